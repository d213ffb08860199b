"""The word that carries a cue: the base form of its verb or noun."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.claim_words import base_form, words_of
from newsvoices.extractor.clauses import Tree

__all__ = ["cue_word"]

_KINDS = ("urging", "demanding", "stance", "predicting", "judging", "naming", "probable", "possible", "open")
_KNOWN = frozenset().union(*(words_of(f"{kind} cues") for kind in _KINDS))
_LIGHT = frozenset({"be", "have", "do", "make", "give", "try", "seem", "is", "was", "are", "were", "been"})


def cue_word(tree: Tree, starts: Sequence[int], span: tuple[int, int] | None) -> str:
    """Return the base form of the word that carries a cue, empty where there is no cue.

    That is the last verb that is no auxiliary ("has urged", "declined to say"), its object where that says more
    ("tweeted a demand"), or else the last noun ("his demand"). To call for is another word than to call something so.
    """
    if span is None:
        return ""
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    verb = noun = object_ = other = ""
    for n in range(first, last):
        word = tree.words[n]
        base = base_form(tree.lower[n], _KNOWN)
        other = other if other in _KNOWN else base
        if word.tag[:2] == "VB" and base not in _LIGHT and word.relation not in ("aux", "auxpass", "cop"):
            verb = base
        elif word.tag[:2] == "NN":
            noun = base
            object_ = base if word.relation == "dobj" else object_
    if "call" in (verb, noun, other) and (noun == "call" or {"for", "on", "upon"} & set(tree.lower[first : last + 1])):
        return "call for"
    if object_ in _KNOWN and verb not in _KNOWN:
        return object_
    return verb or (noun if noun in _KNOWN else other)
