"""Bodies and offices of a state, whether told by its name or its adjective ([Chile’s senate], [the Chilean senate])."""

from collections.abc import Iterable

from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import SMALL
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["ONE_EACH", "find_of_state"]

ONE_EACH = word_set(
    "government parliament senate legislature cabinet army navy military ministry minister president premier "
    "chancellor king queen monarch leadership judiciary treasury"
)
"""Nouns for what a state has one of, as far as the words before them are the same ([Chile’s foreign ministry])."""
_NOTHING_TOLD = SMALL - {"former", "then"}
"""Words that make no other one of it; [Chile’s former president] is another than the Chilean president."""


def find_of_state(scene: Scene, mention: Mention, owner: Actor | None, before: Iterable[Mention]) -> Actor | None:
    """Return which of the descriptions before by the same noun is of the same state in the same other words.

    One of the two gives the state by its name, or both by an adjective. None where either says nothing of a state.
    """
    state = owner.country_code if owner is not None and owner.actor_type == "state" else None
    land, own = _told(scene, mention)
    code = state or land
    if code is None or (owner is not None and state is None) or (state is not None and land is not None):
        return None
    for other in before:
        actor = other.actor
        if actor is None or actor.naming == "named" or actor.plural or other.mark >= 0 or other.number != "s":
            continue
        theirs = actor.owner.country_code if actor.owner is not None and actor.owner.actor_type == "state" else None
        their_land, words = _told(scene, other)
        if words == own and code == (theirs or their_land) and None in (theirs, their_land):
            return actor
    return None


def _told(scene: Scene, mention: Mention) -> tuple[str | None, set[str]]:
    """The state by whose adjective a description goes, and its other words."""
    words = [word.text for word in scene.words[mention.first : mention.head]]
    lands = [word for word in words if country_in([word]) is not None]
    others = {word.lower() for word in words if word not in lands and word[:1].isalpha()} - _NOTHING_TOLD
    return country_in(lands) if len(lands) == 1 else None, others
