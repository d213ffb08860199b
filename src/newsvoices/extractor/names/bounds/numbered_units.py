"""Units and courts that a number tells from their like: [the 92nd Brigade], [the 9th Circuit], [the Fifth Fleet]."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word

__all__ = ["begins_unit", "unit_start"]

_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)$")
_SPELT = frozenset({"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"})
_UNITS = frozenset({
    "Brigade", "Division", "Battalion", "Regiment", "Corps", "Army", "Fleet", "Squadron", "Circuit", "Infantry",
})  # fmt: skip
_LONGEST = 4  # words of a unit's name behind its number


def begins_unit(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether a word is the number of the unit whose name ends before ``end``."""
    text = words[at].text
    numbered = _ORDINAL.match(text) is not None or (text in _SPELT and at > 0 and words[at - 1].text in ("the", "The"))
    return numbered and at + 1 < end <= at + 1 + _LONGEST and words[end - 1].text in _UNITS


def unit_start(words: Sequence[Word], start: int, end: int, low: int) -> int:
    """Return where a name begins with its number, that is ``start`` but for units; ``low`` begins the sentence."""
    return start - 1 if start > low and begins_unit(words, start - 1, end) else start
