"""The segments of attributions: their contents cut so that each holds at most one stretch in quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.confidence import QUOTES, UNSURE_ATTRIBUTION, level
from newsvoices.extractor.speech.not_quotes import is_pointer
from newsvoices.records import CODED_ZONES, Layout, Mark, Row
from newsvoices.text.sentences import trim

__all__ = ["attributed_rows", "cut_content", "without_pointers"]

_DEPTH = 2


def without_pointers(attributions: Sequence[Attribution], layout: Layout) -> Sequence[Attribution]:
    """Cut contents where a pointer to another article or other furniture stands in their midst."""
    pointers = [(s.start, s.end) for s in layout.sentences if s.zone not in CODED_ZONES]
    if not pointers:
        return attributions
    return [
        replace(found, contents=[part for content in found.contents for part in _cut(content, pointers)])
        for found in attributions
    ]


def _cut(content: Span, pointers: Sequence[Span]) -> Iterator[Span]:
    start, end = content
    for at in range(bisect_right(pointers, start, key=lambda pointer: pointer[1]), len(pointers)):
        left, right = pointers[at]
        if left >= end:
            break
        if start < left:
            yield start, left
        start = right
    if start < end:
        yield start, end


def attributed_rows(
    text: str,
    attributions: Sequence[Attribution],
    quoting: Sequence[bool],
    marks: Sequence[Mark],
    others: Collection[Span],
) -> tuple[list[Row], dict[int, list[Row]]]:
    """Return the rows of segments, and for each attribution's number its own.

    A segment lies whole inside another's or apart from it, at most two deep. The stretches in ``others`` are nobody's
    here: a label gives them to its speaker, or they are the name of a work or a document's wording inside speech; and
    what an attribution of ``quoting`` says is a document's wording, or nothing.
    """
    wanted = sorted(
        {
            (start, -end, number)
            for number, found in enumerate(attributions)
            if not quoting[number]
            for content in found.contents
            for start, end in (_with_words(text, *content) if found.turn >= 0 else cut_content(text, content, marks))
            if not (found.cue and start < found.cue[1] and end > found.cue[0])
            and (start, end) not in others
            and not is_pointer(text[start:end])
        }
    )
    rows: list[Row] = []
    owned: dict[int, list[Row]] = {}
    around: list[tuple[int, int, Row]] = []  # end, attribution and row of the segments that are open
    last = 0
    for start, minus, number in wanted:
        end = -minus
        while around and around[-1][0] <= start:
            around.pop()
        if around:
            same = any(other == number for _, other, _ in around)
            outer = around[-1][2]
            if end > around[-1][0] or same or len(around) == _DEPTH or (outer["start"], outer["end"]) == (start, end):
                continue
        elif start < last:
            continue
        row = _row(attributions[number], start, end)
        row["parent"] = around[-1][2] if around else None
        around.append((end, number, row))
        last = max(last, end)
        rows.append(row)
        owned.setdefault(number, []).append(row)
    _key(rows)
    return rows, {number: owned[number] for number in sorted(owned, key=lambda n: owned[n][0]["start"])}


def cut_content(text: str, content: Span, marks: Sequence[Mark]) -> Iterator[Span]:
    """Cut a content, which lies in one paragraph, so that each piece holds at most one whole stretch."""
    start, end = content
    at = start
    first = bisect_left(marks, start, key=lambda m: m.end)
    inner = takewhile(lambda m: m.start < end, (marks[n] for n in range(first, len(marks))))
    for before, after in pairwise(inner):
        cut = after.start
        if cut > at and before.end <= cut:
            yield from _with_words(text, at, cut)
            at = cut
    yield from _with_words(text, at, end)


def _with_words(text: str, start: int, end: int) -> Iterator[Span]:
    a, b = trim(text, start, end)
    if a < b and any(c.isalnum() for c in text[a:b]):
        yield a, b


def _row(found: Attribution, start: int, end: int) -> Row:
    cue = found.cue if found.turn < 0 else None  # a label and its colon are no cue
    confidence = level(found.score, QUOTES)
    return {
        "start": start,
        "end": end,
        "function": "attribution",
        "form": "indirect" if found.turn < 0 else "free_direct",
        "mode": found.mode,
        "parent_quote_id": None,
        "cue_start": cue[0] if cue else None,
        "cue_end": cue[1] if cue else None,
        "source_start": found.source[0] if found.source else None,
        "source_end": found.source[1] if found.source else None,
        "_turn": found.turn >= 0,
        "origin": "machine",
        "confidence": confidence,
        # what lacks a cue keeps the rule's question why
        "note": UNSURE_ATTRIBUTION if confidence == "low" and cue else None,
    }


def _key(rows: Sequence[Row]) -> None:
    """Name rows after their first character; the inner of two that begin together is told apart."""
    used: set[str] = set()
    for row in rows:
        key = f"q{row['start']:05d}"
        while key in used:
            key += "n"
        used.add(key)
        row["key"] = key
        outer = row.pop("parent", None)
        row["parent_quote_id"] = outer["key"] if outer is not None else None
