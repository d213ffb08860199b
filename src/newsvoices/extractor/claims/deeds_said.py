"""How who speaks, the cue and what is said make a sentence: which of them does what to which."""

from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["may_follow_that", "turns_round"]

_ASKING = words_of("question words")
_ALWAYS_ASKING = words_of("question words that join no clause")
_FROM = frozenset({"of", "from", "among"})


def may_follow_that(tree: Tree, first: int, end: int) -> bool:
    """Say whether a clause with its subject begins at a word, and neither an infinitive nor a question does.

    ``end`` is the offset at which it ends.
    """
    lower, words = tree.lower, tree.words
    if lower[first] in ("to", "not", "exactly", "just") or lower[first] in _ASKING:
        return False
    for n in range(first, len(words)):
        if words[n].start >= end or words[n].tag[:1] in "VM":
            break
        if lower[n] in _ALWAYS_ASKING or (n > first and words[n].tag in ("WP", "WRB")):
            return False  # "has not answered / the question of whom it serves"
    return True


def turns_round(tree: Tree, cue: Cue, source: tuple[int, int], end: int) -> bool:
    """Say whether what is said stands before its cue as the subject, and who is said to say it behind.

    ``source`` are the words for him, ``end`` is the offset at which the content ends: "the plan / angered / voters",
    "Moe / won the backing of / voters".
    """
    first, last = source
    if tree.words[cue.first].start < end or first < cue.last:
        return False
    if tree.lower[cue.last - 1] in _FROM and cue.last - cue.first > 1:
        return True
    if any(tree.words[n].relation == "auxpass" for n in range(cue.first, cue.last)):
        return False
    objects = (n for n in range(first, last) if tree.words[n].relation == "dobj")
    return any(cue.first <= tree.words[n].head < cue.last for n in objects)
