"""The words that time expressions are made of, as pieces of patterns, and the numbers that they stand for.

Patterns are compiled without regard to capitals; months and weekdays alone must begin with one, so that [may] and
[march] stay verbs.
"""

import re
from typing import Any

from newsvoices.extractor.lexis.wordlists import word_list

__all__ = [
    "APPROXIMATELY",
    "COUNT",
    "DAY",
    "MONTH",
    "OF_YEAR",
    "ORDINAL",
    "SEASON",
    "SEASON_NUMBER",
    "STEP",
    "UNIT",
    "UNITS",
    "WEEKDAY",
    "WEEKDAY_BEFORE",
    "WHICH",
    "YEAR",
    "count",
    "month_number",
    "one_of",
    "ordinal",
    "stated_year",
    "unit_of",
    "weekday_number",
]

_MONTHS = word_list("January February March April May June July August September October November December")
_SHORT = word_list("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
_DAYS = word_list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_SHORT_DAYS = word_list("Mon Tues Tue Wed Thurs Thur Thu Fri Sat Sun")


def _capitalised(words: tuple[str, ...]) -> str:
    return "|".join((*words, *(word.upper() for word in words)))


def one_of(words: str) -> str:
    """Return a pattern that matches any of the words in a string."""
    return f"(?:{'|'.join(word_list(words))})"


MONTH = rf"(?P<month>(?-i:{_capitalised(_MONTHS)})\b|(?-i:{_capitalised(_SHORT)})\b\.?)"
WEEKDAY = rf"(?P<weekday>(?-i:{_capitalised(_DAYS)}))"
WEEKDAY_BEFORE = (
    rf"(?:(?:late |early )?(?-i:{_capitalised(_DAYS)})(?: (?:night|morning|afternoon|evening))?,? "
    rf"|(?-i:{_capitalised(_SHORT_DAYS)})\.?,? )?"
)
"""A weekday that belongs to the date after it."""

_NTHS = word_list(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_NTH = {word: number for number, word in enumerate(_NTHS, start=1)}
ORDINAL = rf"(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(_NTHS, key=len, reverse=True))})"
DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b(?![-‑](?:year|day|month|week))"
YEAR = r"(?P<year>1\d{3}|2[01]\d\d)\b(?!,\d|\.\d|%)"
OF_YEAR = (
    rf"(?:,?(?: of)? {YEAR}(?! [a-z]+ ago)"
    r"|(?:,? of)? (?P<related>last|this|next|that same|that|the (?:same|following|next|previous|preceding|current)) "
    r"year(?! ago)\b|,? (?P<beside>the year (?:before|after))(?=[,.;:]|$)| (?:of )?[’'‘](?P<short>\d\d)\b)"
)
"""What gives a day, month, season or quarter its year."""

_ONES = word_list(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_COUNT = {word: number for number, word in enumerate(_ONES, start=1)} | {
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
    "a": 1, "an": 1, "half a dozen": 6, "a dozen": 12, "a hundred": 100, "one hundred": 100, "a thousand": 1000,
}  # fmt: skip
COUNT = (
    r"(?P<count>\d{1,4}|half a dozen|a dozen|(?:a|one) hundred|a thousand|"
    rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[:9])}))?|{'|'.join(sorted(_ONES, key=len, reverse=True))}|an?)"
)

UNIT = r"(?P<unit>day|week|fortnight|month|year|decade|centur(?=y|ies))(?:s|y|ies)?\b"
UNITS = word_list("day week month year decade century")

SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
SEASON_NUMBER = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
WHICH = r"(?P<which>this past|this coming|the coming|last|this|next|past|coming)"
STEP = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0, "current": 0}
"""How many units on the one lies that is so called."""

APPROXIMATELY = (
    r"(?P<about>(?:(?:just|well|a little|slightly) )?(?:more than|less than|fewer than|over|under)|about|around|some|"
    r"roughly|approximately|nearly|almost|at least|up to|close to|barely)"
)

_STEPS = {"last": -1, "previous": -1, "preceding": -1, "before": -1, "next": 1, "following": 1, "after": 1}


def month_number(word: str) -> int:
    """Return the month that a name or its abbreviation stands for, January being 1."""
    return next(number for number, name in enumerate(_MONTHS, start=1) if name[:3].lower() == word[:3].lower())


def weekday_number(word: str) -> int:
    """Return the weekday that a name stands for, Monday being 0."""
    return next(number for number, name in enumerate(_DAYS) if name.lower() == word.lower())


def count(words: str) -> int:
    """Return the number that COUNT matched."""
    words = words.lower()
    if words.isdigit():
        return int(words)
    if words in _COUNT:
        return _COUNT[words]
    tens, ones = re.split("[- ]", words)
    return _COUNT[tens] + _COUNT[ones]


def stated_year(match: re.Match[str]) -> dict[str, Any]:
    """Return what OF_YEAR matched as parts of a stated date; nothing where it matched nothing."""
    groups = match.groupdict()
    if groups.get("year"):
        return {"year": int(match["year"])}
    if groups.get("short"):
        return {"year": int(match["short"]), "year_supplied": True}
    words = (groups.get("related") or groups.get("beside") or "").lower()
    if not words:
        return {}
    step = next((step for word, step in _STEPS.items() if word in words), 0)
    told = words.startswith(("that", "the ")) and "current" not in words
    return {"year_from": "anchor" if told else "reference", "year_step": step}


def ordinal(words: str) -> int:
    """Return the number that ORDINAL matched."""
    return int(words[:-2]) if words[0].isdigit() else _NTH[words.lower()]


def unit_of(word: str) -> str:
    """Return a unit in the singular."""
    return next((unit for unit in UNITS if unit.startswith(word.lower()[:4]) or word.lower().startswith(unit)), "week")
