"""Names with digits in them ([Future45], [the A380]): nobody’s, and of bodies where people have or make such a one."""

import re
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER

__all__ = ["is_numbered", "told_by_number"]

_NUMBERED = re.compile(r"[A-Z][a-z]{2,}\d{1,4}(?:[A-Z][a-z]+)?$")
_MODEL = re.compile(r"[A-Z]{1,2}-?\d{1,4}[A-Z]?$")
"""What craft, roads and drugs are called."""
_ARTICLES = frozenset({"the", "a", "an"})
_NUMBERED_BODIES = word_set("G4 G5 G7 G8 G10 G20 G24 G77 C40 V4 E3 P5 D66 M23 MI5 MI6 O2 U2 TV2 TV4 TV5 M5S K9 F1")
"""Bodies that are called so too."""
_LINKS = frozenset({"of", "behind", "at", "for", "with"})
_MAKING = word_set("found founded founding heads headed leads led runs ran joined joining left gave fund funded funds")
_OUTDOING = 7  # more than the tagger's word alone


def is_numbered(text: str) -> bool:
    """Say whether a word with a capital ends in a number, or has one inside, as no common noun does."""
    return _NUMBERED.match(text) is not None


def told_by_number(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what a name with digits names, and how much that weighs ([the backers of Future45], [founded Future45])."""
    if last > first + 1:
        return
    lead = words[first - 1].text.lower() if first else ""
    if lead in _ARTICLES and _MODEL.match(words[first].text) and words[first].text not in _NUMBERED_BODIES:
        yield "other", _OUTDOING
        yield "organization", -TAGGER
    if not is_numbered(words[first].text):
        return
    yield "person", -TAGGER
    link = words[first - 1].text if first > 1 else ""
    people = link in _LINKS and head_kind(singular(words[first - 2].text.lower()), False) == "person"
    if people or link in _MAKING:
        yield "organization", _OUTDOING
