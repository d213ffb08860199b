"""Ranks that are told to be given up, in brackets before a name: [Lt Gen (retd) Arun Moe], [Justice (retired) Moe]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.capital_words import is_capital
from newsvoices.extractor.names.bounds.long_offices import LongOffice

__all__ = ["retired_rank"]

_GIVEN_UP = word_set("retd rtd ret retired")
_LONGEST = 6  # words of a title


def retired_rank(words: Sequence[Word], first: int, high: int) -> LongOffice | None:
    """Return the title that begins at a word and has such brackets before the name; None where there is none."""
    at = first
    while at < min(high, first + _LONGEST) and words[at].text.lower().rstrip(".") in TITLE_WORDS:
        at += 1 + (at + 1 < high and words[at + 1].text == ".")
    if at == first or at + 3 >= high or words[at].text != "(":
        return None
    if words[at + 1].text.lower().rstrip(".") not in _GIVEN_UP:
        return None
    close = at + 2 + (words[at + 2].text == ".")
    named = words[close].text == ")" and close + 1 < high and is_capital(words[close + 1])
    return LongOffice(first, None, close + 1, at) if named else None
