"""Questions that stand before what is answered: Asked by Moe, the coroner, | whether it was safe |, Lund said ..."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import QUESTIONED, Attribution, Span
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.doers import agent_of, phrase_of

__all__ = ["part_fronted_questions"]

_OPENING = word_set("whether if why how what when where who")
_ABOUT = frozenset({"on", "about"})
_FAR = 16  # words from "asked" to the question
_SCORE = 0.6  # of a question that the network joined to its answer


def part_fronted_questions(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Give a question that opens a sentence behind "Asked" a row of its own, in place, apart from what is answered."""
    words, starts = analysis.words, analysis.starts
    for row in list(attributions):
        if row.cue is None or row.source is None or len(row.contents) < 2 or row.contents[0][1] > row.source[0]:
            continue
        first = bisect_left(starts, row.contents[0][0])
        opening = first + 1 if first < len(words) and words[first].text in _ABOUT else first
        if opening >= len(words) or words[opening].text.lower() not in _OPENING:
            continue
        asked = _asked(words, first)
        if asked < 0 or row.cue[0] <= words[asked].start:
            continue
        agent = agent_of(words, asked)
        source: Span | None = phrase_of(words, agent, asked) if asked < agent < first else None
        cue = (words[asked].start, words[asked].end)
        content = (words[opening].start, row.contents.pop(0)[1])
        question = Attribution(source, cue, [content], "speech", "ask", row.paragraph, _SCORE)
        attributions.insert(attributions.index(row), question)


def _asked(words: Sequence[Word], question: int) -> int:
    """The participle that opens the sentence of a question; -1 where it opens with another word."""
    for n in range(question - 1, max(-1, question - _FAR), -1):
        if words[n].text.lower() in QUESTIONED and words[n].text[0].isupper():
            return n
        if words[n].text in (".", "?", "!", ";"):
            return -1
    return -1
