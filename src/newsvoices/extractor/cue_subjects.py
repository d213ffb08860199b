"""Who does what a cue says, where the network took the nearest relative pronoun for it, or found nobody."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.attributions import Attribution, Span

__all__ = ["settle_sources"]

_RELATIVE = frozenset({"WP", "WDT"})
_STEPS = 4  # verbs that are coordinated with each other
_FAR = 40  # words before a verb among which its subject is looked for


def settle_sources(words: Sequence[Word], attributions: Sequence[Attribution]) -> None:
    """Put the subject of a coordinated verb where its cue has no source or a pronoun that is another verb's, in place.

    "Who" is no source of the last verb in "the bank cut its rate, shocking traders who had sold, and warned that ...",
    which stands beside "cut" (conjuncts share their subject; Universal Stanford Dependencies).
    """
    starts = [word.start for word in words]
    for row in attributions:
        if row.cue is None:
            continue
        verbs = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        verb = next((n for n in verbs if words[n].relation == "conj" and words[n].tag in FINITE_VERBS), -1)
        if verb < 0:
            continue
        if row.source is None:
            row.source = _shared_subject(words, verb, -1, verb)
        elif row.source[0] < row.cue[0]:
            who = bisect_left(starts, row.source[0])
            if words[who].tag in _RELATIVE and words[who].end == row.source[1] and words[who].head != verb:
                row.source = _shared_subject(words, verb, words[who].head, who) or row.source


def _shared_subject(words: Sequence[Word], verb: int, other: int, who: int) -> Span | None:
    """The span of the subject of the verb that ``verb`` stands beside, unless that is the ``other``."""
    for _ in range(_STEPS):
        if words[verb].relation != "conj" or not 0 <= words[verb].head < verb:
            break
        verb = words[verb].head
        if verb == other:
            return None
        for n in range(max(0, verb - _FAR), min(verb, who)):
            if words[n].head == verb and words[n].relation == "nsubj" and words[n].tag not in _RELATIVE:
                first, last = n, n
                while first > 0 and n - _FAR < first and _hangs_on(words, first - 1, n):
                    first -= 1
                while last + 1 < verb and _hangs_on(words, last + 1, n):
                    last += 1
                return words[first].start, words[last].end
    return None


def _hangs_on(words: Sequence[Word], at: int, over: int) -> bool:
    for _ in range(_STEPS):
        at = words[at].head
        if at == over or at < 0:
            break
    return at == over
