"""Appeals of which the network finds nothing: [Moe] appealed to [both sides to talk]."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.attributions.additions import put_in, taken_spans
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.syntax.dependencies import hangs_on
from newsvoices.extractor.syntax.doers import doer_of, phrase_of
from newsvoices.records import CODED_ZONES, Layout

__all__ = ["add_appeals"]

_APPEALING = forms_of("appeal call plead")
_TOWARDS = {"appeal": ("to",), "call": ("on", "upon"), "plead": ("with",)}
_REACH = 14  # words from a verb to the infinitive of what is asked
_LONGEST = 40  # words of what is asked
_STEPS = 8  # words that hang on each other
_ENDS = frozenset({".", ";", ":", "?", "!", "''", "``"})
_SCORE = 0.6


def add_appeals(words: Sequence[Word], layout: Layout, attributions: list[Attribution]) -> None:
    """Add who appeals to whom to do what, in place, outside of what others say and where no cue stands yet."""
    taken = taken_spans(attributions)
    begins = [start for start, _ in taken]
    paragraphs = [paragraph.start for paragraph in layout.paragraphs]
    added = []
    for verb, word in enumerate(words[:-3]):
        if word.tag not in FINITE_VERBS or word.text.lower() not in _APPEALING or not _is_towards(words, verb):
            continue
        end = _end(words, verb)
        at = bisect_right(paragraphs, word.start) - 1
        if not end or at < 0 or layout.paragraphs[at].zone not in CODED_ZONES:
            continue
        near = taken[max(0, bisect_left(begins, word.start) - _REACH) : bisect_left(begins, words[end - 1].end)]
        if any(low < words[end - 1].end and high > word.start for low, high in near):
            continue
        doer = doer_of(words, verb)
        source = phrase_of(words, doer, verb) if 0 <= doer < verb else None
        if source is not None:
            cue, content = (word.start, words[verb + 1].end), (words[verb + 2].start, words[end - 1].end)
            added.append(Attribution(source, cue, [content], "speech", "", at + 1, _SCORE))
    if added:
        put_in(attributions, added)


def _is_towards(words: Sequence[Word], verb: int) -> bool:
    particle = words[verb + 1].text.lower()
    form = words[verb].text.lower()
    return any(form.startswith(base) and particle in particles for base, particles in _TOWARDS.items())


def _end(words: Sequence[Word], verb: int) -> int:
    """Where what is asked ends: behind the last word on its infinitive, in a row; 0 where none stands near."""
    to = -1
    for n in range(verb + 3, min(len(words) - 1, verb + _REACH)):
        if words[n].tag in _ENDS or words[n].tag in FINITE_VERBS:
            return 0
        if words[n].tag == "TO" and words[n + 1].tag == "VB":
            to = n
            break
    if to < 0 or not hangs_on(words, to + 1, verb, 3):
        return 0
    end = to + 2
    for n in range(end, min(len(words), to + _LONGEST)):
        if words[n].tag in _ENDS or not (words[n].text == "," or hangs_on(words, n, to + 1, _STEPS)):
            break
        end = n + 1 if words[n].text[0].isalnum() else end
    return end
