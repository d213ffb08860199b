"""Years that open a sentence and count nothing: in 2013 / Norway signed, where the parser counts 2013 Norways."""

import re
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["part_year"]

_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


def part_year(words: list[Word], at: int) -> None:
    """Hang the year behind "in" on the verb of the noun behind it, in place, where that noun is the subject.

    A subject has no preposition, so the year is what stands behind "in".
    """
    if at + 2 >= len(words) or words[at].tag != "IN" or _YEAR.fullmatch(words[at + 1].text) is None:
        return
    year = words[at + 1]
    if year.relation != "nummod" or year.head <= at + 1:
        return
    noun = words[year.head]
    if noun.relation not in NOUN_SUBJECTS or noun.head <= year.head or words[at].head not in (at + 1, year.head):
        return
    words[at] = replace(words[at], head=at + 1, relation="case")
    words[at + 1] = replace(year, head=noun.head, relation="nmod")
