"""Rows for quotes: segments of attributions, and every other marked stretch with a guess at what its marks do."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from newsvoices.extract.actors import Actors
from newsvoices.extract.attributions import Attribution, Span, is_speech
from newsvoices.records import CODED_ZONES, Layout, Mark, Row
from newsvoices.text.sentences import trim

__all__ = ["quote_rows"]

# What stands before marks that name a word, or quote a document.
_MENTION = re.compile(
    r"\b(?:words?|terms?|phrases?|called|named|known as|dubbed|labell?ed|nicknamed|slogan|hashtag|titled|entitled)\W*$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:titled|entitled|book|film|novel|play|song|article|series|show|program|programme|album)\W*$",
                    re.IGNORECASE)  # fmt: skip
_DOCUMENT = re.compile(
    r"\b(?:treaty|agreement|clause|law|act|bill|constitution|resolution|charter|article|document|text|amendment|"
    r"contract|accord|protocol|decree|declaration|memorandum|pact|communique)\b",
    re.IGNORECASE,
)


def quote_rows(
    text: str,
    layout: Layout,
    attributions: Sequence[Attribution],
    actors: Actors,
) -> tuple[list[Row], dict[int, list[Row]]]:
    """Return the quotes rows in text order, and for each attribution's number its rows."""
    zones = _coded_spans(layout)
    marks = [m for m in layout.marks if _inside(zones, m.start)]
    top = [m for m in marks if m.depth == 0]
    rows: list[Row] = []
    owned: dict[int, list[Row]] = {}
    taken: list[Span] = []  # disjoint and sorted
    order = sorted(range(len(attributions)), key=lambda n: attributions[n].contents[0])
    for number in order:
        own = _attribution_rows(text, attributions[number], top, taken)
        for row in own:
            speaker, addressee = actors.speakers[number], actors.addressees[number]
            row["speaker_actor_id"] = speaker.key if speaker else None
            row["addressee_actor_id"] = addressee.key if addressee else None
        if own:
            owned[number] = own
            rows.extend(own)
    rows.extend(_other_rows(text, marks, rows))
    rows.sort(key=lambda r: (r["start"], -r["end"]))
    return rows, owned


def _coded_spans(layout: Layout) -> list[Span]:
    return [(s.start, s.end) for s in layout.sentences if s.zone in CODED_ZONES]


def _inside(spans: Sequence[Span], at: int) -> bool:
    i = bisect_left(spans, (at + 1, 0)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


def _attribution_rows(text: str, found: Attribution, marks: Sequence[Mark], taken: list[Span]) -> list[Row]:
    rows: list[Row] = []
    for content in found.contents:
        for start, end in _segments(text, content, marks):
            at = bisect_left(taken, (start, end))
            if any(start < b and end > a for a, b in taken[max(0, at - 1) : at + 1]):
                continue
            if found.cue and start < found.cue[1] and end > found.cue[0]:
                continue
            taken.insert(at, (start, end))
            rows.append(_row(text, found, start, end, marks))
    for place, row in enumerate(rows):
        row["key"] = f"q{rows[0]['start']:05d}" if place == 0 else f"q{row['start']:05d}"
        row["attribution_id"] = rows[0]["key"]
    return rows


def _segments(text: str, content: Span, marks: Sequence[Mark]) -> Iterator[Span]:
    """Cut a content, which lies in one paragraph, so that each piece holds at most one whole stretch."""
    start, end = content
    at = start
    first = bisect_left(marks, start, key=lambda m: m.end)
    inner = []
    for mark in marks[first:]:
        if mark.start >= end:
            break
        inner.append(mark)
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


def _row(text: str, found: Attribution, start: int, end: int, marks: Sequence[Mark]) -> Row:
    at = bisect_left(marks, start, key=lambda m: m.start)
    mark = marks[at] if at < len(marks) and marks[at].end <= end else None
    whole = mark is not None and (mark.start, mark.end) == (start, end)
    word = mark is not None and not whole and len(text[mark.inner_start : mark.inner_end].split()) == 1
    form = "direct" if whole else "mixed" if mark is not None and not word else "indirect"
    return {
        "start": start,
        "end": end,
        "function": "attribution",
        "form": form,
        "mode": found.mode,
        "parent_quote_id": None,
        "cue_start": found.cue[0] if found.cue else None,
        "cue_end": found.cue[1] if found.cue else None,
        "source_start": found.source[0] if found.source else None,
        "source_end": found.source[1] if found.source else None,
        "origin": "machine",
        "confidence": "high" if whole and found.source else "medium" if found.source else "low",
    }


def _other_rows(text: str, marks: Sequence[Mark], rows: Sequence[Row]) -> Iterator[Row]:
    """Rows for the stretches that no attribution's segment has as its own: other jobs of marks, and nested ones."""
    ordered = sorted(rows, key=lambda r: r["start"])
    starts = [r["start"] for r in ordered]
    used: set[tuple[int, int]] = set()
    begun = set(starts)
    for mark in marks:
        at = bisect_left(starts, mark.start + 1) - 1
        holder = ordered[at] if at >= 0 and ordered[at]["end"] >= mark.end else None
        own = holder is not None and mark.depth == 0 and holder["form"] != "indirect"
        if holder is not None and own and (holder["start"], holder["end"]) not in used:
            used.add((holder["start"], holder["end"]))
            continue
        function = "attribution" if holder is None and mark.depth == 0 and is_speech(text, mark) else _guess(text, mark)
        key = _mark_key(mark, begun, nested=holder is not None)
        yield {
            "key": key,
            "start": mark.start,
            "end": mark.end,
            "function": function,
            "form": "free_direct" if function == "attribution" else None,
            "mode": "speech" if function == "attribution" else None,
            "attribution_id": key,
            "parent_quote_id": holder["key"] if holder else _enclosing(mark, marks, begun),
            "speaker_actor_id": None,
            "addressee_actor_id": None,
            "origin": "machine",
            "confidence": "low",
        }


def _mark_key(mark: Mark, begun: Collection[int], *, nested: bool = False) -> str:
    """The key of a stretch's own row: told apart from the segments of attributions, one of which may begin with it."""
    return f"q{mark.start:05d}{'n' if nested or mark.depth or mark.start in begun else ''}"


def _enclosing(mark: Mark, marks: Sequence[Mark], begun: Collection[int]) -> str | None:
    """The key of the row of the outermost stretch around a nested one."""
    if not mark.depth:
        return None
    at = bisect_left(marks, mark.start, key=lambda m: m.start)
    while at > 0 and marks[at].depth:
        at -= 1
    return None if marks[at].depth else _mark_key(marks[at], begun)


def _guess(text: str, mark: Mark) -> str:
    """What marks around a few words do: a title, a word named, a document's wording, or distance."""
    before = text[max(0, mark.start - 80) : mark.start].rsplit("\n", 1)[-1]
    words = re.findall(r"[^\W\d_][\w’'-]*", text[mark.inner_start : mark.inner_end])
    capitals = sum(word[0].isupper() for word in words if len(word) > 3 or word[0].isupper())
    if _TITLE.search(before) or (
        len(words) >= 2 and capitals >= 2 and capitals >= len([w for w in words if len(w) > 3])
    ):
        return "title"
    if _MENTION.search(before) and not before.rstrip().endswith("so-called"):
        return "mention"
    after = text[mark.end : mark.end + 40].split("\n", 1)[0]
    if len(words) >= 2 and (_DOCUMENT.search(before) or _DOCUMENT.search(after)):
        return "document"
    return "scare"
