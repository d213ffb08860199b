"""Measures right before a noun for people that begins a clause ([by the time patients arrive], [six euros less])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["stands_apart"]

_CURRENCIES = word_set(
    "euros dollars pounds rupees roubles rubles francs kroner kronor pesos shillings dinars dirhams liras reais cents "
    "pence crowns percent litres liters tonnes tons barrels miles metres meters kilometres kilometers acres hectares"
)
_SPANS = word_set("time times moment minute second hour instant week month year day")
_BEFORE_SPANS = word_set("the next last first every each this that same very final")
_NUMBERED = word_set("years months weeks days hours minutes seconds decades")


def stands_apart(words: Sequence[Word], at: int, head: int, plural: bool) -> bool:
    """Say whether a noun before a noun for people at ``head`` is a measure, and so no part of its phrase.

    So are a sum and a number of years, and a span of time before several people who do something.
    """
    lower = words[at].text.lower()
    if lower in _CURRENCIES or (lower in _NUMBERED and at and words[at - 1].tag == "CD"):
        return True
    if lower not in _SPANS or not plural or not at or words[at - 1].text.lower() not in _BEFORE_SPANS:
        return False
    return head + 1 < len(words) and words[head + 1].tag in FINITE
