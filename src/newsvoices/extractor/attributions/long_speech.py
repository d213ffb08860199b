"""Speech that is longer than what the network reads at a time: one content from mark to mark."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.tokens import OPENS, Sequences
from newsvoices.records import Mark

__all__ = ["join_long_speech"]

_CONTENT = (9, 10, 11)  # labels of a content's first, further and last tokens
_GOES_ON = {role: {4 * role + 2, 4 * role + 3} for role in range(3)}  # a token whose span of a role began before it


def join_long_speech(cut: Sequences, speech: Sequence[Mark], labels: NDArray[np.int8]) -> None:
    """Label as one content each stretch in marks that the network read in parts, none of which saw both marks."""
    begins = [stretch[0] for stretch in cut.stretches]
    first, inside, last = _CONTENT
    for mark in speech:
        a = bisect_left(cut.tokens, mark.start, key=lambda piece: piece.start)
        b = bisect_left(cut.tokens, mark.end, key=lambda piece: piece.start)
        if b - a < 2 or bisect_right(begins, a) == bisect_right(begins, b - 1):
            continue
        if mark.close_mark is None and not _runs_on(cut, begins, b):
            continue  # its end was forgotten, unless it runs on in the next paragraph
        before = int(labels[a])
        behind = int(labels[b]) if b < len(labels) else 0
        if {before, behind} & (_GOES_ON[0] | _GOES_ON[1]):
            continue  # a name or a verb across a mark
        labels[a:b] = inside
        labels[a] = inside if before in _GOES_ON[2] else first
        labels[b - 1] = inside if behind in _GOES_ON[2] else last


def _runs_on(cut: Sequences, begins: Sequence[int], behind: int) -> bool:
    """Whether another paragraph begins with a mark behind what ends at a token."""
    if behind >= len(cut.tokens) or cut.tokens[behind].role != OPENS:
        return False
    before, after = (cut.owners[bisect_right(begins, token) - 1] for token in (behind - 1, behind))
    return before != after
