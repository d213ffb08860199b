"""Words that tell of one country: its names and peoples, its places, and what no other country calls so.

Provinces are those of ISO 3166-2 as pycountry has them (Debian’s iso-codes). Towns that are no actors are those of
GeoNames (CC BY 4.0) by rules (``newsvoices.train.towns``), in ``data/geonames_towns.csv``. ``data/towns.csv`` holds
what these rules leave out and news names often, by the country’s code: general knowledge, since GeoNames cannot tell
which of the names are safe. These are large towns of three or four letters, of which most are words; English names of
towns that GeoNames has under another ([Basra], [Lodz]), among other names of all languages; small towns that are well
known; towns whose namesakes abroad are suburbs, or have less than half their people; and islands and regions, which
are no towns.
"""

from functools import cache

from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.lexis.gazetteer import CAPITALS, CONTESTED, REGIONS
from newsvoices.extractor.lexis.peoples import PEOPLES, TWO_WORDS
from newsvoices.extractor.lexis.two_places import TWO_PLACES
from newsvoices.extractor.lexis.wordlists import read_rows, word_set

__all__ = ["ITS_OWN", "country_of_province", "country_words"]

# Offices, police, assemblies and homes of government that one country calls so, and money [ISO 4217] that one has.
_OWN = {
    "IRL": "gardai gardaí garda Gardai Gardaí Garda Taoiseach Tánaiste Oireachtas Seanad Cathaoirleach",
    "NZL": "Beehive", "PHL": "Malacañang Malacanang barangay barangays", "IND": "lathi",
    "GBR": "MSP MSPs", "ISR": "shekel shekels", "POL": "zloty zlotys voivode", "HUN": "forint forints",
    "UKR": "hryvnia hryvnias", "KAZ": "tenge akim", "THA": "baht", "MYS": "ringgit", "IDN": "rupiah",
    "NGA": "naira", "GHA": "cedi cedis", "ZAF": "rand", "ETH": "birr", "BGR": "leva", "GEO": "lari", "BGD": "taka",
    "MMR": "kyat", "JPN": "yen", "CHN": "yuan renminbi", "BRA": "reais", "CZE": "koruna", "TUR": "muhtar",
    "ESP": "Moncloa", "FRA": "Matignon", "ITA": "Quirinale", "NLD": "Binnenhof",
}  # fmt: skip
ITS_OWN = {word: code for code, words in _OWN.items() for word in words.split()}
_TOO_MUCH = frozenset({"English", "Indians"})
"""A language, and peoples of two continents."""
_GENERAL = word_set(
    "gulf central western eastern northern southern north south east west coast capital delta rivers plateau centre "
    "center bay islands highlands lakes union independence freedom liberty"
)
"""Names of provinces that are words for places anywhere."""
_LEAST = 4  # letters of a province's name


@cache
def country_words() -> dict[str, list[tuple[list[str], str]]]:
    """Return, by its first word, what follows in each such name and the ISO 3166-1 alpha-3 code, the longest first."""
    names = _towns("geonames_towns.csv")
    for people, code in (PEOPLES | TWO_WORDS).items():
        names[people] = names[f"{people}s"] = code
    for places in (country_names(), CAPITALS, REGIONS):
        names.update((name, code) for name, code in places.items() if code is not None)
    names |= ITS_OWN | _towns("towns.csv")
    for name in (*TWO_PLACES, *_TOO_MUCH, *CONTESTED):
        names.pop(name, None)
    shouted = {name.upper(): code for name, code in names.items() if len(name) >= _LEAST and name[0].isupper()}
    found: dict[str, list[tuple[list[str], str]]] = {}
    for name, code in sorted((shouted | names).items(), key=lambda item: (-len(item[0].split()), item[0])):
        first, *more = name.split()
        found.setdefault(first, []).append((more, code))
    return found


def _towns(table: str) -> dict[str, str]:
    rows = read_rows(table)
    return {town: row["code"] for row in rows for town in row["towns"].split("; ")}


@cache
def _provinces() -> dict[str, str | None]:
    import pycountry

    codes = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    found: dict[str, str | None] = {}
    for province in pycountry.subdivisions:
        code = codes[province.country_code]
        found[province.name] = code if found.get(province.name, code) == code else None
    return found


def country_of_province(name: str) -> str | None:
    """Return the code of the only country of which a state, province or district has this name, or None."""
    code = _provinces().get(name)
    if code is None or len(name) < _LEAST or name in CONTESTED or name.lower() in _GENERAL or name in country_names():
        return None
    return code
