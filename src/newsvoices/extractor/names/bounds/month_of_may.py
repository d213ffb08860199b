"""Where the words for months are months, and where somebody's name."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.titles import COURTESY, TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["MonthOfMay", "begins_name", "is_given_name"]

_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?$")
_DAY_OR_YEAR = re.compile(r"(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)?|1\d{3}|20\d{2})$")
_BEFORE_MONTHS = word_set(
    "in since until till during throughout late early mid last next this by from before after every"
)
_PARTICLES = frozenset({"van", "von", "de", "den", "der", "ten", "ter", "zu", "al", "da", "di", "du"})
_GIVEN = word_set("jan april june august")
"""Months that are common given names too."""
_UP_TO_MONTHS = _BEFORE_MONTHS | word_set("of on between through to early mid- late-")
_LONGEST = 5  # words of a name
_FINITE = frozenset({"VBD", "VBZ", "MD"})


class MonthOfMay:
    """The occurrences of May in an article: a month beside a day or a year, or behind a word that leads up to months.

    Behind such a word it stays a name where the article elsewhere gives it to a person.
    """

    def __init__(self) -> None:
        """Begin with no occurrence."""
        self._beside_numbers: set[int] = set()
        self._led_up_to: list[int] = []
        self._is_person = False

    def note(self, words: Sequence[Word], a: int, i: int, b: int) -> None:
        """Note the word May, number ``i`` in the sentence [a, b)."""
        before = words[i - 1] if i > a else None
        after = words[i + 1] if i + 1 < b else None
        lower = before.text.lower().rstrip(".") if before is not None else ""
        if before is not None and _DAY.match(before.text):
            self._beside_numbers.add(i)
        elif before is not None and (before.entity == "PERSON" or lower in COURTESY or lower in TITLE_WORDS):
            self._is_person = True
        elif after is not None and _DAY_OR_YEAR.match(after.text):
            self._beside_numbers.add(i)
        elif lower in _BEFORE_MONTHS and (after is None or after.tag not in _FINITE):
            self._led_up_to.append(i)

    def months(self) -> list[int]:
        """Return the numbers of the words that are the month, in text order."""
        return sorted(self._beside_numbers.union(() if self._is_person else self._led_up_to))


def begins_name(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether May, word ``i`` of a sentence that ends before ``b``, is a given name, as in [May Ida Moe said]."""
    high = min(b, i + _LONGEST)
    end = i + 1
    while end < high and words[end].entity == "PERSON":
        end += 1
    told = i + 1 < end < high and words[end].tag in ("VBD", "VBZ")
    return told or (end > i + 2 and words[i].relation == "compound" and words[i].head > i + 1)


def is_given_name(words: Sequence[Word], i: int, low: int) -> bool:
    """Say whether a month's name is somebody's before a name ([On Monday June Moe left], but [In June Moe left]).

    The sentence begins at the word ``low``. Shortened to [Jan] a month has a number behind it.
    """
    text = words[i].text
    if i + 1 >= len(words) or text.lower() not in _GIVEN or not text[0].isupper():
        return False
    after = words[i + 1]
    particle = after.text in _PARTICLES and after.entity == "PERSON"  # [Jan van der Moe]
    if (after.text[0].islower() and not particle) or after.entity not in ("PERSON", "ORGANIZATION"):
        return False
    before = words[i - 1].text if i > low else ""
    if text == "Jan":
        return _DAY.match(before) is None
    return after.entity == "PERSON" and before.lower() not in _UP_TO_MONTHS and _DAY.match(before) is None
