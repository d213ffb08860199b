"""Names that the words beside them call places: [the village of Tharo], [the capital, Ebwali], [Jazirah City]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["ends_as_place", "is_called_place"]

_PLACES = word_set(
    "village town city port district province region county island suburb valley municipality commune hamlet capital "
    "prefecture governorate township neighbourhood neighborhood oasis peninsula archipelago settlement emirate borough "
    "parish canton river lake mountain desert bay gulf strait"
)
"""Nouns for places."""
_ENDINGS = word_set("city province prefecture district region governorate county palace municipality township")
"""Words that end the name of a place, and of no person."""
_CLOSING = frozenset({",", ".", "IN", "WDT", ":", "-RRB-"})
_NEAR = 6  # words behind a name among which its noun stands


def ends_as_place(lower: Sequence[str]) -> bool:
    """Say whether the words of a name, in small letters, end as a place's do."""
    return len(lower) > 1 and lower[-1] in _ENDINGS


def is_called_place(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a noun for a place stands before the name in words ``first`` to ``last``, or in apposition to it."""
    if first > 1 and words[first - 2].text in _PLACES:
        single = last == first + 1 or words[first].entity != "PERSON"  # [In the port city, Ann Moe, a trader, said]
        closed = single and (last >= len(words) or words[last].text in (",", ".", ")", "-"))
        if words[first - 1].text == "of" or (words[first - 1].text == "," and closed):
            return True
    if last + 2 >= len(words) or words[last].text != "," or words[last + 1].text not in ("a", "an", "the"):
        return False
    for at in range(last + 2, min(len(words) - 1, last + _NEAR)):
        if words[at].text in _PLACES:
            return words[at + 1].tag in _CLOSING  # not [Ann Moe, the province’s minister]
        if words[at].tag[:2] not in ("JJ", "NN"):
            return False
    return False
