"""What a time expression says before it is placed in time, and what it is placed by."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

__all__ = ["LAST_DAY", "NOTHING", "Anchor", "Context", "Found", "Reading", "Reckoning", "Stated"]


class Found(NamedTuple):
    """A time: its EDTF value, None where none can be known, and its basis."""

    edtf: str | None
    basis: str


NOTHING = Found(None, "none")

LAST_DAY = -1
"""The ``day`` of what is said to be the last of its month."""


class Anchor(NamedTuple):
    """A time of the narrative that later ones are told by; month and day are None where it is coarser."""

    year: int
    month: int | None
    day: int | None
    sentence: int
    complete: bool  # whether the text itself gave the year


@dataclass(frozen=True)
class Context:
    """What a time expression is placed by.

    ``today`` is the reference date (its last day where it is a month or a year) and ``precision`` says how fine it is:
    day, month, year or none. ``direction`` is future, past or empty where neither tense nor words say.
    """

    today: date | None
    precision: str
    direction: str
    anchor: Anchor | None
    sentence: int

    @property
    def anchor_here(self) -> Anchor | None:
        """The anchor if it stands in the same sentence."""
        return self.anchor if self.anchor and self.anchor.sentence == self.sentence else None


@dataclass(frozen=True)
class Stated:
    """The parts of a calendar date that the words give.

    ``months`` are the first and last month of a quarter or half. ``nth`` counts weekdays in the month, -1 for the
    last ([the first Monday of May]). ``which`` is last, this, next, past or coming.
    ``year_from`` says what ``year_step`` counts from: ``reference`` ([May last year]), ``anchor`` ([May of that
    year]) or nothing.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    season: int | None = None
    months: tuple[int, int] | None = None
    weekday: int | None = None
    nth: int | None = None
    which: str = ""
    year_from: str = ""
    year_step: int = 0
    year_supplied: bool = False  # the century of the year is ours ([’98])


Reckoning = Callable[[Context], Found | None]
Reading = Stated | Reckoning
"""Either the stated parts of a date, or how to reckon a relative one; None where the context tells that it is none."""
