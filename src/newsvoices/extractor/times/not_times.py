"""What looks like a time and is none: names of papers, works, events, streets and people; ages, degrees and numbers."""

import re
from collections.abc import Iterator

from newsvoices.extractor.lexis.honorifics import HONORIFICS
from newsvoices.extractor.lexis.titles import COURTESY
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.times.pieces import one_of

__all__ = ["find_surnames", "not_times"]

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = one_of("January February March April May June July August September October November December")
_FORENAMES = ("April", "May", "June", "August", "March")
_NAMESAKES = one_of(" ".join(_FORENAMES))
_PAPERS = one_of(
    "Times Post Mail Telegraph Review Mirror Express Herald Tribune Independent World People Star Globe Sun Standard "
    "Observer Business Club Service School"
)
_BEFORE_DAY = one_of(
    "Sheffield Super Black Bloody Cyber Giving Ruby Fat Holy Man Girl Red Big Blue Casual Throwback Happy Golden Taco"
)
_KIN = one_of(
    "mother father mum mom sister brother daughter son wife husband partner girlfriend boyfriend fiancee aunt uncle "
    "cousin niece nephew grandmother grandfather granddaughter grandson stepmother stepdaughter twin friend neighbour "
    "neighbor colleague widow"
)
_PLACES = one_of(
    "Street Avenue Square Bridge University City Road Movement Hospital Airport Stadium Party Boulevard Brigade "
    "Battalion Alliance Front Martyrs"
)
_COURTESIES = " ".join(sorted(word.capitalize() for word in COURTESY - HONORIFICS))
_TITLES = one_of(f"{_COURTESIES} Prof Professor Minister President Senator Secretary Theresa Justice Judge")
_BEFORE_SEASON = one_of("Last Next This The In By Until Since Early Late Coming Past Over During Through That Same")

_DAYS = "day"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_NAMES = "april|may|june|march|august"
_SEASONS = "spring|summer|fall|autumn|winter"

# Beside each pattern the strings of which every match has one, in small letters: most sentences have none of them.
_TABLE = (
    # papers, programmes, clubs, songs: the weekday inside a name
    (_DAYS, rf"\b[Tt]he {_DAY} [A-Z]\w+"),
    (_DAYS, rf"\b{_DAY} {_PAPERS}\b"),
    (_DAYS, rf"\b{_DAY} (?:Night|Morning|Evening|Afternoon) [A-Z]\w+"),
    (_DAYS, rf"\b{_BEFORE_DAY} {_DAY}s?\b"),
    ("good friday", r"\bGood Friday (?:Agreement|Accord|[Aa]greement|[Aa]ccord)"),
    # months that are names, and marches
    (_NAMES, rf"\b{_TITLES}\.? {_NAMESAKES}\b(?! \d)"),
    ("march", r"\bMarch (?:on|for) (?:[A-Z]|the [A-Z]|Our|Life)"),
    ("march", r"\b[A-Z]\w+ March\b(?= (?:of|on|for|rocket))"),
    ("march", r"\bLong March\b"),
    ("september|october", r"\b(?:Black|Red) (?:September|October)\b|\bOctober Revolution\b"),
    ("sept", r"\bSept(?:ember|\.)? 11(?:th)?,?(?: terror(?:ist)?)? (?:attack|hijack|terror|Commission|Memorial)"),
    # forenames beside a word for what somebody is to another
    (_NAMES, rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|\w+[’']s?) (?:[a-z-]+ )?{_KIN},? {_NAMESAKES}\b(?! \d)"),
    # days in the names of streets, parties, hospitals
    (_MONTHS, rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH} {_PLACES}"),
    (_MONTHS, rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)? (?:{_PLACES}|movement\b)"),
    ("today|tonight", r"\b(?:Today|Tonight) (?:programme|program|[Ss]how)\b"),
    # seasons in names
    (_SEASONS, rf"\b(?!{_BEFORE_SEASON} )[A-Z][a-z]+ (?:Spring|Summer|Fall|Autumn|Winter)\b(?! (?:of )?\d{{4}})"),
    (_SEASONS, r"\b(?:Spring|Summer|Winter|Autumn) (?:Olympics|Games|Palace|Paralympics)\b"),
    # centuries in names, degrees and ages
    ("century", r"\b\d\dth[ -]Century [A-Z]\w+"),
    ("0s", r"\b(?:low|mid|high|upper|lower)[- ]?(?:to[- ](?:mid|high|upper)[- ])?\d0s\b"),
    (
        "0s|teens|ties",
        r"\b(?:his|her|their|my|your|our|its|whose) (?:(?:early|late|mid|mid-to-late)[- ])?"
        r"(?:teens|\w+ties|[’'‘]?\d0s)\b",
    ),
    # numbers with a slash, works named by a year, and idioms
    ("/", r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"),
    (": ", r"\b(?:1\d|20)\d\d: [A-Z]"),
    (
        " of 1| of 2",
        r"\b(?:[Cc]op(?:y|ies)|paperback|audiobook|dramatisation|adaptation|screening|author) of (?:1\d|20)\d\d\b",
    ),
    (" by ", r"\b(?:19|20)\d\d by [A-Z]\w+ [A-Z]\w+"),
    (
        "day|year",
        r"\b(?:end of the day|day in,? day out|these days|one day|day by day"
        r"|year[- ]on[- ]year|year[- ]over[- ]year)\b",
    ),
)  # fmt: skip
_NOT_TIMES = {
    tuple(holds.split("|")): [re.compile(pattern) for own, pattern in _TABLE if own == holds]
    for holds in dict.fromkeys(holds for holds, _ in _TABLE)
}

# A month's name after a title or a forename is somebody's surname.
_SURNAME = re.compile(rf"(?:\b{_TITLES}\.? |(?<=[a-z,] )[A-Z][a-z]+ )({_NAMESAKES})\b(?! \d)")
_BEFORE_MONTH = word_set("In Since By Until During Early Late From After Before Last Next This On Between Mid")


def not_times(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a sentence in which no time can lie."""
    lowered = text[start:end].lower()
    return [
        match.span()
        for holds, patterns in _NOT_TIMES.items()
        if any(map(lowered.__contains__, holds))
        for pattern in patterns
        for match in pattern.finditer(text, start, end)
    ]


def find_surnames(text: str) -> frozenset[str]:
    """Return the months that are also the name of somebody in the article."""
    return frozenset(_surnames(text)) if any(map(text.__contains__, _FORENAMES)) else frozenset()


def _surnames(text: str) -> Iterator[str]:
    for match in _SURNAME.finditer(text):
        if match.group().split()[0] not in _BEFORE_MONTH:
            yield match[1]
