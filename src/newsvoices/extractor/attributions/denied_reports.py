"""What is reported where the report stands behind the negation: [The bank has never], she told us, [paid a bribe]."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.syntax.dependencies import hangs_on
from newsvoices.extractor.syntax.doers import phrase_of
from newsvoices.extractor.syntax.report_asides import Report, report_between
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["join_denied"]

_FAR = 40  # words of a sentence before and behind the report
_STEPS = 12  # words that hang on each other


def join_denied(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Let contents have what stands on both sides of a report behind a negation, in place.

    Without its subject and negation a content would tell the contrary. A verb behind the report is no cue.
    """
    words, starts = analysis.words, analysis.starts
    if not any(one.relation == "neg" and other.text == "," for one, other in pairwise(words)):
        return
    for place in range(len(attributions) - 1, -1, -1):
        row = attributions[place]
        if row.cue is None:
            continue
        first, last = (bisect_left(starts, offset) for offset in row.cue)
        comma = next((n for n in range(first - 1, max(0, first - _FAR), -1) if words[n].text == ","), -1)
        if (
            comma > 0 and words[comma - 1].relation != "neg"
        ):  # its verb was taken for the cue: has never, she said, paid
            comma = next((n for n in range(comma - 1, max(0, comma - _FAR), -1) if words[n].text == ","), -1)
        if comma < 1 or words[comma - 1].relation != "neg":
            continue
        report = report_between(words, comma)
        verb = words[comma - 1].head
        if (
            report is None
            or verb <= report.end
            or (report.said not in range(first, last) and verb not in range(first, last))
        ):
            continue
        contents = _both_sides(words, comma, verb, report)
        if not contents:
            continue
        said = words[report.said]
        form = VERBS[said.text.lower()].verb
        row.source = phrase_of(words, report.subject, report.said)
        row.cue, row.contents, row.mode, row.verb = (said.start, said.end), contents, form.mode, form.base
        later = attributions[place + 1] if place + 1 < len(attributions) else None
        if later is not None and later.cue == row.cue:
            del attributions[place + 1]


def _both_sides(words: Sequence[Word], comma: int, verb: int, report: Report) -> list[tuple[int, int]]:
    """The spans from the subject to the negation, and from the verb on; none where the verb has no subject."""
    low = max(0, comma - _FAR)
    subject = next((n for n in range(comma - 1, low, -1) if words[n].head == verb
                    and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
    if subject < 0:
        subject = 0 if words[0].head == verb and words[0].relation in NOUN_SUBJECTS else -1
    if subject < 0:
        return []
    begin = next((n for n in range(low, subject) if hangs_on(words, n, subject, _STEPS)), subject)
    end = report.end + 1
    for n in range(end, min(len(words), end + _FAR)):
        if words[n].text in (".", "?", "!"):
            break
        if words[n].text[0].isalnum() and hangs_on(words, n, verb, _STEPS):
            end = n + 1
    return [(words[begin].start, words[comma - 1].end), (words[report.end + 1].start, words[end - 1].end)]
