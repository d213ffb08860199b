"""Bodies to which somebody belonged, in one word with what says so: [ex-Solvarg trader Ann Moe]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.titles import TITLE_WORDS

__all__ = ["former_start", "former_text"]

_BEFORE = frozenset({"ex-", "Ex-"})
_PREFIX = 3  # letters and hyphen


def former_text(words: Sequence[Word], at: int) -> str | None:
    """Return what a word is formerly, where a noun for a person follows in small letters; None else."""
    text = words[at].text
    if text[:_PREFIX] not in _BEFORE or at + 1 >= len(words):
        return None
    name, noun = text[_PREFIX:], words[at + 1].text
    if not name[:1].isupper() or name.lower() in TITLE_WORDS or is_people(name):
        return None  # [ex-President Ann Moe], [ex-Soviet soldiers]
    return name if noun.islower() and head_kind(noun, False) == "person" else None


def former_start(word: Word, name: str) -> int:
    """Return where a name begins in the text whose one word has that before it, or is the name itself."""
    return word.end - len(name) if word.text[:_PREFIX] in _BEFORE and word.text.endswith(name) else word.start
