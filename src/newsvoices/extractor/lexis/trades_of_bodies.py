"""What bodies do by the nouns for them: [the airline], [Harbour Bank], [the band].

General knowledge of English; nouns that may be said of bodies of several trades ([carrier], [group]) are left out.
"""

from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["trade_of"]

_LINES = (
    "bank lender bancorp building-society",
    "airline airways",
    "insurer reinsurer",
    "brewer brewery distiller distillery winery",
    "carmaker automaker",
    "retailer supermarket grocer",
    "drugmaker pharmacy",
    "chipmaker",
    "steelmaker",
    "shipbuilder shipyard",
    "railway railroad",
    "hotel",
    "restaurant café",
    "newspaper tabloid magazine broadcaster newsroom",
    "university college school academy",
    "hospital clinic",
    "court tribunal",
    "parliament senate legislature",
    "band orchestra choir ensemble philharmonic",
    "museum gallery",
    "theatre theater opera",
    "library",
    "zoo",
    "airport",
    "prison jail",
    "party",
    "church cathedral mosque synagogue",
    "ministry",
    "army navy",
)
_TRADES = {word: line.split()[0] for line in _LINES for word in word_set(line)}


def trade_of(noun: str) -> str | None:
    """Return what bodies do that a lower-case noun names, by the first noun of its line; None where it says not."""
    return _TRADES.get(noun) or _TRADES.get(singular(noun))
