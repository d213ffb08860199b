"""Where the dateline of a report ends: LA PAZ, Bolivia, May 10 (Courier) — It will rain."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.words import DASHES

__all__ = ["dateline_dash"]

_LONGEST = 12  # words of a dateline
_MARKS = frozenset({",", "(", ")", ".", "/"})


def dateline_dash(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the dash before word ``end`` that closes a dateline beginning at ``first``; None where there is none.

    All words between are capitals, numbers and marks. Whether the first is a place's name is for the caller to say.
    """
    for at in range(first + 1, min(end, first + _LONGEST)):
        text = words[at].text
        if text in DASHES:
            return at
        if not (text[0].isupper() or text[0].isdigit() or text in _MARKS):
            return None
    return None
