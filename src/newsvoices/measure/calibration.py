"""Calibrate confidence: thresholds on a score by the share of right rows, and how well scores and levels keep them."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.confidence import level
from newsvoices.measure.align import match_units
from newsvoices.records import Row

__all__ = [
    "PROMISED",
    "Bin",
    "Judged",
    "choose_thresholds",
    "count_claim_levels",
    "judge_attributions",
    "read_bins",
    "read_levels",
]

PROMISED = (0.85, 0.6)
"""The shares of rows of level high, and of level medium, that are to be right."""

Judged = Sequence[tuple[float, bool]]
"""Scores of rows, and whether each row was right."""


class Bin(NamedTuple):
    """The rows of one tenth of the scores: how many, their mean score, and the share that is right."""

    low: float
    rows: int
    score: float
    right: float


def choose_thresholds(judged: Judged, *, high: float = PROMISED[0], medium: float = PROMISED[1]) -> tuple[float, float]:
    """Return the scores from which a row is right with a probability of ``high``, and of ``medium``.

    Probabilities come from isotonic regression by pooling adjacent violators (Zadrozny and Elkan, 2002), so that the
    weakest rows of a level keep its promise too. A probability that no row reaches has the threshold 1.
    """
    pools: list[tuple[float, float, int]] = []  # least score, right rows, rows
    for score, right in sorted(judged):
        pool = (score, float(right), 1)
        while pools and pools[-1][1] * pool[2] >= pool[1] * pools[-1][2]:
            low, good, count = pools.pop()
            pool = (low, good + pool[1], count + pool[2])
        pools.append(pool)

    def least(share: float) -> float:
        return next((low for low, good, count in pools if good >= share * count), 1.0)

    return least(high), least(medium)


def read_bins(judged: Judged, bins: int = 10) -> list[Bin]:
    """Return the reliability table: equal intervals of the score that hold any rows."""
    table = []
    for n in range(bins):
        rows = [row for row in judged if min(int(row[0] * bins), bins - 1) == n]
        if rows:
            count = len(rows)
            table.append(Bin(n / bins, count, sum(s for s, _ in rows) / count, sum(r for _, r in rows) / count))
    return table


def read_levels(judged: Judged, thresholds: tuple[float, float]) -> dict[str, tuple[int, float]]:
    """Return for each level with rows how many it has and what share of them is right."""
    levels: dict[str, list[bool]] = {"high": [], "medium": [], "low": []}
    for score, right in judged:
        levels[level(score, thresholds)].append(right)
    return {name: (len(rows), sum(rows) / len(rows)) for name, rows in levels.items() if rows}


def judge_attributions(found: Sequence[Attribution], gold: Sequence[Mapping[str, Any]]) -> list[tuple[float, bool]]:
    """Return score and rightness of each attribution, as PolNeAR's scorer counts links.

    Right is one whose contents share half of their characters (Jaccard) with those of an annotated attribution, with
    overlapping sources or none on either side.
    """
    marked = [(_places(row.get("content")), _places(row.get("source"))) for row in gold]
    judged = []
    for row in found:
        said, who = _places(row.contents), _places([row.source] if row.source else [])
        right = any(
            2 * len(said & what) >= len(said | what) and (bool(who & whom) or not (who or whom))
            for what, whom in marked
            if said & what
        )
        judged.append((row.score, right))
    return judged


def _places(spans: Sequence[Sequence[int]] | None) -> set[int]:
    return {place for start, end in spans or () for place in range(start, end)}


def count_claim_levels(claims: Sequence[Row], gold: Sequence[Row]) -> dict[str, tuple[int, int]]:
    """Return for each level how many claims have it and how many of those are right.

    Right is one with half its span (Jaccard, one to one), its type and its certainty.
    """
    right = {
        i
        for i, j in match_units(claims, gold)
        if all(claims[i][label] == gold[j][label] for label in ("claim_type", "certainty"))
    }
    counts = {}
    for name in ("high", "medium", "low"):
        own = [i for i, row in enumerate(claims) if row["confidence"] == name]
        counts[name] = (len(own), sum(i in right for i in own))
    return counts
