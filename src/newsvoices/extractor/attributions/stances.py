"""Stands that somebody takes by an adjective or preposition: [Moe] is opposed to, in favour of, against [the levy]."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.attributions.additions import put_in, taken_spans
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.teams import is_team
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.extractor.syntax.doers import phrase_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import CODED_ZONES, Layout

__all__ = ["add_stances"]

_PHRASES = {"opposed": (("to",),), "in": (("favour", "of"), ("favor", "of")), "against": ((),)}
"""Phrases for a stand: what may follow the first word of each."""
_BETWEEN = frozenset({"RB", "RBR", "RBS"})
_NEAR = 5  # words from a form of be to the phrase
_FAR = 12  # words from a subject to its form of be
_LONGEST = 30  # words of what a stand is taken on
_WHO = frozenset({"he", "she", "they", "we"})
_BEGINNING = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "CD", "VBG", "JJR"})
_NOBODY = frozenset({"no", "neither", "few", "whether", "if", "unless"})
"""Words before whoever takes a stand by which nobody is said to take it."""
_DEEDS = frozenset({"campaign", "mission", "movement"})
"""Nouns for bodies that with "against" are as often what somebody does."""
_ODDS = frozenset({"clock", "odds", "wall", "law", "grain", "tide", "wind"})
"""What one is against without taking a stand ([against the clock])."""
_POINTING = frozenset({"that", "this", "it", "them", "him", "her"})
_ENDS = frozenset({".", ",", ";", ":", "?", "!", "''", "``", "-LRB-", "MD", "WDT", "WP", *FINITE_VERBS})
_SCORE = 0.6


def add_stances(words: Sequence[Word], layout: Layout, attributions: list[Attribution]) -> None:
    """Add, in place, who is for or against what, outside of what others say and where no cue stands yet.

    Who "is opposed to" something is taken by the network for what is opposed.
    """
    taken = taken_spans(attributions)
    begins = [start for start, _ in taken]
    astray = {row.cue[1]: row for row in attributions if row.cue and row.source is None}
    paragraphs = [paragraph.start for paragraph in layout.paragraphs]
    added = []
    for at, word in enumerate(words):
        last = _after_phrase(words, at)
        if not last or words[last].tag not in _BEGINNING or words[last].text.lower() in _POINTING:
            continue
        be = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if words[n].tag not in _BETWEEN), -1)
        if be < 1 or words[be].text.lower() not in BEING_IN_FULL or words[be].tag not in FINITE_VERBS:
            continue
        end = next((n for n in range(last, min(len(words), last + _LONGEST)) if words[n].tag in _ENDS), last)
        place = bisect_right(paragraphs, word.start) - 1
        if end <= last or place < 0 or layout.paragraphs[place].zone not in CODED_ZONES:
            continue
        source = None if word.text.lower() == "against" and _is_no_stand(words, be, last) else _who(words, be)
        own = astray.get(words[last - 1].end)
        if own is not None and own.source is None and source is not None and own.contents[0] == source:
            own.source, own.contents[:] = source, own.contents[1:] or [(words[last].start, words[end - 1].end)]
            continue
        near = taken[max(0, bisect_left(begins, word.start) - _NEAR) : bisect_left(begins, words[end - 1].end)]
        if any(high > words[be].start for _, high in near):
            continue
        if source is not None:
            cue, content = (words[be].start, words[last - 1].end), (words[last].start, words[end - 1].end)
            added.append(Attribution(source, cue, [content], "thought", "", place + 1, _SCORE))
    if added:
        put_in(attributions, added)


def _after_phrase(words: Sequence[Word], at: int) -> int:
    """The word behind a phrase for a stand that begins at a word, 0 where none does."""
    for rest in _PHRASES.get(words[at].text.lower(), ()):
        last = at + 1 + len(rest)
        if last < len(words) and all(words[at + 1 + n].text.lower() == one for n, one in enumerate(rest)):
            return last
    return 0


def _who(words: Sequence[Word], be: int) -> tuple[int, int] | None:
    """The span of the subject before a form of be, where it is somebody."""
    for n in range(be - 1, max(-1, be - _FAR), -1):
        word = words[n]
        if word.relation in NOUN_SUBJECTS and word.head >= be:
            kind = head_kind(word.text.lower(), word.tag == "NNS")
            known = word.tag in ("NNP", "NNPS") or kind not in (None, "document") or word.text.lower() in _WHO
            before = words[max(0, n - _NEAR) : n]
            own = [w for w in before if w.head == n or (w.head == word.head and w.relation == "mark")]
            known = known and not any(w.text.lower() in _NOBODY for w in own)
            return phrase_of(words, n, be) if known and word.head < be + 2 * _NEAR else None
        if word.tag in _ENDS and word.text != ",":
            break
    return None


def _is_no_stand(words: Sequence[Word], be: int, last: int) -> bool:
    """Whether who is against what meets it in a game or fight, does it, or has only the clock against him."""
    other = min(last + 1, len(words) - 1) if words[last].tag == "DT" else last
    if words[be - 1].text.lower() in _DEEDS or words[other].text.lower() in _ODDS:
        return True
    first = next((n for n in range(be - 1, max(-1, be - _NEAR), -1) if not words[n].tag.startswith("NNP")), -1) + 1
    return _is_side(words, first) and _is_side(words, other)


def _is_side(words: Sequence[Word], first: int) -> bool:
    """Whether the name that begins at a word is a state's, place's or team's."""
    end = first
    while end < len(words) and words[end].tag.startswith("NNP"):
        end += 1
    parts = [word.text for word in words[first:end]]
    return bool(parts) and (words[end - 1].entity == "LOCATION" or is_country(" ".join(parts)) or is_team(parts))
