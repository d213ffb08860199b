"""Give cues, contents and sources their own words where the network cuts them wrongly, as their verbs show."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution, Span
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.syntax.dependencies import hangs_on, top_of
from newsvoices.extractor.syntax.report_asides import report_between
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.extractor.syntax.told_listeners import TELLING

__all__ = [
    "complete_cues",
    "complete_sources",
    "complete_told",
    "part_according",
    "part_cues",
    "part_put_in",
    "part_sentences",
    "part_sources",
]

_STEPS = 4  # words that hang on each other
_NAME = 4  # letters of a name that is no abbreviation
_OF_NOUNS = frozenset({"CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS"})
_FAR = 8  # words from an auxiliary to a verb behind an aside


def complete_cues(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let cues begin with the auxiliary of their verb where a comma stands between the two, in place.

    Whoever has "not, so far, said" something has not said it: a cue without its negation would tell the contrary.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.cue is None:
            continue
        first, last = bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1])
        if first == 0 or words[first - 1].text != ",":
            continue
        verb = next((n for n in range(first, last) if words[n].tag[:2] == "VB" and words[n].head not in
                     range(first, last)), -1)  # fmt: skip
        begin = next((n for n in range(first - 2, max(-1, first - _FAR), -1) if words[n].head == verb >= 0
                      and words[n].relation in ("aux", "auxpass") and words[n].tag in FINITE), -1)  # fmt: skip
        taken = [span for span in (row.source, *row.contents) if span is not None]
        if begin >= 0 and not any(a < row.cue[0] and b > words[begin].start for a, b in taken):
            row.cue = (words[begin].start, row.cue[1])


def part_cues(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Give the object of a verb that the cue's verb continues to that verb, in place (quashed it / and ordered that).

    A cue of the second verb would else govern what the first is about.
    """
    words, starts = analysis.words, analysis.starts
    for place in range(len(attributions) - 1, -1, -1):
        row = attributions[place]
        if row.cue is None or row.contents[0][0] > row.cue[0]:
            continue
        cue = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        verb = next((n for n in cue if words[n].tag[:2] == "VB" and words[n].head not in cue), -1)
        over = words[verb].head if verb >= 0 and words[verb].relation == "conj" else -1
        first, last = (bisect_left(starts, end) for end in row.contents[0])
        if not 0 <= over < first or words[over].tag[:2] != "VB" or last > cue.start:
            continue
        head = top_of(words, first, last)
        if head < 0 or words[head].head != over or words[head].relation not in ("dobj", "ccomp", "xcomp"):
            continue
        low = min((n for n in range(max(0, over - _FAR), over) if words[n].head == over
                   and words[n].relation in ("aux", "auxpass", "neg")), default=over)  # fmt: skip
        taken = row.source is not None and row.source[1] > words[low].start
        own = (words[over].start if taken else words[low].start, words[over].end)
        earlier = replace(row, cue=own, contents=row.contents[:1], verb="")
        attributions[place : place + 1] = [earlier, replace(row, contents=row.contents[1:])][: len(row.contents)]


def part_sources(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Give the name or description behind "by Moe" to what is said, in place (was named by police | as Ann Bo)."""
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.source is None or row.cue is None or row.source[0] < row.cue[1]:
            continue
        first, last = bisect_left(starts, row.source[0]), bisect_left(starts, row.source[1])
        as_ = next((n for n in range(first + 1, last - 1) if words[n].text == "as"), -1)
        if as_ >= 0 and words[first - 1].text == "by" and words[first - 2].tag == "VBN":
            row.contents.append((words[as_].start, words[last - 1].end))
            row.contents.sort()
            row.source = (row.source[0], words[as_ - 1].end)


def part_sentences(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Leave each source, in place, what of it stands in its cue's sentence, where a full stop parts it from the rest.

    In '"No," said Moe, a cook. Police chief Lund denied it' the network may take both for one source. A stop behind a
    word with a capital or a point of its own may be an abbreviation's, unless the cue's own subject stands on its side.
    """
    words, starts = analysis.words, analysis.starts
    begins = {first for first, _ in analysis.sentences}
    for row in attributions:
        if row.source is None or row.cue is None:
            continue
        first, last = bisect_left(starts, row.source[0]), bisect_left(starts, row.source[1])
        at = next((n for n in range(first + 2, last) if n in begins and words[n - 1].text == "."), -1)
        if at < 0 or not words[at].text[0].isupper():
            continue
        name = words[at - 2].text.isalpha() and len(words[at - 2].text) >= _NAME
        if not words[at - 2].text.islower() and not (name and _has_subject(words, starts, row.cue, first, at, last)):
            continue
        if row.cue[0] >= words[at].start:
            row.source = (words[at].start, row.source[1])
        else:
            row.source = (row.source[0], words[at - 2].end)


def _has_subject(words: Sequence[Word], starts: Sequence[int], cue: Span, first: int, at: int, last: int) -> bool:
    """Whether the subject of a cue's verb is among the words [first, at) or [at, last), on the side of the cue."""
    verbs = range(bisect_left(starts, cue[0]), bisect_left(starts, cue[1]))
    own = range(at, last) if verbs.start >= at else range(first, at)
    return any(words[n].head in verbs and words[n].relation in NOUN_SUBJECTS for n in own)


def complete_sources(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let sources begin with the words right before them, in place, that the network took for a content.

    In "The opposition Reform Union called for calm" the first two words are whose it is, and nothing that was said.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.source is None or len(row.contents) < 2:
            continue
        first, last = (bisect_left(starts, end) for end in row.contents[0])
        name = bisect_left(starts, row.source[0])
        if last != name or words[first].tag != "DT" or row.contents[0][1] > row.source[0]:
            continue
        if first + 1 < last and all(words[n].tag in ("NN", "JJ") for n in range(first + 1, last)):
            row.source = (row.contents.pop(0)[0], row.source[1])


def complete_told(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let what somebody is told begin with its own subject, in place (told Congress | officials had lied).

    The network may take both for one noun phrase, of what is said or of whom it is told.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.cue is None or row.contents[0][0] < row.cue[1]:
            continue
        cue, first = bisect_left(starts, row.cue[1]) - 1, bisect_left(starts, row.contents[0][0])
        if words[cue].text.lower() not in TELLING:
            continue
        near = range(cue + 1, min(len(words), max(first, cue + _FAR)))
        told = next((n for n in near if words[n].head == cue and words[n].relation == "dobj"), len(words))
        subjects = (words[n].head for n in near if n > told and words[n].relation in NOUN_SUBJECTS)
        parted = range(min(first, told + 1), max(first, told + 1))
        if any(words[verb].head == cue for verb in subjects) and all(words[n].tag in _OF_NOUNS for n in parted):
            row.contents[0] = (words[told + 1].start, row.contents[0][1])


def part_according(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Give whoever is named behind "According to" the whole clause, in place, where the network made him its doer.

    In "According to Moe, who was there, the board has asked Lund to go" Moe asks nobody.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.source is None or row.cue is None or row.contents[-1][0] < row.cue[1]:
            continue
        first, last = bisect_left(starts, row.source[0]), bisect_left(starts, row.source[1])
        cue = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        verb = next((n for n in cue if words[n].tag[:2] == "VB" and words[n].head not in cue), -1)
        if first < 2 or verb < last or [words[n].text.lower() for n in (first - 2, first - 1)] != ["according", "to"]:
            continue
        subject = next((n for n in range(last - 1, first, -1) if words[n].head == verb
                        and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
        commas = (n for n in range(first + 1, subject) if words[n].text == ",")
        comma = next((n for n in commas if hangs_on(words, n + 1, subject, _STEPS)), -1)
        if comma >= 0:
            row.contents[:] = [(words[comma + 1].start, row.contents[-1][1])]
            row.source, row.cue, row.verb = (row.source[0], words[comma - 1].end), _span(words, first - 2, first), ""


def part_put_in(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Give whoever says a sentence between its subject and its verb the whole of it, in place.

    In "The survey, she said, showed that nobody cycles" she says that the survey showed it, and shows nothing.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.source is None or row.cue is None or row.source[1] > row.cue[0]:
            continue
        verb = bisect_left(starts, row.cue[0])
        comma = bisect_left(starts, row.source[0]) - 1
        report = report_between(words, comma) if comma > 0 and words[comma].text == "," else None
        if report is None or report.end + 1 != verb or words[report.said].text.lower() not in VERBS:
            continue
        subject = next((n for n in range(comma - 1, max(-1, comma - _FAR), -1) if words[n].head == verb
                        and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
        if words[verb].tag not in FINITE or subject < 0 or row.contents[-1][1] <= row.cue[1]:
            continue
        form = VERBS[words[report.said].text.lower()].verb
        before = [span for span in row.contents if span[1] <= words[comma].start]
        row.contents[:] = [*before, (words[verb].start, row.contents[-1][1])]
        row.cue, row.mode, row.verb = _span(words, report.said, report.said + 1), form.mode, form.base


def _span(words: Sequence[Word], first: int, last: int) -> Span:
    return words[first].start, words[last - 1].end
