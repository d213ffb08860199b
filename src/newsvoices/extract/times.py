"""Time expressions as EDTF: a table of patterns, each with the function that resolves it.

A month stays a month and a year a year. Partial and relative dates are resolved against the reference date; they
lie in the past unless the sentence speaks of the future. What has no resolvable value keeps an empty one.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from newsvoices.edtf import is_edtf, parse_edtf
from newsvoices.errors import DataError
from newsvoices.extract import dates
from newsvoices.extract.words import windows
from newsvoices.records import CODED_ZONES, Layout, Row

__all__ = ["find_times"]

_MON = (
    r"(?P<mon>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?i:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_N = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|couple of)"
_UNIT = r"(?P<unit>day|week|month|year|decade|centur)(?:s|y|ies)?"
_WEEKDAY = r"(?P<wd>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY)"
_WHICH = r"(?P<which>(?i:last|next|this|past|this past|this coming|coming))"
_PART = r"(?i:(?:early|late|mid)[- ]|(?:the )?(?:beginning|start|end|middle) of )?"
_FUTURE = re.compile(
    r"\b(?:will|shall|scheduled|due|upcoming|forthcoming|plans? to|planned for|"
    r"(?:is|are) (?:to|going to|set to|expected to))\b|[’']ll\b",
    re.IGNORECASE,
)


# A month's name after a title or a forename is somebody's surname; after these words it is a month even so.
_SURNAME = re.compile(r"(?:\b(?:Mrs?|Ms|Dr|Miss|Sir|Lord|Lady|Minister|President|Senator)\.? |(?<=[a-z,] )[A-Z][a-z]+ )"
                      r"(April|May|June|August|March)\b(?! \d)")  # fmt: skip

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], dates.Context], dates.Found | None]]


def find_times(text: str, layout: Layout, reference_date: str | None) -> list[Row]:
    """Return the time expressions of headline, standfirst and body: start, end, text, edtf, basis; in text order."""
    today, precision = _reference(reference_date)
    surnames = frozenset(match[1] for match in _SURNAME.finditer(text))
    rows: list[Row] = []
    for sentence in layout.sentences:
        if sentence.zone not in CODED_ZONES:
            continue
        context = dates.Context(today, precision, bool(_FUTURE.search(text, sentence.start, sentence.end)), surnames)
        for low, high in windows(text, sentence.start, sentence.end):
            for start, end, edtf, basis in _in_sentence(text, low, high, context):
                rows.append({"start": start, "end": end, "text": text[start:end], "edtf": edtf, "basis": basis})
    return rows


def _reference(value: str | None) -> tuple[date | None, str]:
    if not value:
        return None, "none"
    try:
        parsed = parse_edtf(value)
    except DataError:
        return None, "none"
    return parsed.end or parsed.start, parsed.precision if parsed.precision in ("day", "month", "year") else "year"


def _in_sentence(text: str, start: int, end: int, context: dates.Context) -> Iterator[tuple[int, int, str | None, str]]:
    taken: list[tuple[int, int, str | None, str]] = []
    for pattern, resolve in _RULES:
        for match in pattern.finditer(text, start, end):
            a, b = match.span("words") if "words" in pattern.groupindex else match.span()
            if any(a < y and b > x for x, y, _, _ in taken):
                continue
            try:
                found = resolve(match, context)
            except (ValueError, OverflowError):
                found = None
            if found is not None:
                edtf = found[0] if found[0] is not None and is_edtf(found[0]) else None
                taken.append((a, b, edtf, found[1]))
    yield from sorted(taken)


def _compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(pattern, flags)


_PREP = r"(?:in|since|by|until|till|from|during|before|after|through|of|for|between|and|to)"
_RULES: tuple[_Rule, ...] = (
    (_compile(r"\b(?P<iso>\d{4}-\d\d-\d\d)\b"), dates.iso),
    (_compile(rf"\b{_MON} {_DAY},? {_YEAR}\b"), dates.full_date),
    (_compile(rf"\b{_DAY}(?i: of)? {_MON},? {_YEAR}\b"), dates.full_date),
    (_compile(rf"\b{_PART}{_MON},?(?i: of)? {_YEAR}\b"), dates.month_year),
    (_compile(rf"\b{_PART}(?P<season>spring|summer|autumn|fall|winter)(?: of)? {_YEAR}\b", re.IGNORECASE),
     dates.season_year),
    (_compile(rf"\b(?:from |between )?{_YEAR}(?:\s?[-–]\s?| to | and )(?P<last>\d{{4}}|\d\d)\b(?![-–]\d)",
              re.IGNORECASE), dates.years),
    (_compile(r"\b(?:the )?(?:(?:early|late|mid)[- ])?(?P<decade>(?:1[5-9]|20)\d0)s\b",
              re.IGNORECASE), dates.decade),
    (_compile(r"(?:\bthe )?(?:\b(?:early|late|mid)[- ])?[’'‘](?P<tens>\d0)s\b", re.IGNORECASE), dates.short_decade),
    (_compile(r"\b(?:the )?(?:(?:early|late|mid)[- ])?(?P<n>1[5-9]|2[01])(?:th|st) century\b",
              re.IGNORECASE), dates.century),
    (_compile(rf"\b{_MON} {_DAY}\b(?![,.]?\d|,? (?:1[5-9]|20)\d\d)"), dates.month_day),
    (_compile(rf"\b{_DAY}(?i: of)? {_MON}(?![\w’'-])"), dates.month_day),
    (_compile(rf"\b{_WHICH} {_MON}(?![\w’'-])"), dates.month_alone),
    (_compile(r"\b(?:In|Since|By|Until|During|Early|Late|From|After|Before|"
              r"IN|SINCE|BY|UNTIL|DURING|EARLY|LATE|FROM|AFTER|BEFORE) "
              rf"(?P<words>{_PART}{_MON})(?![\w’'-])"), dates.month_alone),
    (_compile(rf"\b(?:{_PREP}|early|late|mid|an?|the|of) (?P<words>{_PART}{_MON})(?![\w’'-])(?! [A-Z]\w)"),
     dates.month_alone),
    (_compile(rf"\b(?P<words>(?:early|late|mid)[- ]{_MON})(?![\w’'-])", re.IGNORECASE), dates.month_alone),
    (_compile(rf"\b{_WHICH} (?P<season>spring|summer|autumn|fall|winter)\b", re.IGNORECASE), dates.season_alone),
    (_compile(rf"\b(?:over|in|during|for|within|across|throughout) the (?P<which>last|past|next|coming) "
              rf"(?:{_N} )?{_UNIT}\b", re.IGNORECASE), dates.over_the_last),
    (_compile(rf"\bthe (?P<which>last|past) {_N} {_UNIT}\b", re.IGNORECASE), dates.over_the_last),
    (_compile(rf"\b(?:(?:earlier|later|late|early) )?{_WHICH} (?P<unit>week|month|year|decade)\b", re.IGNORECASE),
     dates.relative_unit),
    (_compile(rf"\b(?:about |some |nearly |almost |more than |over )?{_N} {_UNIT} ago\b", re.IGNORECASE), dates.ago),
    (_compile(rf"\b{_N} {_UNIT} (?:from now|hence)\b", re.IGNORECASE), dates.hence),
    (_compile(rf"\b(?:{_WHICH} )?{_WEEKDAY}(?! (?:Times|Post|Mail|Telegraph|Review))\b"), dates.weekday),
    (_compile(r"\b(?P<word>today|yesterday|tomorrow|tonight)\b(?![’'])", re.IGNORECASE), dates.named_day),
    (_compile(rf"\b{_N} {_UNIT} (?:later|earlier|before|after|afterwards)\b", re.IGNORECASE), dates.anaphoric),
    (_compile(r"\b(?:that|the (?:same|following|previous|next)) (?:day|week|month|year|decade)\b", re.IGNORECASE),
     dates.anaphoric),
    (_compile(rf"\b(?:in|since|by|until|till|from|during|before|after|through|of|early|late|mid|for|back in|as of) "
              rf"(?P<words>{_YEAR})\b(?![-–,]?\d| [a-z]+s\b (?:people|troops|voters))", re.IGNORECASE), dates.year),
    (_compile(rf"\((?P<words>{_YEAR})\)"), dates.year),
    (_compile(rf"\b(?:the|a|his|her|its|their) (?P<words>{_YEAR})(?= [a-z])"), dates.year),
)  # fmt: skip
"""Patterns in order of length: what a longer one takes, a shorter one cannot."""
