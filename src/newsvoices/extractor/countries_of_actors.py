"""To which country an actor belongs, where the text makes it plain: by its name, its office, or whose it is.

News names the country of foreign offices and bodies and leaves out that of its own ([the president], [Congress]): these
belong to the country that an article is about, where its words leave no doubt which one that is.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsvoices.extractor.cast import Actor
from newsvoices.extractor.heads import sector_of
from newsvoices.extractor.places import BODIES, REGION_PARTS, REGIONS, name_a_people
from newsvoices.extractor.statements import Statement
from newsvoices.extractor.wordlists import word_set

__all__ = ["settle_countries"]

_PARTISAN = frozenset({"republican", "democrat", "democratic", "gop"})
_OFFICES = word_set(
    "candidate nominee senator representative republican democrat congressman congresswoman front-runner contender "
    "primary hopeful governor rival opponent independent"
)
_LEAST = 3  # names of one country that an article needs at least, and more than of all others, to be about it
_LONGEST = 16  # words of a name that are looked at
_NATIONAL = word_set("senator representative congressman congresswoman lawmaker justice mp")
"""Offices that are a country's wherever no other country is named beside them."""
_TOP = word_set("president secretary minister chancellor premier general attorney-general")
_SOUGHT = word_set("nominee candidate")
"""Offices that are a country's where nothing but the words of _BESIDE stands beside them, and who seeks them."""
_BESIDE = word_set(
    "vice former then current late prime foreign defense defence interior finance treasury state chief presidential "
    "vice-presidential presumptive the of attorney democratic republican party green libertarian u.s us american "
    "federal labor education energy transportation commerce agriculture homeland security two-term sitting retired "
    "lt gen secretary president general minister nominee candidate"
)
_ABROAD = {"USA": frozenset({"minister", "premier", "chancellor", "mp"})}
"""Offices that a country does not have."""
_PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "PTY", "SPY"})
_BODIES = word_set("congress senate parliament cabinet administration")
_ELSEWHERE = frozenset({"State", "City", "County"})


def settle_countries(cast: Iterable[Actor], statements: Sequence[Statement], places: Iterable[str]) -> None:
    """Fill the countries that names and offices leave open; a state or a public body lends its own to its people.

    ``places`` are the names of places in the article, each once: they too tell which country it is about.
    """
    actors = list(cast)
    for actor in actors:
        if actor.country_code is None and actor.actor_type != "document":
            actor.country_code = _by_name(actor) or _by_office(actor)
    for statement in statements:
        body = statement.organization
        if statement.actor.country_code is None and body is not None and _is_public(body):
            statement.actor.country_code = body.country_code
    home = _home(actors, places)
    if home is not None:
        bodies = [(s.actor, s.organization) for s in statements if s.organization is not None]
        employed = {actor for actor, body in bodies if body.actor_type == "organization" and body.country_code != home}
        for actor in actors:
            if actor.country_code is None and (_is_national(actor, home, actor in employed) or _is_body(actor)):
                actor.country_code = home
    for actor in actors:  # owners stand before what is theirs
        if actor.country_code is None and actor.owner is not None and actor.actor_type in ("person", "organization"):
            actor.country_code = actor.owner.country_code
    _lend_to_staffs(actors)


def _by_name(actor: Actor) -> str | None:
    if actor.name in BODIES:
        return BODIES[actor.name]
    if actor.naming == "named" and (actor.actor_type == "person" or actor.sector == "JRN"):
        return None  # [Jordan Moe], [The Boston Globe]
    parts = actor.name.split()[:_LONGEST]
    names = (name for at in range(len(parts)) for name in (" ".join(parts[at : at + 2]), parts[at]))
    return next((REGIONS[name] for name in names if name in REGIONS and name[0].isupper()), None)


def _by_office(actor: Actor) -> str | None:
    """American parties and their offices ([Republican nominee]), and public offices of a region ([Texas mayor])."""
    for head, words in actor.offices.items():
        if head in _OFFICES and (words | {head}) & _PARTISAN:
            return "USA"
        public = sector_of(head) in _PUBLIC or head in _OFFICES
        if actor.actor_type == "person" and public and REGION_PARTS & words:
            code = next((code for name, code in REGIONS.items() if set(name.lower().split()) <= words), None)
            if code is not None:
                return code
    return None


def _is_public(body: Actor) -> bool:
    """Whether a body's people belong to its country: a state, its offices, a party; no club, no university."""
    return body.actor_type == "state" or body.sector in _PUBLIC or body.name in BODIES or body.owner is not None


def _home(actors: Sequence[Actor], places: Iterable[str]) -> str | None:
    """The country of most of the article's actors and places that have one, if they are enough and over half."""
    votes = Counter(actor.country_code for actor in actors if actor.country_code is not None)
    votes.update(REGIONS[name] for name in places if name in REGIONS)
    if not votes:
        return None
    home, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    return home if most >= _LEAST and 2 * most > votes.total() else None


def _is_national(actor: Actor, home: str, employed: bool) -> bool:
    """Whether a person holds or seeks an office of the state that the text ascribes to no other country or body.

    ``employed`` says that the person holds some role in a body, of which banks and clubs have presidents too.
    """
    if actor.actor_type != "person":
        return False
    for head, words in actor.offices.items():
        if head in _ABROAD.get(home, ()) or name_a_people(words):
            continue
        if head in _NATIONAL:
            return True
        top = head in _SOUGHT or (head in _TOP and not employed)
        if top and {word.rstrip(".") for word in words} <= _BESIDE | {head}:
            return True
    return False


def _is_body(actor: Actor) -> bool:
    """Whether a body of the state is named without its country ([Congress], [the Supreme Court])."""
    if actor.actor_type != "organization":
        return False
    parts = actor.name.split()[:_LONGEST]
    lower = [part.lower() for part in parts]
    national = lower[-1] in _BODIES or lower[0] == "federal" or actor.name.endswith("Supreme Court")
    return national and not _ELSEWHERE & set(parts) and "'s" not in actor.name and "’s" not in actor.name


def _lend_to_staffs(actors: Sequence[Actor]) -> None:
    """Give an administration or campaign that bears a person's name the person's country ([Moe administration])."""
    surnames = {actor.name.split()[-1]: actor for actor in actors if actor.actor_type == "person"}
    for actor in actors:
        parts = actor.name.split()
        if actor.country_code is None and actor.actor_type == "organization" and len(parts) == 2:
            bearer = surnames.get(parts[0])
            if bearer is not None and parts[1].lower() in ("administration", "campaign", "camp", "team"):
                actor.country_code = bearer.country_code
