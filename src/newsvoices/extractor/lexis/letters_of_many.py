"""Letters that several bodies are called by, one of them known everywhere: what news of that one speaks of.

General knowledge. The [CSU] is a party in Bavaria, and a university in several American states; the [ICC] tries people
in The Hague, and rules over cricket.
"""

from typing import NamedTuple

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["LETTERS_OF_MANY", "Meaning"]


class Meaning(NamedTuple):
    """What tells that the best known body is meant: words for its countries, and words; ``against`` tell of another."""

    countries: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()


_SCHOOL = word_set("campus campuses student students university universities faculty professor professors provost dorm")
_CLINIC = word_set("antenatal clinic clinics pregnant pregnancy midwife midwives maternity")
_POLICE = word_set("detective detectives precinct sheriff homicide officers")
_CRICKET = word_set("cricket cricketer cricketers batsman batsmen bowler bowlers wicket wickets innings")
_VOTING = word_set("party parties coalition election elections voters parliament lawmaker lawmakers mp mps bundestag")
_ULSTER = word_set("unionist unionists stormont westminster brexit tory tories")
_FIRMS = word_set("retailers shops traders self-employed businesses")
_AFRICA = word_set(
    "DZA AGO BEN BWA BFA BDI CMR CPV CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR "
    "LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE"
)
_GULF = word_set("BHR KWT OMN QAT SAU ARE")

LETTERS_OF_MANY = {
    # parties
    "CSU": Meaning(frozenset({"DEU"}), _VOTING, _SCHOOL),
    "CDU": Meaning(frozenset({"DEU"}), _VOTING, _SCHOOL),
    "SPD": Meaning(frozenset({"DEU"}), _VOTING, _POLICE),
    "FDP": Meaning(frozenset({"DEU"}), _VOTING),
    "UMP": Meaning(frozenset({"FRA"}), _VOTING, word_set("umpire umpires baseball")),
    "DUP": Meaning(frozenset({"GBR", "IRL"}), _VOTING | _ULSTER),
    "ANC": Meaning(frozenset({"ZAF"}), _VOTING | word_set("apartheid"), _CLINIC),
    "HDP": Meaning(frozenset({"TUR"}), _VOTING | word_set("kurdish kurds")),
    "MHP": Meaning(frozenset({"TUR"}), _VOTING | word_set("nationalist nationalists")),
    # services
    "FSB": Meaning(frozenset({"RUS"}), word_set("kremlin spy spies"), _FIRMS),
    "BND": Meaning(frozenset({"DEU"}), word_set("spy spies")),
    "GRU": Meaning(frozenset({"RUS"}), word_set("kremlin spy spies"), word_set("airport airports")),
    # bodies of many states
    "AU": Meaning(_AFRICA, word_set("african africa peacekeepers"), _SCHOOL),
    "ICC": Meaning(
        frozenset(),
        word_set("hague prosecutor prosecutors genocide crimes atrocities statute warrant warrants tribunal judges"),
        _CRICKET,
    ),
    "IEA": Meaning(
        frozenset(),
        word_set("oil energy gas barrels crude petroleum renewables electricity coal opec emissions fuel solar"),
        word_set("teachers teacher classroom schools"),
    ),
    "GCC": Meaning(_GULF, word_set("gulf arab"), word_set("council councillor councillors city")),
    "ECB": Meaning(
        frozenset(),
        word_set("euro euros eurozone bank banks rates inflation monetary bonds frankfurt currency eu european"),
        _CRICKET,
    ),
    "IOC": Meaning(
        frozenset(),
        word_set("olympic olympics games athlete athletes medal medals"),
        word_set("refinery refineries petrol diesel fuel crude pipeline"),
    ),
}  # fmt: skip
"""Such letters without points."""
