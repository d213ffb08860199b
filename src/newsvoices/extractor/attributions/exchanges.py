"""Dialogue in marks, a paragraph to each turn: who asks, who answers, and whose the turns without a cue are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsvoices.extractor.attributions.joining import QUESTIONED, Attribution, Span
from newsvoices.records import CODED_ZONES, Layout, Mark, Paragraph
from newsvoices.text.sentences import trim

__all__ = ["part_exchanges"]

_LEAST = 3  # turns of an exchange
_ASKED = frozenset(word.capitalize() for word in QUESTIONED)


class _Turn(NamedTuple):
    """A paragraph that begins with marked words, and the attribution whose cue stands in it, if one does."""

    said: Span
    row: Attribution | None
    asks: bool


def part_exchanges(text: str, layout: Layout, attributions: list[Attribution]) -> None:
    """Let turns without a cue of their own be the asker's and the answerer's by turns, in place.

    An exchange begins with a question whose cue says who asks it ([“Will you go?” Lund asked.]); each turn has a
    paragraph, the asker's end in questions, and another cue says who answers. What stands above a paragraph that begins
    with "Asked whether" is nothing that is asked there.
    """
    for row in attributions:
        if row.cue is not None and text[slice(*row.cue)].split()[0] in _ASKED:
            start = layout.paragraphs[row.paragraph - 1].start
            row.contents[:] = [span for span in row.contents if span[0] >= start] or row.contents
    owners: dict[Span, Attribution] = {}
    for run in _exchanges(text, layout, attributions):
        answerer = next((turn.row for turn in run[1::2] if turn.row is not None), None)
        if len(run) >= _LEAST and answerer is not None and run[0].row is not None:
            sides = (run[0].row, answerer)
            owners |= {turn.said: sides[at % 2] for at, turn in enumerate(run) if turn.row is None}
    if not owners:
        return
    for row in attributions:
        row.contents[:] = [span for span in row.contents if span not in owners]
    given: dict[int, list[Span]] = {}
    for said, row in owners.items():
        given.setdefault(id(row), []).append(said)
    for row in attributions:
        if id(row) in given:
            row.contents = sorted([*row.contents, *given[id(row)]])
    attributions[:] = [row for row in attributions if row.contents]


def _exchanges(text: str, layout: Layout, attributions: Sequence[Attribution]) -> Iterator[list[_Turn]]:
    """Yield runs of turns of which every other one asks, each from a question whose cue asks."""
    cued: dict[int, list[Attribution]] = {}
    for row in attributions:
        if row.cue is not None:
            cued.setdefault(row.paragraph, []).append(row)
    opened = {mark.start: mark for mark in layout.marks if mark.depth == 0}
    run: list[_Turn] = []
    for paragraph in layout.paragraphs:
        turn = _turn(text, paragraph, opened, cued.get(paragraph.number, []))
        if run and turn is not None and (turn.asks or len(run) % 2):
            run.append(turn)
            continue
        yield run
        run = [turn] if turn is not None and turn.asks and turn.row is not None and turn.row.verb == "ask" else []
    yield run


def _turn(text: str, paragraph: Paragraph, opened: dict[int, Mark], rows: Sequence[Attribution]) -> _Turn | None:
    start, end = trim(text, paragraph.start, paragraph.end)
    mark = opened.get(start)
    if mark is None or mark.close_mark is None or paragraph.zone not in CODED_ZONES:
        return None
    said, asks = (mark.start, mark.end), text[mark.inner_end - 1] == "?"
    if not rows:
        return _Turn(said, None, asks) if mark.end == end else None
    return _Turn(said, rows[0], asks) if rows[0].source is not None and said in rows[0].contents else None
