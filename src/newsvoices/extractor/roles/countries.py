"""To which country an actor belongs, where the text makes it plain: by its name, its office, or whose it is.

News names the country of foreign offices and bodies and leaves out that of its own ([the president], [Congress]): these
belong to the country that an article is about, where its words leave no doubt which one that is.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsvoices.extractor.lexis.gazetteer import BODIES, REGION_PARTS, REGIONS, WORLDLY
from newsvoices.extractor.lexis.heads import RELATED, sector_of
from newsvoices.extractor.lexis.places import code_of_town, name_a_people
from newsvoices.extractor.lexis.portfolios import MATTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_notes import RULING, Statement

__all__ = ["settle_countries"]

_PARTISAN = frozenset({"republican", "democrat", "democratic", "gop"})
_PARTY_WORDS = frozenset({"Republican", "GOP", "Democratic"})
_PARTY_BODIES = word_set("Party Party’s Party's Senate House National Senators Voters Congress")
_OTHER_PARTIES = word_set("Irish Spanish Social Christian Liberal Free Unionist Left New Congo Kurdish")
_OFFICES = word_set(
    "candidate nominee senator representative republican democrat congressman congresswoman front-runner contender "
    "primary hopeful governor rival opponent independent frontrunner lawmaker legislator donor strategist operative "
    "consultant pollster delegate incumbent challenger"
)
_LEAST = 3  # names of one country that an article needs at least, and more than of all others, to be about it
_LONGEST = 16  # words of a name that are looked at
_NATIONAL = word_set("senator representative congressman congresswoman lawmaker justice mp")
"""Offices that are a country's wherever no other country is named beside them."""
_TOP = word_set("president secretary minister chancellor premier general attorney-general")
_SOUGHT = word_set("nominee candidate libertarian")
"""Offices that are a country's where nothing but the words of _BESIDE stands beside them, and who seeks them."""
_BESIDE = word_set(
    "vice former then current late prime foreign defense defence interior finance treasury state chief presidential "
    "vice-presidential presumptive the of attorney democratic republican party green libertarian u.s us american "
    "federal labor education energy transportation commerce agriculture homeland security two-term sitting retired "
    "lt gen gov sen rep third-party speaker house secretary president general minister nominee candidate"
)
_ABROAD = {
    "USA": word_set("minister premier chancellor mp parliamentarian king queen prince princess emperor sultan emir")
}
"""Offices that a country does not have."""
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
_ELECTIONS = word_set("presidential gubernatorial mayoral congressional senate reelection re-election primary election")
_POSSESSIVE = frozenset("'’")
_LOOSE = word_set("bureau agency authority commission")
"""Words for public bodies that firms and clubs have in their names too."""
_CLUBS = word_set("university college institute school company bank association hospital club museum foundation")
_BODIES = word_set("congress senate parliament cabinet administration")
_PARTS_OF_REGIONS = [(frozenset(name.lower().split()), code) for name, code in REGIONS.items()]
_ELSEWHERE = frozenset({"State", "City", "County"})


def settle_countries(
    cast: Iterable[Actor], statements: Sequence[Statement], places: Iterable[str], campaigners: AbstractSet[Actor]
) -> None:
    """Fill the countries that names and offices leave open; a state or a public body lends its own to its people.

    ``places`` are the names of places in the article, each once: they too tell which country it is about;
    ``campaigners`` the people who are said to have a campaign.
    """
    actors = list(cast)
    for actor in actors:
        if actor.country_code is None and actor.actor_type != "document":
            actor.country_code = _by_name(actor) or _by_office(actor)
    _lend_to_members(statements)
    home, sure = _home(actors, places)
    if home is not None:
        for actor in actors:
            if sure:
                _lend_to_candidate(actor, home)
                if actor in campaigners and not actor.offices.keys() & _ABROAD.get(home, frozenset()):
                    actor.country_code = actor.country_code or home
            if actor.country_code is None and (_is_body(actor) or (sure and _is_office(actor))):
                actor.country_code = home
        _lend_to_members(statements)
        bodies = [(s.actor, s.organization) for s in statements if s.organization is not None]
        employed = {actor for actor, body in bodies if body.actor_type == "organization" and body.country_code != home}
        for actor in actors:
            local = sure and actor not in employed and _is_local(actor, home)
            if actor.country_code is None and (local or _is_national(actor, home, actor in employed)):
                actor.country_code = home
    for actor in actors:  # owners stand before what is theirs
        theirs = actor.actor_type == "organization" or (
            actor.actor_type == "person" and not actor.offices.keys() & RELATED
        )
        if actor.country_code is None and actor.owner is not None and theirs:
            actor.country_code = actor.owner.country_code
    _lend_to_staffs(actors)


def _lend_to_members(statements: Sequence[Statement]) -> None:
    for statement in statements:
        body = statement.organization
        if statement.actor.country_code is None and body is not None and _is_public(body):
            statement.actor.country_code = body.country_code


def _known(name: str) -> str | None:
    """The country of a body by its name, with or without the points of an acronym ([F.B.I.])."""
    return BODIES.get(name) or BODIES.get(name.replace(".", ""))


def _by_name(actor: Actor) -> str | None:
    known = _known(actor.name)
    if known is not None:
        return known
    if actor.naming == "named" and (actor.actor_type == "person" or actor.sector == "JRN"):
        return None  # [Jordan Moe], [The Boston Globe]
    parts = actor.name.split()[:_LONGEST]
    if actor.actor_type == "group" and not _OTHER_PARTIES & set(parts):
        followed = [after for part, after in pairwise(parts) if part in _PARTY_WORDS]
        if any(after.islower() or after in _PARTY_BODIES for after in followed):
            return "USA"  # [Republican senators]
    if actor.naming != "named" and actor.actor_type in ("person", "group"):
        body = BODIES.get(" ".join(parts[:2])) or BODIES.get(parts[0])  # [GOP senators]
        if body is not None:
            return body
    names = (name for at in range(len(parts)) for name in (" ".join(parts[at : at + 2]), parts[at]))
    return next((REGIONS[name] for name in names if name in REGIONS and name[0].isupper()), None)


def _by_office(actor: Actor) -> str | None:
    """American parties and their offices ([Republican nominee]), and offices and trades of a region ([Texas mayor])."""
    for head, words in actor.offices.items():
        if head in _OFFICES and (words | {head}) & _PARTISAN:
            return "USA"
        public = (sector_of(head) in RULING or head in _OFFICES) and not words & _CLUBS
        if actor.actor_type == "person" and REGION_PARTS & words:
            region = next(((parts, code) for parts, code in _PARTS_OF_REGIONS if parts <= words), None)
            if region is not None and (public or _is_from(head, words - region[0])):
                return region[1]
    return None


def _is_from(head: str, words: AbstractSet[str]) -> bool:
    """Whether a trade stands beside a region and nothing that could be a body's name ([an Ohio dairy farmer])."""
    studies = sector_of(head) in ("EXP", "JRN") or head in ("expert", "specialist")
    return not studies and len(words - {head}) < 2 and not words & {"of", "at", "for", "with"}


def _is_public(body: Actor) -> bool:
    """Whether a body's people belong to its country: a state, its offices, a party; no club, no university."""
    if body.sector in ("EDU", "MED", "REL", "JRN"):
        return False  # people come from abroad to them
    return (
        body.actor_type == "state" or body.sector in RULING or _known(body.name) is not None or body.owner is not None
    )


def _home(actors: Sequence[Actor], places: Iterable[str]) -> tuple[str | None, bool]:
    """The country of most of the article's actors and places that have one, if over half; and whether nearly all."""
    votes = Counter(actor.country_code for actor in actors if actor.country_code is not None)
    votes.update(code for name in places if (code := code_of_town(name)) is not None)
    if not votes:
        return None, False
    home, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    alone = most == votes.total() >= 2
    if not alone and (most < _LEAST or 2 * most <= votes.total()):
        return None, False
    return home, 4 * most >= 3 * votes.total()


def _is_national(actor: Actor, home: str, employed: bool) -> bool:
    """Whether a person holds or seeks an office of the state that the text ascribes to no other country or body.

    ``employed`` says that the person holds some role in a body, of which banks and clubs have presidents too.
    """
    if actor.actor_type != "person":
        return False
    for head, words in actor.offices.items():
        if head in _ABROAD.get(home, ()) or name_a_people(words):
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
    parts = actor.name.split()[:_LONGEST]
    lower = [part.lower() for part in parts]
    national = lower[-1] in _BODIES and (lower[-1] == "administration" or _plain(lower) <= _LOCAL_WORDS)
    national = national or lower[0] == "federal" or actor.name.endswith("Supreme Court")
    return national and not _ELSEWHERE & set(parts) and "'s" not in actor.name and "’s" not in actor.name


def _is_local(actor: Actor, home: str) -> bool:
    """Whether somebody holds an office of a state, city or court, or some do, of which no other place is named."""
    if actor.actor_type not in ("person", "group") or actor.owner is not None:
        return False
    if actor.naming != "named" and not _is_plainly_local(actor):
        return False
    for head, words in actor.offices.items():
        own = _plain(words | {head})
        if own & _ABROAD.get(home, frozenset()):
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
        parts = _plain(part.lower() for part in actor.name.split()[:_LONGEST])
        known = actor.sector != "LEG" and len(parts) > 1 and not parts & WORLDLY and not name_a_people(parts)
        loose = parts & _LOOSE and not (parts - _LOOSE) & _LOCAL_WORDS
        return (known and not loose) or parts <= _LOCAL_WORDS
    return _is_plainly_local(actor)


def _is_plainly_local(actor: Actor) -> bool:
    return _plain(part.lower() for part in actor.name.split()[:_LONGEST]) <= _LOCAL_WORDS


def _plain(words: Iterable[str]) -> set[str]:
    """Words in small letters without points, in their parts where they have hyphens."""
    return {part for word in words for part in word.rstrip(".").split("-")}


def _lend_to_candidate(actor: Actor, home: str) -> None:
    """Give whoever a campaign is called after, or has one for an office, the article's country ([Moe campaign]).

    Others have campaigns too, at home and abroad.
    """
    owner = actor.owner
    if owner is None or owner.actor_type != "person" or "campaign" not in actor.offices:
        return
    called = not _POSSESSIVE & set(actor.name)
    if (called or actor.offices["campaign"] & _ELECTIONS) and not owner.offices.keys() & _ABROAD.get(home, frozenset()):
        owner.country_code = owner.country_code or home


def _lend_to_staffs(actors: Sequence[Actor]) -> None:
    """Give an administration or campaign that bears a person's name the person's country ([Moe administration])."""
    surnames = {actor.name.split()[-1]: actor for actor in actors if actor.actor_type == "person"}
    for actor in actors:
        parts = actor.name.split()
        if actor.country_code is None and actor.actor_type == "organization" and len(parts) == 2:
            bearer = surnames.get(parts[0])
            if bearer is not None and parts[1].lower() in ("administration", "campaign", "camp", "team"):
                actor.country_code = bearer.country_code
