"""Find the stretches in quotation marks: the cheapest reading of a paragraph's signs, by dynamic programming.

Every sign may open a stretch, close one, be an apostrophe, a prime, or stray; each reading has a cost from its
neighbours (signs.py, contexts.py). A reading of a paragraph is a sequence of these with a stack of open
stretches; of two readings with the same open signs only the cheaper is kept, so that the search is linear.
Paragraphs are read one by one, so that a bad mark cannot reach beyond its own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsvoices.records import Mark
from newsvoices.text.contexts import DOUBLED, Sign, doubled_signs, read_signs, sign_pattern
from newsvoices.text.sentences import trim
from newsvoices.text.signs import DOUBLES, TYPED, fit

__all__ = ["match_marks"]

_DEPTH = 3
_BEAM = 6
_MARGIN = 32
_BLOCK = 2_000  # signs of one paragraph that are read together: no prose has so many

_NEST_SAME = 6  # a stretch inside one of the same sign
_UNCLOSED = 15
_UNCLOSED_CONTINUES = 4
_CUT = 17  # given up where the next begins
_UNOPENED = 20
_UNOPENED_CONTINUES = 5


class _Stretch(NamedTuple):
    opened: tuple[int, int] | None  # the opening sign
    closed: tuple[int, int] | None  # the closing sign
    end: int  # where it ends at the latest


class _Reading(NamedTuple):
    """A partial reading: its cost, the open signs and their positions, what it finished, and what it continues."""

    cost: int
    marks: str
    places: tuple[tuple[int, int], ...]
    finished: tuple[_Stretch, ...]
    before: "_Reading | None"


def match_marks(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Mark, ...]:
    """Return the marked stretches in text order, each inside its paragraph and properly nested."""
    found: list[Mark] = []
    typed = any(map(text.__contains__, DOUBLED))
    doubled = [doubled_signs(text, start, end) if typed else frozenset() for start, end in paragraphs]
    shown = Counter(form for forms in doubled for form in forms)
    usual = frozenset(form for form, number in shown.items() if number > 1)  # one bad mark shows nothing of the others
    signs = [
        read_signs(text, start, end, sign_pattern(forms | usual))
        for (start, end), forms in zip(paragraphs, doubled, strict=True)
    ]
    continues = ""  # what the paragraph before left open
    for number, (start, end) in enumerate(paragraphs):
        own = signs[number]
        after = signs[number + 1][:1] if number + 1 < len(paragraphs) else []
        resumes = any(sign.at == paragraphs[number + 1][0] and sign.open is not None for sign in after)
        left = start
        for at in range(0, len(own), _BLOCK):
            block = own[at : at + _BLOCK]
            right = own[at + _BLOCK].at if at + _BLOCK < len(own) else end
            stretches, continues = _read_block(block, right, continues, resumes)
            found.extend(_to_marks(text, left, right, stretches, len(found)))
            left = right
        if not own:
            continues = ""
    return tuple(found)


def _read_block(signs: Sequence[Sign], end: int, continued: str, resumes: bool) -> tuple[list[_Stretch], str]:
    beam = [_Reading(0, "", (), (), None)]
    for sign in signs:
        best: dict[str, _Reading] = {}
        for reading in beam:
            for following in _steps(reading, sign, continued):
                known = best.get(following.marks)
                if known is None or following.cost < known.cost:
                    best[following.marks] = following
        limit = min(reading.cost for reading in best.values()) + _MARGIN
        beam = sorted((r for r in best.values() if r.cost <= limit), key=_rank)[:_BEAM]
    price = _UNCLOSED_CONTINUES if resumes else _UNCLOSED
    final = min(beam, key=lambda r: r.cost + (price + _UNCLOSED * (len(r.marks) - 1) if r.marks else 0))
    stretches = [_Stretch(at, None, end) for at in final.places]
    node: _Reading | None = final
    while node is not None:
        stretches.extend(node.finished)
        node = node.before
    return stretches, final.marks


def _rank(reading: _Reading) -> tuple[int, int]:
    return reading.cost, len(reading.marks)


def _steps(reading: _Reading, sign: Sign, continued: str) -> Iterator[_Reading]:
    """Every way to read on over ``sign``."""
    cost, marks, places, finished, before = reading
    mark, at, own = sign.mark, sign.at, (sign.at, sign.at + sign.width)
    yield _Reading(cost + sign.ignore, marks, places, finished, before)
    if sign.open is not None:
        price = cost + sign.open
        if len(marks) < _DEPTH:
            nested = _NEST_SAME if mark in marks else 0
            yield _Reading(price + nested, marks + mark, (*places, own), (), reading)
        if marks:
            cut = tuple(_Stretch(place, None, at) for place in places)
            yield _Reading(price + _CUT * len(marks), mark, (own,), cut, reading)
    if sign.close is None:
        return
    for up in range(1, len(marks) + 1):  # close the innermost, or an outer one over unclosed inner ones
        extra = fit(marks[-up], mark)
        if extra is not None:
            inner = tuple(_Stretch(place, None, at) for place in places[len(places) - up + 1 :])
            price = cost + max(0, sign.close + extra) + _UNCLOSED * (up - 1)
            yield _Reading(price, marks[:-up], places[:-up], (_Stretch(places[-up], own, own[1]), *inner), reading)
    first = before is None and not finished
    runs_on = first and continued != "" and (fit(continued[0], mark) or 0) <= 0
    if not marks and (runs_on or mark in DOUBLES):
        price = cost + sign.close + (_UNOPENED_CONTINUES if runs_on else _UNOPENED)
        yield _Reading(price, "", (), (_Stretch(None, own, own[1]),), reading)


def _to_marks(text: str, left: int, right: int, stretches: Sequence[_Stretch], base: int) -> list[Mark]:
    """Turn stretches into marks: find where the unopened begin, trim, drop the empty, sort and nest."""
    rows: list[tuple[int, int, int, int, str | None, str | None]] = []
    floor = left
    for opened, closed, latest in sorted(stretches, key=lambda s: s.opened[0] if s.opened else s.end):
        start = opened[0] if opened else trim(text, _unopened_start(text, left, floor, latest - 1), latest)[0]
        end = trim(text, start, latest)[1] if closed is None else latest
        inner = trim(text, opened[1] if opened else start, closed[0] if closed else end)
        floor = max(floor, end)
        if inner[0] < inner[1]:
            rows.append((start, end, *inner, _slice(text, opened), _slice(text, closed)))
    rows.sort(key=lambda r: (r[0], -r[1]))
    marks: list[Mark] = []
    stack: list[int] = []
    for start, end, inner_start, inner_end, open_mark, close_mark in rows:
        while stack and marks[stack[-1]].end <= start:
            stack.pop()
        parent = base + stack[-1] if stack else None
        status = _status(open_mark, close_mark)
        mark = Mark(start, end, inner_start, inner_end, open_mark, close_mark, status, len(stack), parent)
        marks.append(mark)
        stack.append(len(marks) - 1)
    return marks


def _slice(text: str, span: tuple[int, int] | None) -> str | None:
    return text[span[0] : span[1]] if span else None


def _status(opened: str | None, closed: str | None) -> str:
    if opened is None:
        return "unopened"
    if closed is None:
        return "unclosed"
    extra = fit(TYPED.get(opened, opened), TYPED.get(closed, closed))
    return "balanced" if extra is not None and extra <= 0 else "mismatched"


def _unopened_start(text: str, left: int, floor: int, close: int) -> int:
    """Where words begin that only a closing mark shows: the paragraph, or the sentence after the last stretch."""
    if floor <= left:
        return left
    at = floor
    while at < close - 1:
        if text[at] in ".!?" and text[at + 1].isspace():
            return at + 1
        at += 1
    return floor
