"""Actors at places of an article, and the subject of a proposition, from which claims read whom they concern."""

from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS
from newsvoices.records import Row

__all__ = ["Places", "actor_at", "subject_of"]

_AUXILIARY = frozenset({"aux", "auxpass"})


class Places:
    """The mentions of an article by place."""

    def __init__(self, mentions: Sequence[Row]) -> None:
        """Sort mention rows (``start``, ``end``, ``actor_id``) by place."""
        self._rows = sorted(mentions, key=lambda row: (row["start"], -row["end"]))
        self._starts = [row["start"] for row in self._rows]

    def at(self, start: int, end: int) -> str | None:
        """Return the actor of the innermost mention that covers [start, end), None where there is none."""
        place = bisect_right(self._starts, start)
        for row in reversed(self._rows[max(0, place - 8) : place]):
            if row["end"] >= end:
                return str(row["actor_id"])
        return None


def actor_at(tree: Tree, n: int, places: Places) -> str | None:
    """Return the actor that a word means."""
    return places.at(tree.words[n].start, tree.words[n].end)


def subject_of(tree: Tree, found: Proposition) -> int | None:
    """Return the word for the subject of a proposition, be it outside its words."""
    if found.clause is None:
        return None
    if found.clause.subject is not None:
        return found.clause.subject
    root = tree.words[found.clause.root]
    if root.relation in _AUXILIARY and root.head >= 0:
        return tree.child(root.head, ANY_SUBJECTS)  # [The mayor has never], she said, [met him]
    if found.subject is None:
        return None
    first, last = found.subject
    heads = [n for n in range(first, last) if not first <= tree.words[n].head < last]
    return heads[-1] if heads else None
