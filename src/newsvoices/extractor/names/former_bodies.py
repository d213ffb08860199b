"""Bodies to which somebody belonged, in one word with what says so: [ex-Solvarg trader Ann Moe], [then-CIA chief]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS, SEATS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.titles import TITLE_WORDS

__all__ = ["former_body_end", "former_start", "former_text"]

_BEFORE = ("ex-", "Ex-")
_THEN = ("then-", "Then-")
_LONGEST = 5  # words of a body's name


def former_text(words: Sequence[Word], at: int) -> str | None:
    """Return what a word is formerly, where a noun for a person follows in small letters; None else.

    Behind [then-] also where an office with a capital follows a body that is known to everybody: [then-] as often
    stands before a place or a party ([then-Ohio governor Ann Moe]).
    """
    text = words[at].text
    if at + 1 >= len(words) or not text.startswith((*_BEFORE, *_THEN)):
        return None
    name, noun = text.partition("-")[2], words[at + 1].text
    if not name[:1].isupper() or name.lower() in TITLE_WORDS or is_people(name):
        return None  # [ex-President Ann Moe], [ex-Soviet soldiers]
    if text.startswith(_THEN):
        known = name in BODIES or name in SEATS or name in FIRMS or name in NEWSROOMS
        return name if known and (noun.lower() in TITLE_WORDS or head_kind(noun.lower(), False) == "person") else None
    return name if noun.islower() and head_kind(singular(noun), False) == "person" else None


def former_body_end(words: Sequence[Word], at: int) -> int | None:
    """Return the word behind a body's name that begins within one word, before an office ([then-Oslo Bank | Chair])."""
    text = words[at].text
    name = text.partition("-")[2]
    if not text.startswith((*_THEN, *_BEFORE)) or not name[:1].isupper() or name.lower() in TITLE_WORDS:
        return None
    for end in range(at + 1, min(len(words) - 1, at + _LONGEST)):
        if not words[end].text[0].isupper() or words[end].text.lower() in TITLE_WORDS:
            return None
        office = words[end + 1].text.lower()
        if head_kind(words[end].text.lower(), False) == "organization":
            return end + 1 if office in TITLE_WORDS or head_kind(office, False) == "person" else None
    return None


def former_start(word: Word, name: str) -> int:
    """Return where a name begins in the text whose one word has that before it, or is the name itself."""
    first = name.partition(" ")[0]
    behind = word.text.startswith((*_BEFORE, *_THEN)) and word.text.endswith(first)
    return word.end - len(first) if behind else word.start
