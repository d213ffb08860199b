"""Days and months of the calendar, with their year or without."""

import re
from collections.abc import Iterator
from datetime import date

from newsvoices.extractor.times.pieces import (
    DAY,
    MONTH,
    OF_YEAR,
    ORDINAL,
    WEEKDAY,
    WEEKDAY_BEFORE,
    WHICH,
    YEAR,
    month_number,
    ordinal,
    stated_year,
    weekday_number,
)
from newsvoices.extractor.times.readings import LAST_DAY, NOTHING, Context, Found, Reading, Stated
from newsvoices.extractor.times.rules import after, before, rule

__all__ = ["RULES"]

_FUNCTION_WORD = re.compile(
    r"(?:[,.;:!?)\]”\"’—–]|\s[—–-]|$|\s(?:and|or|but|to|at|in|on|by|of|for|from|with|without|when|while|because|after|"
    r"before|as|that|until|since|over|under|near|amid|if|he|she|it|they|we|the|an?|is|was|were|are|will|would|had|has|"
    r"have|may|could|did|said|last|this|next|into|against|during|about|who|which|where|not|also|so|his|its)\b)"
)
_AMBIGUOUS = ("May", "March")
_FORENAMES = ("April", "May", "June", "August", "Jan")
_IN = re.compile(r"(?:\b(?:in|since|until|till|during|throughout|early|late|mid|last|this|next|as of)[ -])$", re.I)
_AT = re.compile(
    r"(?:\b(?:as (?:early|late|soon|recently|far back) as|by|through|from|before|after|of|for|between|around|about|"
    r"than|following|both|every|each|to)[ -]|"
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:, (?:and )?| and | or | to |[-–/]))$",
    re.I,
)
_TOLD = re.compile(r"\b(?:the (?:same|following|next|previous|preceding)|(?<!said )(?<!says )that(?: same)?) $", re.I)
_OF = re.compile(r"(?:\b(?:an?|the|this|that|its|his|her|their|our|st|nd|rd|th)|[’']s|s[’']) $", re.I)
_NO_NOUN = re.compile(
    r"\s(?:on|of|in|to|and|through|against|for|is|was|are|were|by|with|from|past|toward|towards|at|has|had|"
    r"will|would|did|does|into|around|between|as|that|which|or)\b|[^\w\s]|$"
)


def _day(match: re.Match[str]) -> Stated | None:
    """[3 March 2012], [the 3rd of May], [May 3-5]."""
    groups = match.groupdict()
    day = ordinal(match["nth"]) if groups.get("nth") else int(match["day"])
    last = int(match["last_day"]) if groups.get("last_day") else None
    if last is not None and last <= day:
        return None
    date(2000, month_number(match["month"]), last or day)  # raises ValueError where no year has such a day
    return Stated(month=month_number(match["month"]), day=day, last_day=last, **stated_year(match))


def _iso(match: re.Match[str]) -> Stated | None:
    """[2012-03-03]."""
    year, month, day = (int(part) for part in re.split(r"[-/]", match["iso"]))
    return Stated(year=year, month=month, day=day)


_NUMERIC = re.compile(r"(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-]|\.\d)")


def _numeric(match: re.Match[str]) -> Reading | None:
    """[26/08/2016]: what the order is, only a day above 12 shows, here or in another date of the sentence."""
    orders = set(_orders(match))
    if not orders:
        return None
    if len(orders) > 1 and match["first"] == match["second"]:
        orders = {"day first"}  # [10/10/10]: both orders give the same day
    if len(orders) > 1:
        others = [set(_orders(other)) for other in _NUMERIC.finditer(match.string, match.pos, match.endpos)]
        orders &= next((other for other in others if len(other) == 1), orders)
    if len(orders) != 1:
        return _unknown
    first, second = int(match["first"]), int(match["second"])
    day, month = (first, second) if "day first" in orders else (second, first)
    short = len(match["numeric_year"]) == 2
    return Stated(year=int(match["numeric_year"]), month=month, day=day, year_supplied=short)


def _orders(match: re.Match[str]) -> Iterator[str]:
    first, second, year = (int(part) for part in re.split(r"[/.-]", match.group()))
    year += 2000 if year < 100 else 0
    for name, day, month in (("day first", first, second), ("month first", second, first)):
        try:
            date(year, month, day)
        except ValueError:
            continue
        yield name


def _unknown(_: Context) -> Found:
    return NOTHING


def _month(match: re.Match[str]) -> Stated:
    """[March 2012], [August last year], [last November]."""
    which = (match.groupdict().get("which") or "").lower().split()[-1:]
    return Stated(month=month_number(match["month"]), which="".join(which), **stated_year(match))


def _month_alone(match: re.Match[str]) -> Reading | None:
    """[in May], [the June referendum], [May's flood]: a name, a verb or a march is something else."""
    word, left, right = match["month"].title(), before(match, 24), after(match, 24)
    surely = bool(_IN.search(left))
    if _TOLD.search(left):
        return None
    if word in _FORENAMES and not surely and re.match(r" [A-Z][a-z]", right):
        return None
    if len(word.rstrip(".")) < 5 and word not in ("May", "June", "July"):
        good = surely and (word.endswith(".") or not re.match(r" (?:de|del|van|der|[A-Z])", right))
    elif word in _AMBIGUOUS:
        noun = bool(_OF.search(left)) and not _NO_NOUN.match(right)
        good = surely or bool(_AT.search(left)) or noun or bool(re.match(r"[’']s [a-z]| (?:saw|brought) ", right))
    elif surely or _AT.search(left) or _OF.search(left):
        good = True
    else:
        good = not re.search(r"[A-Z][\w.]*[’']?s? $", left) and not re.match(r" [A-Z]", right)
    if not good and word not in (*_FORENAMES, *_AMBIGUOUS):  # all words of a headline may be in capitals
        good = match["month"].isupper() and re.match(r" [A-Z]{2}", right) is not None
    if not good:
        return None
    return _unknown if re.search(r"\b(?:every|each) $", left, re.I) else Stated(month=month_number(word))


def _day_alone(match: re.Match[str]) -> Stated | None:
    """[on the 20th]."""
    return Stated(day=ordinal(match["nth"])) if _FUNCTION_WORD.match(after(match, 10)) else None


def _day_of_this_month(match: re.Match[str]) -> Reading:
    """[the 15th of this month], [the 3rd of next month]."""
    step = {"last": -1, "next": 1}.get(match["whose"].lower(), 0)
    day = ordinal(match["nth"])

    def reckon(context: Context) -> Found:
        if context.today is None or context.precision not in ("day", "month"):
            return NOTHING
        months = context.today.year * 12 + context.today.month - 1 + step
        return Found(f"{months // 12:04d}-{months % 12 + 1:02d}-{day:02d}", "deictic")

    return reckon


def _nth_weekday(match: re.Match[str]) -> Stated:
    """[the first Monday of May]."""
    word = match["count"].lower()
    nth = -1 if word == "last" else ordinal(word)
    weekday = weekday_number(match["weekday"])
    return Stated(month=month_number(match["month"]), weekday=weekday, nth=nth, **stated_year(match))


def _edge(match: re.Match[str]) -> Stated:
    """[the last day of May], [the first day of 2012]."""
    first = match["edge"].lower() in ("first", "opening")
    month = month_number(match["month"]) if "month" in match.re.groupindex else 1 if first else 12
    return Stated(month=month, day=1 if first else LAST_DAY, **stated_year(match))


_EDGE = r"(?:the )?(?:very )?(?P<edge>first|last|final|opening) day"
_TO_DAY = r"(?:(?:\s?[-–—]\s?| (?:to|through|until|till) )(?P<last_day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b)?"
_NO_AMOUNT = r"(?!\d|[.,:/]\d|%| (?:percent|per cent|million|billion)\b)"

_IN_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"

RULES = (
    rule("day", "digit", r"(?<![\w/-])(?P<iso>\d{4}-\d\d-\d\d|\d{4}/\d\d/\d\d)(?![\w/-])", _iso, holds="-|/"),
    rule("day", "digit", r"(?<![\w/.-])(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)"
         r"(?P<numeric_year>\d{4}|\d\d)(?![\w/-]|\.\d)", _numeric),
    rule("day", "day", rf"\bthe (?P<count>first|second|third|fourth|last) {WEEKDAY} (?:of|in) {MONTH}{OF_YEAR}?\b",
         _nth_weekday, holds="the first |the second |the third |the fourth |the last "),
    rule("day", "day", rf"\b{_EDGE} of {MONTH}{OF_YEAR}?(?! \d)", _edge, holds=" day of "),
    rule("day", "day", rf"\b{_EDGE} of {YEAR}", _edge, holds=" day of "),
    rule("day", "digit", rf"\b{WEEKDAY_BEFORE}(?:the (?=\d+(?:st|nd|rd|th)))?{DAY}{_TO_DAY}(?: of)? "
         rf"{MONTH}{OF_YEAR}?(?!\w)", _day, holds=_IN_MONTHS),
    rule("day", "nth", rf"\b{WEEKDAY_BEFORE}(?:the )?{ORDINAL} of {MONTH}{OF_YEAR}?", _day,
         holds=" of " + _IN_MONTHS.replace("|", "| of ")),
    rule("day", "digit", rf"\b{WEEKDAY_BEFORE}{MONTH} (?:the )?{DAY}{_NO_AMOUNT}{_TO_DAY}{_NO_AMOUNT}{OF_YEAR}?", _day,
         holds=_IN_MONTHS),
    rule("day", "nth", rf"\b{WEEKDAY_BEFORE}{MONTH} (?:the )?{ORDINAL}\b(?! (?:[A-Z]|district|quarter|half)){OF_YEAR}?",
         _day, holds=_IN_MONTHS),
    rule("month", "month", rf"\b{MONTH}{OF_YEAR}", _month, holds="1|2|year|’|'|‘"),
    rule("month", "month", rf"\b{WHICH} {MONTH}(?![\w-])", _month, holds="past |coming |last |this |next "),
    rule("month", "month", rf"\b{MONTH}(?!\w)", _month_alone),
    rule("day", "nth", rf"\bthe {ORDINAL} of (?P<whose>this|last|next|the) month\b", _day_of_this_month,
         holds=" month"),
    rule("day", "nth", r"\b(?:on|by|until|till|since|before|after|from|between|and|to|week of|week beginning|"
         r"week ending) (?P<words>the (?P<nth>\d{1,2}(?:st|nd|rd|th)))\b", _day_alone,
         holds="the " + "|the ".join("0123456789")),
)  # fmt: skip
"""Longer forms first: what one has taken, the next cannot."""
