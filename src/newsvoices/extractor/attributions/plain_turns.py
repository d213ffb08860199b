"""Turns of an interview that has neither labels nor marks: paragraphs that ask, and paragraphs in the first person.

Many papers print questions in bold and answers in plain type, of which a text keeps nothing. What tells them apart is
that one asks you and the next says I, again and again. Where that is not plain, a text has no such turns.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsvoices.extractor.attributions.joining import Span
from newsvoices.extractor.attributions.turns import Turn
from newsvoices.records import CODED_ZONES, Layout
from newsvoices.text.sentences import trim

__all__ = ["find_plain_turns"]

_QUESTIONS = 3  # that a text has at least, each with an answer below
_SHARE = 0.25  # of the paragraphs from the first question to the last answer that ask, at least
_LONGEST = 320  # characters of a question, or of a remark that an answer follows
_ANSWER = 3  # paragraphs of an answer on the average, at most
_INTRODUCTION = 8  # paragraphs before the first question, at most
_CLOSING = " ”\"’')"
_MARKS = "“”\"‘'«»„"
_FIRST = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b")
_SECOND = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„\n]{0,2000}[”\"»]")
_LABEL = re.compile(r"(?:[^\W\d_][\w.’'-]{0,30} ){0,3}(?P<who>[^\W\d_][\w.’'-]{0,30}):\s+(?=\S)")
"""The label of an answer."""
_SAID = re.compile(
    r"[”\"»],? (?:[a-z]+ )?(?:said|says|asked|added|told)\b|\b(?:said|says|asked|added)\b[^.?!]{0,30}[“\"«]"
)


class _Paragraph(NamedTuple):
    span: Span
    said: str  # without what stands in marks
    asks: bool


def find_plain_turns(text: str, layout: Layout) -> list[Turn]:
    """Return the questions and answers of a text in its order, as turns without labels; none where it has none."""
    if text.count("?") < _QUESTIONS:
        return []
    shown = [_paragraph(text, *trim(text, one.start, one.end)) for one in layout.paragraphs if one.zone in CODED_ZONES]
    told = [one for one in shown if any(c.isalnum() for c in one.said)]
    places = [number for number, one in enumerate(told) if one.asks and number]
    if len(places) < _QUESTIONS or places[0] > _INTRODUCTION:
        return []
    turns = _without_labels(text, list(_turns(told, places)))
    return [_turn(spans, asks=asks) for asks, spans in turns] if _are_plain(text, told, places, turns) else []


def _without_labels(text: str, turns: Sequence[tuple[bool, list[Span]]]) -> list[tuple[bool, list[Span]]]:
    """The turns without the labels of answers, which some papers print where questions have none."""
    found = {n: _LABEL.match(text, *spans[0]) for n, (asks, spans) in enumerate(turns) if not asks}
    counts = Counter(one["who"] for one in found.values() if one is not None)
    bare = []
    for n, (asks, spans) in enumerate(turns):
        label = found.get(n)
        behind = spans
        if label is not None and counts[label["who"]] > 1 and label.end() < spans[0][1]:
            behind = [(label.end(), spans[0][1]), *spans[1:]]
        bare.append((asks, behind))
    return bare


def _paragraph(text: str, start: int, end: int) -> _Paragraph:
    whole = text[start:end]
    said = _QUOTED.sub(" ", whole)
    asks = said.rstrip(_CLOSING)[-1:] == "?" and len(whole) <= _LONGEST and whole[:1] not in _MARKS
    return _Paragraph((start, end), said, asks and not _FIRST.search(said))


def _turns(told: Sequence[_Paragraph], places: Sequence[int]) -> Iterator[tuple[bool, list[Span]]]:
    """Each turn by whether it asks and what it says; remarks between answers count among the questions."""
    for at, place in enumerate(places):
        stop = places[at + 1] if at + 1 < len(places) else _end(told, place)
        between = list(range(place + 1, stop))
        remarks = {n for n in between if _is_remark(told, n, between)}
        yield True, [told[place].span]
        answer: list[Span] = []
        for n in between:
            if n in remarks:
                if answer:
                    yield False, answer
                answer = []
                yield True, [told[n].span]
            else:
                answer.append(told[n].span)
        if answer:
            yield False, answer


def _is_remark(told: Sequence[_Paragraph], n: int, between: Sequence[int]) -> bool:
    """Whether a paragraph between two answers is the interviewer's: short, to you, or at its turn, and never I."""
    at = n - between[0]
    one = told[n]
    if not 0 < at < len(between) - 1 or one.span[1] - one.span[0] > _LONGEST or _FIRST.search(one.said):
        return False
    return _SECOND.search(one.said) is not None or (len(between) % 2 == 1 and at % 2 == 1)


def _end(told: Sequence[_Paragraph], last: int) -> int:
    """Where the last answer ends: with the first paragraph below its first that does not say I."""
    stop = min(last + 2, len(told))
    while stop < len(told) and _FIRST.search(told[stop].said):
        stop += 1
    return stop


def _are_plain(
    text: str, told: Sequence[_Paragraph], places: Sequence[int], turns: Sequence[tuple[bool, list[Span]]]
) -> bool:
    """Whether every question has its answer, most answers say I, most questions mean you, and nobody is quoted."""
    if any(later - earlier == 1 for earlier, later in pairwise(places)):
        return False
    answers = [spans for asks, spans in turns if not asks]
    questions = [spans for asks, spans in turns if asks]
    if len(answers) < len(questions) or sum(map(len, answers)) > _ANSWER * len(answers):
        return False
    if len(questions) < _SHARE * (len(questions) + sum(map(len, answers))):
        return False
    own = sum(any(_FIRST.search(_QUOTED.sub(" ", text[a:b])) for a, b in spans) for spans in answers)
    asked = sum(_SECOND.search(told[n].said) is not None for n in places)
    if 2 * own < len(answers) or 2 * asked < len(places) or asked < 2:
        return False
    first, last = turns[0][1][0][0], turns[-1][1][-1][1]
    opened = sum(text[a] in _MARKS for _, spans in turns for a, _ in spans)
    return not opened and len(_SAID.findall(text, first, last)) <= len(answers) // 4


def _turn(spans: Sequence[Span], *, asks: bool) -> Turn:
    begin = spans[0][0]
    return Turn((begin, begin), (begin, begin), tuple(spans), "question" if asks else "answer", asks)
