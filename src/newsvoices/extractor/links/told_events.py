"""Events that a claim is about: it tells of them by its predicate, or judges or explains them as subject or object.

An event in a side clause of a claim is only touched upon, or is a reason or a condition: no link is sure there.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.links.contents import Content, Contents
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.records import Row

__all__ = ["find_told_events"]

_JOINED = frozenset({"conj"})
_TOLD = frozenset({"nsubj", "nsubjpass", "dobj"})
_BELOW = frozenset({"xcomp"})
_LEADING = words_of("aspects") | words_of("intending cues") | words_of("light verbs")
"""Verbs whose infinitive tells what is done: planned to leave, began to march."""
_MOST = 4  # predicates of a claim whose conjuncts and infinitives are looked at


def find_told_events(contents: Contents, events: Sequence[Row]) -> Iterator[tuple[Content, Row]]:
    """Yield each claim with each event that it is about, in the order of claims and of events in the text."""
    by_trigger = sorted(events, key=lambda row: row["_trigger"])
    begins = [row["_trigger"][0] for row in by_trigger]
    for content in contents.found:
        inside = by_trigger[bisect_left(begins, content.row["start"]) : bisect_left(begins, content.row["end"])]
        core = _core(contents.tree, content) if inside else frozenset()
        for event in inside:
            first, last = (bisect_left(contents.starts, place) for place in event["_trigger"])
            if not core.isdisjoint(range(first, last)):
                yield content, event


def _core(tree: Tree, content: Content) -> frozenset[int]:
    """The words that carry what a claim says: its predicates, with subjects and objects; of a mere thing its head."""
    first, last = content.first, content.last
    if content.clause is None:
        return frozenset(n for n in range(first, last) if not first <= tree.words[n].head < last)
    predicates = [content.clause.head]
    for n in predicates:
        below = _JOINED | _BELOW if base_form(tree.lower[n], _LEADING) in _LEADING else _JOINED
        if len(predicates) < _MOST:
            predicates += _below(tree, n, below, first, last)
    return frozenset(predicates).union(*(_below(tree, n, _TOLD, first, last) for n in predicates))


def _below(tree: Tree, head: int, relations: frozenset[str], first: int, last: int) -> list[int]:
    return [n for n in tree.children[head] if first <= n < last and tree.words[n].relation in relations]
