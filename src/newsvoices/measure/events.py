"""Score proposed events against an annotation: triggers first, then the labels of the events whose triggers match.

An event matches where its trigger overlaps the annotated trigger, one to one in text order. Labels count on matched
events; a participant is right where a mention of it overlaps one of the annotated spans of the same role.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from newsvoices.extractor.lexis.triggers import frames
from newsvoices.measure.attributions import Count
from newsvoices.records import Coding, Row

__all__ = ["FIGURES", "lexicon_alone", "score_events"]

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LABELS = ("status", "plover_type", "plover_mode")

FIGURES: Mapping[str, str] = {
    "events": "triggers overlap, one to one",
    "events, actual": "of these, both are actual",
    "events, with type": "triggers overlap and the PLOVER type is right",
    "status": "of matched events",
    "plover_type": "of matched events",
    "plover_mode": "of matched events",
    "date": "the same date words or none, of matched events",
    "actors": "of matched events, a mention of the actor overlaps an annotated one",
    "recipients": "the same for those whom the event is directed at",
}
"""What counts as right, by figure."""


def lexicon_alone(text: str) -> list[Row]:
    """Return the events of a system that has only the lexicon: each trigger word, happened, with its first type."""
    lexicon = frames()
    rows: list[Row] = []
    for match in _WORD.finditer(text):
        known = lexicon.get((match[0].lower(), "v")) or lexicon.get((match[0].lower(), "n"))
        if known:
            rows.append({
                "_trigger": match.span(), "status": "actual",
                "plover_type": known[0].plover_type, "plover_mode": known[0].plover_mode, "participants": (),
            })  # fmt: skip
    return rows


def score_events(rows: Sequence[Row], coding: Coding, annotated: Sequence[Mapping[str, Any]]) -> dict[str, Count]:
    """Count what is right of ``rows``, whose actors have their mentions in ``coding``, by figure of FIGURES.

    An annotated event has ``trigger``, ``date_words`` (spans or None), ``actors`` and ``recipients`` (lists of spans)
    and the labels of the events table.
    """
    gold = sorted(annotated, key=lambda event: tuple(event["trigger"]))
    pairs = _pairs(rows, gold)
    found = {"events": Count(len(pairs), len(rows), len(gold))}
    actual = [(r, g) for r, g in pairs if r["status"] == g["status"] == "actual"]
    found["events, actual"] = Count(
        len(actual), sum(r["status"] == "actual" for r in rows), sum(g["status"] == "actual" for g in gold)
    )
    typed = sum(r["plover_type"] == g["plover_type"] for r, g in pairs)
    found["events, with type"] = Count(typed, len(rows), len(gold))
    for label in _LABELS:
        right = sum((r.get(label) or None) == (g.get(label) or None) for r, g in pairs)
        found[label] = Count(right, len(pairs), len(pairs))
    dated = sum(_same_words(r, g) for r, g in pairs)
    found["date"] = Count(dated, len(pairs), len(pairs))
    mentions: dict[str, list[tuple[int, int]]] = {}
    for mention in coding.mentions:
        mentions.setdefault(mention["actor_id"], []).append((mention["start"], mention["end"]))
    for role, column in (("actor", "actors"), ("recipient", "recipients")):
        found[column] = sum((_participants(r, g.get(column) or (), role, mentions) for r, g in pairs), Count())
    return found


def _pairs(rows: Sequence[Row], gold: Sequence[Mapping[str, Any]]) -> list[tuple[Row, Mapping[str, Any]]]:
    pairs = []
    used: set[int] = set()
    for row in sorted(rows, key=lambda r: r["_trigger"]):
        for number, event in enumerate(gold):
            start, end = event["trigger"]
            if number not in used and row["_trigger"][0] < end and start < row["_trigger"][1]:
                used.add(number)
                pairs.append((row, event))
                break
    return pairs


def _same_words(row: Row, event: Mapping[str, Any]) -> bool:
    words = event.get("date_words")
    if not words or "date_words_start" not in row:
        return not words and "date_words_start" not in row
    return bool(row["date_words_start"] < words[1] and words[0] < row["date_words_end"])


def _participants(
    row: Row, spans: Sequence[Sequence[int]], role: str, mentions: Mapping[str, Sequence[tuple[int, int]]]
) -> Count:
    own = [part["actor_id"] for part in row["participants"] if part["role"] == role]
    left = list(spans)
    right = 0
    for actor in own:
        for span in left:
            if any(start < span[1] and span[0] < end for start, end in mentions.get(actor, ())):
                left.remove(span)
                right += 1
                break
    return Count(right, len(own), len(spans))
