"""Days told from the day of publication: yesterday, on Monday, Friday of next week, a week ago today."""

import re
from datetime import timedelta

from newsvoices.extractor.times.completing import weekday_near
from newsvoices.extractor.times.pieces import COUNT, STEP, UNIT, WEEKDAY, WHICH, count, unit_of, weekday_number
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Stated
from newsvoices.extractor.times.reckoning import iso, shift
from newsvoices.extractor.times.relative import counted
from newsvoices.extractor.times.rules import after, before, rule

__all__ = ["RULES"]


def _day_from_today(step: int) -> Reading:
    return lambda context: counted(context, "day", step, about=False)


def _named_day(match: re.Match[str]) -> Reading | None:
    """[yesterday], [this morning], [last night], [the day after tomorrow]."""
    words, left = match.group().lower(), before(match, 12)
    titled = match.group()[0].isupper() and not match.group()[1].isupper()
    # [USA Today] and a song that is played with others are names.
    if titled and re.search(r"(?:[A-Z]{2,}|(?<![a-z])[A-Z][a-z]+|\bwith|\bof|\bto|\bsang|\bplayed) $", left):
        return None
    if re.search(r"\b(?:a|the|better|brighter|(?<!as )of) $", left) and words in ("today", "tomorrow", "yesterday"):
        return None
    step = -1 if "yesterday" in words or "last" in words else 1 if "tomorrow" in words else 0
    return _day_from_today(2 * step if words.startswith("the day") else step)


_BEFORE_DAY = re.compile(r"(?:\b(?:on|by|since|until|late|early|before|after|and|said|from|to|of) |, )$", re.I)


def _weekday(match: re.Match[str]) -> Reading | None:
    """[Monday], [last Friday], [this coming Sunday]; a habit has no value."""
    which = (match["which"] or "").lower().split()[-1:]
    if not which and re.match(r" [A-Z][a-z]+(?! \d)", after(match, 16)) and not _BEFORE_DAY.search(before(match, 12)):
        return None  # [Tuesday Weld], but [on Tuesday Mr Weld]
    if re.search(r"\b(?:every|each|most|some|on an?|any|alternate) (?:other )?$", before(match, 20), re.I):
        return lambda _: NOTHING
    if not which and re.search(r"\b(?:an?) $", before(match, 4), re.I):
        return None
    if re.search(r"\bthe $", before(match, 4), re.I) and re.match(
        r" (?:before|after|following|of)\b", after(match, 12)
    ):
        return lambda _: NOTHING
    return Stated(weekday=weekday_number(match["weekday"]), which="".join(which))


def _habit(_: re.Match[str]) -> Reading:
    """[Tuesdays]."""
    return lambda _: NOTHING


def _weekday_of_week(match: re.Match[str]) -> Reading:
    """[Tuesday of last week], [Friday next week]."""
    step, weekday = STEP[match["whose"].lower()], weekday_number(match["weekday"])

    def reckon(context: Context) -> Found:
        if context.today is None or context.precision != "day":
            return NOTHING
        monday = context.today - timedelta(days=context.today.weekday())
        return Found(iso(monday + timedelta(days=weekday, weeks=step)), "deictic")

    return reckon


def _weekday_beyond(match: re.Match[str]) -> Reading:
    """[the Saturday before last], [the Tuesday after next]: a week beyond the last such day, or the next."""
    weekday, ahead = weekday_number(match["weekday"]), match["beyond"].lower() == "after next"

    def reckon(context: Context) -> Found:
        if context.today is None or context.precision != "day":
            return NOTHING
        day = weekday_near(context.today, weekday, ahead=ahead, strictly=True)
        return Found(iso(day + timedelta(weeks=1 if ahead else -1)), "deictic")

    return reckon


def _month_back(match: re.Match[str]) -> Reading:
    """[five years ago this month]: that month of the year."""
    step = -count(match["count"])
    return lambda context: counted(context, "month", 12 * step, about=False)


def _weekday_week(match: re.Match[str]) -> Reading:
    """[Saturday week], [a week on Monday]: a week after the next such day."""
    weekday, weeks = weekday_number(match["weekday"]), 2 if "fortnight" in match.group().lower() else 1

    def reckon(context: Context) -> Found:
        if context.today is None or context.precision != "day":
            return NOTHING
        day = weekday_near(context.today, weekday, ahead=True, strictly=True)
        return Found(iso(day + timedelta(weeks=weeks)), "deictic")

    return reckon


def _today_back(match: re.Match[str]) -> Reading:
    """[a week ago today], [a year ago yesterday], [three weeks from tomorrow]."""
    back = "ago" in match.group().lower()
    step = count(match["count"]) * (-1 if back else 1)
    unit, shifted = unit_of(match["unit"]), {"yesterday": -1, "tomorrow": 1}.get(match["named"].lower(), 0)

    def reckon(context: Context) -> Found:
        if context.today is None or context.precision != "day":
            return NOTHING
        day = context.today + timedelta(days=shifted)
        if unit == "year":
            return Found(f"{day.year + step:04d}-{day.month:02d}-{day.day:02d}", "deictic")
        known = shift(day.year, day.month, day.day, unit, step)
        return Found(known[0], "deictic") if known else NOTHING

    return reckon


RULES = (
    rule("today", "day", r"\bthe day (?:before yesterday|after tomorrow)\b", _named_day, holds="the day "),
    rule("today", "unit", rf"\b{COUNT} {UNIT} (?:ago|from) (?P<named>today|yesterday|tomorrow)\b", _today_back,
         holds="today|yesterday|tomorrow"),
    rule("today", "day", r"\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b",
         _named_day, holds="today|yesterday|tomorrow|tonight|last night|this "),
    rule("weekday", "day", rf"\b{WEEKDAY}(?: of|,)? (?P<whose>last|this|next) week\b", _weekday_of_week, holds=" week"),
    rule("weekday", "day", rf"\bthe {WEEKDAY} (?P<beyond>before last|after next)\b", _weekday_beyond,
         holds="before last|after next"),
    rule("unit", "unit", rf"\b{COUNT} years? ago this month\b", _month_back, holds="ago this month"),
    rule("weekday", "day", rf"\b{WEEKDAY} week(?!\w)", _weekday_week, holds="day week"),
    rule("weekday", "day", rf"\ba (?:week|fortnight) (?:on|from|this|next) {WEEKDAY}(?!\w)", _weekday_week,
         holds="a week |a fortnight "),
    rule("other", "day", rf"\b(?:(?:on|every|most) )?(?P<words>{WEEKDAY}s)\b", _habit, holds="days"),
    rule("weekday", "day", rf"\b(?:{WHICH} )?{WEEKDAY}(?!\w)", _weekday,
         holds="monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
)  # fmt: skip
