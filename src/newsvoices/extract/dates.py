"""Resolve a matched time expression to EDTF: one function for each kind."""

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

from newsvoices.extract.wordlists import word_list

__all__ = [
    "Context",
    "Found",
    "ago",
    "anaphoric",
    "century",
    "decade",
    "full_date",
    "hence",
    "iso",
    "month_alone",
    "month_day",
    "month_year",
    "named_day",
    "over_the_last",
    "relative_unit",
    "season_alone",
    "season_year",
    "short_decade",
    "weekday",
    "year",
    "years",
]

Found = tuple[str | None, str]
"""An EDTF value, or None where it cannot be resolved, and the basis of the date."""

_FULL = word_list("january february march april may june july august september october november december")
_MONTH_NUMBER = {name[:3].title(): number for number, name in enumerate(_FULL, start=1)}
_DAY_NUMBER = {name[:3].title(): number for number, name in enumerate(
    word_list("monday tuesday wednesday thursday friday saturday sunday"))}  # fmt: skip
_SEASON = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_COUNT = {word: n for n, word in enumerate(
    word_list("zero one two three four five six seven eight nine ten eleven twelve"))} | {
    "a": 1, "an": 1, "couple": 2, "twenty": 20, "thirty": 30, "fifty": 50}  # fmt: skip

_YEARS = {"year": 1, "decade": 10, "centur": 100, "century": 100}
_FARTHEST = 3000
"""Beyond so many units a time expression names no date: no calendar that EDTF writes reaches it."""

_CERTAIN = re.compile(r"(?:in|since|until|during|last|next|this|early|late|mid)\b", re.IGNORECASE)


class Context(NamedTuple):
    """What a time expression is resolved against."""

    today: date | None
    precision: str  # of the reference date: day, month or year
    future: bool
    surnames: frozenset[str]  # months that are also the name of somebody in the article


def _month(match: re.Match[str]) -> int:
    return _MONTH_NUMBER[match["mon"][:3].title()]


def full_date(match: re.Match[str], _: Context) -> Found:
    """[3 March 2012]."""
    day = date(int(match["year"]), _month(match), int(match["day"]))
    return day.isoformat(), "explicit"


def iso(match: re.Match[str], _: Context) -> Found:
    """[2012-03-03]."""
    return date.fromisoformat(match["iso"]).isoformat(), "explicit"


def month_year(match: re.Match[str], _: Context) -> Found:
    """[March 2012]."""
    return f"{match['year']}-{_month(match):02d}", "explicit"


def season_year(match: re.Match[str], _: Context) -> Found:
    """[spring 2012]."""
    return f"{match['year']}-{_SEASON[match['season'].lower()]}", "explicit"


def years(match: re.Match[str], _: Context) -> Found | None:
    """[1985 to 1991]."""
    first, last = match["year"], match["last"]
    last = first[: 4 - len(last)] + last
    return (f"{first}/{last}", "explicit") if last > first else None


def year(match: re.Match[str], _: Context) -> Found:
    """[in 2012]."""
    return match["year"], "explicit"


def decade(match: re.Match[str], _: Context) -> Found:
    """[the 1990s]."""
    return match["decade"][:3] + "X", "explicit"


def short_decade(match: re.Match[str], context: Context) -> Found | None:
    """[the ’90s]."""
    if context.today is None:
        return None, "completed"
    tens = int(match["tens"])
    century = context.today.year // 100 * 100
    year = century + tens if century + tens <= context.today.year else century - 100 + tens
    return f"{year // 10}X", "completed"


def century(match: re.Match[str], _: Context) -> Found:
    """[the 19th century]."""
    return f"{int(match['n']) - 1:02d}XX", "explicit"


def month_day(match: re.Match[str], context: Context) -> Found | None:
    """[October 23]: the nearest one in the direction of the sentence."""
    if context.today is None:
        return None, "completed"
    month, day = _month(match), int(match["day"])
    for step in (0, -1, 1) if not context.future else (0, 1, -1):
        year = context.today.year + step
        if day > calendar.monthrange(year, month)[1]:
            continue
        candidate = date(year, month, day)
        if step or (candidate >= context.today if context.future else candidate <= context.today):
            return candidate.isoformat(), "completed"
    return None


def month_alone(match: re.Match[str], context: Context) -> Found | None:
    """[in May], [last November]: the last one means the one before this month’s."""
    if match["mon"].title() in context.surnames and not _CERTAIN.match(match.group()):
        return None
    which = (match["which"] or "").lower().split()[-1:] if "which" in match.re.groupindex else []
    basis = "deictic" if which else "completed"
    if context.today is None or context.precision == "year":
        return None, basis
    year, month, now = context.today.year, _month(match), context.today.month
    if which == ["last"]:
        year -= month >= now
    elif which in (["next"], ["coming"]):
        year += month <= now
    elif which in (["past"], []) and not (context.future and not which):
        year -= month > now
    elif not which:
        year += month < now
    return f"{year}-{month:02d}", basis


def season_alone(match: re.Match[str], context: Context) -> Found:
    """[last summer]."""
    if context.today is None:
        return None, "deictic"
    season, year = _SEASON[match["season"].lower()], context.today.year
    first = {21: 3, 22: 6, 23: 9, 24: 12}[season]
    which = match["which"].lower().split()[-1]
    if which == "last":
        year -= first + 2 >= context.today.month or season == 24
    elif which == "past":
        year -= first > context.today.month
    elif which in ("next", "coming"):
        year += first <= context.today.month
    return f"{year}-{season}", "deictic"


def relative_unit(match: re.Match[str], context: Context) -> Found:
    """[last week], [earlier this year]."""
    step = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}[match["which"].lower().split()[-1]]
    return _shift(context, match["unit"], step), "deictic"


def ago(match: re.Match[str], context: Context) -> Found:
    """[two years ago]."""
    n = _number(match["n"])
    return (None if n is None else _shift(context, match["unit"], -n)), "deictic"


def hence(match: re.Match[str], context: Context) -> Found:
    """[two years from now]."""
    n = _number(match["n"])
    return (None if n is None else _shift(context, match["unit"], n)), "deictic"


def over_the_last(match: re.Match[str], context: Context) -> Found:
    """[over the last two decades], [in the next five years]: an interval that ends or begins at the reference date."""
    n, today = _number(match["n"] or "one"), context.today
    if n is None or today is None:
        return None, "deictic"
    ahead = match["which"].lower() in ("next", "coming")
    unit = match["unit"].lower()
    if unit in ("year", "decade", "centur"):
        years = n * {"year": 1, "decade": 10, "centur": 100}[unit] * (1 if ahead else -1)
        if not 1 <= today.year + years <= 9999:
            return None, "deictic"
        ends = sorted((f"{today.year:04d}", f"{today.year + years:04d}"))
    else:
        other = _shift(
            context, unit if unit != "week" else "day", n * (7 if unit == "week" else 1) * (1 if ahead else -1)
        )
        if other is None:
            return None, "deictic"
        ends = sorted((today.isoformat()[: len(other)], other))
    return "/".join(ends), "deictic"


def _number(words: str) -> int | None:
    first = words.lower().split()[0]
    return int(first) if first.isdigit() else _COUNT.get(first)


def _shift(context: Context, unit: str, step: int) -> str | None:
    today, unit = context.today, unit.lower()
    if today is None or (context.precision != "day" and unit in ("day", "week")):
        return None
    if abs(step) > _FARTHEST or not 1 <= today.year + step * _YEARS.get(unit, 0) <= 9999:
        return None
    if unit == "day":
        return (today + timedelta(days=step)).isoformat()
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "month":
        if context.precision == "year":
            return None
        months = today.year * 12 + today.month - 1 + step
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit == "year":
        return f"{today.year + step:04d}"
    if unit == "decade":
        return f"{(today.year + 10 * step) // 10:03d}X" if abs(step) <= 1 else f"{today.year + 10 * step:04d}~"
    return f"{(today.year + 100 * step) // 100:02d}XX"


def weekday(match: re.Match[str], context: Context) -> Found:
    """[on Monday], [last Friday]."""
    today = context.today
    if today is None or context.precision != "day":
        return None, "deictic"
    which = (match["which"] or "").lower().split()[-1:]
    back = (today.weekday() - _DAY_NUMBER[match["wd"][:3].title()]) % 7
    if which == ["last"]:
        day = today - timedelta(days=back or 7)
    elif which in (["next"], ["coming"]) or (context.future and which != ["past"]):
        day = today + timedelta(days=(7 - back) if which or back else 0)
    else:
        day = today - timedelta(days=back)
    return day.isoformat(), "deictic"


def named_day(match: re.Match[str], context: Context) -> Found:
    """[yesterday]."""
    word = match["word"].lower()
    step = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    return _shift(context, "day", step), "deictic"


def anaphoric(match: re.Match[str], _: Context) -> Found:
    """[the following year]: relative to another time in the text, not resolved here."""
    return None, "anaphoric"
