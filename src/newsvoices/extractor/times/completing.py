"""Place a date of which the words give only a part: from the narrative, or from the reference date and the tense."""

import calendar
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from newsvoices.edtf import is_edtf, parse_edtf
from newsvoices.extractor.times.readings import LAST_DAY, NOTHING, Context, Found, Stated
from newsvoices.extractor.times.reckoning import exists, iso, month_step, nth_weekday

__all__ = ["century_of", "complete", "complete_range", "weekday_near"]


_AT_HAND = timedelta(days=62)
_LONG_PAST = timedelta(days=200)
_SHORT_AHEAD = 5
"""So many years ahead [FY16] and [31/12/16] may lie; beyond, the century before is meant."""


def complete(stated: Stated, context: Context) -> Found:
    """Return the date that is meant, at the precision of the words."""
    if stated.weekday is not None and stated.nth is None and stated.day is None:
        return _weekday(stated, context)
    if stated.day is not None and stated.month is None:
        return _day_of_month(stated, context)
    year, basis = _known_year(stated, context)
    if year is not None:
        return _found(_value(stated, year), basis)
    if stated.year_supplied or stated.year_from or context.today is None or context.precision not in ("day", "month"):
        return NOTHING
    return _found(_nearest(stated, context), "deictic" if stated.which else "completed")


def complete_range(first: Stated, last: Stated, context: Context) -> Found:
    """Return the interval from one date to the other: what one end leaves out, the other supplies."""
    if first.month is None and first.day is not None:
        first = replace(first, month=last.month)
    given = first.year is not None or last.year is not None
    ends: tuple[str, str] | None = None
    if not (
        first.which
        or last.which
        or first.year_supplied
        or last.year_supplied
        or (first.weekday is not None and first.day is None)
    ):
        ends = _undated_range(first, last, context)
        basis = "explicit" if given else "completed"
    elif first.weekday is not None and last.weekday is not None and not (first.which or last.which):
        ends, basis = _weekdays(first.weekday, last.weekday, context), "deictic"
    else:
        one, two = complete(first, context), complete(last, context)
        basis = two.basis
        if one.edtf and two.edtf:
            ends = one.edtf, two.edtf
    return _found("/".join(ends), basis) if ends else NOTHING


def weekday_near(day: date, weekday: int, *, ahead: bool, strictly: bool) -> date:
    """Return the nearest such weekday after a day or before it; the day itself counts unless ``strictly``."""
    steps = (weekday - day.weekday()) % 7 if ahead else (day.weekday() - weekday) % 7
    steps = steps or (7 if strictly else 0)
    return day + timedelta(days=steps if ahead else -steps)


def century_of(digits: int, today: date, ahead: int = 0) -> int:
    """Return the first year of the century that makes two digits the latest year at most so many years ahead."""
    latest = today.year + ahead
    century = latest // 100 * 100
    return century if century + digits <= latest else century - 100


def _found(value: str | None, basis: str) -> Found:
    return Found(value, basis) if value is not None and is_edtf(value) else NOTHING


def _known_year(stated: Stated, context: Context) -> tuple[int | None, str]:
    if stated.year is not None and not stated.year_supplied:
        return stated.year, "explicit"
    if stated.year is not None:
        century = century_of(stated.year, context.today, _SHORT_AHEAD) if context.today else None
        return (None, "") if century is None else (stated.year + century, "completed")
    if stated.year_from == "reference" and context.today:
        return context.today.year + stated.year_step, "deictic"
    if stated.year_from == "anchor" and context.anchor:
        return context.anchor.year + stated.year_step, "anaphoric"
    here = context.anchor_here
    if not stated.year_from and not stated.which and here and here.complete and here.month and stated.month:
        ahead = context.today is not None and (here.year, here.month) > (context.today.year, context.today.month)
        if context.direction != "future" or ahead:
            # [on 28 December 2012 and on 3 January]
            return here.year + (stated.month + 6 < here.month), "anaphoric"
    return None, ""


def _value(stated: Stated, year: int) -> str | None:
    if not 1 <= year <= 9999:
        return None
    if stated.months:
        return f"{year:04d}-{stated.months[0]:02d}/{year:04d}-{stated.months[1]:02d}"
    if stated.season:
        return f"{year:04d}-{stated.season}"
    if stated.month is None:
        return f"{year:04d}"
    if stated.nth is not None and stated.weekday is not None:
        day = nth_weekday(year, stated.month, stated.weekday, stated.nth)
        return iso(day) if day else None
    month = f"{year:04d}-{stated.month:02d}"
    if stated.day is None:
        return month
    if stated.day == LAST_DAY:
        return f"{month}-{calendar.monthrange(year, stated.month)[1]:02d}"
    one = f"{month}-{stated.day:02d}"
    return one if stated.last_day is None else f"{one}/{month}-{stated.last_day:02d}"


def _near(stated: Stated, year: int) -> Iterator[tuple[date, date, str]]:
    """The date in the years around one: first and last day, and value; in order of time."""
    for candidate in range(year - 8, year + 9):  # eight years hold a 29 February
        value = _value(stated, candidate)
        if value is not None and is_edtf(value):
            parsed = parse_edtf(value)
            if parsed.start and parsed.end:
                yield parsed.start, parsed.end, value


def _nearest(stated: Stated, context: Context) -> str | None:
    """The latest or the next such date, as ``which`` or the direction of the sentence says."""
    today = context.today
    if today is None:
        return None
    all_near = list(_near(stated, today.year))
    if stated.which == "this":
        running = [value for start, end, value in all_near if start <= today <= end]
        return next(iter(running or [value for _, _, value in all_near if value.startswith(f"{today.year:04d}")]), None)
    single = stated.day is not None or stated.nth is not None
    if stated.which in ("last", "past"):
        limit = today if single else today.replace(day=1)
        return next((value for _, end, value in reversed(all_near) if end < limit), None)
    if stated.which in ("next", "coming"):
        return next((value for start, _, value in all_near if start > today), None)
    if context.direction == "future":
        if single:
            return next((value for start, _, value in all_near if start > today), None)
        # A season in its last month is over for somebody who announces things for it.
        spare = timedelta(days=31 if stated.season else 0)
        return next((value for _, end, value in all_near if end - spare >= today), None)
    if stated.months:
        return next((value for _, end, value in reversed(all_near) if end <= today), None)
    if context.direction == "asked" and (soon := _soon(all_near, today)):
        return soon
    return next((value for start, _, value in reversed(all_near) if start <= today), None)


def _soon(all_near: list[tuple[date, date, str]], today: date) -> str | None:
    """Return the next such date where it is at hand, and the one before long past: a strike on 18 March."""
    last = next((start for start, _, _ in reversed(all_near) if start <= today), today)
    coming = ((start, value) for start, _, value in all_near if start > today)
    return next((value for start, value in coming if start - today <= _AT_HAND and today - last >= _LONG_PAST), None)


def _weekday(stated: Stated, context: Context) -> Found:
    today = context.today
    if today is None or context.precision != "day" or stated.weekday is None:
        return NOTHING
    which = stated.which
    ahead = which in ("next", "coming") or (which != "last" and which != "past" and context.direction == "future")
    ahead = ahead or (which == "this" and context.direction != "past")
    strictly = ahead or which in ("last", "past")
    return Found(iso(weekday_near(today, stated.weekday, ahead=ahead, strictly=strictly)), "deictic")


def _day_of_month(stated: Stated, context: Context) -> Found:
    """[the 14th]."""
    here, day = context.anchor_here, stated.day
    if day is None:
        return NOTHING
    if here and here.month:
        year, month = month_step(here.year, here.month, 1 if here.day and day < here.day else 0)
        return _found(f"{year:04d}-{month:02d}-{day:02d}", "anaphoric")
    today, ahead = context.today, context.direction == "future"
    if today is None or context.precision not in ("day", "month") or (ahead and context.precision == "month"):
        return NOTHING
    for step in range(4):
        year, month = month_step(today.year, today.month, step if ahead else -step)
        if exists(year, month, day) and (date(year, month, day) > today if ahead else date(year, month, day) <= today):
            return Found(f"{year:04d}-{month:02d}-{day:02d}", "completed")
    return NOTHING


def _undated_range(first: Stated, last: Stated, context: Context) -> tuple[str, str] | None:
    if first.year is None and last.year is None and not first.year_from and not last.year_from:
        end = complete(last, context)
        if end.edtf is None:
            return None
        year = parse_edtf(end.edtf).start
        last = replace(last, year=year.year if year else None)
    if last.year is not None:
        two = _value(last, last.year)
        years: tuple[int, ...] = (first.year,) if first.year is not None else (last.year, last.year - 1)
        pairs = [(_value(first, year), two) for year in years]
    elif first.year is not None:
        pairs = [(_value(first, first.year), _value(last, year)) for year in (first.year, first.year + 1)]
    else:
        one, other = complete(first, context), complete(last, context)
        pairs = [(one.edtf, other.edtf)]
    ends = [(a.split("/")[0], b.split("/")[-1]) for a, b in pairs if a and b]
    return next(((a, b) for a, b in ends if is_edtf(f"{a}/{b}") and a != b), None)


def _weekdays(first: int, last: int, context: Context) -> tuple[str, str] | None:
    today = context.today
    if today is None or context.precision != "day":
        return None
    if context.direction == "future":
        start = weekday_near(today, first, ahead=True, strictly=True)
        return iso(start), iso(weekday_near(start, last, ahead=True, strictly=False))
    end = weekday_near(today, last, ahead=False, strictly=False)
    return iso(weekday_near(end, first, ahead=False, strictly=False)), iso(end)
