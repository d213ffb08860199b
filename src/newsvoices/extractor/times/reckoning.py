"""Reckoning in the calendar: days, weeks, months and years counted on and back, and feasts that move."""

import calendar
from datetime import date, timedelta

__all__ = [
    "easter",
    "exists",
    "interval_of",
    "iso",
    "month_step",
    "nth_weekday",
    "shift",
    "week_of",
    "weekend_of",
    "year_value",
]

_FARTHEST = 3000
"""Beyond so many units a time expression names no date: no calendar that EDTF writes reaches it."""


def iso(day: date) -> str:
    """Return a day in EDTF."""
    return day.isoformat()


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day."""
    return 1 <= day <= calendar.monthrange(year, month)[1]


def year_value(year: int) -> str | None:
    """Return a year in EDTF, None outside the calendar."""
    return f"{year:04d}" if 1 <= year <= 9999 else None


def month_step(year: int, month: int, step: int) -> tuple[int, int]:
    """Return the year and month so many months on."""
    months = year * 12 + month - 1 + step
    return months // 12, months % 12 + 1


def week_of(day: date, step: int = 0) -> str:
    """Return the week of a day, Monday to Sunday, or the one so many weeks on."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
    return f"{monday}/{monday + timedelta(days=6)}"


def weekend_of(day: date, step: int = 0) -> str:
    """Return Saturday and Sunday of a day's week, or of the one so many weeks on."""
    saturday = day - timedelta(days=day.weekday()) + timedelta(days=5, weeks=step)
    return f"{saturday}/{saturday + timedelta(days=1)}"


def interval_of(year: int, month: int | None, day: int | None, unit: str, step: int) -> str | None:
    """Return the calendar week, weekend, month, quarter, year, decade or century so many on; None if too coarse."""
    if unit in ("week", "weekend"):
        if month is None or day is None:
            return None
        return (week_of if unit == "week" else weekend_of)(date(year, month, day), step)
    if unit == "day":
        return iso(date(year, month, day)) if month and day else None
    if unit in ("month", "quarter"):
        if month is None:
            return None
        if unit == "month":
            year, month = month_step(year, month, step)
            return f"{year:04d}-{month:02d}"
        year, month = month_step(year, (month - 1) // 3 * 3 + 1, 3 * step)
        return f"{year:04d}-{month:02d}/{year:04d}-{month + 2:02d}"
    if unit == "year":
        return year_value(year + step)
    return f"{year // 10 + step:03d}X" if unit == "decade" else f"{year // 100 + step:02d}XX"


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth weekday of a month, counted from its end where ``nth`` is negative; None if there is none."""
    last = calendar.monthrange(year, month)[1]
    days = [date(year, month, day) for day in range(1, last + 1) if date(year, month, day).weekday() == weekday]
    try:
        return days[nth - 1 if nth > 0 else nth]
    except IndexError:
        return None


def easter(year: int) -> date:
    """Return Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def shift(year: int, month: int | None, day: int | None, unit: str, step: int) -> tuple[str, bool] | None:
    """Return the date so many units on, and whether it is only approximate; None if what is known is too coarse.

    A day, month or year keeps its own precision. Weeks are counted in days and decades and centuries in years, and are
    approximate: nobody who says [two weeks ago] counts fourteen days.
    """
    if abs(step) > _FARTHEST:
        return None
    try:
        if unit in ("day", "week"):
            if month is None or day is None:
                return None
            days = timedelta(days=step) if unit == "day" else timedelta(weeks=step)
            return iso(date(year, month, day) + days), unit == "week"
        if unit == "month":
            if month is None:
                return None
            year, month = month_step(year, month, step)
            return (f"{year:04d}-{month:02d}", False) if 1 <= year <= 9999 else None
    except OverflowError:
        return None
    value = year_value(year + step * {"year": 1, "decade": 10, "century": 100}[unit])
    return (value, unit != "year") if value else None
