"""Reports that a writer only asks readers to suppose: [Suppose the mayor says that the bridge is unsafe]."""

from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions.joining import Attribution

__all__ = ["leave_supposed"]

_SUPPOSING = frozenset({"Suppose", "Supposing", "Imagine"})


def leave_supposed(
    words: Sequence[Word], sentences: Sequence[tuple[int, int]], attributions: list[Attribution]
) -> None:
    """Leave out, in place, what a writer only asks to suppose that somebody says (Suppose the mayor says ...)."""
    supposed = [(words[a].start, words[b - 1].end) for a, b in sentences if words[a].text in _SUPPOSING]
    begins = [start for start, _ in supposed]

    def is_supposed(row: Attribution) -> bool:
        at = -1 if row.cue is None else bisect_right(begins, row.cue[0]) - 1
        return at >= 0 and row.cue is not None and supposed[at][0] < row.cue[0] < row.contents[0][0] < supposed[at][1]

    if supposed:
        attributions[:] = [row for row in attributions if not is_supposed(row)]
