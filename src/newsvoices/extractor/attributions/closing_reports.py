"""Reports that close their sentence and of which the network finds nothing: [Prices fell last month], [data] showed."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.attributions.additions import put_in
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.syntax.doers import phrase_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import CODED_ZONES, Layout

__all__ = ["add_closing_reports"]

_FAR = 70  # words of a sentence
_NEAR = 10  # words from a source to its verb
_LEAST = 3  # words of what is reported
_BEFORE = 8  # contents that begin before a place among which one that reaches it is looked for
_MARKS = frozenset('“”„«»"‘`')
_SPENT = frozenset({"know", "wish", "mean", "ask"})
"""Verbs behind a clause that report nothing there: nobody is late, you know."""
_SCORE = 0.6


def add_closing_reports(
    words: Sequence[Word], sentences: Sequence[tuple[int, int]], layout: Layout, attributions: list[Attribution]
) -> None:
    """Add who reports a sentence in a clause behind its comma, in place, where no cue stands there yet.

    Of "Fares are expected to rise, the port said" the network takes "expected" for the port's cue: it is given "said".
    """
    cued = sorted((row.cue, number) for number, row in enumerate(attributions) if row.cue)
    begins = [cue[0] for cue, _ in cued]
    spans = sorted(span for row in attributions for span in row.contents)
    starts = [start for start, _ in spans]
    paragraphs = [paragraph.start for paragraph in layout.paragraphs]
    added: list[Attribution] = []
    for first, last in sentences:
        found = _report(words, first, last)
        if found is None:
            continue
        verb, comma, source = found
        at = bisect_right(paragraphs, words[verb].start) - 1
        if at < 0 or layout.paragraphs[at].zone not in CODED_ZONES:
            continue
        cue, content = (words[verb].start, words[verb].end), (words[first].start, words[comma - 1].end)
        form = VERBS[words[verb].text.lower()].verb
        own = [number for _, number in cued[bisect_left(begins, content[0]) : bisect_left(begins, cue[1])]]
        near = spans[max(0, bisect_left(starts, content[0]) - _BEFORE) : bisect_left(starts, cue[1])]
        row = attributions[own[0]] if len(own) == 1 else None
        if row is not None and row.source in (source, None) and row.cue is not None and row.cue[1] <= content[1]:
            row.source, row.cue, row.contents, row.mode, row.verb = source, cue, [content], form.mode, form.base
        elif not own and not any(end > content[0] for _, end in near):
            added.append(Attribution(source, cue, [content], form.mode, form.base, at + 1, _SCORE))
    if added:
        put_in(attributions, added)


def _report(words: Sequence[Word], first: int, last: int) -> tuple[int, int, tuple[int, int]] | None:
    """The verb of a sentence that reports the clause before it, the comma between, and the source's span; or None.

    The sentence bears no marks, and the report ends it or is followed by when and where it was made.
    """
    verb = next((n for n in range(first, last) if words[n].relation == "root"), -1)
    if verb <= first or words[verb].tag not in FINITE_VERBS or last - first > _FAR:
        return None
    form = VERBS.get(words[verb].text.lower())
    if form is None or "s" not in form.verb.frames or form.verb.base in _SPENT:
        return None
    said = next((n for n in range(first, verb) if words[n].head == verb and words[n].relation == "ccomp"), -1)
    subject = next(
        (
            n
            for n in range(max(said, verb - _NEAR), verb)
            if words[n].head == verb and words[n].relation in NOUN_SUBJECTS
        ),
        -1,
    )
    if (
        said < 0
        or subject <= said
        or any(words[n].text[0] in _MARKS or words[n].text in ";:" for n in range(first, last))
    ):
        return None
    source = phrase_of(words, subject, verb)
    comma = next((n for n in range(subject, said, -1) if words[n].text == ","), -1)
    if comma < 0 or source is None or words[comma + 1].start != source[0] or words[verb - 1].end != source[1]:
        return None
    return (verb, comma, source) if comma - first >= _LEAST else None
