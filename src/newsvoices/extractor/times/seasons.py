"""Seasons, quarters and halves of a year, and feasts that have a day of their own."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from newsvoices.extractor.times.completing import complete
from newsvoices.extractor.times.pieces import (
    COUNT,
    MONTH,
    OF_YEAR,
    SEASON,
    SEASON_NUMBER,
    WHICH,
    count,
    month_number,
    stated_year,
)
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Stated
from newsvoices.extractor.times.reckoning import easter, iso, month_step
from newsvoices.extractor.times.rules import after, before, rule

__all__ = ["RULES"]

_ENDS = re.compile(
    r"(?:[,.;:!?)\]”\"’—–]|\s[—–-]|$|\s(?:and|or|but|to|at|in|on|by|for|from|with|without|when|while|because|after|"
    r"before|as|that|until|if|he|she|it|they|we|I|the|an?|is|was|were|are|will|would|had|has|have|his|its|this|last)\b)"
)


def _season(match: re.Match[str]) -> Stated:
    """[the spring of 2012], [winter 2010-11], [last summer]."""
    which = (match.groupdict().get("which") or "").lower().split()[-1:]
    return Stated(season=SEASON_NUMBER[match["season"].lower()], which="".join(which), **stated_year(match))


def _season_alone(match: re.Match[str]) -> Stated | None:
    """[in the spring]: the fall of a currency is no season, nor are spring water and the winter storms."""
    left = before(match, 20)
    preposition = re.search(r"\b(\w+) $", left)
    allowed = "in by until" if match["season"].lower() == "fall" else (
        "in over during throughout until till since by before after through from for late early"
    )  # fmt: skip
    told = preposition is not None and preposition[1].lower() in allowed.split()
    part = match.group().lower().startswith("the ") and _PART_OF.search(left)  # [the end of the summer]
    if not (told or part) or not _ENDS.match(after(match, 12)):
        return None
    return Stated(season=SEASON_NUMBER[match["season"].lower()])


_PART_OF = re.compile(r"\b(?:beginning|start|middle|height|end|close) of $", re.I)
_SPORT = re.compile(
    r"\b(?:scored?|goals?|penalt(?:y|ies)|games?|match|touchdowns?|lead|led|coach|teams?|players?|kick\w*|half-?time|"
    r"substitute\w*|yards?|striker|keeper|side|points|win|won|defeat|puck|basket\w*|rebounds|equalis\w+|equaliz\w+)\b",
    re.I,
)
_MONEY = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|exports?|imports?|output|growth|economy|loss(?:es)?|income|gdp|bank|"
    r"company|shares|turnover|prices|orders|production|deliveries|inflation|results|investment|spending|market|firm)\b",
    re.I,
)
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "latter": -1}


def _part(match: re.Match[str]) -> Reading | None:
    """[the second quarter of 2012], [first-half profit], [Q3]: not the halves of a match."""
    length = 6 if match["part"].lower().startswith("h") else 3
    nth = match["nth_part"].lower()
    number = int(nth) if nth.isdigit() else _NTH.get(nth, -1)
    number = 12 // length if number < 0 else number
    if number * length > 12:
        return None
    stated = stated_year(match)
    if match.groupdict().get("running"):
        stated = {"year_from": "reference"}
    if not stated:
        if re.match(r" of\b|, of\b", after(match, 6)) or _SPORT.search(match.string, match.pos, match.endpos):
            return None
        if length == 6 and not _MONEY.search(match.string, match.pos, match.endpos):
            return None
        if nth in ("last", "final", "latter"):
            return None
    if not stated and "-" in match.group():
        past = Stated(months=(number * length - length + 1, number * length))
        return lambda context: complete(past, replace(context, direction="past"))  # [first-quarter results]
    return Stated(months=(number * length - length + 1, number * length), **stated)


def _months(match: re.Match[str]) -> Stated | None:
    """[the first nine months of 2014]."""
    number = count(match["count"])
    stated = {"year_from": "reference"} if match["running"] else stated_year(match)
    if not 1 <= number <= 12:
        return None
    at_the_start = match["edge"].lower() in ("first", "opening")
    return Stated(months=(1, number) if at_the_start else (13 - number, 12), **stated)


def _months_up_to(match: re.Match[str]) -> Reading | None:
    """[the three months to August], [12 months ended June 2023]: with the month that they end with."""
    number, last = count(match["count"]), Stated(month=month_number(match["month"]), **stated_year(match))
    if not 2 <= number <= 36:
        return None

    def reckon(context: Context) -> Found:
        end = complete(last, context)
        if end.edtf is None:
            return NOTHING
        year, month = month_step(int(end.edtf[:4]), int(end.edtf[5:7]), 1 - number)
        return Found(f"{year:04d}-{month:02d}/{end.edtf}", end.basis)

    return reckon


_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1), "may day": (5, 1),
    "halloween": (10, 31), "valentine's day": (2, 14), "st valentine's day": (2, 14), "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17), "bastille day": (7, 14), "fourth of july": (7, 4), "the fourth of july": (7, 4),
    "july fourth": (7, 4), "veterans day": (11, 11), "armistice day": (11, 11), "epiphany": (1, 6),
    "all saints' day": (11, 1), "international women's day": (3, 8), "guy fawkes night": (11, 5),
}  # fmt: skip
_BY_EASTER = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "ash wednesday": -46, "palm sunday": -7,
    "maundy thursday": -3, "pentecost": 49, "whit monday": 50, "ascension day": 39, "shrove tuesday": -47,
}  # fmt: skip
_BY_WEEKDAY = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3), "columbus day": (10, 0, 2),
}  # fmt: skip
_DATED = re.compile(r"(?:day|eve|night|of july|july fourth)$")
_FEASTS = sorted({*_FIXED, *_BY_EASTER, *_BY_WEEKDAY}, key=len, reverse=True)
_FEAST = rf"(?P<feast>{'|'.join(_FEASTS)})".replace("'", "[’']")
_IN_FEASTS = "|".join(sorted({max(re.split("[.']", feast), key=len) for feast in _FEASTS}))


def _feast(match: re.Match[str]) -> Reading | None:
    """[Christmas Day 2012], [on New Year's Eve]: not a Christmas tree, nor the Good Friday Agreement."""
    feast = match["feast"].lower().replace("’", "'")
    stated = stated_year(match)
    if not match["feast"][0].isupper():
        return None
    dated = _DATED.search(feast) and re.match(r" (?!week)[a-z]", after(match, 8))  # [May Day rallies]
    if not (stated or dated or _ENDS.match(after(match, 12)) or re.match(r"[’']s? ", after(match, 3))):
        return None
    which = (match["which"] or "").lower().split()[-1:]
    if feast in _FIXED:
        month, day = _FIXED[feast]
        return Stated(month=month, day=day, which="".join(which), **stated)
    if feast in _BY_WEEKDAY:
        month, weekday, nth = _BY_WEEKDAY[feast]
        return Stated(month=month, weekday=weekday, nth=nth, which="".join(which), **stated)
    return _movable(lambda year: easter(year) + timedelta(days=_BY_EASTER[feast]), Stated(**stated), "".join(which))


def _movable(day_in: Callable[[int], date], stated: Stated, which: str) -> Reading:
    def reckon(context: Context) -> Found:
        if stated.year is not None or stated.year_from:
            year, basis = complete(stated, context)
            return Found(iso(day_in(int(year))), basis) if year else NOTHING
        today = context.today
        if today is None or context.precision != "day":
            return NOTHING
        days = [day_in(today.year + step) for step in (-1, 0, 1)]
        ahead = which in ("next", "coming") or (not which and context.direction == "future")
        if which == "this":
            return Found(iso(days[1]), "deictic")
        near = [day for day in days if day > today] if ahead else [day for day in reversed(days) if day <= today]
        return Found(iso(near[0]), "deictic" if which else "completed")

    return reckon


_THE_YEAR = r"(?: of the (?P<running>(?:current )?year)(?! (?:before|after|\d))|"

RULES = (
    rule("season", "season", rf"\b(?:the (?=\w+ of\b))?{SEASON}{OF_YEAR}(?:[-–/]\d\d(?:\d\d)?\b)?", _season),
    rule("season", "season", rf"\b{WHICH} {SEASON}\b", _season, holds="past |coming |last |this |next "),
    rule("season", "season", rf"\b(?:the )?{SEASON}\b", _season_alone),
    rule("quarter", "unit", r"\b(?:the (?=\w+ ))?(?P<nth_part>first|second|third|fourth|last|final|latter|"
         rf"[1-4](?:st|nd|rd|th))[- ](?P<part>quarter|half){_THE_YEAR}{OF_YEAR})?(?![-\w])", _part,
         holds="quarter|half"),
    rule("quarter", "digit", rf"\b(?P<part>(?-i:Q))(?P<nth_part>[1-4])(?: of)?{_THE_YEAR}{OF_YEAR})?(?!\w)", _part,
         holds="q1|q2|q3|q4"),
    rule("quarter", "digit", rf"\b(?P<part>(?-i:H))(?P<nth_part>[12])(?: of)?{_THE_YEAR}{OF_YEAR})?(?!\w)", _part,
         holds="h1|h2"),
    rule("quarter", "digit", r"\b(?P<nth_part>[1-4])(?P<part>(?-i:Q)) ?(?:(?P<year>20\d\d)|[’']?(?P<short>\d\d))(?!\w)",
         _part, holds="1q|2q|3q|4q"),
    rule("quarter", "unit", rf"\b(?:the )?(?P<edge>first|last|final|opening|closing) {COUNT} months"
         rf"{_THE_YEAR}{OF_YEAR})", _months, holds=" months"),
    rule("quarter", "month", rf"\b(?:the )?{COUNT} months (?:to|through|ending(?: in)?|ended) "
         rf"(?:the end of )?{MONTH}(?:{OF_YEAR})?(?![-\w]| \d)", _months_up_to, holds=" months "),
    rule("day", "word", rf"\b(?:{WHICH} )?{_FEAST}(?:{OF_YEAR})?(?!\w)", _feast, holds=_IN_FEASTS),
    rule("day", "day", rf"\b(?:{WHICH} )?{_FEAST}(?:{OF_YEAR})?(?!\w)", _feast, holds=_IN_FEASTS),
    rule("day", "month", rf"\b(?:{WHICH} )?{_FEAST}(?:{OF_YEAR})?(?!\w)", _feast, holds=_IN_FEASTS),
)  # fmt: skip
