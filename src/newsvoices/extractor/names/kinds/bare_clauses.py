"""Clauses without a relative word whose subject is a name right behind a noun: [the bank Ann Moe led collapsed]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.words import AUXILIARIES

__all__ = ["has_bare_clause"]


def has_bare_clause(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the name that ends before word ``last`` has a verb of its own behind the noun whose phrase begins at
    ``first``: that noun’s verb follows, or it is an object and nothing follows ([he read the ruling Ann Moe wanted]).
    """
    if last + 1 >= len(words) or words[last].tag not in FINITE or words[last].text.lower() in AUXILIARIES:
        return False
    after = words[last + 1]
    if after.tag in FINITE or after.tag == "VBN":
        return True
    return first > 0 and words[first - 1].tag[:2] == "VB" and after.text in (".", ",", ")")
