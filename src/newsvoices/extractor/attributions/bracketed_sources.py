"""Sources that are only what brackets say of them: [Your report (“Council saves millions”, 3 May)] is the report."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions.joining import Attribution

__all__ = ["complete_bracketed"]

_OPENED, _CLOSED = frozenset({"(", "-LRB-"}), frozenset({")", "-RRB-"})
_FAR = 30  # words of a bracket
_LONGEST = 12  # words of the phrase before it
_PHRASE = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "IN", "CD", "VBG"})
_BEGINNING = frozenset({"DT", "PRP$", "NNP"})


def complete_bracketed(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let a source that begins inside brackets and ends with them, before its cue, be the noun before, in place."""
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.source is None or row.cue is None or row.source[1] > row.cue[0]:
            continue
        first, cue = bisect_left(starts, row.source[0]), bisect_left(starts, row.cue[0])
        if cue < 1 or words[cue - 1].text not in _CLOSED or first >= cue - 1:
            continue
        low = max(0, cue - _FAR)
        opened = next((n for n in range(cue - 2, low, -1) if words[n].text in _OPENED), None)
        if opened is None or not opened <= first:
            continue
        begin = opened
        while begin > max(0, opened - _LONGEST) and words[begin - 1].tag in _PHRASE:
            begin -= 1
        while begin < opened and words[begin].tag not in _BEGINNING:
            begin += 1
        if begin < opened:
            row.source = words[begin].start, words[opened - 1].end
