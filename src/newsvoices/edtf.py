"""Parse dates in the profile of EDTF that the tables use.

Extended Date/Time Format, Library of Congress 2019 (ISO 8601-2), a subset of levels 0 and 1:
``YYYY[-MM[-DD]]``, seasons (month 21 to 24), unspecified digits ``X`` from the right, one suffix
``?`` (uncertain), ``~`` (approximate) or ``%`` (both), and intervals ``a/b``, ``a/..``, ``../b``.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from newsvoices.errors import DataError
from newsvoices.written_dates import edtf_hint

__all__ = ["PROFILE", "EdtfDate", "NotEdtf", "is_edtf", "parse_edtf"]

_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<suffix>[?~%])?"
)
PROFILE = (
    "YYYY, YYYY-MM, YYYY-MM-DD, a season as YYYY-21 (spring) to YYYY-24 (winter), X for unspecified "
    "last digits (199X, 2014-XX), a suffix ?, ~ or %, and intervals a/b, a/.. or ../b"
)
"""The dates that are allowed, in words."""


class NotEdtf(DataError):
    """A value that is no date of the profile: ``found`` says why, ``hint`` how to write it where that is plain."""

    def __init__(self, found: str, hint: str | None = None) -> None:
        """State what was found, and what to write or else what is allowed."""
        super().__init__(f"{found}; {hint or f'allowed: {PROFILE}'}.")
        self.found = found
        self.hint = hint

    @property
    def brief(self) -> str:
        """The message without the whole profile, of which a day of publication needs little."""
        return f"{self.found}; {self.hint or 'write it in EDTF, such as 2025-12-03, 2025-12 or 2025'}."


@dataclass(frozen=True)
class EdtfDate:
    """A parsed EDTF value: the first and last day it can mean (None where open) and its precision.

    ``precision`` is ``day``, ``month``, ``season``, ``year``, ``decade``, ``interval`` or ``open``.
    """

    start: date | None
    end: date | None
    precision: str
    uncertain: bool = False
    approximate: bool = False


def is_edtf(value: str) -> bool:
    """Say whether ``value`` lies in the profile."""
    try:
        parse_edtf(value)
    except DataError:
        return False
    return True


@lru_cache(maxsize=10_000)  # dates of an article are asked for again and again
def parse_edtf(value: str) -> EdtfDate:
    """Parse one EDTF value; raises NotEdtf, a DataError that says what is wrong, and what to write or is allowed."""
    try:
        return _parse(value)
    except NotEdtf:
        if (hint := edtf_hint(value)) is None:
            raise
        raise NotEdtf(f"{value!r} is not an EDTF date", hint) from None


def _parse(value: str) -> EdtfDate:
    if "/" not in value:
        return _parse_date(value, value)
    first, _, last = value.partition("/")
    start = None if first == ".." else _parse_date(first, value)
    end = None if last == ".." else _parse_date(last, value)
    if start is None and end is None:
        raise NotEdtf(f"{value!r} is not an EDTF date: at least one side must be known")
    low = start.start if start else None
    high = end.end if end else None
    if low is not None and high is not None and high < low:
        raise NotEdtf(f"{value!r} is not an EDTF date: the interval ends before it begins")
    return EdtfDate(
        low,
        high,
        "open" if start is None or end is None else "interval",
        any(side.uncertain for side in (start, end) if side),
        any(side.approximate for side in (start, end) if side),
    )


def _parse_date(value: str, whole: str) -> EdtfDate:
    match = _DATE.fullmatch(value)
    if match is None:
        raise NotEdtf(f"{whole!r} is not an EDTF date")
    year, month, day, suffix = match["year"], match["month"], match["day"], match["suffix"]
    if "X" in year and month is not None:
        raise NotEdtf(f"{whole!r} is not an EDTF date: unspecified digits must be the last ones")
    if month == "XX" and day is not None and day != "XX":
        raise NotEdtf(f"{whole!r} is not an EDTF date: unspecified digits must be the last ones")
    if year == "0000" or (year, month) == ("9999", "24"):
        raise NotEdtf(f"{whole!r} is out of range: the calendar runs from 0001 to the end of 9999")
    try:
        start, end, precision = _bounds(year, month, day)
    except ValueError:
        raise NotEdtf(f"{whole!r} is not an EDTF date: no such day or month") from None
    return EdtfDate(start, end, precision, suffix in {"?", "%"}, suffix in {"~", "%"})


def _bounds(year: str, month: str | None, day: str | None) -> tuple[date, date, str]:
    if "X" in year:
        first = date(max(1, int(year.replace("X", "0"))), 1, 1)
        last = date(int(year.replace("X", "9")), 12, 31)
        return first, last, "decade" if year.count("X") == 1 else "interval"
    y = int(year)
    if month is None or month == "XX":
        return date(y, 1, 1), date(y, 12, 31), "year"
    m = int(month)
    if 21 <= m <= 24:
        if day is not None:
            raise ValueError(day)
        return _season(y, m)
    if day is None or day == "XX":
        return date(y, m, 1), date(y, m, calendar.monthrange(y, m)[1]), "month"
    return date(y, m, int(day)), date(y, m, int(day)), "day"


def _season(year: int, season: int) -> tuple[date, date, str]:
    """Meteorological seasons of the northern hemisphere; winter runs into the next year."""
    first_month = {21: 3, 22: 6, 23: 9, 24: 12}[season]
    last_year, last_month = (year + 1, 2) if season == 24 else (year, first_month + 2)
    last_day = calendar.monthrange(last_year, last_month)[1]
    return date(year, first_month, 1), date(last_year, last_month, last_day), "season"
