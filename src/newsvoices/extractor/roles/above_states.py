"""Who belongs to the European Union and so to no state: its bodies, their commissioners and those who speak for them.

What else an article tells of countries says nothing of these, however often it names one.
"""

from collections.abc import Sequence

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["find_above_states"]

_BODIES = frozenset({
    "EU", "E.U.", "European Union", "European Commission", "European Parliament", "European Council",
    "Council of the European Union", "European Central Bank", "ECB", "European Court of Justice",
    "Court of Justice of the European Union", "European External Action Service", "European Investment Bank",
    "European Court of Auditors", "European Medicines Agency", "Eurogroup", "Europol", "Eurojust", "Frontex",
})  # fmt: skip
_BESIDE_THEM = frozenset({"General Court", "Court of Justice", "Commission", "EU Commission", "EU Council"})
"""Bodies that are of the Union where an article names another one."""
_COMMISSIONED = word_set(
    "competition antitrust trade enlargement neighbourhood digital economic monetary migration humanitarian eu european"
)
"""What its commissioners are for, and those of states and cities seldom are."""


def find_above_states(cast: Sequence[Actor], statements: Sequence[Statement]) -> set[Actor]:
    """Return the actors that belong to the Union; nobody where the article names no body of it."""
    found = {actor for actor in cast if actor.actor_type != "person" and actor.name in _BODIES}
    if not found:
        return found
    found |= {actor for actor in cast if actor.actor_type == "organization" and actor.name in _BESIDE_THEM}
    for actor in cast:
        words = actor.offices.get("commissioner") if actor.actor_type == "person" else None
        if words is not None and not _COMMISSIONED.isdisjoint(words):
            found.add(actor)
    found |= {s.actor for s in statements if s.organization in found and s.actor.actor_type != "organization"}
    return found
