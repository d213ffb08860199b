"""Attributions of an article: source, cue and content, joined over the sentences of a speech."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extract.contents import find_contents
from newsvoices.extract.cues import Cue, find_cues
from newsvoices.extract.words import Token, read_tokens, windows
from newsvoices.records import CODED_ZONES, Layout, Mark

__all__ = ["Attribution", "Span", "find_attributions", "is_speech"]

Span = tuple[int, int]

_NEAR = 40  # attributions before a stretch of speech among which its owner is looked for


@dataclass
class Attribution:
    """Who (source) says (cue) what (contents, in text order), all as offsets into the article."""

    source: Span | None
    cue: Span | None
    contents: list[Span]
    mode: str
    verb: str
    paragraph: int


def find_attributions(text: str, layout: Layout) -> list[Attribution]:
    """Return the attributions of an article's headline, standfirst and body, in the order of their cues."""
    marks = [mark for mark in layout.marks if mark.depth == 0]
    ends = [mark.end for mark in marks]
    found: list[Attribution] = []
    for sentence in layout.sentences:
        if sentence.zone in CODED_ZONES:
            for start, end in windows(text, sentence.start, sentence.end):
                own = marks[bisect_right(ends, start) : bisect_right(ends, end) + 1]
                found.extend(_in_sentence(text, start, end, sentence.paragraph, own))
    found.sort(key=_place)
    _join_speech(text, layout, marks, found)
    return found


def _in_sentence(text: str, start: int, end: int, paragraph: int, marks: Sequence[Mark]) -> list[Attribution]:
    own = [(mark.start, mark.end) for mark in marks if mark.start < end]
    tokens = read_tokens(text, start, end, own)
    cues = find_cues(tokens)
    rows = []
    for number, cue in enumerate(cues):
        contents = [_span(tokens, p, own) for p in find_contents(tokens, cues, number)]
        if contents:
            rows.append(_attribution(tokens, cue, contents, paragraph))
    return rows


def _attribution(tokens: Sequence[Token], cue: Cue, contents: list[Span], paragraph: int) -> Attribution:
    source = None if cue.source is None or cue.kind == "raised" else _span(tokens, cue.source, [])
    span = (tokens[cue.first].start, tokens[cue.last - 1].end)
    return Attribution(source, span, contents, cue.verb.mode, cue.verb.base, paragraph)


def _span(tokens: Sequence[Token], positions: tuple[int, int], marks: Sequence[Span]) -> Span:
    """Offsets of a token range; a mark that it enters is taken whole, also where it began sentences before."""
    start, end = tokens[positions[0]].start, tokens[positions[1] - 1].end
    for a, b in marks:
        if a < start < b:
            start = a
        if a < end < b:
            end = b
    return start, end


def is_speech(text: str, mark: Mark) -> bool:
    """Whether a marked stretch reads as speech rather than as a word, phrase or title in marks."""
    words = text[mark.inner_start : mark.inner_end].split()
    before = text[max(0, mark.start - 3) : mark.start].rstrip()
    if before and before[-1].isalnum():
        return False
    last = text[mark.inner_end - 1]
    return len(words) >= 4 and (last in ".,!?…—" or (words[0][:1].isupper() and len(words) >= 8))


def _place(row: Attribution) -> int:
    return row.cue[0] if row.cue else row.contents[0][0]


def _join_speech(text: str, layout: Layout, marks: Sequence[Mark], found: list[Attribution]) -> None:
    """Give speech without a cue to the attribution that it continues, or to the cue that announced it."""
    covered = sorted(span for row in found for span in row.contents)
    starts = [a for a, _ in covered]
    places = [_place(row) for row in found]
    zone = {p.number: p.zone for p in layout.paragraphs}
    first = [p.start for p in layout.paragraphs]
    for mark in marks:
        number = bisect_right(first, mark.start)
        if zone[number] not in CODED_ZONES or not is_speech(text, mark):
            continue
        at = bisect_right(starts, mark.start) - 1
        if (at >= 0 and covered[at][1] >= mark.end) or any(
            a < mark.end and b > mark.start for a, b in covered[at + 1 : at + 2]
        ):
            continue
        owner = _owner(text, mark, number, layout, _before(found, places, mark.start))
        if owner is not None:
            owner.contents.append((mark.start, mark.end))
    for row in found:
        row.contents.sort()


def _before(found: Sequence[Attribution], places: Sequence[int], at: int) -> Sequence[Attribution]:
    high = bisect_right(places, at)
    return found[max(0, high - _NEAR) : high]


def _owner(text: str, mark: Mark, number: int, layout: Layout, found: Sequence[Attribution]) -> Attribution | None:
    """The latest spoken attribution with a quotation in this paragraph, or in the one before it."""
    best: Attribution | None = None
    for row in found:
        if row.source is not None and row.paragraph in (number, number - 1):
            best = row
    if best is None or best.paragraph == number:
        return best
    paragraph = layout.paragraphs[number - 1]
    return best if not text[paragraph.start : mark.start].strip() else None
