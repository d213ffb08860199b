"""Where a content has run on into what its speaker did next ("called it a sham and left the hall")."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions import Attribution

__all__ = ["leave_next_deeds"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_MARKS = frozenset('“”„«»"‘`')
_ADVERBS = 3  # words between a conjunction and its verb
_LEAST = 2  # words of a content before it


def leave_next_deeds(words: Sequence[Word], attributions: Sequence[Attribution]) -> None:
    """Cut contents before a verb that stands beside their cue's verb, in place; words in marks stay whole.

    In dependencies such a verb is a conjunct of the cue's, with the same subject (Universal Stanford Dependencies).
    """
    starts = [word.start for word in words]
    for row in attributions:
        if row.cue is None:
            continue
        cue = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        for number, (start, end) in enumerate(row.contents):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            at = _next_deed(words, cue, first, last) if first >= cue.stop else None
            if at is not None and at - first >= _LEAST:
                row.contents[number] = (start, words[at - 1].end)


def _next_deed(words: Sequence[Word], cue: range, first: int, last: int) -> int | None:
    """Where the next deed begins in the words [first, last), its conjunction and comma included."""
    for n in range(first + 1, last):
        word = words[n]
        if word.relation != "conj" or word.head not in cue or word.tag not in _FINITE:
            continue
        at = n - 1
        while at > first and words[at].tag[:2] == "RB" and n - at <= _ADVERBS:
            at -= 1
        if words[at].tag != "CC" or any(words[m].text[0] in _MARKS for m in range(at, last)):
            continue
        return at - 1 if words[at - 1].text == "," else at
    return None
