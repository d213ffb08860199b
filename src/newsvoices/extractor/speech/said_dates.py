"""When words were said or written: the time that stands beside a cue and hangs on it, not on what is said.

Frames are [said on Tuesday], [on Tuesday she said], [told the Post in March], [said in Oslo on Tuesday] and, with the
occasion between, [in an August interview]. TimeML (Pustejovsky and others 2003) ties a time to a reporting event so.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.edtf import parse_edtf
from newsvoices.errors import DataError
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.dependencies import top_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Row

__all__ = ["date_quotes"]

_OCCASIONS = word_set(
    "interview conversation letter email e-mail memo note statement message remarks testimony speech address briefing "
    "conference hearing meeting rally summit session debate forum ceremony lecture sermon broadcast tweet post podcast "
    "telegram editorial column essay"
)
"""Nouns for the act or the writing by which something is said: their time is that of the words."""
_TIMED_BY = word_set("on in at during early late earlier later this last the")
"""Words between a cue and its time. [Since], [until], [by], [before], [after] do not tell when it was said."""
_WHERE = word_set("in at to with during")
_INSIDE_A_PHRASE = frozenset({"amod", "compound", "nmod:poss", "nummod"})
_ADVERBIAL = frozenset({"nmod", "nmod:tmod", "nmod:npmod", "advmod", "dep"}) | _INSIDE_A_PHRASE
_TOLD = NOUN_SUBJECTS | {"dobj", "iobj"}
_SPEAKING = word_set("speaking talking writing testifying")
_UNSAID = word_set("will would 'll ’ll may might could should can shall must never not n't n’t if")
"""Words of a cue by which nothing has been said yet, or was not."""
_NO_DAY = word_set("now currently nowadays presently")
_LINKS = 4  # words between a time and what it follows
_PHRASE = 8  # words before a noun among which its preposition is looked for


class _Cue(NamedTuple):
    start: int  # characters
    first: int  # words, half-open, as all that follows
    last: int
    source_first: int
    source_last: int
    rows: list[Row]


def date_quotes(
    text: str, analysis: Analysis, quotes: Sequence[Row], times: Sequence[Row], reference_date: str | None
) -> None:
    """Give ``said_date`` to the quotes whose cue a time expression dates, where the time has a value.

    ``quotes`` and ``times`` are rows in text order, of an article that ``analysis`` reads; thoughts have no such
    date, nor has what somebody will say, and none lies after ``reference_date`` (EDTF). A time on the cue itself goes
    before that of an occasion, and else the first before the others.
    """
    times = [row for row in times if row.get("edtf") and _is_past(row["edtf"], reference_date)]
    cues = _cues(text, analysis.starts, quotes) if times else []
    if not cues:
        return
    scene = _Scene(analysis, cues)
    outer = [(row["start"], row["end"]) for row in quotes if row["parent_quote_id"] is None]
    begins = [start for start, _ in outer]
    dated: dict[int, tuple[bool, str]] = {}
    for row in times:
        over_occasion, cue = scene.dated(row)
        if cue is None or not _apart(text, row, cue):
            continue
        at = bisect_right(begins, row["start"]) - 1
        if at >= 0 and row["start"] < outer[at][1] and not outer[at][0] <= cue.start < outer[at][1]:
            continue
        if cue.start not in dated or over_occasion < dated[cue.start][0]:
            dated[cue.start] = over_occasion, row["edtf"]
    for cue in cues:
        if cue.start in dated:
            for quote in cue.rows:
                quote["said_date"] = dated[cue.start][1]


def _is_past(value: str, reference_date: str | None) -> bool:
    """Whether a time may be one of something said: it has an end, and begins no later than the article appeared."""
    if ".." in value:
        return False
    try:
        begin, today = parse_edtf(value).start, parse_edtf(reference_date) if reference_date else None
    except DataError:
        return False
    latest = today and (today.end or today.start)
    return begin is None or not latest or begin <= latest


def _cues(text: str, starts: Sequence[int], quotes: Sequence[Row]) -> list[_Cue]:
    """The cues of what was said or written, each with the quotes that it introduces."""
    found: dict[tuple[int, int], _Cue] = {}
    for row in quotes:
        start, end = row.get("cue_start"), row.get("cue_end")
        if start is None or end is None or row.get("mode") == "thought":
            continue
        if not _UNSAID.isdisjoint(text[start:end].lower().replace("n't", " n't").replace("n’t", " n’t").split()):
            continue
        cue = found.get((start, end))
        if cue is None:
            source = (start, start) if row.get("source_start") is None else (row["source_start"], row["source_end"])
            first, last, source_first, source_last = (bisect_left(starts, at) for at in (start, end, *source))
            cue = found[start, end] = _Cue(start, first, last, source_first, source_last, [])
        cue.rows.append(row)
    return list(found.values())


class _Scene:
    """The words of an article with the cues among them."""

    def __init__(self, analysis: Analysis, cues: Sequence[_Cue]) -> None:
        self._words, self._starts, self._small = analysis.words, analysis.starts, analysis.lower
        self._cue_at = {number: cue for cue in cues for number in range(cue.first, cue.last)}
        self._after = {cue.source_last - 1: cue for cue in cues if cue.source_first >= cue.last}
        self._before = {cue.source_first: cue for cue in cues if 0 <= cue.first - cue.source_last <= 1}

    def dated(self, row: Row) -> tuple[bool, _Cue | None]:
        """Return the cue that a time dates or None, and whether it does so over an occasion."""
        words = self._words
        low, high = bisect_left(self._starts, row["start"]), bisect_left(self._starts, row["end"])
        if low >= high or not _NO_DAY.isdisjoint((self._lower(low), self._lower(high - 1))):
            return False, None
        before = low - 1
        while before >= max(0, low - _LINKS) and self._lower(before) in _TIMED_BY:
            before -= 1
        top = max(low, top_of(words, low, high))
        if not all(case in _TIMED_BY for case in self._case(top, low)):
            return False, None
        head, relation = words[top].head, words[top].relation
        if head >= high and relation in _INSIDE_A_PHRASE and not self._is_occasion(head):
            # On Tuesday Ada Lund said, where the day was taken for a part of her name
            named = self._before.get(low) or self._before.get(high)
            joined = (
                named is not None and named.source_last - 1 == head and low and self._lower(low - 1) in ("on", "in")
            )
            return False, named if joined else None
        beside = self._cue_at.get(before) or self._after.get(before)
        if beside is not None and head < high:
            return False, beside  # said on Tuesday; said Lund on Tuesday
        return self._hung(before, head) if head >= 0 and relation in _ADVERBIAL else (False, None)

    def _hung(self, before: int, head: int) -> tuple[bool, _Cue | None]:
        """Return the cue on which the head of a time hangs, the time standing behind the word ``before``."""
        words, over = self._words, self._words[head].head
        if (cue := self._cue(head)) is not None:
            return False, cue
        if self._is_occasion(head):
            return True, self._of_occasion(head)
        if before != head or over < 0 or over > head:
            return False, None
        if words[head].relation in _TOLD or self._is_where(head):
            if self._is_occasion(over):  # in an interview with the Post on Tuesday
                return True, self._of_occasion(over)
            return False, self._cue(over)  # told the Post on Tuesday; said in Oslo on Tuesday
        return False, None

    def _cue(self, number: int) -> _Cue | None:
        """Return the cue that a word is of, or that it says the manner of: speaking in Oslo on Tuesday, she said."""
        word = self._words[number]
        if word.relation == "advcl" and word.text.lower() in _SPEAKING:
            return self._cue_at.get(word.head)
        return self._cue_at.get(number)

    def _of_occasion(self, noun: int) -> _Cue | None:
        """Return the cue of what was said on an occasion, which hangs on it by [in] and the like, or is its source."""
        head = self._words[noun].head
        cue = self._cue(head) if head >= 0 else None
        if cue is not None and (cue.source_first <= noun < cue.source_last or self._is_where(noun)):
            return cue
        return None

    def _is_occasion(self, number: int) -> bool:
        return self._lower(number) in _OCCASIONS and not self._words[number].tag.startswith("NNP")  # the Daily Post

    def _is_where(self, noun: int) -> bool:
        """Whether a noun hangs on its head by a preposition of place or of company."""
        case = self._case(noun, noun)
        proper = self._words[noun].tag.startswith("NNP")  # on Twitter
        return bool(case) and all(word in _WHERE or (word == "on" and proper) for word in case)

    def _case(self, noun: int, before: int) -> list[str]:
        near = self._words[max(0, before - _PHRASE) : before]
        return [word.text.lower() for word in near if word.head == noun and word.relation in ("case", "mark")]

    def _lower(self, number: int) -> str:
        return self._small[number]


def _apart(text: str, time: Row, cue: _Cue) -> bool:
    """Whether a time stands outside all that its cue introduces, and not in words that the cue may only interrupt."""
    start, end = time["start"], time["end"]
    if any(row["start"] < end and start < row["end"] for row in cue.rows):
        return False
    behind = cue.rows[0]["cue_end"]
    if end > cue.start or text[behind : behind + 1] != ",":
        return True
    if text[behind + 1 : behind + 3].lstrip()[:1] in tuple("“\"‘'"):
        return True
    return all(row["end"] <= cue.start for row in cue.rows)  # not: On Tuesday, Lund said, prices rose
