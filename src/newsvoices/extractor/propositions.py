"""Cut what somebody said into propositions: one a sentence, and one for each coordinated clause that stands alone.

A conjunct stands alone with a finite verb and a subject, its own or that of the first (codebook; the splitting of
coordinated clauses follows the discourse segments of the Penn Discourse Treebank). Nothing is cut inside a condition's
reach, between alternatives ("or"), or where a part would keep only one of a pair of marks.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsvoices.extractor.claim_words import base_form, words_of
from newsvoices.extractor.clauses import FINITE, Clause, Tree, is_finite, is_infinitive, main_clause
from newsvoices.extractor.heads import head_kind
from newsvoices.records import Mark

__all__ = ["Proposition", "content_end", "find_propositions"]

Range = tuple[int, int]

_JOINING = words_of("joining words")
_SIGNS = frozenset({",", ";", ":", "-", "--", "–", "—"})
_APART = frozenset({",", ";", "-", "--", "–", "—"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_VERBAL = frozenset({"aux", "auxpass", "cop", "neg", "advmod"})
_COMPLEMENTS = frozenset({"ccomp"})
_BESIDE = frozenset({"conj", "parataxis", "dep", "ccomp"})
_NOMINATIVE = words_of("nominatives")
_LEADING = words_of("leading words")
_THINGS = words_of("pronouns of things")
_SPEAKING = words_of("speaking verbs")
_MOST = 40  # clauses of one sentence that are looked at: no prose has so many
_CLIMB = 6  # conjuncts of conjuncts
_CONTRASTING = words_of("contrasting words")
_INSERTED = words_of("inserted verbs")
_CONDITIONS = words_of("conditions")
_LEAST = 3  # words of a conjunct that shares its subject
_NEST = 8  # marks before a place among which one that holds it is looked for


@dataclass(frozen=True, slots=True)
class Proposition:
    """One proposition: word numbers of its ``parts`` (two where the cue stands between), and its main clause.

    ``clause`` is None for a stretch without predicate; ``subject`` is the range of a subject that stands in an earlier
    conjunct.
    """

    parts: tuple[Range, ...]
    clause: Clause | None
    subject: Range | None

    @property
    def main(self) -> Range:
        """The part in which the main clause stands."""
        if self.clause is not None:
            for part in self.parts:
                if part[0] <= self.clause.head < part[1]:
                    return part
        return self.parts[0]


def find_propositions(
    tree: Tree,
    starts: Sequence[int],
    marks: Sequence[Mark],
    sentences: Sequence[Range],
    spans: Sequence[Range],
    *,
    direct: bool,
) -> Iterator[Proposition]:
    """Yield the propositions of a content, given as spans of code points in text order.

    ``starts`` are the offsets of the tree's words, ``marks`` the article's marked stretches, ``sentences`` its ranges
    of word numbers; ``direct`` says that the words are speech and no paraphrase.
    """
    for ranges in _by_sentence(tree, starts, sentences, spans):
        for group in _across_cue(tree, ranges, direct=direct):
            for found in _split(tree, marks, group, direct=direct):
                (first, last), *others = found.parts
                first = _open(tree, first, last, direct=direct)
                if first < last:
                    yield Proposition(((first, last), *others), found.clause, found.subject)


def content_end(tree: Tree, first: int, last: int) -> float:
    """Return the offset at which the content of a cue in the words [first, last) ends at the latest.

    The predicate of which the cue's noun is the subject ("the promise to end the strike / surprised many") is no part
    of what was said; without such a predicate the offset is infinite.
    """
    for n in range(first, last):
        word = tree.words[n]
        if word.relation in _SUBJECTS and word.tag[:2] == "NN" and word.head >= last:
            low = word.head
            while low > last and tree.words[low - 1].head == word.head and tree.words[low - 1].relation in _VERBAL:
                low -= 1
            return tree.words[low].start
    return math.inf


def _open(tree: Tree, first: int, last: int, *, direct: bool) -> int:
    """The first word that carries something: past marks, conjunctions, and the "that" of a paraphrase."""
    while first < last - 1:
        lower, tag = tree.lower[first], tree.words[first].tag
        that = lower == "that" and (tag == "IN" or (not direct and tree.words[first + 1].tag not in FINITE))
        if _is_word(tree, first) and lower not in _LEADING and not that:
            break
        first += 1
    return first


def _by_sentence(
    tree: Tree, starts: Sequence[int], sentences: Sequence[Range], spans: Sequence[Range]
) -> Iterator[list[Range]]:
    """The word ranges of the spans, those of one sentence together, those that touch joined."""
    group: list[Range] = []
    here = -1
    for start, end in spans:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        while first < last:
            number = max(0, bisect_right(sentences, (first, len(tree.words))) - 1)
            stop = min(last, sentences[number][1]) if sentences else last
            stop = stop if stop > first else last
            if number != here and group:
                yield group
                group = []
            here = number
            if any(_is_word(tree, n) for n in range(first, stop)):
                if group and not any(_is_word(tree, n) for n in range(group[-1][1], first)):
                    group[-1] = (group[-1][0], stop)
                else:
                    group.append((first, stop))
            first = stop
    if group:
        yield group


def _is_word(tree: Tree, n: int) -> bool:
    return tree.words[n].text[0].isalnum()


def _across_cue(tree: Tree, ranges: Sequence[Range], *, direct: bool) -> Iterator[list[tuple[Range, Clause | None]]]:
    """Join the parts of a sentence before and after its cue, unless each has a clause that stands alone."""
    group: list[tuple[Range, Clause | None]] = []
    for first, last in ranges:
        clause = main_clause(tree, first, last, direct=direct)
        if group and clause is not None and _stands_alone(tree, first, last, clause) and any(c for _, c in group):
            yield group
            group = []
        group.append(((first, last), clause))
    if group:
        yield group


def _stands_alone(tree: Tree, first: int, last: int, clause: Clause) -> bool:
    if not is_finite(tree, clause.root) or tree.child(clause.root, _SUBJECTS) is None:
        return False
    at = first
    while at < last - 1 and not _is_word(tree, at):
        at += 1
    return tree.words[at].tag not in ("IN", "WDT", "WP", "TO") or tree.lower[at] in _JOINING


def _split(
    tree: Tree, marks: Sequence[Mark], group: Sequence[tuple[Range, Clause | None]], *, direct: bool
) -> Iterator[Proposition]:
    """Cut the part with the main clause at its conjuncts; the other parts stay with their neighbour."""
    ranges = [part for part, _ in group]
    place = next((i for i, (_, clause) in enumerate(group) if clause is not None), None)
    if place is None:
        yield Proposition(tuple(ranges), None, None)
        return
    (first, last), clause = group[place][0], group[place][1]
    assert clause is not None
    cuts = list(_cuts(tree, marks, first, last, clause))
    pieces = [(a, b) for a, b in zip([first, *(c[1] for c in cuts)], [*(c[0] for c in cuts), last], strict=True)]
    heads = [clause.root, *(c[2] for c in cuts)]
    shared: Range | None = None
    for number, (a, b) in enumerate(pieces):
        parts = [(a, b)]
        if number == 0:
            parts = [*ranges[:place], *parts]
        if number == len(pieces) - 1:
            parts = [*parts, *ranges[place + 1 :]]
        own = clause if len(pieces) == 1 else main_clause(tree, a, b, direct=direct)
        bare = tree.child(heads[number], _SUBJECTS) is None
        if number and bare and not direct and _reporter_s(tree, heads[number], shared):
            return
        yield Proposition(tuple(parts), own, shared if bare and number else None)
        if not bare:
            n = tree.child(heads[number], _SUBJECTS)
            shared = tree.extent(n, a, b) if n is not None else None


def _reporter_s(tree: Tree, head: int, subject: Range | None) -> bool:
    """Whether a conjunct is the reporter's next deed and not part of what was said ("said it was late and asked ...").

    A thing is said to do what only people do.
    """
    if subject is None or tree.words[head].tag != "VBD" or base_form(tree.lower[head], _SPEAKING) not in _SPEAKING:
        return False
    nouns = [n for n in range(*subject) if not subject[0] <= tree.words[n].head < subject[1]]
    n = nouns[-1] if nouns else subject[1] - 1
    if tree.words[n].tag in ("NN", "NNS"):
        return head_kind(tree.lower[n], tree.words[n].tag == "NNS") is None
    return tree.lower[n] in _THINGS


def _cuts(tree: Tree, marks: Sequence[Mark], first: int, last: int, clause: Clause) -> Iterator[tuple[int, int, int]]:
    """Where to cut: the end of what stands before, the begin of the conjunct, and its predicate."""
    before, begun = clause.head, first
    if _conditional(tree, clause):
        return
    joined = [n for n in range(before + 1, last) if _may_be_joined(tree, n, clause, first, last)][:_MOST]
    for n in joined:
        low, _ = tree.extent(n, max(before + 1, first), last)
        while low < n and (tree.words[low].tag == "CC" or not _is_word(tree, low)):
            low += 1
        end = low
        link = ""
        while end - 1 > before and (
            tree.words[end - 1].tag == "CC" or tree.lower[end - 1] in _SIGNS or tree.lower[end - 1] in _JOINING
        ):
            end -= 1
            link = link if _is_word(tree, end) is False else tree.lower[end]
        if end == low or (link and link not in _JOINING):
            continue
        if not _whole(tree, n, clause, low, last, link) or end - begun < _LEAST:
            continue
        if not _balanced(tree, marks, first, begun, end, low):
            continue
        yield end, low, n
        before, begun = n, low


def _conditional(tree: Tree, clause: Clause) -> bool:
    """Whether a condition stands before the main verb: it holds for all conjuncts."""
    return any(
        tree.words[n].relation == "advcl" and n < clause.head and tree.lower[m] in _CONDITIONS
        for n in tree.children[clause.head]
        for m in tree.children[n]
    )


def _may_be_joined(tree: Tree, n: int, clause: Clause, first: int, last: int) -> bool:
    """Whether a word may be the predicate of a clause beside the main one: not in a clause inside it.

    A parser ties a conjunct that follows a comma to any clause before it, or to the reporting verb: with a subject of
    its own it stands beside the main clause.
    """
    words = tree.words
    relation = words[n].relation
    if relation == "advcl":
        return _contrasted(tree, n)
    if relation not in _BESIDE or (relation == "ccomp" and not _spliced(tree, n)):
        return False
    apart = relation == "conj" and _set_apart(tree, n)
    at = words[n].head
    for _ in range(_CLIMB):
        if at in (clause.root, clause.head) or (apart and at < last):
            return True
        if at < first or words[at].relation not in _BESIDE:
            return False
        at = words[at].head
    return False


def _set_apart(tree: Tree, n: int) -> bool:
    """Whether a conjunct with a subject of its own follows a comma and a conjunction, "and that", or a semicolon."""
    subject = tree.child(n, _SUBJECTS)
    if subject is None or subject > n:
        return False
    at = tree.extent(subject, 0, n)[0]
    that = False
    while at > 1 and (tree.lower[at - 1] == "that" or tree.words[at - 1].tag == "RB"):
        at -= 1
        that = that or (tree.lower[at] == "that" and tree.words[at].relation == "mark")
    if at > 1 and tree.words[at - 1].tag == "CC":
        at -= 1
        return tree.lower[at] in _JOINING and (that or tree.lower[at - 1] in _APART)
    return at > 1 and tree.lower[at - 1] == ";"


def _contrasted(tree: Tree, n: int) -> bool:
    """Whether a clause is set against the one before it (", while / whereas ..."; PDTB: comparison)."""
    return any(
        tree.lower[m] in _CONTRASTING and m > 0 and tree.lower[m - 1] in _APART
        for m in tree.children[n]
        if tree.words[m].relation in ("mark", "advmod")
    )


def _spliced(tree: Tree, n: int) -> bool:
    """Whether a clause begins with I, he or the like after a comma: it only looks like a complement."""
    subject = tree.child(n, _SUBJECTS)
    return (
        subject is not None
        and subject > 0
        and tree.lower[subject] in _NOMINATIVE
        and (tree.lower[subject - 1] in _SIGNS or tree.lower[subject - 1] in _JOINING)
    )


def _whole(tree: Tree, n: int, clause: Clause, low: int, last: int, link: str) -> bool:
    """Whether a conjunct stands alone: finite with its own subject, or with that of the first."""
    words = tree.words
    if words[low].tag in ("WP", "WDT", "WRB", "IN", "TO") and tree.lower[low] not in ("that", "to"):
        return False
    subject = tree.child(n, _SUBJECTS)
    finite = is_finite(tree, n)
    if finite and subject is not None and subject >= low:
        beside = tree.lower[n] in _INSERTED and tree.child(n, _COMPLEMENTS) is None
        return bool(link) or (last - low > _LEAST and not beside)
    if words[n].relation != "conj" or not link:
        return False
    if finite:
        return tree.child(clause.root, _SUBJECTS) is not None and last - low >= _LEAST
    return is_infinitive(tree, n) and is_infinitive(tree, clause.root) and last - low >= _LEAST


def _balanced(tree: Tree, marks: Sequence[Mark], first: int, begun: int, end: int, low: int) -> bool:
    """Whether no pair of marks or brackets is torn by a cut before word ``low``."""
    depth = 0
    for n in range(begun, end):
        depth += {"(": 1, "-LRB-": 1, ")": -1, "-RRB-": -1}.get(tree.words[n].text, 0)
    if depth:
        return False
    cut = tree.words[low].start
    start = tree.words[first].start
    at = bisect_left(marks, cut, key=lambda m: m.start)
    for mark in marks[max(0, at - _NEST) : at]:
        if mark.start < cut < mark.end and not (mark.inner_start <= start or mark.start <= start):
            return False
    return True
