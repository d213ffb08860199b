"""Whose country no list has: the people and bodies of states that only the article shows to be states."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.places import is_country, without_form
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.names.kinds.unknown_states import peoples_of
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["leave_unlisted"]

_PLAIN = frozenset({"text", "name", "office"})
"""Rules by which an actor's own words tell a country."""


def leave_unlisted(
    cast: Sequence[Actor], statements: Sequence[Statement], given: Mapping[Actor, tuple[str, str]]
) -> None:
    """Take back the article's country from those who belong to such a state ([the Lusandran foreign minister])."""
    states = {a for a in cast if a.actor_type == "state" and a.country_code is None and not is_country(a.name)}
    if not states:
        return
    peoples = {people.lower() for state in states for people in peoples_of(without_form(state.name))}
    theirs = {statement.actor for statement in statements if statement.organization in states}
    for actor in cast:  # owners stand before what is theirs
        if actor in states or given.get(actor, ("", ""))[1] in _PLAIN:
            continue
        of_people = any(not peoples.isdisjoint(words) for words in actor.offices.values())
        named = not peoples.isdisjoint(actor.name.lower().split())
        if of_people or named or actor in theirs or actor.owner in theirs | states or actor.whole in theirs | states:
            theirs.add(actor)
            actor.country_code = None
