"""On whom a claimant takes a side by what he says of himself: "I will not vote for Moe", "she is proud of Moe"."""

from newsvoices.extractor.claims.judgements import STANCE
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree

__all__ = ["side_taken"]

_VERBS = STANCE | words_of("judging cues")
_FEELINGS = words_of("feeling cues") | {"impressed", "opposed", "loyal", "committed", "hostile", "indebted"}
_FOLLOWERS = word_set("supporter supporters fan fans admirer admirers critic critics opponent opponents backer backers")
_VOTING = word_set("vote campaign")
_VOTED = frozenset({"for", "against"})
_FELT = frozenset({"of", "with", "by", "in", "about", "to", "at", "for"})
_AGREEING = word_set("agree agrees agreed disagree disagrees disagreed")
_HAVING = word_set("have has had lost lose feel felt")
_TRUST = word_set("confidence faith trust respect admiration sympathy contempt regard hope")
_HELD = frozenset({"in", "for"})
_OBJECT = frozenset({"dobj"})
_PASSIVE = frozenset({"nsubjpass"})
_BELOW = frozenset({"xcomp", "advcl"})
_DEEPEST = 4  # verbs from "plans" down to "support" in "plans to begin to support Moe"


def side_taken(tree: Tree, clause: Clause) -> int | None:
    """Return the word for whom or what the subject of a clause is for or against, None where it takes no side.

    The word of taking a side is the predicate, or an infinitive or gerund on which it hangs ("is ready to support Moe",
    "is leaning toward supporting Moe").
    """
    at = clause.head
    for _ in range(_DEEPEST):
        found = _on_whom(tree, at)
        if found is not None:
            return found
        below = [n for n in tree.children[at] if n > at and tree.words[n].relation in _BELOW]
        next_verb = next((n for n in below if _goes_on(tree, n)), None)
        if next_verb is None or _is_others(tree, at, next_verb):
            return None
        at = next_verb
    return None


def _goes_on(tree: Tree, n: int) -> bool:
    """Whether a verb is an infinitive, or a gerund behind a preposition: no deed of its own ("left, praising Moe")."""
    word = tree.words[n]
    if word.relation == "xcomp":
        return word.tag == "VB" or (word.tag == "VBG" and tree.words[n - 1].text != ",")
    return word.tag == "VBG" and tree.words[n - 1].tag == "IN" and tree.lower[n - 1] in ("toward", "towards", "on")


def _is_others(tree: Tree, at: int, n: int) -> bool:
    """Whether somebody else does what is told below a verb, or it is asked of the subject ("told Moe to back Berg")."""
    told = tree.child(at, _OBJECT)
    return tree.child(at, _PASSIVE) is not None or (told is not None and at < told < n)


def _on_whom(tree: Tree, at: int) -> int | None:
    word, lower = tree.words[at], tree.lower[at]
    if word.tag[:2] == "VB" and base_form(lower, _VOTING) in _VOTING:
        return _behind(tree, at, _VOTED)
    if lower in _FEELINGS or lower in _FOLLOWERS:
        return _behind(tree, at, frozenset({"of"}) if lower in _FOLLOWERS else _FELT)
    if lower in _AGREEING:
        return _behind(tree, at, frozenset({"with"}))
    if lower in _HAVING:
        held = next(
            (n for n in tree.children[at] if tree.lower[n] in _TRUST and tree.words[n].relation == "dobj"), None
        )
        return None if held is None else _behind(tree, held, _HELD)
    if word.tag[:2] == "VB" and base_form(lower, _VERBS) in _VERBS:
        object_ = tree.child(at, _OBJECT)
        return object_ if object_ is not None and object_ > at else None
    return None


def _behind(tree: Tree, at: int, prepositions: frozenset[str]) -> int | None:
    """The noun behind one of some prepositions that hangs on a word."""
    for n in tree.children[at]:
        cases = (m for m in tree.children[n] if tree.words[m].relation == "case")
        if n > at and tree.words[n].relation == "nmod" and any(tree.lower[m] in prepositions for m in cases):
            return n
    return None
