"""Where a source is set against another one, whose words it was given too ([A says X, while B argues Y])."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE_VERBS, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.lexicon import VERBS

__all__ = ["part_contrasts"]

_AGAINST = (["while"], ["whereas"])
_SOURCE = 10  # words of the other's name


def part_contrasts(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Give nobody what stands before the "while" that sets him against it, in place.

    Where that reports something itself it begins an attribution of its own ([the Fish League believes | that cod is
    dear, | while Moe says that it is not]).
    """
    words, starts = analysis.words, analysis.starts
    for place in range(len(attributions) - 1, -1, -1):
        row = attributions[place]
        if len(row.contents) < 2 or not _is_contrasted(words, starts, row):
            continue
        start, end = row.contents.pop(0)
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        cue = next((n for n in range(first + 1, min(last, first + _SOURCE)) if words[n].tag in FINITE_VERBS), last)
        form = VERBS.get(words[cue].text) if cue + 1 < last and words[cue + 1].text == "that" else None
        if form is not None and "q" in form.verb.frames:
            source, told = (start, words[cue - 1].end), (words[cue + 1].start, end)
            span = (words[cue].start, words[cue].end)
            other = replace(row, source=source, cue=span, contents=[told], mode=form.verb.mode, verb=form.verb.base)
            attributions.insert(place, other)


def _is_contrasted(words: Sequence[Word], starts: Sequence[int], row: Attribution) -> bool:
    if row.source is None or row.contents[0][1] > row.source[0]:
        return False
    at = bisect_left(starts, row.contents[0][1])
    between = [word.text for word in words[at : bisect_left(starts, row.source[0])]]
    return between[-1:] in _AGAINST and between[:-1] in ([], [","])
