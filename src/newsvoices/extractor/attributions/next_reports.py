"""Reports beside another one of which the network finds nothing: said it was late and / demanded [an inquiry]."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.attributions.additions import put_in, taken_spans
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["add_next_reports"]

_JUDGING = forms_of("accuse blame criticise criticize praise condemn denounce thank")
_ASKING = forms_of("urge ask call appeal order advise warn tell invite implore")
_WANTING = forms_of("demand")
_VOWING = forms_of("vow promise pledge")
_TOWARDS = {"call": ("on", "upon", "for"), "appeal": ("to", "for")}
_CALLED = frozenset({"it", "him", "her", "them", "this", "that"})
"""Objects of "called", behind which stands what they are called."""
_OBJECT = frozenset({"DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "CD"})
_SINGLE = frozenset({"he", "she"})
_HAVING = frozenset({"had", "has", "have", "’d", "'d", "’s", "'s", "’ve", "'ve"})
_ENDS = frozenset({".", ";", ":", "?", "!", "''", "``"})
_REACH = 14  # words from a verb of asking to its infinitive
_LONGEST = 40  # words of a report
_BEFORE = 8  # spans that begin before a place among which one that reaches it is looked for
_STEPS = 5  # predicates that hang on each other
_SCORE = 0.6


def add_next_reports(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Add, in place, what somebody does with words beside a report of his, where no cue stands yet.

    In "The port said talks failed and blamed the union" the network has the blame for a deed of the talks: what only
    people do is cut off from what a thing, he or she does, and is the port's. It stays where both verbs may share an
    auxiliary ("said the intruder had fled and demanded money").
    """
    words, sentences, starts = analysis.words, analysis.sentences, analysis.starts
    begins = [first for first, _ in sentences]
    taken = taken_spans(attributions)
    added = []
    for row in attributions:
        if row.cue is None or row.source is None or row.turn >= 0 or not row.contents:
            continue
        cue = bisect_left(starts, row.cue[1]) - 1
        number = max(0, bisect_left(begins, cue + 1) - 1)
        if words[cue].tag not in FINITE or not sentences[number][0] <= cue < sentences[number][1]:
            continue
        place = next((n for n, span in enumerate(row.contents) if row.cue[1] <= span[0]), -1)
        if place < 0:
            continue
        first = bisect_left(starts, row.contents[place][0])
        for verb in range(first + 1, min(sentences[number][1], first + _LONGEST)):
            behind = _behind(words, verb, words[cue].tag) if words[verb - 1].text == "and" else 0
            if not behind:
                continue
            end = _end(words, behind, sentences[number][1])
            stop = row.contents[place][1]
            inside = words[verb].start < stop
            if inside and (stop < words[end - 1].end - 1 or not _is_apart(words, verb, first)):
                continue
            at = bisect_left(taken, (words[verb].start, 0))
            near = taken[max(0, at - _BEFORE) : at + 2]
            if not inside and any(a < words[end - 1].end and b > words[verb].start for a, b in near):
                continue
            if inside:
                cut = verb - 2 if words[verb - 2].text == "," else verb - 1
                row.contents[place] = (row.contents[place][0], words[cut - 1].end)
            span = words[verb].start, words[behind - 1].end
            content = words[behind].start, words[end - 1].end
            added.append(Attribution(row.source, span, [content], "speech", "", row.paragraph, min(_SCORE, row.score)))
            break
    if added:
        put_in(attributions, added)


def _behind(words: Sequence[Word], verb: int, tag: str) -> int:
    """Where what a verb asks or judges begins, 0 where it does neither."""
    lower = words[verb].text.lower()
    if verb + 2 >= len(words) or words[verb].tag not in {tag, "VBN" if tag == "VBD" else tag}:
        return 0
    behind, after = verb + 1, words[verb + 1]
    base = next((b for b in _TOWARDS if lower.startswith(b)), "")
    if lower == "called" and after.text.lower() in _CALLED:
        return behind
    if lower in _ASKING and base and after.text.lower() in _TOWARDS[base]:
        behind += 1
        if after.text.lower() == "for" or _has_infinitive(words, behind):
            return behind if words[behind].tag in _OBJECT else 0
        return 0
    if lower in _VOWING:
        return behind if after.tag == "TO" or after.text.lower() == "that" else 0
    if after.tag not in _OBJECT:
        return 0
    if lower in _JUDGING or lower in _WANTING:
        return behind
    return behind if lower in _ASKING and not base and _has_infinitive(words, behind) else 0


def _has_infinitive(words: Sequence[Word], first: int) -> bool:
    for n in range(first + 1, min(len(words) - 1, first + _REACH)):
        if words[n].tag == "TO" and words[n + 1].tag in ("VB", "RB"):
            return True
        if words[n].tag in _ENDS or words[n].tag in FINITE:
            return False
    return False


def _end(words: Sequence[Word], first: int, last: int) -> int:
    """Where a report ends: at the next sign that ends a clause."""
    for n in range(first, last):
        if words[n].tag in _ENDS or (words[n].text == "," and n + 1 < last and words[n + 1].tag in ("CC", "VBG")):
            return n
    return last


def _is_apart(words: Sequence[Word], verb: int, first: int) -> bool:
    """Whether a verb of speech continues what a thing does, or he or she, and shares no auxiliary with that."""
    at = verb
    for _ in range(_STEPS):
        if words[at].relation != "conj" or not first <= words[at].head < at:
            break
        at = words[at].head
    subject = next((n for n in range(first, at) if words[n].head == at and words[n].relation in NOUN_SUBJECTS), -1)
    if at == verb or subject < 0 or any(_may_share(words, n, verb) for n in range(first, verb) if words[n].head == at):
        return False
    if words[subject].text.lower() in _SINGLE:
        return True
    if words[subject].tag not in ("NN", "NNS"):
        return False
    return head_kind(words[subject].text.lower(), words[subject].tag == "NNS") is None


def _may_share(words: Sequence[Word], n: int, verb: int) -> bool:
    """Whether a word is an auxiliary that a verb beside its own may have too ([had] lied and / blamed)."""
    modal = words[n].tag == "MD" and words[verb].tag == "VBP"
    return words[n].relation == "aux" and (modal or words[n].text.lower() in _HAVING)
