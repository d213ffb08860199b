"""Measure proposed claims against articles annotated by hand: spans, labels given the right spans, and actors.

An annotation is a dict of ``claims`` (start, end, claim_type, certainty, voice; claimant, called_on and target as spans
or None) and ``addressees`` (content and addressee as spans); offsets are code points into a text that is kept
elsewhere, known by ``text_sha256``.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsvoices.measure.align import match_units
from newsvoices.records import Coding, Row

__all__ = ["ClaimScore", "Labelled", "accuracy", "difference", "macro_f1", "score_claims"]

Labelled = Sequence[tuple[str, str]]
"""Pairs of the annotated and the proposed label."""

_ACTORS = ("claimant_actor_id", "called_on_actor_id", "target_id")
_ANNOTATED = {"claimant_actor_id": "claimant", "called_on_actor_id": "called_on", "target_id": "target"}


@dataclass
class ClaimScore:
    """The counts of one article, or of several added up.

    ``spans`` counts by voice the ``proposed``, the ``annotated`` and the ``matched`` claims (Jaccard from .5, one to
    one); ``labels`` holds for each label the pairs on matched claims; ``actors`` counts for each actor column the
    ``stated`` on matched claims, the ``given``, and the ``right``; so does ``addressee`` on annotated contents.
    """

    spans: dict[str, Counter[str]] = field(default_factory=dict)
    labels: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    actors: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, other: "ClaimScore") -> None:
        """Add the counts of another article."""
        for mine, theirs in ((self.spans, other.spans), (self.actors, other.actors)):
            for name, counts in theirs.items():
                mine.setdefault(name, Counter()).update(counts)
        for name, pairs in other.labels.items():
            self.labels.setdefault(name, []).extend(pairs)


def score_claims(machine: Coding, expected: Mapping[str, Any]) -> ClaimScore:
    """Return the counts of one article's coding against its annotation."""
    score = ClaimScore()
    for voice in ("attributed", "author"):
        mine = [row for row in machine.claims if (row["voice"] == "author") == (voice == "author")]
        theirs = [row for row in expected["claims"] if (row["voice"] == "author") == (voice == "author")]
        pairs = match_units(mine, theirs)
        score.spans[voice] = Counter(proposed=len(mine), annotated=len(theirs), matched=len(pairs))
    pairs = match_units(machine.claims, expected["claims"])
    by_actor = _by_actor(machine.mentions)
    for label in ("claim_type", "certainty", "voice"):
        score.labels[label] = [(expected["claims"][j][label], machine.claims[i][label]) for i, j in pairs]
    for column in _ACTORS:
        stated = [(machine.claims[i].get(column), expected["claims"][j].get(_ANNOTATED[column])) for i, j in pairs]
        score.actors[column] = _count_actors(stated, by_actor)
    score.actors["addressee_actor_id"] = _addressees(machine, expected, by_actor)
    return score


def _by_actor(mentions: Sequence[Row]) -> dict[str, list[tuple[int, int]]]:
    spans: dict[str, list[tuple[int, int]]] = {}
    for row in mentions:
        spans.setdefault(row["actor_id"], []).append((row["start"], row["end"]))
    return spans


def _count_actors(
    pairs: Sequence[tuple[str | None, Sequence[int] | None]], by_actor: Mapping[str, Sequence[tuple[int, int]]]
) -> Counter[str]:
    """Count right where a mention of the given actor overlaps the annotated one."""
    counts: Counter[str] = Counter(stated=0, given=0, right=0)
    for actor, span in pairs:
        counts["stated"] += span is not None
        counts["given"] += actor is not None
        if actor is not None and span is not None:
            counts["right"] += any(a < span[1] and b > span[0] for a, b in by_actor.get(actor, ()))
    return counts


def _addressees(
    machine: Coding, expected: Mapping[str, Any], by_actor: Mapping[str, Sequence[tuple[int, int]]]
) -> Counter[str]:
    quotes = [row for row in machine.quotes if row["function"] == "attribution"]
    wanted = [{"start": a["content"][0], "end": a["content"][1], "who": a["addressee"]} for a in expected["addressees"]]
    counts: Counter[str] = Counter(stated=len(wanted), given=0, right=0)
    counts["given"] = len({row["attribution_id"] for row in quotes if row.get("addressee_actor_id")})
    for row in wanted:
        over = [
            q for q in quotes if q["start"] < row["end"] and q["end"] > row["start"] and q.get("addressee_actor_id")
        ]
        counts["right"] += any(
            a < row["who"][1] and b > row["who"][0] for q in over for a, b in by_actor.get(q["addressee_actor_id"], ())
        )
    return counts


def accuracy(pairs: Labelled) -> float:
    """Return the share of equal labels, 0 where there are none."""
    return sum(one == other for one, other in pairs) / len(pairs) if pairs else 0.0


def macro_f1(pairs: Labelled) -> float:
    """Return the mean F1 of the labels that are annotated, 0 where there are none."""
    codes = sorted({one for one, _ in pairs})
    values = []
    for code in codes:
        both = sum(one == code == other for one, other in pairs)
        values.append(2 * both / sum((one == code) + (other == code) for one, other in pairs))
    return sum(values) / len(values) if values else 0.0


def difference(
    mine: Sequence[Labelled], baseline: Sequence[Labelled], figure: Callable[[Labelled], float], *, rounds: int = 2000
) -> tuple[float, float, float]:
    """Return how far ``figure`` of one labelling lies above another's, with a 95 % interval.

    Both give their pairs article by article; the interval is by bootstrap over articles (percentiles of ``rounds``
    resamples, seed 0).
    """
    draw = random.Random(0)

    def gap(articles: Sequence[int]) -> float:
        return figure([p for n in articles for p in mine[n]]) - figure([p for n in articles for p in baseline[n]])

    numbers = range(len(mine))
    values = sorted(gap(draw.choices(numbers, k=len(mine))) for _ in range(rounds))
    return gap(numbers), values[int(0.025 * rounds)], values[int(0.975 * rounds) - 1]
