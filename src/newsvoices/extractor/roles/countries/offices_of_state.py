"""Offices and public bodies of which no word beside them says that they are another country's than the article's."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from newsvoices.extractor.lexis.gazetteer import WORLDLY
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.places import name_a_people
from newsvoices.extractor.lexis.portfolios import MATTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor

__all__ = [
    "ENVOYS",
    "LONGEST",
    "is_body_of_state",
    "is_foreign",
    "is_from_abroad",
    "is_office_of_state",
    "lacks",
    "words_of",
]

LONGEST = 16
"""Words of a name that are looked at."""
_NATIONAL = word_set("senator representative congressman congresswoman lawmaker justice mp")
"""Offices that are a country's wherever no other country is named beside them."""
_TOP = word_set("president secretary minister chancellor premier general attorney-general")
_SOUGHT = word_set("nominee candidate libertarian")
"""Offices that are a country's where nothing but the words of _BESIDE stands beside them, and who seeks them."""
_BESIDE = word_set(
    "vice former then current late prime foreign defense defence interior finance treasury state chief presidential "
    "vice-presidential presumptive the of attorney democratic republican party green libertarian u.s us american "
    "federal executive cabinet permanent labor education "
    "energy transportation commerce agriculture homeland security two-term sitting retired "
    "lt gen gov sen rep third-party speaker house secretary president general minister nominee candidate"
)
_KINGDOMS = word_set(
    "GBR CAN AUS NZL JPN SWE NOR DNK NLD BEL LUX THA MYS KHM BTN SAU ARE KWT QAT BHR OMN JOR MAR LSO SWZ TON JAM PNG "
    "BHS"
)
_PRESIDENTIAL = word_set(
    "MEX GTM HND SLV NIC CRI PAN DOM COL VEN ECU BOL PRY URY CHL ARG BRA PHL IDN NGA GHA LBR SLE ZMB MWI ZAF BWA AGO "
    "CYP TUR IRN"
)
_LACKING = (
    dict.fromkeys(_KINGDOMS, word_set("president president-elect"))
    | dict.fromkeys(_PRESIDENTIAL, word_set("prime"))
    | {
        "USA": word_set(
            "minister premier chancellor mp mep parliament parliamentarian king queen prince princess emperor "
            "sultan emir"
        )
    }
)
"""Words of offices that states do not have: kingdoms no president, others no prime minister [their constitutions]."""
ENVOYS = word_set("ambassador envoy counterpart consul embassy consulate high-commissioner")
"""Who and what stands for a country in another one."""
_LOCAL = frozenset({"GOV", "LEG", "JUD", "COP"})
_LOCAL_WORDS = (_BESIDE | _NATIONAL | _TOP) | word_set(
    "mayor governor lieutenant deputy police chief commissioner sheriff sheriffs judge prosecutor prosecutors district "
    "county city state town municipal local federal national court courts appeals circuit supreme assistant lower "
    "upper house majority minority leader speaker council councilman councilwoman councillor official officials senior "
    "top legislature department agency parliament government bureau lawmakers lawmaker legislator senators transit "
    "fire controlled ranking elected law enforcement public assembly congressional ministry regional provincial "
    "treasurer auditor comptroller controller superintendent assemblyman assemblywoman assemblymember alderman "
    "alderwoman councilor selectman supervisor conservative liberal "
    "appellate fellow interim acting new old congress senate cabinet administration 's ’s congressmen judges justices"
)
"""Words that name no other country, body or place beside a public office, body or group of officials."""
_TREASURERS = word_set("treasurer auditor comptroller controller superintendent")
_OFFICIALS = word_set(
    "official lawmaker legislator senator congressman representative prosecutor judge policeman justice"
)
_DOMESTIC = word_set(
    "city state federal local police county municipal provincial national district law-enforcement elected"
)
_LOOSE = word_set("bureau agency authority commission")
"""Words for public bodies that firms and clubs have in their names too."""
_BODIES = word_set("congress senate parliament cabinet administration")
_ABROAD = WORLDLY - word_set("union security criminal") | word_set(
    "western islamic islamist muslim kurdish overseas expatriate migrant"
)
"""Words of bodies above states, and of people of no one country or of another one than that where they are."""
_FOREIGN_MATTERS = word_set(
    "minister ministers ministry secretary office department affairs policy relations service trade aid exchange "
    "legion committee committees correspondent intelligence editor desk adviser advisor spokesman"
)
"""Nouns with which "foreign" says what somebody deals with, and not whence he is."""
_ELSEWHERE = frozenset({"State", "City", "County"})


def lacks(country: str, office: AbstractSet[str]) -> bool:
    """Say whether a country has no office with one of these words, in small letters."""
    return bool(office & _LACKING.get(country, frozenset()))


def is_office_of_state(actor: Actor, home: str, employed: bool) -> bool:
    """Say whether a person, or a group of officials, holds or seeks a public office of which no other country is told.

    ``employed`` says that the person holds some role in a body, of which banks and clubs have presidents too.
    """
    return _is_national(actor, home, employed) or (not employed and _is_local(actor, home))


def is_body_of_state(actor: Actor) -> bool:
    """Say whether a body of the state, or a public one, is named without another country or place."""
    return _is_body(actor) or _is_office(actor)


def _is_national(actor: Actor, home: str, employed: bool) -> bool:
    """Whether a person holds or seeks an office of the state that the text ascribes to no other country or body."""
    if actor.actor_type != "person":
        return False
    for head, words in actor.offices.items():
        if lacks(home, words | {head}) or name_a_people(words):
            continue
        if head in _NATIONAL and not (employed and head == "representative"):
            return True
        top = head in _SOUGHT or (head == "speaker" and actor.sector == "LEG") or (head in _TOP and not employed)
        if top and {word.rstrip(".") for word in words} <= _BESIDE | MATTERS | {head}:
            return True
    return False


def _is_body(actor: Actor) -> bool:
    """Whether a body of the state is named without its country ([Congress], [the Supreme Court])."""
    if actor.actor_type != "organization":
        return False
    parts = actor.name.split()[:LONGEST]
    lower = [part.lower() for part in parts]
    national = lower[-1] in _BODIES and (lower[-1] == "administration" or _plain(lower) <= _LOCAL_WORDS)
    federal = lower[0] == "federal" and actor.sector != "BUS"
    national = national or federal or actor.name.endswith("Supreme Court")
    return national and not _ELSEWHERE & set(parts) and "'s" not in actor.name and "’s" not in actor.name


def _is_local(actor: Actor, home: str) -> bool:
    """Whether somebody holds an office of a state, city or court, or some do, of which no other place is named."""
    if actor.actor_type not in ("person", "group") or actor.owner is not None:
        return False
    if actor.naming != "named" and not _is_plainly_local(actor):
        return False
    for head, words in actor.offices.items():
        own = _plain(words | {head})
        if lacks(home, own):
            continue
        if actor.actor_type == "group" and not (head in _OFFICIALS and (own & _DOMESTIC or head in _NATIONAL)):
            continue
        public = sector_of(head) in _LOCAL or {"police", "chief"} <= own or ("state" in own and head in _TREASURERS)
        if public and own <= _LOCAL_WORDS | MATTERS:
            return True
    return False


def _is_office(actor: Actor) -> bool:
    """Whether a public body is called by what it is, or has a name without any other country ([the appeals court])."""
    if actor.actor_type != "organization" or actor.sector not in _LOCAL or actor.owner is not None:
        return False
    if actor.naming == "named":
        parts = _plain(part.lower() for part in actor.name.split()[:LONGEST])
        known = actor.sector != "LEG" and len(parts) > 1 and not parts & WORLDLY and not name_a_people(parts)
        loose = parts & _LOOSE and not (parts - _LOOSE) & _LOCAL_WORDS
        return (known and not loose) or parts <= _LOCAL_WORDS
    return _is_plainly_local(actor)


def _is_plainly_local(actor: Actor) -> bool:
    return _plain(part.lower() for part in actor.name.split()[:LONGEST]) <= _LOCAL_WORDS


def _plain(words: Iterable[str]) -> set[str]:
    """Words in small letters without points, in their parts where they have hyphens."""
    return {part for word in words for part in word.rstrip(".").split("-")}


def _name(actor: Actor) -> set[str]:
    return {part.lower().rstrip(".") for part in actor.name.split()[:LONGEST]}


def words_of(actor: Actor) -> set[str]:
    """Return the words of offices, and of the name where it is none of a person, in small letters."""
    own = {part.rstrip(".") for head, words in actor.offices.items() for part in (head, *words)}
    return own if actor.actor_type == "person" and actor.naming == "named" else own | _name(actor)


def is_foreign(words: AbstractSet[str]) -> bool:
    """Say whether words in small letters name a people, a body above states, or people of none or another country."""
    return is_from_abroad(words) or name_a_people(words)


def is_from_abroad(words: AbstractSet[str]) -> bool:
    """Say whether words in small letters are of whoever is of no one country, or of another one than where he is."""
    return bool(words & _ABROAD) or ("foreign" in words and not words & _FOREIGN_MATTERS)
