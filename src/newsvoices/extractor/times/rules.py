"""The form of a rule: what it finds, what a sentence must contain for it to be tried, the pattern, and its reading."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from newsvoices.extractor.lexis.wordlists import word_list
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

    def may_match(self, lowered: str) -> bool:
        """Say whether a sentence with a word of the kind needed, given in small letters, can hold a match."""
        for part in self.holds:  # a loop, as a generator costs more than all its comparisons
            if part in lowered:
                return True
        return not self.holds


def rule(
    kind: str, needs: str, pattern: str, read: Callable[[re.Match[str]], Reading | None], *, holds: str = ""
) -> Rule:
    """Return a rule; ``holds`` are strings between bars, of which every match has one in it."""
    return Rule(kind, needs, pattern, read, tuple(holds.split("|")) if holds else ())


# They tell which rules can match at all, for most sentences have no time in them: looking for a word is far quicker
# than trying a pattern at every letter. What is found inside a longer word ([may] in [dismay]) does no harm.
_KINDS: Mapping[str, tuple[str, ...]] = {
    "unit": word_list("week month year centur quarter half"),
    "month": word_list("jan feb mar apr may jun jul aug sep oct nov dec"),
    "season": word_list("spring summer autumn fall winter"),
    "day": word_list("day tomorrow night morning evening afternoon"),
    "word": word_list("christmas easter halloween thanksgiving pentecost"),
    "nth": word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth teenth tieth"),
}
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"[12]\d{3}")
_WORD = re.compile(r"(?:eve|ties)\b")  # [Christmas Eve], [the seventies]
# These hold words of another kind, and count for their own only.
_INSTEAD = {"fortnight": "week", "decade": "year", "good friday": "easter", "fourth of july": "easter"}


def kinds_in(lowered: str) -> frozenset[str]:
    """Return the kinds of words that rules need and that occur in a sentence given in small letters."""
    for phrase, other in _INSTEAD.items():
        lowered = lowered.replace(phrase, other)
    kinds = set()
    for kind, words in _KINDS.items():
        for word in words:
            if word in lowered:
                kinds.add(kind)
                break
    if _DIGIT.search(lowered):
        kinds |= {"digit", "nth"}
        if _YEAR.search(lowered):
            kinds.add("year")
    if "day" in kinds:
        kinds.add("unit")
    if ("eve" in lowered or "ties" in lowered) and _WORD.search(lowered):
        kinds.add("word")
    return frozenset(kinds)


def before(match: re.Match[str], length: int = 40, group: str | int = 0) -> str:
    """Return the text before a match, or before one of its groups, as far as ``length``, from the searched stretch."""
    start = match.start(group)
    return match.string[max(match.pos, start - length) : start]


def after(match: re.Match[str], length: int = 40, group: str | int = 0) -> str:
    """Return the text after a match, as far as ``length``, from the searched stretch."""
    end = match.end(group)
    return match.string[end : min(match.endpos, end + length)]
