"""How people are addressed before their names, in many countries, and ranks and offices in their short forms."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "BEFORE_STYLES",
    "HONORIFICS",
    "LETTERS",
    "MEN",
    "OFFICES",
    "POLICE_RANKS",
    "RANKS",
    "SEATS",
    "SHORT_TITLES",
    "STYLES",
    "WOMEN",
    "is_address",
    "is_style",
    "styled_at",
]

MEN = word_set(
    "shri sri thiru tan tun datuk dato encik tuan alhaji haji hajj hadji oba otunba msgr mgr señor senor senhor signor "
    "monsieur herr ato bwana mzee pak bapak sayyid sayyed sayed pandit maulana moulana mawlana mullah ustaz ustad "
    "ustadz sardar hojatoleslam swami sheikh sheik shaikh shaykh monsignor mwalimu oga "
    "abune abuna abba"
)
WOMEN = word_set(
    "smt smti shrimati sushri puan datin hajjah hajiya hajia alhaja doña señora senora senhora signora madame mme mlle "
    "frau begum weizero woizero woizerit ibu daw sheikha dona mama"
)
HONORIFICS = (
    MEN
    | WOMEN
    | word_set(
        "comrade seri u eng engr ing adv atty barr hon rt honourable honorable h.e h.h hrh h.r.h cde highness "
        "excellency majesty holiness eminence"
    )
)
"""Forms of address that are no office, in small letters and without their point."""

_BEFORE_FULL_NAMES = word_set(
    "tun tuan puan abba u daw ing pak mama hajj sayed sayyid sayyed swami ato oba ibu begum sardar mullah"
)
"""Forms of address that are as often names: only where two words of a person's name follow."""
_PAIRED = {"sri": word_set("tan puan dato datuk toh"), "seri": word_set("dato datuk datin puan")}
_BEFORE_PAIRS = word_set("tan toh")

OFFICES = word_set(
    "alcalde burgomaster cathaoirleach commandant commodore constable ombudsman provost reeve sarpanch solicitor "
    "sub-inspector tehsildar tánaiste taoiseach voivode wali"
)
POLICE_RANKS = word_set("cp dcp acp igp dig dsp asp ssp dci pcso wpc")
"""Short ranks of the police in India, Britain and elsewhere."""
_IN_PAIRS = {
    "ch": word_set("insp supt inspector superintendent"), "det": word_set("con"), "detective": word_set("con"),
    "flt": word_set("lt sgt"), "sqn": word_set("ldr"), "wg": word_set("cdr"), "lt": word_set("cdr"),
}  # fmt: skip
"""Short ranks of two words whose one is no rank, or is another, by itself ([Det Con], [Ch Insp], [Flt Lt])."""
_IN_RANKS = frozenset(_IN_PAIRS).union(*_IN_PAIRS.values())
RANKS = (
    OFFICES
    | POLICE_RANKS
    | word_set(
        "cllr clr coun councillor councilor supt superintendent insp inspector const garda det pc cpl brigadier cmdt "
        "comdt"
    )
)
"""Ranks and offices that may stand before a name as its title."""

SHORT_TITLES = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "pres": "president",
    "prof": "professor", "cllr": "councillor", "clr": "councillor", "coun": "councillor", "supt": "superintendent",
    "insp": "inspector",
    "const": "constable", "garda": "constable", "sgt": "sergeant", "det": "detective", "capt": "captain",
    "col": "colonel", "lt": "lieutenant", "maj": "major", "adm": "admiral", "brig": "brigadier", "cmdr": "commander",
    "cpl": "corporal", "pc": "constable", "pcso": "constable", "wpc": "constable", "dci": "inspector", "fr": "priest",
}  # fmt: skip
"""Short forms of titles, and what they stand for."""

SEATS = frozenset({"MP", "MEP", "MSP", "MLA", "MLC", "MNA", "MPP", "MPL", "TD"})
"""Letters for a seat in a parliament."""
LETTERS = SEATS | {"QC", "KC", "SC", "SAN", "MEC", "CBE", "OBE", "MBE", "KCB", "SJ", "PhD", "IAS", "IPS", "IFS"}
"""Letters behind a person's name for a seat, an honour or a degree."""

STYLES = frozenset({"Highness", "Excellency", "Majesty", "Holiness", "Eminence"})
_GRADES = frozenset({"Royal", "Imperial", "Serene"})
_WHOSE = {"his": "m", "her": "f", "their": "", "your": ""}
BEFORE_STYLES = word_set("royal imperial serene right")
_SMALL_STYLES = frozenset(style.lower() for style in STYLES)
_SHORT = (
    HONORIFICS - _SMALL_STYLES | POLICE_RANKS | word_set("cllr clr coun supt insp const garda det pc cpl cmdt comdt")
)
_REVERENDS = word_set("rev revd reverend")
_BEFORE_REVERENDS = word_set("right rt")
_BEHIND_REVERENDS = word_set("canon prebendary dr prof professor mgr msgr fr father")
"""Titles of clerics that are none, or are another's, without Reverend before them ([the Rev Canon Ann Moe])."""
_ADDRESSES = (
    _SHORT
    | _SMALL_STYLES
    | BEFORE_STYLES
    | _BEFORE_PAIRS
    | _BEFORE_REVERENDS
    | _BEHIND_REVERENDS
    | frozenset({*_PAIRED, "crown"})
)


def is_address(run: Sequence[Word], lower: Sequence[str], k: int) -> bool | None:
    """Say whether word ``k`` of a run of capitals is a form of address or the short form of a rank.

    None where neither list has it. ``lower`` are the run's words in small letters, without their points.
    """
    word = lower[k]
    if word not in _ADDRESSES and word not in _IN_RANKS:
        return None
    after = lower[k + 1] if k + 1 < len(lower) else ""
    if after in _IN_PAIRS.get(word, ()):
        return True
    if k and word in _IN_PAIRS.get(lower[k - 1], ()):
        return bool(after)
    if word in _SMALL_STYLES or (run[k].text in _GRADES and after in _SMALL_STYLES):
        return True
    if word in _PAIRED and k and lower[k - 1] in _PAIRED[word]:
        return bool(after)
    if word in _BEFORE_PAIRS:
        return k == 0 and after in _PAIRED
    if word == "crown" and after in ("prince", "princess"):
        return True
    if word == "right" and after in ("hon", "honourable", "honorable"):
        return True
    if word in _BEFORE_REVERENDS and after in _REVERENDS:
        return True  # [the Most Reverend Ann Moe]
    if word in _BEHIND_REVERENDS and k and lower[k - 1] in _REVERENDS:
        return bool(after)
    if word not in _SHORT:
        return None
    if not after or (k and not is_address(run, lower, k - 1) and run[k - 1].entity == "PERSON"):
        return False  # [Arun Pandit]
    if word in _BEFORE_FULL_NAMES or word in _PAIRED:
        return word not in _PAIRED and k + 2 < len(lower) and run[k + 1].entity == "PERSON" and k == 0
    return run[k].text[0].isupper()


def is_style(words: Sequence[Word]) -> bool:
    """Say whether words begin with a style that is told of somebody ([Royal Highness], [Excellency])."""
    if not words or not words[0].text[0].isupper():
        return False
    return words[0].text in STYLES or (words[0].text in _GRADES and len(words) > 1 and words[1].text in STYLES)


def styled_at(words: Sequence[Word], low: int, style: int) -> tuple[int, str] | None:
    """Return the first word and the sex of a form of address that ends at word ``style`` ([Her Royal Highness]).

    None where nobody's is said, as in [the Highness]. ``low`` is where the sentence begins.
    """
    first = style - (style > low and words[style - 1].text in _GRADES) - 1
    sex = _WHOSE.get(words[first].text.lower()) if first >= low else None
    return None if sex is None else (first, sex)
