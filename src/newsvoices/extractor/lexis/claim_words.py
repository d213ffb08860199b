"""The word lists by which claims are read, from ``data/claim_words.txt``."""

from functools import lru_cache

from newsvoices.extractor.lexis.wordlists import read_sections

__all__ = ["base_form", "choices_of", "pairs_of", "phrases_of", "words_of"]


def _sections() -> dict[str, tuple[str, ...]]:
    return read_sections("claim_words.txt")


def words_of(name: str) -> frozenset[str]:
    """Return the words of a list, in lower case, low lines read as spaces; an unknown name raises KeyError."""
    return frozenset(word.replace("_", " ") for word in _sections()[name])


def phrases_of(name: str) -> dict[str, tuple[list[str], ...]]:
    """Return the phrases of a list (words joined by low lines in the file) by their first word."""
    found: dict[str, list[list[str]]] = {}
    for phrase in _sections()[name]:
        parts = phrase.split("_")
        found.setdefault(parts[0], []).append(parts)
    return {first: tuple(rows) for first, rows in found.items()}


def pairs_of(name: str) -> dict[str, str]:
    """Return what each word of a list is paired with (``said=say`` in the file), low lines read as spaces."""
    return dict(pair.replace("_", " ").split("=") for pair in _sections()[name])


def choices_of(name: str) -> dict[str, frozenset[str]]:
    """Return all that each word of a list is paired with (``result=in result=from`` in the file)."""
    found: dict[str, set[str]] = {}
    for pair in _sections()[name]:
        word, _, other = pair.partition("=")
        found.setdefault(word, set()).add(other)
    return {word: frozenset(others) for word, others in found.items()}


_IRREGULAR = pairs_of("irregular forms")
_ENDINGS = tuple((ending, instead) for ending, _, instead in (pair.partition("=") for pair in _sections()["endings"]))


def base_form(word: str, known: frozenset[str]) -> str:
    """Return the base form of a word in lower case that is in ``known``, or the word itself where none is."""
    if word in known:
        return word
    irregular = _IRREGULAR.get(word)
    if irregular is not None:
        return irregular
    for form in _base_forms(word):
        if form in known:
            return form
    return word


@lru_cache(maxsize=50_000)
def _base_forms(word: str) -> tuple[str, ...]:
    """What a word may be a form of by its ending, likeliest first."""
    forms = []
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            forms.append(stem + instead)
            if len(stem) > 2 and stem[-1] == stem[-2]:
                forms.append(stem[:-1])
    return tuple(forms)
