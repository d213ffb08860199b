"""What a writer says to think, fear or hope: claims in the author's own voice, though a cue introduces them."""

import re
from bisect import bisect_right

from newsvoices.extractor.attributions import Attribution
from newsvoices.records import Layout, Row

__all__ = ["AUTHOR", "Writer", "is_guess"]

AUTHOR: Row = {"name": "author", "actor_type": "person", "naming": "described"}
"""Whom a sentence names that says what its writer does or does not believe."""

_OWN = frozenset({"i", "we"})
_TALK = re.compile(r"\W{0,2}(?:[QA][:.]|[A-Z]{3}[A-Z .]*:)\s")
"""How a paragraph begins that is a turn of talk."""
_SEEMING = re.compile(r"\b(?:seem(?:s|ed)?|appear(?:s|ed)?)\b", re.IGNORECASE)
_TO_SOMEBODY = re.compile(r" to (?:him|her|them|us|me|many|some|most|the|an?|[A-Z]\w*)\b")


def is_guess(text: str, row: Attribution) -> bool:
    """Say whether an attribution is what the writer makes of something: Moe appears to be late.

    It is not where it is said to whom he does.
    """
    if row.source is not None or row.cue is None or not _SEEMING.search(text, *row.cue):
        return False
    return not _TO_SOMEBODY.match(text, row.cue[1])


class Writer:
    """Tells what the writer of an article says of himself."""

    def __init__(self, text: str, layout: Layout) -> None:
        """See whether anybody but the writer may be I outside quotation marks: who talks in a transcript."""
        self._text = text
        self._talked = any(_TALK.match(text, paragraph.start) for paragraph in layout.paragraphs)
        marks = [mark for mark in layout.marks if mark.depth == 0]
        self._starts, self._ends = [mark.start for mark in marks], [mark.end for mark in marks]

    def holds(self, attribution: Attribution, segment: Row) -> bool:
        """Say whether an attribution is to the writer: to an I or we outside marks for whom no actor is known."""
        source = attribution.source
        if source is None or segment.get("speaker_actor_id") is not None or self._talked:
            return False
        if self._text[slice(*source)].lower() not in _OWN:
            return False
        before = bisect_right(self._starts, source[0])
        return before == 0 or self._ends[before - 1] <= source[0]
