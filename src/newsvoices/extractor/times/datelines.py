"""The date of a dateline ([PARIS, May 2 (Reuters) –]): the day of the report, whatever its sentence looks ahead to."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from newsvoices.extractor.times.extents import Item
from newsvoices.extractor.times.readings import Stated

__all__ = ["date_dateline"]

# A place in capitals, perhaps with its state or country, then the date, perhaps the agency, and a dash.
_DATELINE = re.compile(
    r"[A-Z][A-Z.’' -]{2,30}(?:,? [\w.’'/ ,]{0,30})?,? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?,?"
    r"(?: ?\([^()\n]{2,40}\))?\s?[—–-]{1,2}\s"
)


def date_dateline(text: str, start: int, end: int, items: Iterable[Item], today: date | None) -> None:
    """Give a day without a year in the dateline that opens a sentence the year that brings it nearest to ``today``."""
    if today is None:
        return
    match = _DATELINE.match(text, start, end)
    if match is None:
        return
    for item in items:
        stated = item.reading
        if item.end <= match.end() and isinstance(stated, Stated) and stated.day and stated.year is None:
            # As two digits, whose century is supplied: the words give no year.
            item.reading = replace(stated, year=_nearest(stated, today) % 100, year_supplied=True)


def _nearest(stated: Stated, today: date) -> int:
    def distance(year: int) -> int:
        try:
            return abs((date(year, stated.month or 1, stated.day or 1) - today).days)
        except ValueError:  # 29 February
            return 1_000

    return min((today.year - 1, today.year, today.year + 1), key=distance)
