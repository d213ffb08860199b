"""The word lists by which claims are read, from the data file beside this module."""

import re
from functools import cache, lru_cache
from importlib.resources import files

from newsvoices.extractor.wordlists import word_set

__all__ = ["base_form", "phrases_of", "words_of"]

_IRREGULAR = {
    "said": "say", "told": "tell", "thought": "think", "felt": "feel", "found": "find", "meant": "mean", "led": "lead",
    "knew": "know", "known": "know", "saw": "see", "seen": "see", "made": "make", "brought": "bring", "sought": "seek",
    "swore": "swear", "sworn": "swear", "understood": "understand", "drove": "drive", "driven": "drive",
    "arose": "arise", "arisen": "arise", "gave": "give", "given": "give", "lay": "lie", "lying": "lie",
    "foresaw": "foresee", "foreseen": "foresee", "shook": "shake", "stood": "stand", "heard": "hear", "had": "have",
    "has": "have", "drew": "draw", "dying": "die", "oversaw": "oversee", "oversold": "oversell", "stole": "steal",
    "left": "leave", "lost": "lose", "kept": "keep", "held": "hold", "got": "get", "broke": "break",
}  # fmt: skip
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
            ("ing", ""))  # fmt: skip


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    text = files("newsvoices.extractor").joinpath("claim_words.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        heading = re.match(r"\[([a-z ]+)\]", line)
        if heading:
            name = heading[1]
            found[name] = []
        elif name and not line.startswith("#"):
            found[name] += line.split()
    return {name: tuple(words) for name, words in found.items()}


def words_of(name: str) -> frozenset[str]:
    """Return the words of a list, in lower case; an unknown name raises KeyError."""
    return word_set(" ".join(_sections()[name]))


def phrases_of(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of a list (words joined by low lines in the file) by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _sections()[name]:
        parts = tuple(phrase.split("_"))
        found.setdefault(parts[0], []).append(parts)
    return {first: tuple(rows) for first, rows in found.items()}


@lru_cache(maxsize=50_000)
def base_form(word: str, known: frozenset[str]) -> str:
    """Return the base form of a word in lower case that is in ``known``, or the word itself where none is."""
    if word in known:
        return word
    irregular = _IRREGULAR.get(word)
    if irregular is not None:
        return irregular
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem + instead in known:
                return stem + instead
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in known:
                return stem[:-1]
    return word
