"""The form of a rule: what it finds, what a sentence must contain for it to be tried, the pattern, and its reading."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from newsvoices.extractor.times.readings import Reading

__all__ = ["Rule", "after", "before", "kinds_in", "rule"]


@dataclass(frozen=True)
class Rule:
    """A pattern and the function that reads what it matched; None rejects the match.

    ``kind`` names what is found, for the words around it: day, weekday, today, month, season, quarter, year, decade,
    century, unit, or other. The span is that of the group ``words`` where the pattern has one. A sentence is searched
    only where it has a word of the kind ``needs`` and, in small letters, one of the strings ``holds`` if there are any.
    """

    kind: str
    needs: str
    text: str
    read: Callable[[re.Match[str]], Reading | None]
    holds: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, read without regard to capitals; compiled when a sentence first needs it, as few ever do."""
        return re.compile(self.text, re.IGNORECASE)

    def may_match(self, kinds: frozenset[str], lowered: str) -> bool:
        """Say whether a sentence with words of these kinds, given in small letters too, can hold a match."""
        return self.needs in kinds and (not self.holds or any(part in lowered for part in self.holds))


def rule(
    kind: str, needs: str, pattern: str, read: Callable[[re.Match[str]], Reading | None], *, holds: str = ""
) -> Rule:
    """Return a rule; ``holds`` are strings between bars, of which every match has one in it."""
    return Rule(kind, needs, pattern, read, tuple(holds.split("|")) if holds else ())


# One pass tells which rules can match at all; most sentences have no time in them.
_KINDS = re.compile(
    r"(?P<digit>\d)|(?P<unit>weeks?\b|weekend|month|year|decade|centur|fortnight|quarter|half)|"
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?P<season>spring|summer|autumn|fall|winter)|"
    r"(?P<day>(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|day|morning|"
    r"evening|night|afternoon)|(?P<word>ties\b|noughties|christmas|easter|eve\b|halloween|thanksgiving|"
    r"good friday|pentecost|fourth of july)|(?P<nth>(?:first|second|third|(?<=\d)(?:st|nd|rd)|th)\b)",
    re.IGNORECASE,
)


def kinds_in(text: str, start: int, end: int) -> frozenset[str]:
    """Return the kinds of words that rules need and that occur in ``text[start:end]``."""
    kinds = {match.lastgroup or "" for match in _KINDS.finditer(text, start, end)}
    return frozenset(kinds | {"unit"} if "day" in kinds else kinds)


def before(match: re.Match[str], length: int = 40, group: str | int = 0) -> str:
    """Return the text before a match, or before one of its groups, as far as ``length``, from the searched stretch."""
    start = match.start(group)
    return match.string[max(match.pos, start - length) : start]


def after(match: re.Match[str], length: int = 40, group: str | int = 0) -> str:
    """Return the text after a match, as far as ``length``, from the searched stretch."""
    end = match.end(group)
    return match.string[end : min(match.endpos, end + length)]
