"""Who belongs to the country that an article is about, although no word beside them names any.

News says of foreigners, and of bodies abroad, whose they are. Offices and bodies of a state of which it does not say so
are those of its own country, and so are parties, unions and public bodies of any name. Firms, newspapers, clubs and
bodies that stand above states need not be.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.parties import DEMOCRATS_ABROAD
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.countries.home_country import Home
from newsvoices.extractor.roles.countries.offices_of_state import (
    ENVOYS,
    LONGEST,
    is_body_of_state,
    is_foreign,
    is_office_of_state,
    lacks,
    words_of,
)
from newsvoices.extractor.roles.countries.settings import Setting
from newsvoices.extractor.roles.role_notes import RULING, Statement, is_left_behind

__all__ = ["Compatriots"]

_PUBLIC = word_set(
    "council office agency board commission treasury opposition bench district municipality palace police service "
    "authority bureau ministry department parliament assembly government cabinet court judiciary party movement front "
    "union secretariat directorate inspectorate commissioner army navy guard prosecutor prosecution senate congress "
    "house commons lords tribunal corps administration presidency committee"
)
"""Nouns for bodies of states and their parts, and for parties."""
_OF_STATE = word_set("central reserve national")
"""Words for a bank of the state."""
_PRIVATE = frozenset({"EDU", "MED", "REL", "SOC", "EXP", "CVL", "REB", "CRM"})
_GROUPS = RULING | {"CVL", "LAB", "AGR", "SOC"}
"""Sectors of officials, residents and workers."""


class Compatriots:
    """Tells which actors without a country are of an article's own; ``settings`` say where each is first told of."""

    def __init__(
        self,
        home: Home,
        settings: Mapping[Actor, Setting],
        statements: Iterable[Statement],
        campaigners: AbstractSet[Actor],
    ) -> None:
        """Keep the bodies to which the text ties each actor."""
        self._home, self._settings, self._campaigners = home, settings, campaigners
        self._bodies: dict[Actor, list[Actor]] = {}
        for statement in statements:
            if statement.organization is not None and not is_left_behind(statement):
                self._bodies.setdefault(statement.actor, []).append(statement.organization)

    def country_of_body(self, actor: Actor) -> str | None:
        """Return the country of a public body or group, the article's or that of its sentence's place; or None."""
        if lacks(self._home.code, words_of(actor)) or (self._home.code == "USA" and actor.name in DEMOCRATS_ABROAD):
            return None
        if is_body_of_state(actor):
            return self._of_office(actor)
        own = _is_public_body(actor) or _is_public_group(actor)
        return self._home.code if own and self._is_here(actor) else None

    def country_of_person(self, actor: Actor) -> str | None:
        """Return the country of a person, or of officials; the bodies' countries are known by then."""
        home = self._home
        if not actor.offices:
            return home.code if home.sure and actor in self._campaigners else None
        bodies = self._bodies.get(actor, ())
        employed = any(body.actor_type == "organization" and body.country_code != home.code for body in bodies)
        if is_office_of_state(actor, home.code, employed):
            return self._of_office(actor)
        lacking = lacks(home.code, words_of(actor))
        if lacking and not bodies:  # [a visit to South Korea for talks with President Moe]
            setting = self._settings.get(actor)
            there = setting.beside if setting is not None else None
            return there if there is not None and is_office_of_state(actor, there, employed) else None
        if home.sure and not lacking and actor in self._campaigners:
            return home.code
        own = not employed and not lacking and _is_public_person(actor) and self._is_here(actor)
        return home.code if own and home.sure else None

    def _of_office(self, actor: Actor) -> str | None:
        """The country of an office or body of a state: the article's, unless its sentence is set elsewhere."""
        setting = self._settings.get(actor)
        if setting is not None and setting.within not in (None, self._home.code):
            return setting.within
        here = self._is_here(actor) or not (self._home.divided or setting is None or setting.beside is None)
        return self._home.code if here else None

    def _is_here(self, actor: Actor) -> bool:
        """Whether no other country was named last where an actor is first told, or nothing rivals the article's."""
        home, setting = self._home, self._settings.get(actor)
        if setting is None:
            return home.sure
        named = setting.beside or (None if home.sure else setting.last)
        return named in (None, home.code)


def _is_public_body(actor: Actor) -> bool:
    """Whether a body of no owner is a state's or a party by its sector or by the noun that its name has."""
    if actor.actor_type != "organization" or actor.sector == "JRN" or actor.owner is not None:
        return False
    lower = [part.lower() for part in actor.name.split()[:LONGEST]]
    if is_foreign({*lower}):
        return False
    if actor.sector in RULING or actor.sector == "LAB":
        return True
    if actor.sector == "BUS":
        return lower[-1] == "bank" and not _OF_STATE.isdisjoint(lower)
    nouns = {lower[-1], *(before for before, word in pairwise(lower) if word in ("of", "for"))}
    return actor.sector not in _PRIVATE and not _PUBLIC.isdisjoint(nouns)


def _is_public_person(actor: Actor) -> bool:
    """Whether somebody of no owner holds an office of a state, a police or a party, whatever words it has."""
    if actor.actor_type != "person" or actor.owner is not None or is_foreign(words_of(actor)):
        return False
    offices = actor.offices.keys() - ENVOYS
    return bool(offices) and (actor.sector in RULING or any(sector_of(head) in RULING for head in offices))


def _is_public_group(actor: Actor) -> bool:
    own = actor.actor_type == "group" and actor.owner is None and actor.sector in _GROUPS
    return own and not is_foreign(words_of(actor))
