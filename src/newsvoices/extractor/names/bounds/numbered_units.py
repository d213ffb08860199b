"""Units and courts that a number tells from their like: [the 92nd Brigade], [the 9th Circuit], [the Fifth Fleet]."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.words import MONTHS

__all__ = ["UNITS", "begins_unit", "number_of", "unit_start"]

_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)$")
_SPELT = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh")
UNITS = frozenset({
    "Brigade", "Division", "Battalion", "Regiment", "Corps", "Army", "Fleet", "Squadron", "Circuit", "Infantry",
})  # fmt: skip
"""What units and courts with a number are called."""
_COURT = ["Circuit", "Court", "of", "Appeals"]
_OTHERS = frozenset({"Salvation", "Annual", "Grand"})
"""Words with which it is none ([the 4th Salvation Army concert], [the 21st Annual Parish Division picnic])."""
_MONTHS = frozenset(month.title() for month in MONTHS)
_NATION = 2  # words of a number and a state before a court
_LONGEST = 4  # words of a unit's name behind its number


def number_of(text: str) -> int | None:
    """Return the number that an ordinal says, None for other words."""
    if text in _SPELT:
        return _SPELT.index(text) + 1
    found = _ORDINAL.match(text)
    return int(found[1]) if found is not None else None


def begins_unit(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether a word is the number of the unit whose name ends before ``end``."""
    text = words[at].text
    numbered = _ORDINAL.match(text) is not None or (text in _SPELT and at > 0 and words[at - 1].text in ("the", "The"))
    if numbered and [word.text for word in words[max(at + 1, end - len(_COURT)) : end]] == _COURT:
        return end - len(_COURT) - at <= _NATION
    if not numbered or not at + 1 < end <= at + 1 + _LONGEST or words[end - 1].text not in UNITS:
        return False
    if at > 0 and words[at - 1].text in _MONTHS:
        return False  # [on May 6th Azov Brigade fighters left]
    between = {word.text for word in words[at + 1 : end - 1]}
    if words[end - 1].text == "Circuit" and between - {"Judicial"}:
        return False  # a race
    return _OTHERS.isdisjoint(between)


def unit_start(words: Sequence[Word], start: int, end: int, low: int) -> int:
    """Return where a name begins with its number, that is ``start`` but for units; ``low`` begins the sentence."""
    return start - 1 if start > low and begins_unit(words, start - 1, end) else start
