"""Weeks, months and years told from the day of publication: last week, two years ago, over the next decade."""

import re
from datetime import date

from newsvoices.extractor.times.pieces import APPROXIMATELY, COUNT, STEP, UNIT, count, unit_of
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Reckoning
from newsvoices.extractor.times.reckoning import interval_of, iso, shift, weekend_of
from newsvoices.extractor.times.rules import after, rule

__all__ = ["RULES", "counted", "stretch"]


def counted(context: Context, unit: str, step: int, *, about: bool) -> Found:
    """Return the time so many units from the reference date."""
    today = context.today
    if today is None:
        return NOTHING
    known = shift(
        today.year,
        today.month if context.precision in ("day", "month") else None,
        today.day if context.precision == "day" else None,
        unit,
        step,
    )
    if known is None:
        return NOTHING
    value, rough = known
    return Found(value + "~" if rough or about else value, "deictic")


def stretch(context: Context, unit: str, step: int) -> Found:
    """Return the interval between the reference date and the time so many units from it."""
    other = counted(context, unit, step, about=False)
    if context.today is None or other.edtf is None:
        return NOTHING
    value = other.edtf.rstrip("~")
    now = iso(context.today)[: len(value)]
    return Found(f"{now}/{value}" if step > 0 else f"{value}/{now}", "deictic")


def _calendar_unit(match: re.Match[str]) -> Reading:
    """[last week], [this month], [the year before last]."""
    words = match.group().lower()
    unit = match["calendar"].lower()
    step = STEP[(match["which"] or "this").lower().split()[-1]]
    if words.endswith(("before last", "after next")):
        step = -2 if words.endswith("last") else 2

    def reckon(context: Context) -> Found:
        today = context.today
        if today is None or (context.precision != "day" and unit in ("week", "weekend", "fortnight")):
            return NOTHING
        if context.precision not in ("day", "month") and unit in ("month", "quarter"):
            return NOTHING
        if unit == "weekend":
            return Found(_weekend(today, context.direction, words.split()[0], step), "deictic")
        if unit == "fortnight":
            return NOTHING
        return Found(interval_of(today.year, today.month, today.day, unit, step), "deictic")

    return reckon


def _weekend(today: date, direction: str, word: str, step: int) -> str:
    """The weekend is the latest whole one, or this week's where the sentence looks ahead."""
    if word == "next":
        return weekend_of(today, 1)
    if word in ("this", "the") and step == 0:
        ahead = direction == "future" or (word == "this" and direction != "past")
        return weekend_of(today, 0 if ahead or (today.weekday() >= 5 and word == "this") else -1)
    return weekend_of(today, max(step, -1)) if step < 0 else weekend_of(today, 0)


def _the_unit(match: re.Match[str]) -> Reading:
    """[the end of the year], [later in the month]: the narrative's where one was named in the sentence."""
    unit = match["calendar"].lower()

    def reckon(context: Context) -> Found:
        here = context.anchor_here
        if here and (here.complete or unit == "day"):
            value = interval_of(here.year, here.month, here.day, unit, 0)
            if value:
                return Found(value, "anaphoric")
        today = context.today
        if today is None or (context.precision != "day" and unit in ("week", "day")) or (
            context.precision not in ("day", "month") and unit == "month"
        ):  # fmt: skip
            return NOTHING
        return Found(interval_of(today.year, today.month, today.day, unit, 0), "deictic")

    return reckon


def _turn_of_the_century(_: re.Match[str]) -> Reading:
    """[the turn of the century]: the nearest, to the time named in the sentence or to the reference date."""

    def reckon(context: Context) -> Found:
        near = context.anchor_here or context.today
        if near is None:
            return NOTHING
        basis = "anaphoric" if context.anchor_here else "deictic"
        return Found(f"{(near.year + 50) // 100 * 100:04d}~", basis)

    return reckon


def _year_end(_: re.Match[str]) -> Reading:
    """[by year-end]."""
    return lambda context: Found(f"{context.today.year:04d}~", "completed") if context.today else NOTHING


def _ago(match: re.Match[str]) -> Reckoning:
    """[two years ago], [more than a decade ago], [in three weeks]."""
    words = match.group().lower()
    step = count(match["count"]) * (1 if not words.endswith(("ago", "back")) else -1)
    unit, about = unit_of(match["unit"]), bool(match["about"])
    if match["unit"].lower() == "fortnight":
        step *= 2
    return lambda context: counted(context, unit, step, about=about)


def _ahead(match: re.Match[str]) -> Reading | None:
    """[in two months], where something will be; what was done [in two months] took so long."""
    reckon = _ago(match)
    sure = match.group().lower().endswith("time")
    if match["count"].lower() in ("a", "an") and re.match(r" (?:when|where|of|that|which|in|or)\b", after(match, 8)):
        return None
    return lambda context: reckon(context) if sure or context.direction == "future" else None


_HALF = {"year": ("month", 12), "decade": ("year", 10), "century": ("year", 100)}


def _half_ago(match: re.Match[str]) -> Reading:
    """[half a century ago], [a year and a half ago], [two and a half years ago]."""
    finer, parts = _HALF[unit_of(match["unit"])]
    whole = count(match["count"]) if match["count"] else 0
    return lambda context: counted(context, finer, -(whole * parts + parts // 2), about=True)


def _vague(_: re.Match[str]) -> Reading:
    """[a few days ago]: how many is left open."""
    return lambda _: NOTHING


def _stretch(match: re.Match[str]) -> Reading:
    """[the last two decades], [the next five years]: an interval that ends or begins at the reference date."""
    groups = match.groupdict()
    step = (count(groups["count"]) if groups.get("count") else 1) * STEP[match["stretch"].lower()]
    if match["unit"].lower() == "fortnight":
        step *= 2
    unit = unit_of(match["unit"])
    return lambda context: stretch(context, unit, step)


_CALENDAR = r"(?P<calendar>weekend|week|fortnight|month|quarter|year|decade|century)\b"
_FEW = r"(?:a few|several|some|many|a couple of|(?:\w+ )?dozens of|countless|a number of|(?:so )?many)"
_ONE = r"(?P<unit>day|week|fortnight|month|year|decade|century)\b"

RULES = (
    rule("unit", "unit", rf"\b(?:{APPROXIMATELY} )?half (?P<count>)an? (?P<unit>year|decade|century) ago\b", _half_ago,
         holds="half a"),
    rule("unit", "unit", rf"\b(?:{APPROXIMATELY} )?{COUNT} (?P<unit>year|decade|century) and a half ago\b", _half_ago,
         holds="and a half"),
    rule("unit", "unit", rf"\b(?:{APPROXIMATELY} )?{COUNT} and a half (?P<unit>year|decade|centur)(?:s|ies) ago\b",
         _half_ago, holds="and a half"),
    rule("other", "unit", rf"\b(?:{APPROXIMATELY} )?{COUNT} {UNIT} ago\b", _ago, holds=" ago"),
    rule("other", "unit", rf"\b(?:{APPROXIMATELY} )?{COUNT} {UNIT} (?:from now|hence)\b", _ago, holds="from now|hence"),
    rule("other", "unit", rf"\b(?:{_FEW} )?(?:day|week|fortnight|month|year|decade|centurie|generation)s ago\b",
         _vague, holds="s ago"),
    rule("other", "unit", rf"\bin (?:(?:exactly|precisely|just|only) )?(?:{APPROXIMATELY} )?{COUNT} {UNIT}"
         r"(?:[’']s? time)?(?![-\w])", _ahead, holds=" day| week| fortnight| month| year| decade| centur"),
    rule("other", "unit", rf"\bthe (?P<stretch>last|past|next|coming) {COUNT} {UNIT}", _stretch,
         holds="the last|the past|the next|the coming"),
    rule("other", "unit", rf"\bthe (?P<stretch>past) {_ONE}", _stretch, holds="the past "),
    rule("other", "unit", r"\b(?:over|in|during|for|within|across|throughout) "
         rf"(?P<words>the (?P<stretch>last|next|coming) {_ONE})", _stretch, holds="the last|the next|the coming"),
    rule("other", "unit", rf"\bthe (?P<stretch>coming) {_ONE}", _stretch, holds="the coming"),
    rule("other", "unit", rf"\bthe (?:last|past|next|coming) (?:few |couple of |several |many )?{UNIT}", _vague,
         holds="the last|the past|the next|the coming"),
    rule("unit", "unit", rf"\bthe {_CALENDAR} (?:before last|after next)\b(?P<which>)?", _calendar_unit,
         holds="before last|after next"),
    rule("unit", "unit", rf"\b(?P<which>last|this past|this coming|this|next|the current) {_CALENDAR}", _calendar_unit,
         holds="last |this |next |current "),
    rule("unit", "unit", r"\bthe (?P<calendar>weekend)\b(?! (?:of|before|after)\b)(?P<which>)?", _calendar_unit,
         holds="weekend"),
    rule("other", "unit", r"\b(?:the )?turn of the century\b", _turn_of_the_century, holds="turn of the"),
    rule("unit", "unit", r"\b(?:(?:beginning|start|end|middle|close|turn) of|(?:earlier|later|early|late) in) "
         r"(?P<words>(?:the )?(?P<calendar>year|month|week|decade|century))\b", _the_unit,
         holds="beginning of|start of|end of|middle of|close of|turn of|lier in|ter in|rly in|late in"),
    rule("unit", "day", r"\b(?:earlier|later|early|late) in (?P<words>the (?P<calendar>day))\b", _the_unit,
         holds="in the day"),
    rule("other", "unit", r"\b(?:mid-year|year[- ]end|(?:the )?year[’']s end)\b", _year_end, holds="year"),
)  # fmt: skip
