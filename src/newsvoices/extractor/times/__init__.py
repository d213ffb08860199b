"""Time expressions of running news text as EDTF, at the precision of the words and with the basis of each value.

``find_times`` gives those of an article. For the date of something told in a clause, ``times_in(rows, start, end)``
gives the rows of that call that lie in the stretch, in text order: ``start`` and ``end`` of a row are the date words,
``edtf`` the value (None where none can be known) and ``basis`` how it came about:

=========  ==========================================================
explicit   complete in the text ([3 March 2012], [the 1990s])
completed  a part supplied from the publication date ([on 3 March])
deictic    relative to it ([last week], [on Monday], [two years ago])
anaphoric  relative to another time of the text ([a year later])
none       no value can be known ([a few days ago])
=========  ==========================================================

Each kind of time has a module with a table of patterns, each beside the function that reads it: ``dates``, ``years``,
``seasons``, ``days``, ``relative``, ``narrative``; ``not_times`` lists what only looks like one. ``extents`` and
``ranges`` add the words around, ``direction`` tells past from future, ``datelines`` knows the day of a report,
``completing`` and ``reckoning`` know the calendar.

Source of the conventions: TIMEX3 (TimeML 1.2.1) for what an expression is, EDTF (Library of Congress 2019) for values.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from newsvoices.edtf import parse_edtf
from newsvoices.errors import DataError
from newsvoices.extractor.lexis.words import windows
from newsvoices.extractor.times import dates, days, narrative, ranges, relative, seasons, years
from newsvoices.extractor.times.datelines import date_dateline
from newsvoices.extractor.times.direction import Tenses, read_tenses
from newsvoices.extractor.times.extents import Item, extend
from newsvoices.extractor.times.not_times import find_surnames, not_times
from newsvoices.extractor.times.placing import anchor_of, find_value
from newsvoices.extractor.times.readings import Anchor, Context, Found, Stated
from newsvoices.extractor.times.rules import Rule, kinds_in
from newsvoices.records import CODED_ZONES, Layout, Row

__all__ = ["find_times", "times_in"]

_RULES = (*seasons.RULES, *dates.RULES, *years.RULES, *narrative.RULES, *days.RULES, *relative.RULES)
"""In the order in which they are tried: what one has taken, a later one cannot."""

_REACH = 3
"""So many sentences on, a time still serves for [the following day]."""


def find_times(text: str, layout: Layout, reference_date: str | None) -> list[Row]:
    """Return the time expressions of headline, standfirst and body: start, end, text, edtf, basis; in text order.

    ``reference_date`` is EDTF; one that cannot be read counts as none. Any text is accepted.
    """
    today, precision = _reference(reference_date)
    surnames = find_surnames(text)
    rows: list[Row] = []
    anchor: Anchor | None = None
    for number, sentence in enumerate(s for s in layout.sentences if s.zone in CODED_ZONES):
        for low, high in windows(text, sentence.start, sentence.end):
            items = _items(text, low, high, surnames)
            if items and low == sentence.start:
                date_dateline(text, low, high, items, today if precision == "day" else None)
            tenses = read_tenses(text, low, high) if items else None
            for item in items:
                if anchor and number - anchor.sentence > _REACH:
                    anchor = None
                found = _value(item, tenses, Context(today, precision, "", anchor, number))
                if found is None:
                    continue
                words = text[item.start : item.end]
                rows.append({"start": item.start, "end": item.end, "text": words, "edtf": found.edtf,
                             "basis": found.basis})  # fmt: skip
                anchor = anchor_of(found, number) or anchor
    return rows


def times_in(rows: Sequence[Row], start: int, end: int) -> list[Row]:
    """Return the rows of ``find_times`` that lie in ``[start, end)``, in text order."""
    return [row for row in rows if start <= row["start"] and row["end"] <= end]


def _reference(value: str | None) -> tuple[date | None, str]:
    if not value:
        return None, "none"
    try:
        parsed = parse_edtf(value)
    except DataError:
        return None, "none"
    return parsed.end or parsed.start, parsed.precision if parsed.precision in ("day", "month", "year") else "year"


def _value(item: Item, tenses: Tenses | None, context: Context) -> Found | None:
    direction = tenses.direction(item.start, item.end) if tenses else ""
    return find_value(item, Context(context.today, context.precision, direction, context.anchor, context.sentence))


def _items(text: str, low: int, high: int, surnames: frozenset[str]) -> list[Item]:
    """The time expressions of a sentence, with the words around them, before they are placed."""
    lowered = text[low:high].lower()
    taken: bytearray | None = None  # a byte for each character, as a sentence can be a list of a thousand dates
    items: list[Item] = []
    for rule in _rules_for(kinds_in(lowered)):
        if not rule.may_match(lowered):
            continue
        for match in rule.pattern.finditer(text, low, high):
            if taken is None:
                taken = bytearray(high - low)
                for first, last in not_times(text, low, high):
                    _take(taken, first - low, last - low)
            start, end = match.span("words") if "words" in rule.pattern.groupindex else match.span()
            if taken.find(1, start - low, end - low) >= 0:
                continue
            try:
                reading = rule.read(match)
            except ValueError:  # a day or month that the calendar does not have: nor is the rest of it a time
                _take(taken, start - low, end - low)
                continue
            if reading is None or _is_surname(reading, text[start:end], surnames) or _is_title(text, start, end):
                continue
            _take(taken, start - low, end - low)
            items.append(Item(start, end, rule.kind, reading))
    if not items:
        return []
    for item in items:
        extend(text, low, high, item)
    items.sort(key=lambda item: item.start)
    return list(_apart(ranges.join_ranges(text, low, ranges.share_parts(text, low, high, items))))


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\1" * (end - start)


@cache
def _rules_for(kinds: frozenset[str]) -> tuple[Rule, ...]:
    return tuple(rule for rule in _RULES if rule.needs in kinds)


def _is_surname(reading: object, words: str, surnames: frozenset[str]) -> bool:
    return words.title() in surnames and isinstance(reading, Stated)


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold just these words, in capitals: a programme or a work."""
    marked = text[start - 1 : start] in tuple("“\"‘'«") and text[end : end + 1] in tuple("”\"’'»,")
    return marked and all(word[0].isupper() for word in text[start:end].split())


def _apart(items: Sequence[Item]) -> Iterator[Item]:
    end = 0
    for item in items:
        if item.start >= end:
            yield item
            end = item.end
