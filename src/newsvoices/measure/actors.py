"""Measure proposed actors against articles annotated by hand: mentions, clusters, speakers, functions, descriptions.

An annotation is a dict of ``actors`` (key, actor_type, naming, country_code, roles as spans, organizations as keys),
``mentions`` ([start, end, key, type]) and ``quotes`` (the marked stretches: start, end, function, speaker); offsets are
code points into a text that is kept elsewhere, known by ``text_sha256``.
"""

import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsvoices.measure.align import match_actors
from newsvoices.measure.clusters import Parts, b_cubed, ceaf_e, group
from newsvoices.records import Coding, Row

__all__ = ["ActorScore", "interval", "pair_annotated", "score_actors", "ties_to_bodies"]

_LABELS = ("actor_type", "naming", "country_code")


@dataclass
class ActorScore:
    """The counts of one article, or of several added up.

    ``parts`` holds precision and recall by line: all mentions and each type by equal span, mentions with the right
    actor, B-cubed, CEAF-e, affiliations, countries. ``speakers`` counts direct quotes: all whose text names a speaker,
    those found as an attribution, those given a speaker, and those given the right one. ``functions`` counts marked
    stretches by the expected and the proposed function; ``labels`` counts the matched actors whose label is right
    (True) or wrong, and the values left empty that the annotation has (None).
    """

    parts: dict[str, Parts] = field(default_factory=dict)
    speakers: Counter[str] = field(default_factory=Counter)
    functions: Counter[tuple[str, str]] = field(default_factory=Counter)
    labels: dict[str, Counter[bool | None]] = field(default_factory=dict)

    def add(self, other: "ActorScore") -> None:
        """Add the counts of another article."""
        for name, parts in other.parts.items():
            own = self.parts.get(name, Parts(0, 0, 0, 0))
            self.parts[name] = Parts(*(a + b for a, b in zip(own, parts, strict=True)))
        self.speakers.update(other.speakers)
        self.functions.update(other.functions)
        for label, counts in other.labels.items():
            self.labels.setdefault(label, Counter()).update(counts)

    @property
    def figures(self) -> dict[str, float]:
        """Return the figures by name, in per cent; one without a denominator is left out."""
        found = {f"{name} {what}": 100 * getattr(parts, what) for name, parts in self.parts.items() for what in
                 ("precision", "recall", "f1")}  # fmt: skip
        s = self.speakers
        for name, part, whole in (
            ("direct quotes found", s["found"], s["stated"]),
            ("speaker given", s["given"], s["found"]),
            ("speaker given, of all", s["given"], s["stated"]),
            ("speaker right, of found", s["right"], s["found"]),
            ("speaker right, of given", s["right"], s["given"]),
            ("function right", sum(n for (a, b), n in self.functions.items() if a == b), self.functions.total()),
            *((f"{label} right", own[True], own.total()) for label, own in self.labels.items()),
        ):
            if whole:
                found[name] = 100 * part / whole
        return found


def score_actors(machine: Coding, expected: Mapping[str, Any]) -> ActorScore:
    """Return the counts of one article's coding against its annotation."""
    gold, pairs = pair_annotated(machine, expected)
    score = ActorScore()
    for kind in (None, "NAM", "NOM", "PRO"):
        mine, theirs = _spans(machine.mentions, kind), _spans(gold, kind)
        score.parts[f"mentions {kind or ''}".strip()] = _counts(len(mine.keys() & theirs.keys()), mine, theirs)
    mine, theirs = _spans(machine.mentions, None), _spans(gold, None)
    right = sum(pairs.get(actor) == theirs.get(span) for span, actor in mine.items() if span in theirs)
    score.parts["mentions with actor"] = _counts(right, mine, theirs)
    both = mine.keys() & theirs.keys()
    clusters = group(mine), group(theirs)
    score.parts["b-cubed"] = b_cubed(*clusters)
    score.parts["ceaf-e"] = ceaf_e(*clusters)
    shared = ({k: v for k, v in mine.items() if k in both}, {k: v for k, v in theirs.items() if k in both})
    score.parts["b-cubed, shared mentions"] = b_cubed(group(shared[0]), group(shared[1]))
    _speakers(machine.quotes, expected["quotes"], pairs, score)
    _labels(machine, expected["actors"], pairs, score)
    return score


def pair_annotated(machine: Coding, expected: Mapping[str, Any]) -> tuple[list[Row], dict[str, str]]:
    """Return the annotation's mentions as rows, and the annotated actor of each of the coding's that has one."""
    gold = [{"start": a, "end": b, "actor_id": key, "mention_type": kind} for a, b, key, kind in expected["mentions"]]
    names = ({row["key"]: row["name"] for row in machine.actors}, {a["key"]: "" for a in expected["actors"]})
    return gold, match_actors(machine.mentions, gold, names)


def ties_to_bodies(machine: Coding) -> list[tuple[str, str]]:
    """Return each actor of a coding with each body to which an affiliation or its place in a larger one ties it."""
    stated = [(row["actor_id"], row["org_actor_id"]) for row in machine.affiliations]
    stated += [(row["key"], row.get("parent_actor_id")) for row in machine.actors]
    return [(actor, body) for actor, body in stated if body]


def _spans(rows: Sequence[Row], kind: str | None) -> dict[Any, str]:
    return {(r["start"], r["end"]): r["actor_id"] for r in rows if kind is None or r["mention_type"] == kind}


def _counts(right: int, mine: Mapping[Any, Any], theirs: Mapping[Any, Any]) -> Parts:
    return Parts(right, len(mine), right, len(theirs))


def _speakers(
    quotes: Sequence[Row], expected: Sequence[Mapping[str, Any]], pairs: Mapping[str, str], score: ActorScore
) -> None:
    """Compare each marked stretch with the smallest proposed row that holds it, or else overlaps it most."""
    rows = sorted(quotes, key=lambda row: row["start"])
    starts = [row["start"] for row in rows]
    for quote in expected:
        low = bisect_right(starts, quote["start"])
        near = rows[max(0, low - 6) : bisect_right(starts, quote["end"])]
        row = min(near, key=lambda r: _distance(r, quote), default=None)
        if row is not None and (row["end"] <= quote["start"] or row["start"] >= quote["end"]):
            row = None
        score.functions[quote["function"], row["function"] if row is not None else "none"] += 1
        if quote["function"] != "attribution" or not quote["speaker"] or not quote["speaker_stated"]:
            continue
        score.speakers["stated"] += 1
        if row is None or row["function"] != "attribution":
            continue
        score.speakers["found"] += 1
        speaker = row.get("speaker_actor_id")
        score.speakers["given"] += speaker is not None
        accepted = {quote["speaker"], *quote.get("speaker_alt", ())}
        score.speakers["right"] += speaker is not None and pairs.get(speaker) in accepted


def _distance(row: Row, quote: Mapping[str, Any]) -> int:
    distance: int = abs(row["start"] - quote["start"]) + abs(row["end"] - quote["end"])
    return distance


def _labels(
    machine: Coding, expected: Sequence[Mapping[str, Any]], pairs: Mapping[str, str], score: ActorScore
) -> None:
    gold = {actor["key"]: actor for actor in expected}
    for row in machine.actors:
        other = gold.get(pairs.get(row["key"], ""))
        if other is None:
            continue
        for label in _LABELS:
            mine, theirs = row.get(label), other.get(label)
            if mine is None and theirs is None:
                continue
            counts = score.labels.setdefault(label, Counter())
            counts[None if mine is None else mine == theirs] += 1
    roles = [(a["key"], start, end) for a in expected for start, end in a["roles"]]
    mine = [(pairs.get(row["actor_id"]), row["start"], row["end"]) for row in machine.affiliations]
    score.parts["countries"] = _countries(machine, gold, pairs)
    right = sum(any(_same_role(one, other) for other in roles) for one in mine)
    found = sum(any(_same_role(one, other) for one in mine) for other in roles)
    score.parts["roles"] = Parts(right, len(mine), found, len(roles))
    bodies = {(a["key"], o) for a in expected for o in a["organizations"]}
    tied = {(pairs.get(actor), pairs.get(body)) for actor, body in ties_to_bodies(machine)}
    score.parts["organizations"] = Parts(len(bodies & tied), len(tied), len(bodies & tied), len(bodies))


def _countries(machine: Coding, gold: Mapping[str, Mapping[str, Any]], pairs: Mapping[str, str]) -> Parts:
    """The countries of matched actors: right, given, right again and stated."""
    matched = [(row, gold[pairs[row["key"]]]) for row in machine.actors if pairs.get(row["key"]) in gold]
    codes = [(row.get("country_code"), other.get("country_code")) for row, other in matched]
    right = sum(mine is not None and mine == theirs for mine, theirs in codes)
    return Parts(
        right, sum(mine is not None for mine, _ in codes), right, sum(theirs is not None for _, theirs in codes)
    )


def _same_role(one: tuple[str | None, int, int], other: tuple[str, int, int]) -> bool:
    shared = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and 2 * shared >= min(one[2] - one[1], other[2] - other[1]) > 0


def interval(scores: Sequence[ActorScore], figure: str, *, draws: int = 1000, seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of a figure by drawing articles with replacement; raises KeyError for an unknown one."""
    source = random.Random(seed)
    values = []
    for _ in range(draws):
        total = ActorScore()
        for score in source.choices(scores, k=len(scores)):
            total.add(score)
        values.append(total.figures[figure])
    values.sort()
    return values[int(0.025 * draws)], values[int(0.975 * draws) - 1]
