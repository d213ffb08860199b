"""Verbs for what people do to people in conflicts, from ``data/triggers.csv``."""

from functools import cache

from newsvoices.extractor.lexis.inflect import verb_forms
from newsvoices.extractor.lexis.wordlists import read_rows

__all__ = ["conflict_verbs"]

_TYPES = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION"})
"""Types of PLOVER by which people come to harm."""
_PEOPLE = frozenset({"@who", "@crowd", "@target"})


@cache
def conflict_verbs() -> frozenset[str]:
    """Return the forms, in small letters, of verbs whose object may be people and that need no particle for that."""
    found: set[str] = set()
    for row in read_rows("triggers.csv"):
        people = not _PEOPLE.isdisjoint(row["objects"].removeprefix("=").split())
        if row["pos"] == "v" and row["type"] in _TYPES and people and not row["with"]:
            found.update(form for lemma in row["lemmas"].split() for form in verb_forms(lemma))
    return frozenset(found)
