"""What somebody is accused of, behind words that tell who he is: [accused] the mayor, a former friend, of lying."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.claim_words import base_form
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["complete_charges"]

_CHARGING = word_set("accuse blame criticise criticize fault suspect condemn praise thank")
_LINKS = frozenset({"of", "for", "over"})
_LONGEST_APPOSITION, _LONGEST = 8, 40  # words


def complete_charges(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let a content that ends before an apposition to whoever is accused go on to what he is accused of, in place.

    It ends with the sentence, before the next verb beside the cue's ("..., and left"), or where the next attribution
    begins.
    """
    words, starts, sentences = analysis.words, analysis.starts, analysis.sentences
    begins = sorted(span[0] for row in attributions for span in (row.source, row.cue, *row.contents) if span)
    for row in attributions:
        if row.cue is None or len(row.contents) != 1 or row.contents[0][0] < row.cue[1]:
            continue
        cue = words[max(0, bisect_left(starts, row.cue[1]) - 1)]
        if base_form(cue.text.lower(), _CHARGING) not in _CHARGING:
            continue
        last = bisect_left(starts, row.contents[0][1])
        high = sentences[max(0, bisect_right(sentences, (last, 0)) - 1)][1] if sentences else len(words)
        link = _behind_apposition(words, last, high)
        if not link:
            continue
        nearest = bisect_left(begins, words[link].start)
        stop = begins[nearest] if nearest < len(begins) else words[-1].end + 1
        end = _end(words, link, min(high, link + _LONGEST), stop)
        if end > link + 1:
            row.contents[0] = (row.contents[0][0], words[end - 1].end)


def _behind_apposition(words: Sequence[Word], comma: int, high: int) -> int:
    """The "of" or "for" behind what stands between two commas, the first of them at a word; 0 where there is none."""
    if comma >= high or words[comma].text != ",":
        return 0
    for n in range(comma + 1, min(high - 2, comma + _LONGEST_APPOSITION)):
        if words[n].text == ",":
            return n + 1 if n > comma + 1 and words[n + 1].text.lower() in _LINKS else 0
        if words[n].tag in ("CC", "MD", "WDT", "WP", ":", "``", "''"):
            return 0
    return 0


def _end(words: Sequence[Word], first: int, high: int, stop: int) -> int:
    for n in range(first, high):
        joined = words[n].tag == "CC" and n + 1 < high and words[n + 1].tag in FINITE_VERBS
        if words[n].start >= stop or words[n].tag in (".", "``", "''") or joined or words[n].text == ";":
            return n - 1 if words[n - 1].text == "," else n
    return high if high < len(words) and words[high - 1].tag != "." else high - 1
