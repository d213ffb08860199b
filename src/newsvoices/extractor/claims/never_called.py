"""Whether somebody calls a thing something at all: a question, a condition or "instead of" only speaks of it."""

from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["is_hedged", "is_never_called", "tells_when"]

_UNLESS = word_set("if unless whether lest until till")
_INSTEAD = (["instead", "of"], ["rather", "than"])
_ANYBODY = word_set("anyone anybody")
_HEDGES = word_set("hardly scarcely barely rarely seldom once formerly initially originally almost nearly")
_ASKING = frozenset({"WRB", "WP"})
_ENDING = frozenset({".", "!", "?"})
_BY_ADVERB = frozenset({"advmod"})
_TIMES = word_set("time hour half-hour day week month year minute moment decade season")
_AFTER_TIMES = word_set("later earlier ago after before into sooner")
_ORDINALS = word_set("first second third fourth fifth last next final")
_AUXILIARIES = word_set("do does did would will could can may might should have has had")
_NEAR = 5  # words before a subject behind its auxiliary
_FAR = 30  # words to the end of a sentence


def is_never_called(tree: Tree, cue: Cue, source: tuple[int, int] | None) -> bool:
    """Say whether a cue with whose words are ``source`` does not tell that anybody calls a thing something.

    Did Moe call it a sin? If Moe calls it one, without calling it one, nor did she call it so, hardly anyone does.
    """
    verb, lower = _verb(tree, cue), tree.lower
    if lower[cue.first - 1 : cue.first] == ["without"] or lower[max(0, cue.first - 2) : cue.first] in _INSTEAD:
        return True
    if source is not None and not _ANYBODY.isdisjoint(lower[source[0] : source[1]]):
        return True
    below = tree.children[verb]
    if any(tree.words[n].relation == "mark" and lower[n] in _UNLESS for n in below):
        return True
    subject = tree.child(verb, ANY_SUBJECTS)
    begin = verb if subject is None or subject > verb else tree.extent(subject, 0, subject + 1)[0]
    turned = begin < verb and lower[begin - 1 : begin] != [] and lower[begin - 1] in _AUXILIARIES
    if not turned and not _is_asked(tree, cue.last):
        return False
    before = range(max(0, begin - _NEAR), begin)
    return not any(tree.words[n].tag in _ASKING or lower[n] == "only" for n in before)  # why did she call it so


def is_hedged(tree: Tree, cue: Cue) -> bool:
    """Say whether somebody hardly calls a thing something, or once did."""
    below = tree.children[_verb(tree, cue)]
    return any(tree.lower[n] in _HEDGES and tree.words[n].relation in _BY_ADVERB for n in below) or not (
        _HEDGES.isdisjoint(tree.lower[cue.first : cue.last])
    )


def tells_when(tree: Tree, first: int, last: int) -> bool:
    """Say whether words behind a thing tell when, not what it is ("called her / a day later, a second time")."""
    lower = tree.lower
    if lower[last - 1] in ("later", "earlier", "ago"):
        return True
    return any(
        lower[n] in _TIMES and (lower[n - 1] in _ORDINALS or not _AFTER_TIMES.isdisjoint(lower[n + 1 : n + 2]))
        for n in range(first, last)
    )


def _verb(tree: Tree, cue: Cue) -> int:
    """The last verb of a cue."""
    verbs = (n for n in range(cue.last - 1, cue.first, -1) if tree.words[n].tag[:2] == "VB")
    return next(verbs, cue.first)


def _is_asked(tree: Tree, n: int) -> bool:
    """Whether the sentence of a word ends with a question mark."""
    ends = (tree.words[m].text[0] for m in range(n, min(n + _FAR, len(tree.words))))
    return next((end for end in ends if end in _ENDING), "") == "?"
