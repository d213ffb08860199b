"""Times told from another time of the text: the following day, two years later, that autumn, May of the same year."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from newsvoices.extractor.lexis.wordlists import word_list
from newsvoices.extractor.times.completing import weekday_near
from newsvoices.extractor.times.pieces import (
    APPROXIMATELY,
    COUNT,
    MONTH,
    SEASON,
    SEASON_NUMBER,
    UNIT,
    WEEKDAY,
    count,
    month_number,
    unit_of,
    weekday_number,
)
from newsvoices.extractor.times.readings import NOTHING, Anchor, Context, Found, Reading, Reckoning
from newsvoices.extractor.times.reckoning import interval_of, iso, shift
from newsvoices.extractor.times.relative import stretch
from newsvoices.extractor.times.rules import after, before, rule

__all__ = ["RULES"]

_BACK = ("previous", "preceding", "earlier", "before", "beforehand", "previously")
_SAME = ("that", "that same", "that very", "the same", "the very same")
_PARTS = ("day", "night", "morning", "evening", "afternoon")

_DURING = re.compile(r"\b(?:over|in|during|for|within|across|throughout) $", re.I)
_END = re.compile(r"(?:[,.;:!?)\]”\"—–]|\s[—–-]|$|\s(?:and|but|or|in|at|with|when)\b)")


def _told(reckon: Callable[[Anchor], str | None]) -> Reckoning:
    def place(context: Context) -> Found:
        value = reckon(context.anchor) if context.anchor else None
        return Found(value, "anaphoric") if value else NOTHING

    return place


def _unit(match: re.Match[str]) -> Reading:
    """[the following day], [that year], [the same evening], [the previous month]."""
    which, unit = match["told"].lower(), match["told_unit"].lower()
    step = 0 if which in _SAME else -1 if which.split()[-1] in _BACK else 1
    if unit in _PARTS:
        return _told(lambda anchor: _shifted(anchor, "day", step))
    told = _told(lambda anchor: interval_of(anchor.year, anchor.month, anchor.day, unit, step))
    if which != "the next" or unit in ("day", "weekend") or after(match, 6) == " or so":
        return told
    during = bool(_DURING.search(before(match, 12)))
    return lambda context: told(context) if context.anchor else _next(context, unit, during=during)


def _next(context: Context, unit: str, *, during: bool) -> Found:
    """[over the next decade], [the next century], where the text has named no time that it could follow."""
    if context.direction != "future":
        return NOTHING
    if during:
        return stretch(context, unit, 1)
    today = context.today
    if today is None or unit not in ("decade", "century"):
        return NOTHING
    return Found(interval_of(today.year, None, None, unit, 1), "deictic")


def _shifted(anchor: Anchor, unit: str, step: int) -> str | None:
    known = shift(anchor.year, anchor.month, anchor.day, unit, step)
    return None if known is None else known[0] + "~" if known[1] else known[0]


def _counted(match: re.Match[str]) -> Reading | None:
    """[two years later], [a week earlier]; [two days before the vote] hangs on an event."""
    where = match["where"].lower()
    if where in ("before", "after", "on", "previously") and not _END.match(after(match, 12)):
        return None
    if re.match(r" than\b", after(match, 6)):
        return None
    step = count(match["count"]) * (-1 if where in _BACK else 1) * (2 if match["unit"].lower() == "fortnight" else 1)
    unit, about = unit_of(match["unit"]), "~" if match["about"] else ""

    def reckon(anchor: Anchor) -> str | None:
        value = _shifted(anchor, unit, step)
        return value + about if value and not value.endswith("~") else value

    return _told(reckon)


def _beside(match: re.Match[str]) -> Reading | None:
    """[the day before], [the year after]: with nothing behind them."""
    if not _END.match(after(match, 12)):
        return None
    step, unit = (-1 if match["where"].lower() == "before" else 1), match["told_unit"].lower()
    if unit in _PARTS:
        return _told(lambda anchor: _shifted(anchor, "day", step))
    return _told(lambda anchor: interval_of(anchor.year, anchor.month, anchor.day, unit, step))


def _month(match: re.Match[str]) -> Reading:
    """[the following March], [that August]."""
    month = month_number(match["month"])
    return _of_year(match, month, month)


def _season(match: re.Match[str]) -> Reading:
    """[that autumn], [the following spring]."""
    season = SEASON_NUMBER[match["season"].lower()]
    return _of_year(match, season, 3 * (season - 20))


def _of_year(match: re.Match[str], part: int, begins: int) -> Reading:
    """A part of a year, by its number in EDTF, that begins with the month ``begins``."""
    which = match["told"].lower()

    def reckon(anchor: Anchor) -> str:
        year = anchor.year
        if which.split()[-1] in _BACK:
            year -= anchor.month is None or begins >= anchor.month
        elif which not in _SAME:
            year += anchor.month is None or begins <= anchor.month
        return f"{year:04d}-{part:02d}"

    return _told(reckon)


def _weekday(match: re.Match[str]) -> Reading:
    """[the following Monday], [that Friday]."""
    weekday, which = weekday_number(match["weekday"]), match["told"].lower()

    def reckon(anchor: Anchor) -> str | None:
        if anchor.month is None or anchor.day is None:
            return None
        day = date(anchor.year, anchor.month, anchor.day)
        if which in _SAME:
            return iso(day + timedelta(days=weekday - day.weekday()))
        return iso(weekday_near(day, weekday, ahead=which.split()[-1] not in _BACK, strictly=True))

    return _told(reckon)


_TOLD = r"(?P<told>that(?: same| very)?|the (?:very )?same|the (?:following|next|previous|preceding))"
_TOLD_BY = "that |same |following |next |previous |preceding "
_COUNTED_BY = "later|earlier|before|after|previously|" + "|".join(
    f"{unit}{ending} on"
    for unit in word_list("day week fortnight month year decade centur")
    for ending in ("", "s", "y", "ies")
)
_UNITS = r"(?P<told_unit>day|night|morning|evening|afternoon|week|weekend|month|year|decade|century)"

RULES = (
    rule("unit", "unit", rf"\b{_TOLD} {_UNITS}\b(?![-’'])", _unit, holds=_TOLD_BY),
    rule("month", "month", rf"\b{_TOLD} {MONTH}(?!\w| \d)", _month, holds=_TOLD_BY),
    rule("season", "season", rf"\b{_TOLD} {SEASON}\b", _season, holds=_TOLD_BY),
    rule("weekday", "day", rf"\b{_TOLD} {WEEKDAY}\b", _weekday, holds=_TOLD_BY),
    rule("other", "unit", rf"\b(?:{APPROXIMATELY} )?{COUNT} {UNIT} (?P<where>later|earlier|before|after|afterwards?|on|"
         r"beforehand|previously)\b", _counted, holds=_COUNTED_BY),
    rule("unit", "unit", rf"\bthe {_UNITS} (?P<where>before|after)\b(?! (?:yesterday|tomorrow|last|next))", _beside,
         holds="before|after"),
)  # fmt: skip
