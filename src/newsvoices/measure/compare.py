"""Measure the machine alone against the published rows: precision, recall and F1 per table.

The machine's rows come from the extractor with an empty registry and no curator's file.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from newsvoices.measure.align import match_actors, match_units, same_actor
from newsvoices.records import Row

__all__ = ["MATCHES", "Score", "compare", "count_origins"]

MATCHES: Mapping[str, str] = {
    "actors": "an actor matches the published actor with which it shares most mentions, or else its name",
    "mentions": "the same span",
    "mentions, with actor": "the same span, resolved to the matching actor",
    "affiliations": "spans overlap by half (Jaccard), of matching actors",
    "marked stretches": "the same stretch in quotation marks, whatever its function",
    "quotes": "spans overlap by half (Jaccard), one to one",
    "quotes, exact": "the same span",
    "quotes, with speaker": "spans overlap by half and speakers match, or both have none",
    "claims": "spans overlap by half, one to one",
    "events": "spans overlap by half, one to one",
    "time expressions": "the same span as the date words of a published event",
}
"""What counts as a match, by line of the comparison."""


@dataclass(frozen=True)
class Score:
    """How many rows the machine proposed, how many are published, and how many of them match."""

    name: str
    proposed: int
    published: int
    matched: int

    @property
    def precision(self) -> float | None:
        """Return the share of proposed rows that match; None where nothing was proposed."""
        return self.matched / self.proposed if self.proposed else None

    @property
    def recall(self) -> float | None:
        """Return the share of published rows that the machine found; None where none is published."""
        return self.matched / self.published if self.published else None

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall; None where neither side has a row."""
        total = self.proposed + self.published
        return 2 * self.matched / total if total else None

    def __add__(self, other: "Score") -> "Score":
        """Add the counts of another article."""
        return Score(
            self.name,
            self.proposed + other.proposed,
            self.published + other.published,
            self.matched + other.matched,
        )


def compare(
    machine: Mapping[str, Sequence[Row]],
    published: Mapping[str, Sequence[Row]],
    times: Sequence[Row] = (),
) -> tuple[Score, ...]:
    """Score the machine's assembled rows of one article against the published ones, line by line of MATCHES."""
    names = (
        {row["actor_id"]: row["name"] for row in machine["actors"]},
        {row["actor_id"]: row["name"] for row in published["actors"]},
    )
    actors = match_actors(machine["mentions"], published["mentions"], names)

    def same(column: str) -> Callable[[Row, Row], bool]:
        return lambda one, other: same_actor(one.get(column), other.get(column), actors)

    def score(name: str, table: str, *, exact: bool = False, column: str | None = None) -> Score:
        mine, theirs = machine[table], published[table]
        prefer = same(column) if column else lambda one, other: False
        pairs = match_units(mine, theirs, threshold=1.0 if exact else 0.5, prefer=prefer)
        right = sum(column is None or prefer(mine[i], theirs[j]) for i, j in pairs)
        return Score(name, len(mine), len(theirs), right)

    marked = [_marked(machine["quote_spans"]), _marked(published["quote_spans"])]
    dated = [row for row in published["events"] if row["date_words_start"] is not None]
    spans = sorted({(row["date_words_start"], row["date_words_end"]) for row in dated})
    words = [{"start": start, "end": end} for start, end in spans]
    found = len(match_units(times, words, threshold=1.0))
    return (
        Score("actors", len(names[0]), len(names[1]), len(actors)),
        score("mentions", "mentions", exact=True),
        score("mentions, with actor", "mentions", exact=True, column="actor_id"),
        score("affiliations", "affiliations", column="actor_id"),
        Score("marked stretches", len(marked[0]), len(marked[1]), len(match_units(*marked, threshold=1.0))),
        score("quotes", "quotes"),
        score("quotes, exact", "quotes", exact=True),
        score("quotes, with speaker", "quotes", column="speaker_actor_id"),
        score("claims", "claims"),
        score("events", "events"),
        Score("time expressions", len(times), len(words), found),
    )


def _marked(spans: Sequence[Row]) -> list[Row]:
    """Return the stretches in quotation marks themselves: a quote may begin before its marks and end after them."""
    return [
        {"start": row["marked_start"], "end": row["marked_end"]} for row in spans if row["marked_start"] is not None
    ]


def count_origins(tables: Mapping[str, Sequence[Row]]) -> dict[str, dict[str, int]]:
    """Count the published rows of each coded table by how they came about (``origin``)."""
    return {
        name: dict(sorted(Counter(row["origin"] for row in rows).items()))
        for name, rows in tables.items()
        if rows and "origin" in rows[0]
    }
