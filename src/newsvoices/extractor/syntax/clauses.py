"""Clauses of a stretch of words: the predicate, its subject, and the words that are its own.

Dependencies are basic Stanford ones (de Marneffe and others, Universal Stanford Dependencies, 2014). Where a parse
gives no predicate, the first finite verb stands for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS

__all__ = ["Clause", "Tree", "is_finite", "is_infinitive", "main_clause"]

_VERBAL = frozenset({"aux", "auxpass", "cop"})
# What these relations lead to is a clause of its own: a modal in it hedges that clause and not the one around it.
_INNER = frozenset({"advcl", "acl", "acl:relcl", "ccomp", "csubj", "csubjpass", "parataxis"})
_JOINED = frozenset({"conj", "dep", "appos", "discourse"})  # a clause of its own where it has a finite verb
_OPINIONS = words_of("opinion verbs")
_SURE = words_of("sure adjectives")
_HOLDERS = frozenset({"i", "we", "you"})
_REPORTED_HOLDERS = frozenset({"he", "she", "they", "it"})
_DEPENDING = word_set("as when while if unless because since although though once until after before whereas")
"""What opens a clause that leads up to the main one, and hangs where a parser sees no main one on the verb above."""
_MARKING = frozenset({"mark", "advmod"})
_PERSONS = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_DEEPEST = 4  # opinions around a claim: "I think you know that ..."


class Tree:
    """An article's words with the dependents of each."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the words as they are sorted under their heads."""
        self.words: Sequence[Word] = analysis.words
        self.lower: list[str] = analysis.lower
        self.starts: list[int] = analysis.starts
        self.children: Sequence[Sequence[int]] = analysis.dependents

    def child(self, head: int, relations: frozenset[str]) -> int | None:
        """Return the first dependent of ``head`` with one of the relations."""
        for n in self.children[head]:
            if self.words[n].relation in relations:
                return n
        return None

    def extent(self, head: int, first: int, last: int) -> tuple[int, int]:
        """Return the range of words from the first to the last descendant of ``head`` inside [first, last)."""
        low, high, open_ = head, head, [head]
        seen = {head}
        while open_:
            for n in self.children[open_.pop()]:
                if first <= n < last and n not in seen:
                    seen.add(n)
                    open_.append(n)
                    low, high = min(low, n), max(high, n)
        return low, high + 1


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: the number of its predicate, of its subject's head, and of the words that belong to no inner clause.

    ``opinion`` is the verb of opinion that introduces it ("I think"), ``root`` the predicate of the whole stretch.
    """

    head: int
    subject: int | None
    own: tuple[int, ...]
    opinion: int | None
    root: int


def is_finite(tree: Tree, head: int) -> bool:
    """Say whether a predicate has a finite verb: its own form, an auxiliary or a copula."""
    words = tree.words
    return words[head].tag in FINITE or not FINITE.isdisjoint(
        [words[n].tag for n in tree.children[head] if words[n].relation in _VERBAL]
    )


def is_infinitive(tree: Tree, head: int) -> bool:
    """Say whether a predicate is an infinitive with "to"."""
    return any(tree.words[n].tag == "TO" and tree.words[n].relation in ("mark", "aux") for n in tree.children[head])


def main_clause(tree: Tree, first: int, last: int, *, direct: bool = True) -> Clause | None:
    """Return the main clause of the words [first, last), below verbs of opinion; None where there is no predicate.

    Not ``direct`` words are a paraphrase, in which he, she and they may stand for the claimant ("said he hoped that").
    """
    holders = _HOLDERS if direct else _HOLDERS | _REPORTED_HOLDERS
    root = _root(tree, first, last)
    if root is None:
        return None
    head, opinion = root, None
    for _ in range(_DEEPEST):
        below = _below_opinion(tree, head, first, last, holders)
        if below is None:
            break
        head, opinion = below, head
    return Clause(head, _subject(tree, head, first, last), _own(tree, head, first, last), opinion, root)


def _root(tree: Tree, first: int, last: int) -> int | None:
    """The predicate that stands highest; among equals a finite one, then the first.

    One that only leads up to another is none, whatever verb a parser hangs it on.
    """
    words = tree.words
    best: tuple[int, int] | None = None
    for n in range(first, last):
        word = words[n]
        if first <= word.head < last or word.relation == "punct":
            continue
        if is_finite(tree, n) and word.tag != "MD":
            rank = 1 if _is_side_clause(tree, n, first) else 0
        elif tree.child(n, ANY_SUBJECTS) is not None:
            rank = 2
        elif word.tag == "VB":
            rank = 3
        else:
            continue
        if best is None or (rank < best[0] and (best[0] != 1 or _leads_up(tree, best[1], n))):
            best = (rank, n)
    if best is not None:
        return best[1]
    finite = (n for n in range(first, last) if words[n].tag in FINITE and words[n].relation != "acl:relcl")
    verb = next(finite, None)
    if verb is None:
        verb = next((n for n in range(first, last) if words[n].tag == "VB"), None)
    if verb is None:
        return None
    # An auxiliary stands for the predicate that it belongs to.
    return words[verb].head if words[verb].relation in _VERBAL and first <= words[verb].head < last else verb


def _is_side_clause(tree: Tree, n: int, first: int) -> bool:
    """Whether a conjunction makes a predicate depend on another ("as the dam leaks, the town will move")."""
    return any(
        tree.lower[m] in _DEPENDING and tree.words[m].relation in _MARKING and first <= m < n for m in tree.children[n]
    )


def _leads_up(tree: Tree, side: int, n: int) -> bool:
    """Whether a comma, or a pronoun for its subject, shows that the clause of a predicate is over where another begins.

    So it is not in "if he believes the dam leaks".
    """
    subject = tree.child(n, NOUN_SUBJECTS)
    return "," in tree.lower[side:n] or (subject is not None and tree.lower[subject] in _PERSONS)


def _subject(tree: Tree, head: int, first: int, last: int) -> int | None:
    for n in tree.children[head]:
        if tree.words[n].relation in NOUN_SUBJECTS and first <= n < last:
            return n
    return None


def _below_opinion(tree: Tree, head: int, first: int, last: int, holders: frozenset[str]) -> int | None:
    """The predicate of what "I think" introduces."""
    sure = tree.lower[head] in _SURE and tree.words[head].tag == "JJ"
    if sure and any(tree.words[n].relation == "neg" for n in tree.children[head]):
        return None
    if not sure and base_form(tree.lower[head], _OPINIONS) not in _OPINIONS:
        return None
    subject = _subject(tree, head, first, last)
    if subject is None or tree.lower[subject] not in holders:
        return None
    for n in tree.children[head]:
        if tree.words[n].relation == "ccomp" and head < n < last and is_finite(tree, n):
            marked = {tree.lower[m] for m in tree.children[n] if tree.words[m].relation == "mark"}
            return None if marked & {"whether", "if"} else n
    return None


def _own(tree: Tree, head: int, first: int, last: int) -> tuple[int, ...]:
    """The words of the clause of a predicate, in text order."""
    words, children = tree.words, tree.children
    open_ = [head]
    seen = {head}
    while open_:
        for n in children[open_.pop()]:
            if not first <= n < last or n in seen:
                continue
            relation = words[n].relation
            if relation in _INNER or (relation in _JOINED and is_finite(tree, n)):
                continue
            seen.add(n)
            open_.append(n)
    return tuple(sorted(seen))
