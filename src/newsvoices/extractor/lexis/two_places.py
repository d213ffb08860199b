"""Names that a country and a region of another country share: [Georgia], the country and the state of the Union."""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsvoices.extractor.lexis.gazetteer import REGIONS
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["TWO_PLACES", "TwoPlaces", "regions_meant"]


class TwoPlaces(NamedTuple):
    """Whose a name is: the country that has it, and the one with a region that has it (ISO 3166-1 alpha-3).

    Beside a name among ``neighbours`` the country is meant; only the region has the ``offices``, in small letters.
    """

    country: str
    region_of: str
    neighbours: frozenset[str]
    offices: frozenset[str]


TWO_PLACES = {
    "Georgia": TwoPlaces(
        "GEO",
        "USA",
        word_set("Tbilisi Georgians Russia Armenia Azerbaijan Abkhazia") | {"South Ossetia"},
        word_set("governor senator congressman congresswoman"),
    )
}
"""What is known of each such name [general knowledge]; the gazetteer's regions leave these out."""


def regions_meant(names: AbstractSet[str]) -> dict[str, TwoPlaces]:
    """Return those of the shared names by which an article with ``names`` means the region.

    It does where it names other regions of that country, and nothing near the country of the same name.
    """
    homes = {REGIONS.get(name) for name in names}
    return {name: two for name, two in TWO_PLACES.items() if two.region_of in homes and not two.neighbours & names}
