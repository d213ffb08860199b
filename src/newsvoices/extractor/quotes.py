"""Rows for quotes: segments of attributions, nested ones inside them, and every other stretch in quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.attributions import Attribution, Span, is_asked, is_speech
from newsvoices.extractor.confidence import QUOTES, level
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.speech.functions import FRAGMENT, LEGAL, PROVISIONS, Functions
from newsvoices.extractor.speech.not_quotes import is_pointer, tells_no_words
from newsvoices.extractor.speech.told_speech import Told
from newsvoices.records import CODED_ZONES, Layout, Mark, Row
from newsvoices.text.sentences import trim

__all__ = ["quote_rows"]

_DEPTH = 2
_LONGEST_SOURCE = 80  # characters of a source that may be the name of a provision
_NAMED = frozenset({"known", "dubbed", "nicknamed", "christened", "codenamed", "code-named", "named", "titled"})


def quote_rows(
    text: str, layout: Layout, attributions: Sequence[Attribution], actors: Actors
) -> tuple[list[Row], dict[int, list[Row]]]:
    """Return the quotes rows in text order, and for each attribution's number its rows."""
    attributions = _without_pointers(attributions, layout)
    zones = [(s.start, s.end) for s in layout.sentences if s.zone in CODED_ZONES]
    marks = [m for m in layout.marks if _inside(zones, m.start)]
    functions = actors.functions
    labelled = {actors.scene.marks[number] for number in actors.labelled}
    quoting = [
        _quotes_text(speaker) or _is_legal(text, found) or _only_names(text, found) or tells_no_words(text, found)
        for speaker, found in zip(actors.speakers, attributions, strict=True)
    ]
    outer = [m for m in marks if m.depth == 0 and not functions.is_apart(m)]
    apart = [m for m in marks if functions.is_apart(m) or (m.depth and functions.of(m) == "document")]
    others = labelled | {(m.start, m.end) for m in apart}
    rows, owned = _attributed(text, attributions, quoting, outer, others)
    _key(rows)
    nearest, either = [(told, sorted(told)) for told in (actors.nearest, {**actors.told, **actors.nearest})]
    for number, own in owned.items():
        speaker, addressee = actors.speakers[number], actors.addressees[number]
        for row in own:
            row["attribution_id"] = own[0]["key"]
            row["speaker_actor_id"] = speaker.key if speaker else None
            row["addressee_actor_id"] = addressee.key if addressee and addressee is not speaker else None
        nobody = speaker is None and not is_asked(text, attributions[number])
        told, spans = either if nobody else nearest
        _give_away(own, told, spans, nobody=nobody)
    _give_back(rows, actors.echoed)
    rows.extend(_marked(text, marks, rows, actors, functions))
    rows.sort(key=lambda r: (r["start"], -r["end"], r["key"]))
    return rows, owned


def _without_pointers(attributions: Sequence[Attribution], layout: Layout) -> Sequence[Attribution]:
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


def _inside(spans: Sequence[Span], at: int) -> bool:
    i = bisect_left(spans, (at + 1, 0)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


def _attributed(
    text: str,
    attributions: Sequence[Attribution],
    quoting: Sequence[bool],
    marks: Sequence[Mark],
    others: Collection[Span],
) -> tuple[list[Row], dict[int, list[Row]]]:
    """The segments of attributions, each whole inside another's or apart from it, at most two deep.

    The stretches in ``others`` are nobody's here: a label gives them to its speaker, or they are the name of a work or
    a document's wording inside speech; and what a law or treaty says is its wording.
    """
    wanted = sorted(
        {
            (start, -end, number)
            for number, found in enumerate(attributions)
            if not quoting[number]
            for content in found.contents
            for start, end in _segments(text, content, marks)
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
    return rows, {number: owned[number] for number in sorted(owned, key=lambda n: owned[n][0]["start"])}


def _quotes_text(speaker: Actor | None) -> bool:
    """Whether the source is a law, a treaty or their like: what it "says" is a document's wording, not speech."""
    return speaker is not None and speaker.actor_type == "document" and speaker.name.split()[-1].lower() in LEGAL


def _is_legal(text: str, found: Attribution) -> bool:
    """Whether the source is a part of a law or treaty ([the act’s second clause], [Section 5 of the Ports Act])."""
    if found.source is None or found.source[1] - found.source[0] > _LONGEST_SOURCE:
        return False
    words = text[slice(*found.source)].lower().replace("’", "'").split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    number = words[-2] if len(words) > 1 and words[-1].rstrip(".,").isalnum() and words[-1][0].isdigit() else ""
    return bool({head.strip(".,"), number} & PROVISIONS)


def _only_names(text: str, found: Attribution) -> bool:
    """Whether the cue gives something its name, by nobody in particular ([the plan, dubbed “Harbour First”])."""
    if found.source is not None or found.cue is None:
        return False
    words = text[slice(*found.cue)].lower().split()
    verbs = words[:-1] if words[-1:] == ["as"] else words
    return bool(verbs) and verbs[-1] in _NAMED


def _segments(text: str, content: Span, marks: Sequence[Mark]) -> Iterator[Span]:
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
    return {
        "start": start,
        "end": end,
        "function": "attribution",
        "form": "indirect",
        "mode": found.mode,
        "parent_quote_id": None,
        "cue_start": found.cue[0] if found.cue else None,
        "cue_end": found.cue[1] if found.cue else None,
        "source_start": found.source[0] if found.source else None,
        "source_end": found.source[1] if found.source else None,
        "origin": "machine",
        "confidence": level(found.score, QUOTES),
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


def _marked(
    text: str, marks: Sequence[Mark], rows: Sequence[Row], actors: Actors, functions: Functions
) -> Iterator[Row]:
    """Give each stretch to the innermost segment around it, which takes one; the others get rows of their own."""
    segments = sorted(rows, key=lambda r: (r["start"], -r["end"]), reverse=True)
    used = {row["key"] for row in rows}
    by_key = {actor.key: actor for actor in actors.cast}
    beside = {actors.scene.sentence_at(row["start"]): row for row in rows if row.get("speaker_actor_id")}
    own: set[str] = set()
    around: list[Row] = []
    stretch: Row | None = None  # the last outermost stretch with a row of its own
    for mark in marks:
        while segments and segments[-1]["start"] <= mark.start:
            around.append(segments.pop())
        around = [row for row in around if row["end"] > mark.start]
        holder = next((row for row in reversed(around) if mark.end <= row["end"]), None)
        # Inside a stretch that never closes, a segment may be the very stretch that lies deeper.
        outer = mark.depth == 0 or (holder is not None and (holder["start"], holder["end"]) == (mark.start, mark.end))
        nested = actors.nested.get((mark.start, mark.end)) if holder is not None and _holds(holder, mark) else None
        free = holder is not None and outer and holder["key"] not in own and nested is None
        if holder is not None and free and _belongs(mark, holder, functions):
            own.add(holder["key"])
            continue
        speaker = None
        alone = holder is None and mark.depth == 0 and not functions.is_apart(mark)
        if alone:
            speaker = actors.speaker_of_mark.get(actors.scene.mark_of(mark.start))
            if speaker is None and (mark.start, mark.end) not in actors.told:
                speaker = _speaking(text, mark, actors, beside, by_key, functions)
        speaker = None if _quotes_text(speaker) else speaker
        speech = alone and (is_speech(text, mark) or speaker is not None)
        function = "attribution" if speech else functions.of(mark, reported=holder is not None)
        told = nested or (actors.told.get((mark.start, mark.end)) if speaker is None else None)
        told = None if told is not None and _quotes_text(told.speaker) else told
        if alone and told is not None and function in ("document", "mention") and _length(text, mark) >= FRAGMENT:
            function = "attribution"  # [a treaty that the opposition called “a surrender dressed up as peace”]
        told = told if function == "attribution" else None
        key = f"q{mark.start:05d}n" if holder is not None or mark.depth else f"q{mark.start:05d}"
        while key in used:
            key += "n"
        used.add(key)
        inside = stretch if holder is None and mark.depth and stretch and mark.end <= stretch["end"] else holder
        yield (row := _stretch(mark, key, inside, function, speaker, told))
        if mark.depth == 0:
            stretch = row


def _holds(row: Row, mark: Mark) -> bool:
    """Whether a segment says more than a stretch in it, which may so be a row below it."""
    return bool(row["parent_quote_id"] is None and row["start"] < mark.start)


def _length(text: str, mark: Mark) -> int:
    """How many words a stretch has."""
    return len(text[mark.inner_start : mark.inner_end].split())


def _speaking(
    text: str,
    mark: Mark,
    actors: Actors,
    beside: Mapping[int, Row],
    by_key: Mapping[str, Actor],
    functions: Functions,
) -> Actor | None:
    """Whoever is reported in the same sentence, for a phrase in marks without a cue ([his “tired old plan”])."""
    row = beside.get(actors.scene.sentence_at(mark.start))
    if row is None or _length(text, mark) < 2:
        return None
    if functions.of(mark) not in ("attribution", "scare"):
        return None
    speaker = by_key[row["speaker_actor_id"]]
    return speaker if speaker.actor_type == "person" and mark.start > row["start"] else None


def _belongs(mark: Mark, holder: Row, functions: Functions) -> bool:
    """Whether a stretch is the reported words of its segment, and no title or word as a word within a paraphrase."""
    if (mark.start, mark.end) == (holder["start"], holder["end"]):
        holder["form"] = "direct"
        return True
    if functions.of(mark, reported=True) != "attribution":
        return False
    holder["form"] = "mixed"
    return True


def _stretch(mark: Mark, key: str, around: Row | None, function: str, speaker: Actor | None, told: Told | None) -> Row:
    speech = function == "attribution"
    row = {
        "key": key,
        "start": mark.start,
        "end": mark.end,
        "function": function,
        "form": "free_direct" if speech else None,
        "mode": "speech" if speech else None,
        "attribution_id": key,
        "parent_quote_id": around["key"] if around is not None else None,
        "speaker_actor_id": speaker.key if speaker is not None else None,
        "addressee_actor_id": None,
        "origin": "machine",
        "confidence": "low",
    }
    if told is not None:
        row |= {"form": "direct", "speaker_actor_id": told.speaker.key, **_words_of(told)}
    return row


def _give_away(rows: Sequence[Row], told: Mapping[Span, Told], spans: Sequence[Span], *, nobody: bool) -> None:
    """Let stretches that are told to be another's words, or nobody's yet, be an attribution of their own.

    ``spans`` are those of ``told`` in text order. What is ``nobody``'s goes with a stretch in it.
    """
    first: dict[Span, str] = {}
    for row in rows:
        at = bisect_left(spans, (row["start"], 0))
        start, end = spans[at] if at < len(spans) else (-1, -1)
        if row["start"] <= start and end <= row["end"] and (nobody or start == row["start"] or end == row["end"]):
            one = told[start, end]
            row |= {"speaker_actor_id": one.speaker.key, "addressee_actor_id": None, **_words_of(one)}
            row["attribution_id"] = first.setdefault(one.cue, row["key"])


def _give_back(rows: Sequence[Row], echoed: Mapping[Span, Actor]) -> None:
    """Give what a heading says to whoever says it in the body, whom the heading need not name."""
    for row in rows:
        speaker = next((who for (a, b), who in echoed.items() if row["start"] <= a and b <= row["end"]), None)
        if speaker is not None:
            row |= {
                "speaker_actor_id": speaker.key,
                "addressee_actor_id": None,
                "source_start": None,
                "source_end": None,
            }


def _words_of(told: Told) -> Row:
    return {
        "source_start": told.source[0],
        "source_end": told.source[1],
        "cue_start": told.cue[0],
        "cue_end": told.cue[1],
    }
