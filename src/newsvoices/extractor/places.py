"""Countries by their names, their seats of government and the words for their people."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from newsvoices.extractor.wordlists import word_set

__all__ = [
    "BODIES",
    "CAPITALS",
    "REGIONS",
    "REGION_PARTS",
    "REGION_WORDS",
    "SEATS",
    "country_in",
    "country_of",
    "country_of_people",
    "is_people",
    "name_a_people",
    "place_before",
]

_STATE_ENDING = re.compile(r"^[A-Z][a-z]{2,}stan$")

# Seats of government that stand for their state [well-known metonyms; ISO 3166-1 alpha-3].
CAPITALS = {
    "Moscow": "RUS", "Washington": "USA", "Beijing": "CHN", "Kyiv": "UKR", "Kiev": "UKR", "London": "GBR",
    "Paris": "FRA", "Berlin": "DEU", "Tokyo": "JPN", "Delhi": "IND", "New Delhi": "IND", "Islamabad": "PAK",
    "Tehran": "IRN", "Ankara": "TUR", "Baghdad": "IRQ", "Damascus": "SYR", "Riyadh": "SAU", "Jerusalem": "ISR",
    "Cairo": "EGY", "Warsaw": "POL", "Rome": "ITA", "Madrid": "ESP", "Athens": "GRC", "Astana": "KAZ",
    "Tashkent": "UZB", "Bishkek": "KGZ", "Dushanbe": "TJK", "Ashgabat": "TKM", "Minsk": "BLR", "Tbilisi": "GEO",
    "Yerevan": "ARM", "Baku": "AZE", "Chisinau": "MDA", "Pyongyang": "PRK", "Seoul": "KOR", "Hanoi": "VNM",
    "Canberra": "AUS", "Ottawa": "CAN", "Havana": "CUB", "Caracas": "VEN", "Kabul": "AFG", "Nairobi": "KEN",
    "Pretoria": "ZAF", "Brussels": "BEL", "Vienna": "AUT", "Budapest": "HUN", "Prague": "CZE", "Bucharest": "ROU",
    "Sofia": "BGR", "Belgrade": "SRB", "Helsinki": "FIN", "Oslo": "NOR", "Stockholm": "SWE", "Copenhagen": "DNK",
    "Lisbon": "PRT", "Dublin": "IRL", "Jakarta": "IDN", "Manila": "PHL", "Bangkok": "THA", "Taipei": "TWN",
}  # fmt: skip

# Buildings and nicknames that stand for a body: its country and its PLOVER sector.
SEATS = {
    "Kremlin": ("RUS", "GOV"), "White House": ("USA", "GOV"), "Pentagon": ("USA", "MIL"),
    "Capitol Hill": ("USA", "LEG"), "Foggy Bottom": ("USA", "GOV"), "Oval Office": ("USA", "GOV"),
    "Downing Street": ("GBR", "GOV"), "Whitehall": ("GBR", "GOV"), "Westminster": ("GBR", "LEG"),
    "Elysee": ("FRA", "GOV"), "Élysée": ("FRA", "GOV"), "Elysée": ("FRA", "GOV"), "Quai d’Orsay": ("FRA", "GOV"),
    "Zhongnanhai": ("CHN", "GOV"), "Blue House": ("KOR", "GOV"), "Bundestag": ("DEU", "LEG"),
    "Bundesbank": ("DEU", "GOV"), "Duma": ("RUS", "LEG"), "State Duma": ("RUS", "LEG"), "Knesset": ("ISR", "LEG"),
    "Rada": ("UKR", "LEG"), "Verkhovna Rada": ("UKR", "LEG"), "Sejm": ("POL", "LEG"), "Bundesrat": ("DEU", "LEG"),
    "Majlis": (None, "LEG"), "Congress": (None, "LEG"), "Senate": (None, "LEG"), "Parliament": (None, "LEG"),
    "Supreme Court": (None, "JUD"), "Politburo": (None, "GOV"), "Cabinet": (None, "GOV"),
}  # fmt: skip

_REGIONS = {
    "USA": "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri "
    "Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma "
    "Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia "
    "Wisconsin Wyoming D.C. DC Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. "
    "Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. "
    "W.Va. Wash. Wis. Wyo. L.A. Manhattan Brooklyn Chicago Boston Philadelphia Cleveland Detroit Houston Dallas Miami "
    "Los_Angeles San_Francisco New_York_City Washington_D.C.",
    "GBR": "Yorkshire Cornwall Northern_Ireland Manchester Liverpool Birmingham Glasgow Edinburgh",
    "CAN": "Ontario Quebec Alberta British_Columbia Manitoba Saskatchewan Toronto Montreal Vancouver",
    "DEU": "Bavaria Saxony Hesse Hamburg Munich Frankfurt",
    "RUS": "Crimea Chechnya Dagestan Tatarstan Siberia St._Petersburg", "UKR": "Donbas Donetsk Luhansk Kharkiv Odessa",
    "CHN": "Xinjiang Tibet Hong_Kong Shanghai Guangdong", "IND": "Kashmir Mumbai Punjab Gujarat",
    "ESP": "Catalonia Barcelona", "ITA": "Lombardy Milan Sicily", "AUS": "Queensland Sydney Melbourne",
    "IRQ": "Mosul Kurdistan", "SYR": "Aleppo", "PSE": "Gaza West_Bank Gaza_Strip",
}  # fmt: skip
REGIONS = {name.replace("_", " "): code for code, names in _REGIONS.items() for name in names.split()}
"""States of federations, provinces and large cities by their country: places, unless they act."""

REGION_WORDS = frozenset(name.lower() for name in REGIONS)
"""The same names in small letters."""
REGION_PARTS = frozenset(part for name in REGION_WORDS for part in name.split())
"""The words that make them up."""

BODIES = dict.fromkeys(
    (
        "GOP", "Republican Party", "Democratic Party", "Tea Party", "Republicans", "Democrats", "Republican",
        "Democrat",
        "FBI", "CIA", "NSA", "DNC", "RNC", "DOJ", "NAACP", "NRA", "ACLU", "AFL-CIO", "Pentagon", "State Department",
        "Justice Department", "Treasury Department", "Homeland Security", "Secret Service", "Federal Reserve",
        "Democratic National Committee", "Republican National Committee", "Federal Election Commission",
        "National Rifle Association", "Internal Revenue Service", "IRS", "Library of Congress",
    ),
    "USA",
) | dict.fromkeys(("NHS", "MI5", "MI6", "Tories", "UKIP", "Ukip", "Labour Party", "Scotland Yard", "BBC"), "GBR") | {
    "FSB": "RUS", "United Russia": "RUS", "Bundeswehr": "DEU", "CDU": "DEU", "SPD": "DEU", "AfD": "DEU", "PKK": "TUR",
    "AKP": "TUR", "Likud": "ISR", "Mossad": "ISR", "Fidesz": "HUN", "BJP": "IND", "Front National": "FRA",
}  # fmt: skip
"""Bodies that exist in one country only, by the names that everybody uses for them."""

_OTHER_NAMES = {
    "Russia": "RUS", "Britain": "GBR", "Great Britain": "GBR", "England": "GBR", "Scotland": "GBR", "Wales": "GBR",
    "America": "USA", "US": "USA", "U.S.": "USA", "U.S": "USA", "U.S.A.": "USA", "USA": "USA", "UK": "GBR",
    "U.K.": "GBR", "United States of America": "USA", "Syria": "SYR", "Iran": "IRN", "South Korea": "KOR",
    "North Korea": "PRK", "Vietnam": "VNM", "Laos": "LAO", "Bolivia": "BOL", "Venezuela": "VEN", "Tanzania": "TZA",
    "Moldova": "MDA", "Macedonia": "MKD", "Burma": "MMR", "Ivory Coast": "CIV", "Czech Republic": "CZE",
    "Turkey": "TUR", "Taiwan": "TWN", "Palestine": "PSE", "Vatican": "VAT", "Holy See": "VAT", "UAE": "ARE",
    "Soviet Union": None, "USSR": None, "Kosovo": None, "Holland": "NLD", "Swaziland": "SWZ",
}  # fmt: skip

_PEOPLES = {
    "Afghan": "AFG", "Albanian": "ALB", "Algerian": "DZA", "American": "USA", "Angolan": "AGO", "Argentine": "ARG",
    "Argentinian": "ARG", "Armenian": "ARM", "Australian": "AUS", "Austrian": "AUT", "Azerbaijani": "AZE",
    "Azeri": "AZE", "Bahraini": "BHR", "Bangladeshi": "BGD", "Belarusian": "BLR", "Belgian": "BEL", "Bolivian": "BOL",
    "Bosnian": "BIH", "Brazilian": "BRA", "British": "GBR", "Briton": "GBR", "Bulgarian": "BGR", "Burmese": "MMR",
    "Cambodian": "KHM", "Cameroonian": "CMR", "Canadian": "CAN", "Chilean": "CHL", "Chinese": "CHN",
    "Colombian": "COL", "Congolese": "COD", "Croatian": "HRV", "Cuban": "CUB", "Cypriot": "CYP", "Czech": "CZE",
    "Danish": "DNK", "Dutch": "NLD", "Ecuadorean": "ECU", "Egyptian": "EGY", "English": "GBR", "Estonian": "EST",
    "Ethiopian": "ETH", "Filipino": "PHL", "Finnish": "FIN", "French": "FRA", "Georgian": "GEO", "German": "DEU",
    "Ghanaian": "GHA", "Greek": "GRC", "Guatemalan": "GTM", "Haitian": "HTI", "Honduran": "HND", "Hungarian": "HUN",
    "Icelandic": "ISL", "Indian": "IND", "Indonesian": "IDN", "Iranian": "IRN", "Iraqi": "IRQ", "Irish": "IRL",
    "Israeli": "ISR", "Italian": "ITA", "Jamaican": "JAM", "Japanese": "JPN", "Jordanian": "JOR", "Kazakh": "KAZ",
    "Kazak": "KAZ", "Kazakhstani": "KAZ", "Kenyan": "KEN", "Kuwaiti": "KWT", "Kyrgyz": "KGZ", "Latvian": "LVA",
    "Lebanese": "LBN", "Liberian": "LBR", "Libyan": "LBY", "Lithuanian": "LTU", "Malaysian": "MYS", "Malian": "MLI",
    "Mexican": "MEX", "Moldovan": "MDA", "Mongolian": "MNG", "Moroccan": "MAR", "Nepalese": "NPL", "Nepali": "NPL",
    "Nicaraguan": "NIC", "Nigerian": "NGA", "Norwegian": "NOR", "Omani": "OMN", "Pakistani": "PAK",
    "Palestinian": "PSE", "Panamanian": "PAN", "Peruvian": "PER", "Philippine": "PHL", "Polish": "POL",
    "Portuguese": "PRT", "Qatari": "QAT", "Romanian": "ROU", "Russian": "RUS", "Rwandan": "RWA", "Saudi": "SAU",
    "Scottish": "GBR", "Senegalese": "SEN", "Serbian": "SRB", "Slovak": "SVK", "Slovenian": "SVN", "Somali": "SOM",
    "Spanish": "ESP", "Sudanese": "SDN", "Swedish": "SWE", "Swiss": "CHE", "Syrian": "SYR", "Taiwanese": "TWN",
    "Tajik": "TJK", "Tanzanian": "TZA", "Thai": "THA", "Tunisian": "TUN", "Turkish": "TUR", "Turkmen": "TKM",
    "Ugandan": "UGA", "Ukrainian": "UKR", "Uruguayan": "URY", "Uzbek": "UZB", "Venezuelan": "VEN",
    "Vietnamese": "VNM", "Welsh": "GBR", "Yemeni": "YEM", "Zambian": "ZMB", "Zimbabwean": "ZWE", "U.S.": "USA",
    "US": "USA", "UK": "GBR",
}  # fmt: skip
_TWO_WORDS = {
    "South Korean": "KOR", "North Korean": "PRK", "Saudi Arabian": "SAU", "South African": "ZAF", "Sri Lankan": "LKA",
    "Costa Rican": "CRI", "Puerto Rican": "USA", "South Sudanese": "SSD", "Sierra Leonean": "SLE",
}  # fmt: skip
_PAIRS = tuple(frozenset(name.lower().split()) for name in _TWO_WORDS)
_OTHER_PEOPLES = word_set(
    "African Arab Asian Hispanic Latino Latina Muslim Christian Jewish Catholic Protestant Evangelical Kurd Kurdish "
    "Sunni Shia Shiite European Black White Native Republican Democrat Democratic Conservative Liberal Labour Tory "
    "Libertarian Socialist Communist Islamist Soviet Western Eastern Southern Northern Central Texan Californian"
)


@cache
def _countries() -> dict[str, str | None]:
    import pycountry

    found: dict[str, str | None] = {}
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", None)):
            if name:
                short = name.split(",")[0]
                found[short] = country.alpha_3 if found.get(short, country.alpha_3) == country.alpha_3 else None
    return found | _OTHER_NAMES  # [Korea] alone and [Congo] alone are two countries each


def is_country(name: str) -> bool:
    """Whether these words are a state's own name, past states without a code included."""
    return name in _countries() or bool(_STATE_ENDING.match(name))


@cache
def country_of(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-3 code of a country's name or seat of government, or None."""
    known = _countries().get(name) or CAPITALS.get(name)
    if known is not None or not _STATE_ENDING.match(name):
        return known
    return next((code for full, code in _countries().items() if _alike(full, name)), None)


def _alike(full: str, name: str) -> bool:
    """House spellings of one country differ in an h or a doubled letter ([Kirghizstan], [Kazakstan])."""

    def plain(word: str) -> str:
        return re.sub(r"(.)\1", r"\1", word.lower().replace("h", ""))

    return plain(full) == plain(name)


def country_of_people(word: str) -> str | None:
    """Return the code of the country whose people or things a word names ([Norwegian], [Uzbeks]), or None."""
    return _PEOPLES.get(word) or (_PEOPLES.get(word[:-1]) if word.endswith("s") else None)


def country_in(words: Sequence[str]) -> str | None:
    """Return the code of the first country whose people these words name ([South Korean president]), or None."""
    for at, word in enumerate(words):
        code = _TWO_WORDS.get(" ".join(words[at : at + 2])) or country_of_people(word)
        if code is not None:
            return code
    return None


def name_a_people(words: AbstractSet[str]) -> bool:
    """Say whether words in small letters and any order name the people of a country ([lawmaker, korean, south])."""
    return any(country_of_people(word.capitalize()) for word in words) or any(pair <= words for pair in _PAIRS)


def place_before(words: Sequence[str]) -> str | None:
    """Return the state of a federation, province or city whose name, of one word or two, ends these words, or None."""
    return next((name for k in (2, 1) if (name := " ".join(words[-k:])) in REGIONS), None)


def is_people(word: str) -> bool:
    """Whether a capitalised word names a people, a faith or a party's followers rather than one of them."""
    single = word[:-1] if word.endswith("s") else word
    known = word in _PEOPLES or single in _PEOPLES or word in _OTHER_PEOPLES or single in _OTHER_PEOPLES
    return known or word in _TWO_WORDS
