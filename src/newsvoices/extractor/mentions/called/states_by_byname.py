"""Which state a byname means that everybody knows ([the Jewish state]), and which one was named last."""

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["last_state", "state_by_byname"]

_BYNAMES = {
    ("jewish", "state"): "ISR", ("hermit", "kingdom"): "PRK", ("desert", "kingdom"): "SAU",
}  # fmt: skip
"""Adjective and noun of general knowledge, and the country's code."""


def last_state(scene: Scene, i: int) -> Actor | None:
    """Return the state that was named last before mention number ``i`` of the scene; None without one in reach."""
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.actor is not None and other.actor.actor_type == "state" and other.actor.naming == "named":
            return other.actor
    return None


def state_by_byname(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the named state that description number ``i`` means by such a byname; None where the text names it not."""
    words = scene.lower[mention.first : mention.last]
    code = _BYNAMES.get((words[-2], words[-1])) if len(words) == 2 and mention.lead == "the" else None
    if code is None:
        return None
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        actor = other.actor
        if actor is not None and actor.actor_type == "state" and actor.country_code == code and other.sort == "NAM":
            return actor
    return None
