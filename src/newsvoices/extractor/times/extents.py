"""Words around a time that belong to it: [early], [the end of], [around], [night], [onwards]."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from newsvoices.extractor.times.completing import complete
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Stated
from newsvoices.extractor.times.reckoning import week_of, weekend_of

__all__ = ["Item", "extend"]


@dataclass
class Item:
    """A time expression: its span, what it says, and what the words around it add.

    ``mark`` is ``~`` where they make it approximate; ``onwards`` where they leave its end open.
    """

    start: int
    end: int
    kind: str
    reading: Reading
    mark: str = ""
    onwards: bool = False


_VAGUE = re.compile(
    r"\b(?:(?:the )?(?:very )?(?:early|late|mid|middle|latter|early or mid)(?:[- ](?:to|and|or)[- ](?:early|mid|late))?"
    r"(?:[-‑ ]| in (?:the )?| of (?:the )?)|"
    r"(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|dawn|height|tail end|first half|second half|"
    r"latter half|first third|first part|latter part|second part|early part|later part|last third|"
    r"(?:first|last) decades?|"
    r"(?:first|last|final|opening|closing|early|dying|middle|second|third) (?:few )?(?:days?|weeks?|months|years)) "
    r"of (?:the )?)$",
    re.I,
)
_THE = re.compile(r"\bthe $", re.I)
_THE_EARLY = re.compile(r"the (?:very )?(?:early|late|mid)\b", re.I)
_COMPARED = re.compile(r"\b(?:earlier|later) (?:in (?:the )?|on )?$", re.I)
_NO_LATE = re.compile(r"\bas (?:early|late) $", re.I)
_ABOUT = re.compile(r"\b(?:around|circa|ca?\.|some ?time (?:in|around)|roughly|approximately) ?$", re.I)
_ABOUT_AFTER = re.compile(r"\b(?:in|since|until|by|from|of|before|after|to) (about )$", re.I)
_PART_OF_DAY = re.compile(
    r"\b(?:(?:the )?(?:late |early )?(?:night|morning|evening|afternoon|early hours|small hours) of (?:the )?|"
    r"(?:the )?(?:late|early)(?: on)? )$",
    re.I,
)
_WEEK = re.compile(
    r"\bthe (?:(?P<whole>week|weekend) of|week (?P<edge>(?:beginning|starting|commencing|ending|that (?:began|ended))"
    r"(?: on)?)) $",
    re.I,
)
_PART_AFTER = re.compile(
    r" (?:(?:early|late|mid)[- ])?(?:night|morning|afternoon|evening|lunchtime|midday|noon)\b(?! [A-Z])(?![’']s? [A-Z])"
)
_ONWARDS = re.compile(r" (?:onwards?|and beyond)\b| on(?=[,.;)]|$)", re.I)
_OR_SO = re.compile(r" or so\b")
_FROM = re.compile(r"\b(?:from|since) $", re.I)

_DAYS = ("day", "weekday", "today")
_LONGER = ("month", "season", "year", "decade", "century", "unit", "quarter")
_WITH_ARTICLE = ("decade", "century")


def extend(text: str, low: int, high: int, item: Item) -> None:
    """Draw the words around a time into it, as far as the sentence ``text[low:high]`` goes."""
    if item.kind in _DAYS:
        _around_a_day(text, low, high, item)
    elif item.kind in _LONGER:
        _around_longer(text, low, high, item)
    if item.kind == "other":
        return
    onwards = _ONWARDS.match(text, item.end, high)
    if onwards and ("on" not in onwards.group().split() or _FROM.search(text[max(low, item.start - 8) : item.start])):
        item.end, item.onwards = onwards.end(), True


def _around_a_day(text: str, low: int, high: int, item: Item) -> None:
    if match := _PART_AFTER.match(text, item.end, high):
        item.end = match.end()
    left = max(low, item.start - 40)
    if (match := _WEEK.search(text[left : item.start])) and isinstance(item.reading, Stated) and _is_day(item.reading):
        item.start, item.kind, item.reading = left + match.start(), "other", _week(match, item.reading)
    elif match := _COMPARED.search(text[left : item.start]) or _PART_OF_DAY.search(text[left : item.start]):
        item.start = left + match.start()
    elif match := _ABOUT.search(text[left : item.start]):
        item.start, item.mark = left + match.start(), "~"


def _is_day(stated: Stated) -> bool:
    return (stated.day is not None or stated.weekday is not None) and stated.last_day is None


def _week(match: re.Match[str], stated: Stated) -> Reading:
    """[the week of August 2], [the week ending 12 May], [the weekend of 4 May]."""

    def reckon(context: Context) -> Found:
        found = complete(stated, context)
        if found.edtf is None:
            return NOTHING
        day = date.fromisoformat(found.edtf)
        if match["whole"]:
            return Found((week_of if match["whole"].lower() == "week" else weekend_of)(day), found.basis)
        ends = "end" in match["edge"].lower()
        first = day - timedelta(days=6) if ends else day
        return Found(f"{first}/{first + timedelta(days=6)}", found.basis)

    return reckon


def _around_longer(text: str, low: int, high: int, item: Item) -> None:
    for _ in range(3):
        left = max(low, item.start - 40)
        near = text[left : item.start]
        if match := _VAGUE.search(near):
            if _NO_LATE.search(near):
                return
            item.mark = "~"
        elif match := _ABOUT.search(near):
            item.mark = "~"
        elif about := _ABOUT_AFTER.search(near) if item.kind == "year" else None:
            item.start, item.mark = left + about.start(1), "~"
            return
        elif item.kind in _WITH_ARTICLE and not text[item.start : item.end].lower().endswith("-century"):
            if (match := _THE.search(near)) is None:
                break
        elif not (match := _COMPARED.search(near)):
            break
        item.start = left + match.start()
        if item.kind in ("month", "year") and _THE_EARLY.match(near, match.start()):
            item.start += len("the ")  # [the early January meeting]: the article is the meeting's
    if match := _OR_SO.match(text, item.end, high):
        item.end, item.mark = match.end(), "~"
