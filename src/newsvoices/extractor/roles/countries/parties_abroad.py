"""Parties whose names parties of other countries bear too: [the Labour Party] in news of Norway is no British one."""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsvoices.extractor.lexis.gazetteer import BODIES
from newsvoices.extractor.lexis.homes_of_bodies import HOMES_OF_BODIES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.countries.home_country import CountryWord

__all__ = ["parties_abroad"]

_ELSEWHERE = {
    "Labour Party": word_set("NZL IRL NOR NLD ISR MLT JAM BRB MUS NGA KEN LTU GEO MEX BRA FJI DMA KNA LCA ATG"),
    "Sinn Fein": word_set("IRL"),
    "Sinn Féin": word_set("IRL"),
    "Democratic Party": word_set("ITA ALB KOR SRB MNG CYP ZMB UGA KEN BWA SGP LUX BGR IDN GMB TZA SLB"),
    "Republican Party": word_set("ARM CHL BWA TUR MWI"),
}
"""Names that a party of a large country bears, and where others bear them."""
_BRITISH = frozenset({"House of Commons", "Commons", "House of Lords", "Lords", "Westminster", "NHS", "NHS England"})
"""What Britons call by no country of theirs."""
_ABROAD = {
    "Labour Party": word_set("Starmer Corbyn Miliband Blair Brown Reeves Lammy Rayner Khan"),
    "Democratic Party": word_set(
        "Obama Biden Clinton Kerry Sanders Pelosi Schumer Harris Carter Kennedy Gore Warren Trump Bush Vance Blinken"
    ),
    "Republican Party": word_set(
        "Trump Bush Reagan Nixon McCain Romney Rubio Cruz Pence McConnell Ryan Vance Biden Obama"
    ),
}
"""Surnames of those whom news of the large country names when they travel."""
_SURE = 0.75  # of the words for countries
_LEAST = 2


def parties_abroad(told: Sequence[CountryWord], cast: Iterable[Actor]) -> dict[str, str]:
    """Return the countries of such parties, by their names, that an article tells to be of another country.

    Nearly all of its words for countries are of one that has such a party too, and none of its words and bodies is of
    the large country, nor anybody whom everybody knows to be of the party there.
    """
    actors = list(cast)
    names = [actor.name for actor in actors]
    shared = [name for name in names if name in _ELSEWHERE]
    if not shared:
        return {}
    counts = Counter(code for _, code in {(one.text.title(), one.code) for one in told})
    code, most = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    if most < _LEAST or most < _SURE * counts.total():
        return {}
    if not _BRITISH.isdisjoint(names):
        return {}
    known = {BODIES.get(name) for name in names if name not in _ELSEWHERE and name not in HOMES_OF_BODIES}
    surnames = {actor.name.rpartition(" ")[2] for actor in actors if actor.actor_type == "person"}
    return {
        name: code
        for name in shared
        if code in _ELSEWHERE[name]
        and not counts[str(BODIES.get(name))]
        and BODIES.get(name) not in known
        and surnames.isdisjoint(_ABROAD.get(name, ()))
    }
