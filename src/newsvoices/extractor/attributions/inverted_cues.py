"""Who stands behind a cue that follows marked words: [“When?”] asked [her brother], [“Resign!”] cried [another]."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution, Span
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.records import CODED_ZONES, Layout

__all__ = ["settle_inverted_cues"]

_CRIES = word_set(
    "ask asks asked bellow bellowed bellows chant chanted chants cried cries cry demanded demands exclaimed exclaims "
    "replied replies retorted retorts roared roars screamed screams shouted shouts shout shot wondered wonders yelled "
    "yells yell said says answered answers"
)
"""Verbs that may follow marked words with their subject behind them, and seldom have an object there."""
_LAST = frozenset(",?!")
"""What marked words end in whose sentence goes on behind them."""
_BEFORE = frozenset({".", "''", ":"})
_NAMING = frozenset({"CD", "DT", "HYPH", "JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "NNS", "POS", "PRP$"})
_NOUNS = frozenset({"CD", "NN", "NNP", "NNPS", "NNS"})
_ALONE = word_set("another he it one she somebody someone they")
_LINKS = word_set("at for from in of")
_NEAR = 3  # words behind which a noun phrase is linked on
_SCORE = 0.6


class _Cry(NamedTuple):
    """Spans of marked words, of the cue behind them and of its subject, and the number of their paragraph.

    ``followed`` says that another clause follows the subject ([yelled one man as the mayor came in]).
    """

    said: Span
    cue: Span
    source: Span
    paragraph: int
    followed: bool


def settle_inverted_cues(analysis: Analysis, layout: Layout, attributions: list[Attribution]) -> None:
    """Give marked words that a cue and its subject follow to this subject, in place.

    The network may take the subject for what is cried, and the words for those of whoever spoke before.
    """
    opened = {mark.start for mark in layout.marks}
    cued = {row.cue[0]: row for row in attributions if row.cue is not None}
    settled: dict[Span, Attribution] = {}
    for cry in _cries(analysis, layout):
        row = cued.get(cry.cue[0])
        if row is None:
            row = Attribution(cry.source, cry.cue, [cry.said], "speech", "", cry.paragraph, _SCORE)
            attributions.append(row)
        elif row.source is None or row.source[0] != cry.source[0]:
            further = [span for span in row.contents if span[0] >= cry.source[1] and span[0] in opened]
            row.source, row.contents = cry.source, [cry.said, *further]
        else:
            others = [span for span in row.contents if span[0] >= cry.source[1] or span[1] <= cry.source[0]]
            row.source = cry.source if cry.followed else row.source
            row.contents = sorted({cry.said, *others})
        settled[cry.said] = row
    if not settled:
        return
    for row in attributions:
        row.contents[:] = [span for span in row.contents if settled.get(span, row) is row]
    attributions[:] = sorted(
        (row for row in attributions if row.contents), key=lambda row: row.cue[0] if row.cue else row.contents[0][0]
    )


def _cries(analysis: Analysis, layout: Layout) -> Iterator[_Cry]:
    words, starts = analysis.words, analysis.starts
    ends = [word.end for word in words]
    first = {paragraph.start for paragraph in layout.paragraphs}
    paragraphs = [paragraph.end for paragraph in layout.paragraphs]
    for mark in layout.marks:
        closing = bisect_left(ends, mark.end)
        if mark.depth or not 0 < closing < len(words) - 3 or words[closing].end != mark.end:
            continue
        opening = bisect_left(starts, mark.start)
        if opening and words[opening - 1].tag not in _BEFORE and mark.start not in first:
            continue  # [Lund, who calls Moe “a fool,” said one of them must go]
        cue = words[closing + 1]
        if words[closing - 1].text[-1] not in _LAST or cue.text.lower() not in _CRIES:
            continue
        source = _subject_behind(words, closing + 2)
        paragraph = layout.paragraphs[bisect_left(paragraphs, mark.end)]
        if source is not None and source[1] <= paragraph.end and paragraph.zone in CODED_ZONES:
            behind = bisect_left(starts, source[1])
            followed = behind < len(words) and words[behind].text in ("as", "when", "while")
            yield _Cry((mark.start, mark.end), (cue.start, cue.end), source, paragraph.number, followed)


def _subject_behind(words: Sequence[Word], first: int) -> Span | None:
    """Return the span of the noun phrase that begins at word ``first``, or of the word alone where it stands for one.

    One link may go on with it ([a man from Bergen]). None where no phrase begins there, or it does not end in a noun.
    """
    if words[first].text.lower() in _ALONE and words[first + 1].tag not in _NAMING:
        return words[first].start, words[first].end
    last = first
    while last < len(words) and words[last].tag in _NAMING:
        last += 1
        linked = last + 1 < len(words) and words[last].text.lower() in _LINKS and words[last + 1].tag in _NAMING
        if linked and last - first < _NEAR and words[last - 1].tag in _NOUNS:
            last += 1
    if last == first or words[last - 1].tag not in _NOUNS:
        return None
    return words[first].start, words[last - 1].end
