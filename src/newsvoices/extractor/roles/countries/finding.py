"""To which country an actor belongs, where the text makes it plain: by its name, its office, or whose it is.

News names the country of foreign offices and bodies and leaves out that of its own ([the president], [Congress]): these
belong to the country that an article is about, where its words leave no doubt which one that is. What these rules give
is then weighed with all else that tells of an actor's country (``evidence``).
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsvoices.extractor.lexis.country_words import ITS_OWN
from newsvoices.extractor.lexis.gazetteer import BODIES, CAPITALS, REGION_PARTS, REGIONS
from newsvoices.extractor.lexis.heads import RELATED, RIVALS, sector_of
from newsvoices.extractor.lexis.homes_of_bodies import HOMES_OF_BODIES
from newsvoices.extractor.lexis.places import code_of_place, country_of_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.same.letters_meant import letters_of_others
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.countries.above_states import find_above_states
from newsvoices.extractor.roles.countries.compatriots import Compatriots
from newsvoices.extractor.roles.countries.evidence import Grounds, weigh_countries
from newsvoices.extractor.roles.countries.home_country import count_votes, find_country_words, find_home
from newsvoices.extractor.roles.countries.lands import note_lands
from newsvoices.extractor.roles.countries.offices_of_state import ENVOYS, LONGEST, lacks
from newsvoices.extractor.roles.countries.parties_abroad import parties_abroad
from newsvoices.extractor.roles.countries.principals import find_principals, lend_to_aides
from newsvoices.extractor.roles.countries.settings import settings_of
from newsvoices.extractor.roles.countries.unlisted_states import leave_unlisted
from newsvoices.extractor.roles.role_notes import RULING, Statement

__all__ = ["settle_countries"]

_PARTISAN = frozenset({"republican", "democrat", "democratic", "gop"})
_PARTY_WORDS = frozenset({"Republican", "GOP", "Democratic"})
_PARTY_BODIES = word_set("Party Party’s Party's Senate House National Senators Voters Congress")
_PARTISAN_BODIES = word_set(
    "leadership establishment caucus Caucus conference Conference leaders Association Coalition"
)
_PARTISANS = frozenset({"Republicans", "Democrats", "Dems"})
_OTHER_PARTIES = word_set("Social Christian Liberal Free Unionist Left New Kurdish")
"""Words in the names of Republicans and Democrats elsewhere, besides those of peoples."""
_OFFICES = word_set(
    "candidate nominee senator representative republican democrat congressman congresswoman front-runner contender "
    "primary hopeful governor rival opponent independent frontrunner lawmaker legislator donor strategist operative "
    "consultant pollster delegate incumbent challenger"
)
_BRITISH = word_set("labour tory ukip")
"""Words for parties of Britain that stand before an office."""
_LABOUR_TOO = word_set("NZL IRL NOR NLD ISR MLT JAM BRB MUS CAN AUS NGA KEN LTU GEO MEX BRA FJI DMA KNA LCA ATG")
"""Countries that have parties so called: in news of them these are their own."""
_BRITISH_OFFICES = word_set("mp peer leader minister councillor backbencher frontbencher whip grandee activist")
_CLUBS = word_set("university college institute school company bank association hospital club museum foundation")
_ABOUT = word_set("Friends Study Studies History")
"""Words in the names of bodies that are about a country and not of it."""
_ELECTIONS = word_set("presidential gubernatorial mayoral congressional senate reelection re-election primary election")
_POSSESSIVE = frozenset("'’")
_PARTS_OF_REGIONS = [(frozenset(name.lower().split()), code) for name, code in REGIONS.items()]


def settle_countries(
    cast: Sequence[Actor], statements: Sequence[Statement], scene: Scene, campaigners: AbstractSet[Actor]
) -> Grounds:
    """Fill the countries that names and offices leave open, and leave those empty that too little speaks for.

    A state or a public body lends its own to its people. ``campaigners`` are the people who are said to have a
    campaign. What tells of countries in the article is returned.
    """
    others = letters_of_others(scene)
    rules = _Rules(cast)
    rules.note("text")
    told = find_country_words(scene)
    abroad = parties_abroad(told, cast)
    for actor in rules.open():
        actor.country_code = abroad.get(actor.name) or _by_name(actor, others)
    rules.note("name")
    for actor in rules.open():
        actor.country_code = _by_office(actor)
    rules.note("office")
    _lend_to_members(statements, others)
    rules.note("body")
    votes = count_votes(scene, told, cast)
    home = find_home(votes)
    note_lands(scene, told)
    if home is None or home.code not in _LABOUR_TOO:
        for actor in rules.open():
            if any(_is_british(head, words) for head, words in actor.offices.items()):
                actor.country_code = "GBR"
    rules.note("land")
    _lend_to_members(statements, others)
    rules.note("body")
    if home is not None:
        own = Compatriots(home, settings_of(scene, told), statements, campaigners)
        for actor in cast:
            if home.sure:
                _lend_to_candidate(actor, home.code)
            if actor.country_code is None:
                actor.country_code = own.country_of_body(actor)
        rules.note("home of a body")
        _lend_to_members(statements, others)
        rules.note("body at home")
        for actor in cast:
            if actor.country_code is None:
                actor.country_code = own.country_of_person(actor)
        rules.note("home of a person")
    for actor in cast:  # owners stand before what is theirs
        theirs = actor.actor_type == "organization" or (
            actor.actor_type == "person" and not actor.offices.keys() & RELATED
        )
        if actor.country_code is None and actor.owner is not None and theirs and not _is_rival(actor):
            actor.country_code = actor.owner.country_code
    _lend_to_staffs(cast)
    rules.note("owner")
    lend_to_aides(find_principals(scene, statements))
    rules.note("principal")
    grounds = Grounds(scene, statements, told, votes, home, rules.given)
    weigh_countries(cast, grounds)
    for actor in cast:  # [Oxford] in news of Kenya is in Britain
        known = actor.actor_type == "organization" and actor.country_code is not None
        if known and rules.given.get(actor, ("", ""))[1] != "text":
            actor.country_code = HOMES_OF_BODIES.get(actor.name, actor.country_code)
    above = find_above_states(cast, statements, others)
    for actor in above:
        if actor.actor_type == "organization" or rules.given.get(actor, ("", ""))[1] != "text":
            actor.country_code = None  # but [Danish Commissioner Ann Moe]
    _leave_states(cast, above)
    leave_unlisted(cast, statements, rules.given)
    for actor in cast:
        owner = actor.owner
        if owner is not None and owner.actor_type == "state" and _is_rival(actor) and actor not in rules.given:
            actor.country_code = None  # [Kenya’s rival company]
    return grounds


class _Rules:
    """Which country each actor got first, and by which rule."""

    def __init__(self, cast: Sequence[Actor]) -> None:
        self._cast = cast
        self.given: dict[Actor, tuple[str, str]] = {}

    def open(self) -> list[Actor]:
        """Return the actors, but for documents, that have no country yet."""
        return [actor for actor in self._cast if actor.country_code is None and actor.actor_type != "document"]

    def note(self, rule: str) -> None:
        """Note the rule for all that have got a country since."""
        for actor in self._cast:
            if actor.country_code is not None:
                self.given.setdefault(actor, (actor.country_code, rule))


def _lend_to_members(statements: Sequence[Statement], others: AbstractSet[str]) -> None:
    for statement in statements:
        body = statement.organization
        if statement.actor.country_code is None and body is not None and _is_public(body, others):
            statement.actor.country_code = body.country_code


def _known(name: str, others: AbstractSet[str]) -> str | None:
    """The country of a body by its name, with or without the points of an acronym ([F.B.I.]); not of the others."""
    return None if name in others else BODIES.get(name) or BODIES.get(name.replace(".", ""))


def _is_of_others(parts: Sequence[str]) -> bool:
    """Whether a name of followers of a party has a word of parties or peoples of other countries."""
    return any(word in _OTHER_PARTIES or country_of_people(word) not in (None, "USA") for word in parts)


def _by_name(actor: Actor, others: AbstractSet[str]) -> str | None:
    known = _known(actor.name, others)
    if known is not None:
        return known
    if actor.naming == "named" and (actor.actor_type == "person" or actor.sector == "JRN"):
        return None  # [Jordan Moe], [The Boston Globe]
    parts = actor.name.split()[:LONGEST]
    if actor.actor_type == "group" and not _is_of_others(parts):
        followed = [after for part, after in pairwise(parts) if part in _PARTY_WORDS]
        if any(after.islower() or after in _PARTY_BODIES for after in followed):
            return "USA"  # [Republican senators]
    if actor.actor_type in ("group", "organization") and parts[-1] in _PARTISANS and not _is_of_others(parts):
        return "USA"  # [House Democrats], [Log Cabin Republicans]
    if actor.actor_type == "organization" and parts[0] == "Republican" and parts[-1] in _PARTISAN_BODIES:
        return "USA"
    if actor.actor_type == "group" and len(parts) == 1 and (code := country_of_people(parts[0])) is not None:
        return code  # [the French]
    if actor.naming != "named" and actor.actor_type in ("person", "group"):
        body = BODIES.get(" ".join(parts[:2])) or _known(parts[0], others)  # [GOP senators]
        if body is not None:
            return body
    if actor.naming != "named" and (code := CAPITALS.get(parts[0]) or ITS_OWN.get(parts[0])) is not None:
        return code  # [Oslo police], [garda spokesman]
    places = parts[:-2] if parts[-2:-1] == ["and"] else parts  # [Harbour Bank of England and Wales]
    if actor.actor_type == "organization" and len(places) > 2 and places[-2] == "of" and not _ABOUT & {*parts}:
        return code_of_place(places[-1]) or CAPITALS.get(places[-1])  # [Harbour Bank of Norway]
    names = (name for at in range(len(parts)) for name in (" ".join(parts[at : at + 2]), parts[at]))
    return next((REGIONS[name] for name in names if name in REGIONS and name[0].isupper()), None)


def _by_office(actor: Actor) -> str | None:
    """American parties and their offices ([Republican nominee]), and offices and trades of a region ([Texas mayor])."""
    for head, words in actor.offices.items():
        if head in ENVOYS:
            continue  # [the ambassador in Geneva]
        if head in _OFFICES and (words | {head}) & _PARTISAN:
            return "USA"
        public = (sector_of(head) in RULING or head in _OFFICES) and not words & _CLUBS
        if actor.actor_type == "person" and REGION_PARTS & words:
            region = next(((parts, code) for parts, code in _PARTS_OF_REGIONS if parts <= words), None)
            if region is not None and (public or _is_from(head, words - region[0])):
                return region[1]
    return None


def _is_british(head: str, words: AbstractSet[str]) -> bool:
    """Whether an office is one of a British party ([Labour MP]); a labour minister may be of any country."""
    parties = _BRITISH & words - ({"labour"} if head == "minister" else set())
    return bool(parties) and (head in _OFFICES or head in _BRITISH_OFFICES)


def _is_from(head: str, words: AbstractSet[str]) -> bool:
    """Whether a trade stands beside a region and nothing that could be a body's name ([an Ohio dairy farmer])."""
    studies = sector_of(head) in ("EXP", "JRN") or head in ("expert", "specialist")
    return not studies and len(words - {head}) < 2 and not words & {"of", "at", "for", "with"}


def _is_public(body: Actor, others: AbstractSet[str]) -> bool:
    """Whether a body's people belong to its country: a state, its offices, a party; no club, no university."""
    if body.sector in ("EDU", "MED", "REL", "JRN"):
        return False  # people come from abroad to them
    return (
        body.actor_type == "state"
        or body.sector in RULING
        or _known(body.name, others) is not None
        or (body.owner is not None and not _is_private(body))
    )


def _is_private(body: Actor) -> bool:
    """Whether a body of a state is none of its own ([Canada’s Harbour Mining]): its people may be of another one."""
    return body.owner is not None and body.owner.actor_type == "state"


def _is_rival(actor: Actor) -> bool:
    """Whether an actor is said to be a rival or partner of whoever has it ([Kenya’s rival company])."""
    return any(not RIVALS.isdisjoint((head, *words)) for head, words in actor.offices.items())


def _leave_states(cast: Sequence[Actor], above: AbstractSet[Actor]) -> None:
    """Take no body for part of a state that is of another one, or of many ([its health agency, the WHO])."""
    for actor in cast:
        state = actor.whole if actor.whole is not None and actor.whole.actor_type == "state" else None
        if state is not None and (actor in above or actor.country_code not in (None, state.country_code)):
            actor.whole = None


def _lend_to_candidate(actor: Actor, home: str) -> None:
    """Give whoever a campaign is called after, or has one for an office, the article's country ([Moe campaign]).

    Others have campaigns too, at home and abroad.
    """
    owner = actor.owner
    if owner is None or owner.actor_type != "person" or "campaign" not in actor.offices:
        return
    called = not _POSSESSIVE & set(actor.name)
    if (called or actor.offices["campaign"] & _ELECTIONS) and not lacks(home, owner.offices.keys()):
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
