"""Verbs for what people do to people in conflicts, from the lexicon of events."""

from functools import cache

from newsvoices.extractor.lexis.triggers import Frame, frames

__all__ = ["conflict_verbs"]

_TYPES = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION"})
"""Types of PLOVER by which people come to harm."""
_PEOPLE = frozenset({"@who", "@crowd", "@target"})


@cache
def conflict_verbs() -> frozenset[str]:
    """Return the forms, in small letters, of verbs whose object may be people and that need no particle for that."""
    return frozenset(form for (form, pos), lines in frames().items() if pos == "v" and any(map(_befalls, lines)))


def _befalls(frame: Frame) -> bool:
    return frame.plover_type in _TYPES and not frame.needs and not _PEOPLE.isdisjoint(frame.objects)
