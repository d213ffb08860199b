"""Names of countries in English: of today, as newspapers shorten and spell them, and of the last hundred years.

Official and common names are those of ISO 3166-1, former ones those of ISO 3166-3, both as pycountry has them (Debian’s
iso-codes). For each country of ISO 3166-1 the table adds, as general knowledge, its everyday and short names, the
spellings of atlases and house styles, and the names under which its land was a state or a colony after 1900; no names
that are as often words, people or other places ([Gold Coast], [Hindustan], [Salvador]). What was divided since, or is
no state for ISO, is a country without a code.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

__all__ = ["REUNITED", "country_names"]

_NAMES = {
    "AFG": "Afganistan Affghanistan", "AGO": "Portuguese_West_Africa", "ARE": "UAE U.A.E. Emirates Trucial_States",
    "ATG": "Antigua", "AUS": "Commonwealth_of_Australia", "AZE": "Azerbaidzhan Azerbaydzhan", "BDI": "Urundi",
    "BEN": "Dahomey", "BFA": "Burkina", "BGD": "East_Pakistan Bangla_Desh", "BHR": "Bahrein",
    "BIH": "Bosnia Bosnia-Herzegovina Bosnia-Hercegovina Bosnia_and_Hercegovina",
    "BLR": "Byelorussia Belorussia Bielorussia", "BLZ": "British_Honduras", "BOL": "Bolivia", "BRA": "Brasil",
    "BRN": "Brunei", "BWA": "Bechuanaland", "CAF": "Ubangi-Shari Oubangui-Chari Central_African_Empire",
    "CHE": "Swiss_Confederation", "CHN": "Communist_China Red_China", "CIV": "Ivory_Coast",
    "CMR": "Cameroun Kamerun Cameroons", "COD": "DR_Congo DRC D.R.C. D.R._Congo Belgian_Congo Congo_Free_State "
    "Congo-Kinshasa Democratic_Republic_of_Congo", "COG": "Congo-Brazzaville French_Congo Middle_Congo",
    "COM": "Comoro_Islands", "CPV": "Cape_Verde Cape_Verde_Islands", "CZE": "Czech_Republic",
    "DEU": "East_Germany West_Germany GDR G.D.R.", "DJI": "French_Somaliland", "EST": "Esthonia",
    "ETH": "Abyssinia", "FJI": "Fiji_Islands", "FLK": "Falklands", "FRO": "Faroes Faeroes Faeroe_Islands",
    "FSM": "Micronesia", "GAB": "Gaboon Gabun",
    "GBR": "Britain Great_Britain England Scotland Wales UK U.K.", "GIN": "French_Guinea", "GMB": "The_Gambia",
    "GNB": "Portuguese_Guinea Guinea_Bissau", "GNQ": "Spanish_Guinea", "GUY": "British_Guiana", "HTI": "Hayti",
    "IDN": "Dutch_East_Indies Netherlands_East_Indies", "IRL": "Republic_of_Ireland Eire Éire Irish_Free_State "
    "Irish_Republic", "IRN": "Iran Persia", "IRQ": "Irak", "JOR": "Transjordan Trans-Jordan",
    "KAZ": "Kazakstan Khazakhstan Kazakhistan", "KEN": "British_East_Africa", "KGZ": "Kirghizstan Kirgizstan "
    "Kirghizistan Kirgizistan Kirghizia Kirgizia Kyrghyzstan Kyrgystan", "KHM": "Kampuchea Democratic_Kampuchea "
    "Khmer_Republic", "KIR": "Gilbert_Islands", "KNA": "Saint_Kitts Saint_Christopher_and_Nevis",
    "KOR": "South_Korea", "KWT": "Koweit", "LAO": "Laos", "LBY": "Libyan_Arab_Jamahiriya",
    "LKA": "Ceylon", "LSO": "Basutoland", "LUX": "Luxemburg", "MAC": "Macau", "MDA": "Moldova Moldavia",
    "MDG": "Malagasy_Republic", "MDV": "Maldive_Islands", "MKD": "Macedonia Republic_of_Macedonia FYROM",
    "MLI": "French_Sudan", "MMR": "Burma", "MNG": "Outer_Mongolia", "MOZ": "Portuguese_East_Africa Moçambique",
    "MWI": "Nyasaland", "MYS": "Malaya Federation_of_Malaya", "NAM": "South_West_Africa South-West_Africa "
    "Southwest_Africa", "NLD": "Holland The_Netherlands", "NPL": "Nepaul", "OMN": "Muscat_and_Oman",
    "PAK": "West_Pakistan", "PHL": "Philippine_Islands", "PLW": "Pelew_Islands",
    "PNG": "Papua_and_New_Guinea Territory_of_New_Guinea", "PRK": "North_Korea DPRK D.P.R.K.",
    "PSE": "Palestine", "PYF": "French_Oceania", "QAT": "Katar", "ROU": "Rumania Roumania", "RUS": "Russia RSFSR",
    "RWA": "Ruanda", "SAU": "Saudi-Arabia", "SJM": "Spitsbergen Spitzbergen", "SLB": "British_Solomon_Islands",
    "SOM": "Italian_Somaliland Somali_Republic", "SRB": "Servia", "STP": "Sao_Tome São_Tomé", "SUR": "Surinam "
    "Dutch_Guiana", "SVK": "Slovak_Republic", "SWZ": "Swaziland", "SYR": "Syria", "TCD": "Tchad",
    "TGO": "French_Togoland Togoland", "THA": "Siam", "TJK": "Tadzhikistan Tadjikistan Tadzikistan Tajikstan",
    "TKM": "Turkmenia Turkmenstan", "TLS": "East_Timor Portuguese_Timor", "TTO": "Trinidad",
    "TUR": "Turkey", "TUV": "Ellice_Islands", "TWN": "Taiwan Formosa Nationalist_China", "TZA": "Tanzania Tanganyika",
    "USA": "America US U.S. U.S U.S.A. USA United_States_of_America", "UZB": "Uzbekhistan Uzbekia",
    "VAT": "Vatican Holy_See Vatican_City", "VEN": "Venezuela", "VNM": "Vietnam "
    "North_Vietnam South_Vietnam North_Viet-Nam South_Viet-Nam", "WSM": "Western_Samoa", "YEM": "North_Yemen "
    "South_Yemen", "ZAF": "Union_of_South_Africa", "ZMB": "Northern_Rhodesia", "ZWE": "Rhodesia "
    "Zimbabwe-Rhodesia Zimbabwe_Rhodesia",
}  # fmt: skip
_OF_SEVERAL = (
    "Soviet_Union USSR U.S.S.R. Yugoslavia Jugoslavia Czechoslovakia Czecho-Slovakia Austria-Hungary Ottoman_Empire "
    "Serbia-Montenegro Serbia_and_Montenegro United_Arab_Republic British_India French_Indochina French_Indo-China "
    "Ruanda-Urundi French_West_Africa French_Equatorial_Africa German_East_Africa Anglo-Egyptian_Sudan Mali_Federation "
    "Netherlands_Antilles Federation_of_Rhodesia_and_Nyasaland West_Indies_Federation Kosovo Korea Congo"
)
"""States that are several today, a state without a code, and what two states of today are called for short."""
REUNITED = frozenset({
    "East Germany", "West Germany", "GDR", "G.D.R.", "German Democratic Republic", "North Vietnam", "South Vietnam",
    "North Viet-Nam", "South Viet-Nam", "North Yemen", "South Yemen", "East Pakistan", "West Pakistan",
})  # fmt: skip
"""States, and parts of one, that stood beside another of their name: each is an actor of its own."""
_ELSEWHERE = frozenset({"Saint Helena", "Saint Martin"})
"""Islands whose names many places have, mostly with [St.]."""
_NO_NAMES = frozenset({"NTZ", "PCI"})
"""Former entries of ISO 3166-3 that are called so by themselves only there ([Neutral Zone])."""
_TWO_WAYS = {"Saint ": ("St. ", "St "), " and ": (" & ",), "’": ("'",), "'": ("’",)}
_TURNED = re.compile(r"(.*), (.* of(?: the)?|British|U\.S\.)")  # [Korea, Republic of], [Virgin Islands, British]
_IN_BRACKETS = re.compile(r" \([^)]*\)")


@cache
def country_names() -> dict[str, str | None]:
    """Return the ISO 3166-1 alpha-3 code of each name of a country, None where it is of none or of several today."""
    import pycountry

    found: dict[str, str | None] = {}
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", None), getattr(country, "official_name", None)):
            for form in _forms(name or ""):
                found[form] = country.alpha_3 if found.get(form, country.alpha_3) == country.alpha_3 else None
    for country in pycountry.historic_countries:
        if hasattr(country, "numeric") and country.alpha_3 not in _NO_NAMES:
            today = pycountry.countries.get(alpha_2=_now(country.alpha_2, country.alpha_4))
            for form in _forms(country.name):
                found.setdefault(form, today.alpha_3 if today is not None else None)
    known: list[tuple[str, str | None]] = [(names, code) for code, names in _NAMES.items()]
    for names, code in [*known, (_OF_SEVERAL, None)]:
        for name in names.split():
            found.update(dict.fromkeys(_forms(name.replace("_", " ")), code))
    return found


def _now(former: str, whole: str) -> str:
    """The alpha-2 code of today that the four letters of ISO 3166-3 end with; AA where it is the same as before."""
    return former if whole.endswith("AA") else whole[2:]


def _forms(name: str) -> Iterator[str]:
    """The ways to write a country's name as a catalogue has it, with and without its accents."""
    turned = _TURNED.fullmatch(name)
    plain = _IN_BRACKETS.sub("", name).split(",")[0]
    whole = f"{turned[2]} {turned[1]}" if turned is not None else plain
    for form in {plain, whole.removeprefix("The ")} - {""}:
        for one in {form, _without_accents(form)}:
            yield one
            for sign, others in _TWO_WAYS.items() if form not in _ELSEWHERE else ():
                yield from (one.replace(sign, other) for other in others if sign in one)


def _without_accents(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
