"""Give cues the auxiliaries and the negation that an aside cuts off from their verb (did not, however, | deny)."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.attributions.joining import Attribution

__all__ = ["complete_cues"]

_FAR = 8  # words from an auxiliary to a verb behind an aside


def complete_cues(words: Sequence[Word], attributions: Sequence[Attribution]) -> None:
    """Let cues begin with the auxiliary of their verb where a comma stands between the two, in place.

    Whoever has "not, so far, said" something has not said it: a cue without its negation would tell the contrary.
    """
    starts = [word.start for word in words]
    for row in attributions:
        if row.cue is None:
            continue
        first, last = bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1])
        if first == 0 or words[first - 1].text != ",":
            continue
        verb = next((n for n in range(first, last) if words[n].tag[:2] == "VB" and words[n].head not in
                     range(first, last)), -1)  # fmt: skip
        begin = next((n for n in range(first - 2, max(-1, first - _FAR), -1) if words[n].head == verb >= 0
                      and words[n].relation in ("aux", "auxpass") and words[n].tag in FINITE), -1)  # fmt: skip
        taken = [span for span in (row.source, *row.contents) if span is not None]
        if begin >= 0 and not any(a < row.cue[0] and b > words[begin].start for a, b in taken):
            row.cue = (words[begin].start, row.cue[1])
