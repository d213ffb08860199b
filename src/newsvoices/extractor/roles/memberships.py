"""Who is of which body, once everybody is resolved: unnamed people and groups, then what else names are told to be."""

from collections.abc import Sequence

from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.chosen_for_bodies import chosen_for_bodies
from newsvoices.extractor.roles.further_phrases import further_roles
from newsvoices.extractor.roles.groups_of_named import further_bodies, named_members
from newsvoices.extractor.roles.later_roles import described_members
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["memberships"]


def memberships(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """Return the ties of actors to bodies that are not among ``statements`` yet."""
    groups = described_members(scene)
    found = [*groups, *named_members(scene, groups), *further_bodies(scene, groups)]
    told = {(s.actor, s.organization) for s in (*statements, *found)}
    for tie in (*further_roles(scene), *chosen_for_bodies(scene)):
        if (tie.actor, tie.organization) not in told and tie.actor is not tie.organization:
            told.add((tie.actor, tie.organization))
            found.append(tie)
    return found
