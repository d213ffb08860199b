"""Where the main clause of a sentence ends, and what hangs on it behind a sign and claims something of its own.

So does a clause with which or who that only adds something, one with though or as, and one behind a colon.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree, is_finite

__all__ = ["Part", "parts_of"]

_SIGNS = frozenset({",", ":"})
_RELATIVES = word_set("which who whose whom")
_SUBORDINATE = word_set("as though although while because since whereas so")
_MODIFYING = word_set("even just especially particularly perhaps largely partly")
_FIXED = word_set("if though long soon far much many well that often little good to")
"""What stands behind as or so in phrases that say how, how long or to what end: as if, as long as, so that."""
_INVERTED = frozenset({"VBZ", "VBP", "VBD", "MD"})
_COMPLETE = frozenset({"dobj", "xcomp", "ccomp", "cop"})
_HANGING = frozenset({"acl:relcl", "advcl", "acl", "appos", "parataxis", "dep", "xcomp", "ccomp", "nmod", "conj"})
_LEAST = 3  # words of a part


class Part(NamedTuple):
    """Words [first, last) that may claim something: the main clause, or what hangs on it, with what opens it."""

    first: int
    last: int
    opener: str


def parts_of(tree: Tree, first: int, last: int, head: int) -> Iterator[Part]:
    """Yield the main clause of the words [first, last) with predicate ``head``, and the side clauses behind it."""
    begin, opener = first, ""
    for n in range(max(head + 1, first + _LEAST + 1), last - _LEAST + 1):
        if n - 1 - begin < _LEAST or tree.lower[n - 1] not in _SIGNS:
            continue
        opens = _opener(tree, n, last)
        if not opens or not _hangs(tree, n, last, opens):
            continue
        yield Part(_behind(tree, begin, opener), n - 1, opener)
        begin, opener = n, opens
    yield Part(_behind(tree, begin, opener), last, opener)


def _behind(tree: Tree, n: int, opener: str) -> int:
    """The first word of a clause behind its conjunction ("though / it may fall")."""
    if opener in _SUBORDINATE:
        while tree.lower[n] in _MODIFYING or tree.lower[n] == opener:
            n += 1
    return n


def _opener(tree: Tree, n: int, last: int) -> str:
    """The word by which the words from ``n`` on hang on what stands before, a colon for a sign; else empty."""
    if tree.lower[n - 1] == ":":
        return ":"
    if tree.lower[n] in _MODIFYING and n + 1 < last:
        n += 1
    if tree.lower[n] in _SUBORDINATE and (tree.words[n + 1].tag in _INVERTED or tree.lower[n + 1] in _FIXED):
        return ""  # as is the price of bread, as if it were a toy
    return tree.lower[n] if tree.lower[n] in _RELATIVES | _SUBORDINATE else ""


def _hangs(tree: Tree, n: int, last: int, opener: str) -> bool:
    """Whether the words from ``n`` on are one clause, and none of them belongs to the main clause before the sign."""
    roots = [m for m in range(n, last) if not n <= tree.words[m].head < last and tree.words[m].relation != "punct"]
    if len(roots) != 1 or tree.words[roots[0]].relation not in _HANGING:
        return False
    if opener == "as" and (tree.child(roots[0], _COMPLETE) is None or tree.lower[roots[0]] in VERBS):
        return False  # as all of the town knows, as the mayor told the press
    return opener not in _SUBORDINATE or is_finite(tree, roots[0])  # no "as a result", "because of the storm"
