"""Who is of which body, once everybody is resolved: unnamed people and groups, then what else names are told to be."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.memberships.appointed_by_bodies import appointed_by_bodies
from newsvoices.extractor.roles.memberships.bodies_by_kind import members_by_kind
from newsvoices.extractor.roles.memberships.bodies_made_up import bodies_made_up
from newsvoices.extractor.roles.memberships.chosen_for_bodies import chosen_for_bodies
from newsvoices.extractor.roles.memberships.clause_deeds import clause_deeds
from newsvoices.extractor.roles.memberships.companions import companions
from newsvoices.extractor.roles.memberships.counted_members import counted_members
from newsvoices.extractor.roles.memberships.deeds_undertaken import deeds_undertaken
from newsvoices.extractor.roles.memberships.described_members import described_members
from newsvoices.extractor.roles.memberships.elected_for_parties import elected_for_parties
from newsvoices.extractor.roles.memberships.fronted_bodies import fronted_bodies
from newsvoices.extractor.roles.memberships.further_phrases import further_roles
from newsvoices.extractor.roles.memberships.groups_of_named import (
    among_others,
    further_bodies,
    named_members,
    named_partisans,
)
from newsvoices.extractor.roles.memberships.heads_of_bodies import heads_of_bodies
from newsvoices.extractor.roles.memberships.led_bodies import led_bodies
from newsvoices.extractor.roles.memberships.listed_bodies import bodies_of_which, listed_bodies
from newsvoices.extractor.roles.memberships.listed_members import groups_told, listed_members
from newsvoices.extractor.roles.memberships.members_that_are_bodies import members_that_are_bodies
from newsvoices.extractor.roles.memberships.named_next import named_next
from newsvoices.extractor.roles.memberships.offices_sought import offices_sought
from newsvoices.extractor.roles.memberships.own_bodies import own_bodies
from newsvoices.extractor.roles.memberships.parties_left import parties_left
from newsvoices.extractor.roles.memberships.party_labels import labelled_groups, lettered_members
from newsvoices.extractor.roles.memberships.party_races import party_races
from newsvoices.extractor.roles.memberships.predecessors import predecessors
from newsvoices.extractor.roles.memberships.rows_of_bodies import rows_of_bodies
from newsvoices.extractor.roles.memberships.seats_sought import seats_sought
from newsvoices.extractor.roles.memberships.shared_memberships import (
    beside_outsiders,
    employed_people,
    shared_memberships,
)
from newsvoices.extractor.roles.memberships.sitting_in_chambers import sitting_in_chambers
from newsvoices.extractor.roles.memberships.spells import spells_in_bodies
from newsvoices.extractor.roles.memberships.standing_for_parties import standing_for_parties
from newsvoices.extractor.roles.memberships.successors import called_successors, successors
from newsvoices.extractor.roles.memberships.wholes_of_parts import wholes_of_parts
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["with_memberships"]


def with_memberships(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """Return ``statements`` and behind them the ties of actors to bodies that are not among them yet.

    A role without a body is left out where one with a body begins at the same word for the same actor.
    """
    groups = described_members(scene)
    tied = {s.actor for s in (*statements, *groups) if s.organization is not None}
    groups.extend(members_by_kind(scene, tied))
    groups.extend(employed_people(scene))
    groups.extend(shared_memberships(scene, groups))
    found = [*statements, *groups, *named_members(scene, groups), *further_bodies(scene, groups)]
    found.extend(among_others(scene, groups))
    found.extend(counted_members(scene, groups))
    found.extend(named_partisans(scene))
    found.extend(named_next(scene, groups))
    told = {(s.actor, s.organization) for s in found}
    told_later = (
        appointed_by_bodies,
        further_roles,
        heads_of_bodies,
        chosen_for_bodies,
        clause_deeds,
        deeds_undertaken,
        seats_sought,
        offices_sought,
        spells_in_bodies,
        own_bodies,
        fronted_bodies,
        led_bodies,
        groups_told,
        sitting_in_chambers,
        standing_for_parties,
        elected_for_parties,
        bodies_made_up,
        members_that_are_bodies,
        party_races,
        lettered_members,
        labelled_groups,
        companions,
        beside_outsiders,
        listed_bodies,
        bodies_of_which,
        parties_left,
    )
    found.extend(_untold(chain(listed_members(scene, groups), *(ties(scene) for ties in told_later)), told))
    found.extend(
        _untold(
            (
                *rows_of_bodies(scene, found),
                *successors(scene, found),
                *predecessors(scene, found),
                *called_successors(scene, found),
            ),
            told,
        )
    )
    found.extend(_untold(wholes_of_parts(scene, found), told))
    held = {(s.actor, s.first) for s in found if s.organization is not None}
    return [s for s in found if s.organization is not None or (s.actor, s.first) not in held]


def _untold(ties: Iterable[Statement], told: set[tuple[Actor, Actor | None]]) -> Iterator[Statement]:
    """Yield the ties to another body that are not among those ``told``, and count them among these."""
    for tie in ties:
        if (tie.actor, tie.organization) not in told and tie.actor is not tie.organization:
            told.add((tie.actor, tie.organization))
            yield tie
