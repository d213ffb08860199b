"""Read a date as people and programs write it, or say how it may be written in EDTF; nothing is guessed."""

import re
from collections.abc import Iterator
from datetime import date

__all__ = ["day_of_timestamp", "days_in", "edtf_hint", "only_reading", "read_day_first"]

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SHORTEST = 3  # letters of an abbreviated month
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.I)
_CLOCK = re.compile(
    r"(?:T|,?\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:Z|[A-Z]{2,5}|[+-][0-9]{2}:?[0-9]{2})?"
)
_NO_HOUR = re.compile(r"(?:T|\s)(?:2[4-9]|[3-9][0-9]):[0-9]{2}")
_HOUR, _SIXTY = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"
_TIMESTAMP = re.compile(
    rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[T ]{_HOUR}:{_SIXTY}(?::{_SIXTY}(?:\.[0-9]+)?)?(?:Z|[+-]{_HOUR}:?{_SIXTY})?"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ]?)([0-9]{2})\2([0-9]{2})|([0-9]{4})([-/. ])([0-9]{1,2})\6([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})")
_DAY, _YEAR = r"(?P<day>[0-9]{1,2})", r"(?P<year>[0-9]{4})"
_MONTH = r"(?P<month>[a-z]+)\.?"
_NAMED = tuple(
    re.compile(form, re.I)
    for form in (
        rf"{_DAY}(?:st|nd|rd|th|\.)?[\s/-]*(?:of\s+)?{_MONTH},?[\s/-]*{_YEAR}",
        rf"{_MONTH}[\s-]*{_DAY}(?:st|nd|rd|th)?(?:,\s*|[\s-]+){_YEAR}",
        rf"{_YEAR}[\s/-]+{_MONTH}[\s/-]+{_DAY}",
        rf"{_MONTH},?[\s/-]+{_YEAR}",
    )
)
_DAYS = re.compile(
    "|".join(
        (
            r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b",
            r"\b[0-9]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]+\.?,?\s[0-9]{4}\b",
            r"\b[a-z]+\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s[0-9]{4}\b",
        )
    ),
    re.I,
)
_LONGEST = 60  # characters of a date, with weekday and clock


def day_of_timestamp(value: str) -> str | None:
    """Return the day (``YYYY-MM-DD``) that a timestamp of ISO 8601 states, as written; None for anything else."""
    match = _TIMESTAMP.fullmatch(value)
    return next(_day(*match[1].split("-")), None) if match else None


def edtf_hint(value: str) -> str | None:
    """Return what to write for a date that is not EDTF, such as ``write 2025-02-06``; None where nobody can tell.

    A date of numbers that can be read day or month first gets both readings. Two digits are no year.
    """
    readings = _all_readings(value)
    if not readings:
        return None
    if len(readings) == 1:
        return f"write {readings[0]}"
    return "write " + " or ".join(f"{reading} ({_in_words(reading)})" for reading in readings)


def only_reading(value: str) -> str | None:
    """Return the date that can be meant alone (``3 Dec 2025``, ``03.12.2025``), as EDTF; None for ``03/12/2025``.

    None too where the clock beside it shows an hour that no day has.
    """
    readings = [] if _NO_HOUR.search(value) else _all_readings(value)
    return readings[0] if len(readings) == 1 else None


def read_day_first(value: str) -> str | None:
    """Return how a date is read that has its day first for its full stops alone (``03.12.2025``); None for others."""
    day = only_reading(value)
    return f"{day} ({_in_words(day)})" if day and len(_all_readings(value.replace(".", "/"))) > 1 else None


def days_in(line: str) -> list[date]:
    """Return the days that stand in a line in words or as ``2025-02-06``; none of numbers that can be read two ways."""
    readings = (list(_readings(match[0])) for match in _DAYS.finditer(line))
    return [date.fromisoformat(read[0]) for read in readings if len(read) == 1]


def _all_readings(value: str) -> list[str]:
    return list(dict.fromkeys(_readings(value))) if len(value) <= _LONGEST else []


def _readings(value: str) -> Iterator[str]:
    plain = _CLOCK.sub(" ", _WEEKDAY.sub("", value.strip(), count=1), count=1).strip()
    if match := _YEAR_FIRST.fullmatch(plain):
        year, _, month, day = match.groups()[:4] if match[1] else match.groups()[4:]
        yield from _day(year, month, day)
    elif match := _YEAR_LAST.fullmatch(plain):
        first, sign, second, year = match.groups()
        day_first, month_first = [*_day(year, second, first)], [*_day(year, first, second)]
        # With full stops the day comes first, wherever dates are written so.
        yield from day_first if sign == "." and day_first else (*day_first, *month_first)
    else:
        for form in _NAMED:
            if match := form.fullmatch(plain):
                yield from _named(**match.groupdict())
                return


def _named(month: str, year: str, day: str | None = None) -> Iterator[str]:
    name = "sep" if month.lower() == "sept" else month.lower()
    found = [number for number, full in enumerate(_MONTHS, start=1) if full.startswith(name) and len(name) >= _SHORTEST]
    if not found:
        return
    if day is not None:
        yield from _day(year, str(found[0]), day)
    elif year != "0000":
        yield f"{year}-{found[0]:02}"


def _day(year: str, month: str, day: str) -> Iterator[str]:
    try:
        yield date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return


def _in_words(day: str) -> str:
    found = date.fromisoformat(day)
    return f"{found.day} {_MONTHS[found.month - 1].capitalize()}"
