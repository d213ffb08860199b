"""What stands right before a noun for people and is no part of its phrase: measures, and who is declared to be one.

[by the time patients arrive], [the 40 million euros analysts had hoped for], [the board declared Ann Moe winner].
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import APPOINTED
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["stands_apart"]

_CURRENCIES = word_set(
    "euros dollars pounds rupees roubles rubles francs kroner kronor pesos shillings dinars dirhams liras reais cents "
    "pence crowns percent litres liters tonnes tons barrels miles metres meters kilometres kilometers acres hectares"
)
_SPANS = word_set("time times moment minute second hour instant week month year day")
_BEFORE_SPANS = word_set("the next last first every each this that same very final")
_NUMBERED = word_set("years months weeks days hours minutes seconds decades")
_DECLARING = APPOINTED | word_set("declare declares name names elect elects crown crowns appoint appoints nominate")
_FRONTING = frozenset({"In", "Across", "Near", "Outside"})
"""Prepositions with which a sentence begins by saying where."""
_WORDS_OF_NAME = 4


def stands_apart(words: Sequence[Word], at: int, head: int, plural: bool) -> bool:
    """Say whether a noun before a noun for people at ``head`` is no part of its phrase.

    Such are a sum, a number of years, a span of time before several people who do something, a name behind a verb of
    declaring, a place with which a sentence begins ([In Lusair dockers rested]), and whoever is told what follows
    ([told Congress officials lied]).
    """
    if words[at].relation == "dobj" and words[at].head < at and words[head].relation in NOUN_SUBJECTS:
        return words[head].head > head
    if words[at].tag[:3] == "NNP":
        return _is_fronted(words, at, head) if plural else _is_declared(words, at)
    lower = words[at].text.lower()
    if lower in _CURRENCIES or (lower in _NUMBERED and at and words[at - 1].tag == "CD"):
        return True
    if lower not in _SPANS or not plural or not at or words[at - 1].text.lower() not in _BEFORE_SPANS:
        return False
    return head + 1 < len(words) and words[head + 1].tag in FINITE


def _is_fronted(words: Sequence[Word], at: int, head: int) -> bool:
    """Whether a place that ends right before a subject stands behind a preposition that begins a sentence."""
    if at + 1 != head or words[head].relation not in ("nsubj", "nsubjpass"):
        return False
    first = at
    while first and at - first < _WORDS_OF_NAME and words[first].tag[:3] == "NNP":
        first -= 1
    return words[first].text in _FRONTING and first < at


def _is_declared(words: Sequence[Word], at: int) -> bool:
    """Whether a name that ends at a word is the object of a verb of declaring."""
    first = at
    while first and at - first < _WORDS_OF_NAME and words[first].tag[:3] == "NNP":
        first -= 1
    return words[first].text in _DECLARING and words[first].tag in FINITE
