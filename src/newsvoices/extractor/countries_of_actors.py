"""To which country an actor belongs, where the text makes it plain: by its name, its office, or whose it is."""

from collections.abc import Iterable

from newsvoices.extractor.cast import Actor
from newsvoices.extractor.places import BODIES, REGIONS
from newsvoices.extractor.statements import Statement

__all__ = ["settle_countries"]

_PARTISAN = frozenset({"republican", "democrat", "democratic", "gop"})
_OFFICES = frozenset({"candidate", "nominee", "senator", "representative", "republican", "democrat", "congressman",
                      "congresswoman", "front-runner", "contender", "primary", "hopeful", "governor"})  # fmt: skip
_REGIONS = {name.lower(): code for name, code in REGIONS.items()}


def settle_countries(cast: Iterable[Actor], statements: Iterable[Statement]) -> None:
    """Fill the countries that names and offices leave open; a body of one country lends it to its people."""
    actors = list(cast)
    for actor in actors:
        if actor.country_code is None and actor.actor_type != "document":
            actor.country_code = _by_name(actor) or _by_office(actor)
    for statement in statements:
        if statement.actor.country_code is None and statement.organization is not None:
            statement.actor.country_code = statement.organization.country_code
    for actor in actors:  # owners stand before what is theirs
        if actor.country_code is None and actor.owner is not None and actor.actor_type != "document":
            actor.country_code = actor.owner.country_code


def _by_name(actor: Actor) -> str | None:
    if actor.name in BODIES:
        return BODIES[actor.name]
    if actor.naming == "named" and actor.actor_type == "person":
        return None
    return next((REGIONS[word] for word in actor.name.split() if word in REGIONS and word[0].isupper()), None)


def _by_office(actor: Actor) -> str | None:
    """American parties and their offices ([Republican nominee])."""
    for head, words in actor.offices.items():
        if head in _OFFICES and (words | {head}) & _PARTISAN:
            return "USA"
        if actor.actor_type == "person" and not words.isdisjoint(_REGIONS):
            return next(code for name, code in _REGIONS.items() if name in words)
    return None
