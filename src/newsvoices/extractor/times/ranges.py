"""Two times joined to one range, and times that share their year or month."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsvoices.edtf import is_edtf
from newsvoices.extractor.times.completing import complete_range
from newsvoices.extractor.times.extents import Item
from newsvoices.extractor.times.placing import place
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Stated

__all__ = ["join_ranges", "share_parts"]

_FROM = re.compile(r"\bfrom (?:about |around )?$", re.I)
_BETWEEN = re.compile(r"\bbetween $", re.I)
_TO = re.compile(r" (?:to|until|till|through|up to|up until|right through to) (?:about |around )?|\s?[-–—]\s?", re.I)
_AND = re.compile(r" and ", re.I)
_BARE = re.compile(r"\s?[-–—/]\s?| (?:to|through) ", re.I)
_NOW = re.compile(
    r" (?:to|until|till|through) (?:the present(?: day)?|today|now|date|this day)\b|\s?[-–—]\s?(?:present|today)\b",
    re.I,
)
# What is moved from one date to another does not last from the one to the other.
_MOVED = re.compile(
    r"\b(?:moved?|moving|postpon\w+|delay\w+|put off|put back|shift\w*|reschedul\w+|brought forward|push\w*|chang\w+|"
    r"transferr\w+|switch\w*)\b",
    re.I,
)
_LIST = re.compile(r",? (?:and|or) |, ", re.I)


def join_ranges(text: str, low: int, items: list[Item]) -> list[Item]:
    """Return a sentence's times with every two that make a range joined."""
    joined: list[Item] = []
    for item in items:
        last = joined[-1] if joined else None
        start = _range_start(text, low, last, item) if last else None
        if last is not None and start is not None:
            joined[-1] = Item(start, item.end, "other", _range(last, item))
        else:
            joined.append(item)
    return [_to_the_present(text, low, item) for item in joined]


def _range_start(text: str, low: int, first: Item, last: Item) -> int | None:
    between, left = text[first.end : last.start], text[max(low, first.start - 14) : first.start]
    if len(between) > 24:
        return None
    if (match := _FROM.search(left)) and _TO.fullmatch(between):
        start = max(low, first.start - 14) + match.start()
        return None if _MOVED.search(text[max(low, start - 60) : start]) else start
    if (match := _BETWEEN.search(left)) and _AND.fullmatch(between):
        return max(low, first.start - 14) + match.start()
    alike = first.kind == last.kind and isinstance(first.reading, Stated) and isinstance(last.reading, Stated)
    if alike and _BARE.fullmatch(between) and not _MOVED.search(text[max(low, first.start - 60) : first.start]):
        return first.start
    return None


def _range(first: Item, last: Item) -> Reading:
    one, two = first.reading, last.reading
    plain = not (first.mark or last.mark)
    if plain and isinstance(one, Stated) and isinstance(two, Stated):
        return lambda context: complete_range(one, two, context)

    def reckon(context: Context) -> Found:
        if isinstance(one, Stated) and isinstance(two, Stated):
            ends = complete_range(one, two, context)
            start, _, end = (ends.edtf or "").partition("/")
            basis = ends.basis
        else:
            starting, ending = place(one, context), place(two, context)
            start = (starting.edtf or "").split("/")[0] if starting else ""
            end = (ending.edtf or "").split("/")[-1] if ending else ""
            basis = ending.basis if ending else "none"
        start = start + first.mark if not start.endswith("~") else start
        end = end + last.mark if not end.endswith("~") else end
        value = f"{start}/{end}"
        return Found(value, basis) if is_edtf(value) else NOTHING

    return reckon


def _to_the_present(text: str, low: int, item: Item) -> Item:
    """[from March 2012 to the present]."""
    match = _NOW.match(text, item.end)
    if match is None or item.kind == "today":
        return _with_from(text, low, item)
    left = max(low, item.start - 8)
    before = _FROM.search(text[left : item.start])
    start = left + before.start() if before else item.start
    return replace(item, start=start, end=match.end(), onwards=True)


def _with_from(text: str, low: int, item: Item) -> Item:
    """[from 5 to 9 September]: the preposition belongs to a range."""
    left = max(low, item.start - 6)
    ranged = isinstance(item.reading, Stated) and item.reading.last_day is not None
    before = re.search(r"\bfrom $", text[left : item.start], re.I) if ranged else None
    return replace(item, start=left + before.start()) if before else item


_DAYS_BEFORE = re.compile(r"((?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:, | and | or |, and ))+)$")
_DAYS_AFTER = re.compile(r"(?:(?:,| and| or|, and) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\w%]|[.,:]\d|[-/]))+")
_ONE_DAY = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?")


def share_parts(text: str, low: int, high: int, items: list[Item]) -> list[Item]:
    """Return a sentence's times with lists filled up: [3 and 5 March], [in March and May 2014]."""
    shared: list[Item] = []
    for item in items:
        shared += [*_days_beside(text, low, high, item), item]
    shared.sort(key=lambda item: item.start)
    for number in range(len(shared) - 2, -1, -1):
        one, two = shared[number], shared[number + 1]
        first, second = one.reading, two.reading
        if (
            isinstance(first, Stated) and isinstance(second, Stated) and first.month and second.month
            and first.year is None and not first.year_from and not first.which and second.year is not None
            and (first.month, first.day or 0) <= (second.month, second.day or 0)
            and _LIST.fullmatch(text, one.end, two.start)
        ):  # fmt: skip
            one.reading = replace(first, year=second.year, year_supplied=second.year_supplied)
    return shared


def _days_beside(text: str, low: int, high: int, item: Item) -> Iterator[Item]:
    stated = item.reading
    if not isinstance(stated, Stated) or stated.day is None or stated.month is None or stated.last_day:
        return
    left = max(low, item.start - 40)
    if text[item.start].isdigit() and (match := _DAYS_BEFORE.search(text[left : item.start])):
        for day in _ONE_DAY.finditer(text, left + match.start(), left + match.end()):
            yield Item(*day.span(), "day", replace(stated, day=int(day[1])))
    elif not text[item.start].isdigit() and not stated.year and (match := _DAYS_AFTER.match(text, item.end, high)):
        for day in _ONE_DAY.finditer(text, *match.span()):
            if 1 <= int(day[1]) <= 31:
                yield Item(*day.span(), "day", replace(stated, day=int(day[1])))
