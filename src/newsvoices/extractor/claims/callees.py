"""Whom a claim calls on, where the words say so and the actor is known.

Called on follows Political Claims Analysis (addressee of the demand): who is to do it, as the subject of the deontic
verb or as the object of the urging.
"""

from newsvoices.extractor.claims.needs import (
    due_of,
    is_spared,
    needed_of,
    on_whom,
    only_needs,
    time_for,
    whose_duty,
    whose_task,
)
from newsvoices.extractor.claims.places import Places, actor_at, subject_of
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["called_on"]

_URGING = words_of("urging cues")
_OBJECT = frozenset({"dobj"})
_OWNERS = frozenset({"nmod:poss", "compound"})
_TOWARDS = frozenset({"on", "upon", "to", "with"})
_PASSIVE = frozenset({"nsubjpass"})
_PASSIVELY = frozenset({"auxpass"})
_INFINITIVES = frozenset({"xcomp", "ccomp"})
_HAVING_TO = word_set("need needs needed have has had")
_THINGS = frozenset({"dobj", "nmod"})
_MADE = words_of("making to do") | {"supposed"}
_OWN_DEEDS = words_of("own deeds")
_ONES_OWN = word_set("resignation abdication retirement cooperation co-operation")
_NEAR = 12  # words after an urging in which its object is looked for


def called_on(
    tree: Tree, found: Proposition, places: Places, cue: str, cue_last: int, rule: str, addressee: str | None
) -> str | None:
    """Return the actor whom a policy claim calls on, None where the words name none.

    ``cue_last`` is the end of the cue by words, 0 without one, ``rule`` the name of the rule that made it a policy
    claim, ``addressee`` to whom the words were said.
    """
    n = subject_of(tree, found)
    first, last = found.main
    up = _up_to(tree, first, last, places) if rule == "needed" else None
    if up is not None:
        return up
    if rule in ("needed", "due") and found.clause is not None:
        if is_spared(tree, found.clause.head):
            return None
        head = found.clause.head
        doer = on_whom(tree, head, n) or time_for(tree, head, last) or due_of(tree, head)
        if doer is not None:
            return actor_at(tree, doer, places)
        if only_needs(tree, found.clause.head):
            doer = needed_of(tree, found.clause.head)
            return actor_at(tree, doer, places) if doer is not None else None
    owner = whose_duty(tree, found.clause.head) if rule == "duty" and found.clause is not None else None
    owner = whose_task(tree, n) if owner is None and n is not None and rule in ("duty", "needed") else owner
    if owner is not None:
        return actor_at(tree, owner, places)
    if rule in ("deontic modal", "has or needs to", "duty", "subjunctive", "needed", "cannot") and n is not None:
        if tree.lower[n] == "you":
            return addressee
        if found.clause is not None and is_spared(tree, found.clause.head):
            return None
        done = _to_be_done(tree, n)
        made = done is not None and not _is_made_to(tree, done)
        return _agent(tree, done, places) if made and done is not None else actor_at(tree, n, places)
    if rule in ("imperative", "bare verb"):
        return addressee
    owing = _owing(tree, first, last, places) if rule == "demanded" and found.clause is None else None
    if owing is not None:
        return owing
    if rule == "wanted of others" and found.clause is not None:
        return _wanted(tree, found.clause.head, places)
    if cue in _URGING and rule in ("urged to", "demanded"):
        to = next((m for m in range(first, min(last, first + _NEAR)) if tree.words[m].tag == "TO"), None)
        bare = to is not None and tree.lower[first:to] in ([], ["not"])
        if to is not None and not bare:
            return None if _is_suffered(tree, first, to, cue) else _asked(tree, first, to, places)
        if to is not None and 0 < cue_last < first:
            return _urged(tree, to, places) or _asked(tree, cue_last, first, places) or addressee
    return None


def _is_suffered(tree: Tree, first: int, to: int, cue: str) -> bool:
    """Whether something is to be done to somebody, and nothing by him ("called for Moe to be dismissed").

    Who urges or asks somebody speaks to him, whatever is to be done ("urged residents to be tested").
    """
    spoken_to = cue != "want" and tree.lower[first - 1 : first] != ["for"]
    passive = tree.lower[to + 1 : to + 2] == ["be"] and [word.tag for word in tree.words[to + 2 : to + 3]] == ["VBN"]
    return not spoken_to and passive


def _to_be_done(tree: Tree, subject: int) -> int | None:
    """What is to be done to a subject, be it below "needs to" or "has to"; None where it is to do something itself."""
    verb = tree.words[subject].head
    if tree.words[subject].relation == "nsubjpass":
        return verb if tree.lower[verb] != "got" else None  # "he’s got to go"
    below = tree.child(verb, _INFINITIVES) if verb >= 0 and tree.lower[verb] in _HAVING_TO else None
    return below if below is not None and tree.child(below, _PASSIVELY) is not None else None


def _agent(tree: Tree, verb: int, places: Places) -> str | None:
    """By whom something is to be done ("the mine must be closed by the council")."""
    for n in tree.children[verb]:
        if tree.words[n].relation == "nmod" and any(tree.lower[m] == "by" for m in tree.children[n]):
            return actor_at(tree, n, places)
    return None


def _is_made_to(tree: Tree, verb: int) -> bool:
    """Whether somebody is to be made to do something ("the firm should be forced to pay")."""
    return tree.lower[verb] in _MADE and any(
        tree.words[n].relation == "xcomp" and tree.words[n].tag == "VB" for n in tree.children[verb]
    )


def _up_to(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """To whom it is up to do something, or for whom ("it is up to / for the council to decide")."""
    up = next((n for n in range(first, min(last, first + _NEAR)) if tree.lower[n : n + 2] == ["up", "to"]), -1)
    if up < 0 and tree.lower[first : first + 1] == ["it"]:
        up = first + 2 + (tree.lower[first + 2 : first + 3] in (["not"], ["n’t"], ["n't"]))
        up = up if tree.lower[up : up + 1] == ["for"] else -1
    behind = up + 1 + (tree.lower[up : up + 1] == ["up"])
    to = next((n for n in range(behind, min(last, behind + _NEAR)) if tree.words[n].tag == "TO"), -1)
    return _asked(tree, behind, to, places) if 0 < up < to else None


def _owing(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """Of whom a thing is demanded ("an apology from Moe"), or whose deed it is to be ("Moe's resignation")."""
    noun = next(
        (n for n in range(first, last) if tree.words[n].tag[:2] == "NN" and tree.words[n].relation in _THINGS), -1
    )
    if noun < 0:
        return None
    behind = tree.words[noun + 1 : noun + 2]
    if noun + 1 < last and tree.lower[noun + 1] == "from" and behind[0].relation == "case":
        return actor_at(tree, behind[0].head, places)
    own = next((n for n in tree.children[noun] if tree.words[n].relation == "nmod:poss" or _is_of(tree, n, noun)), None)
    return actor_at(tree, own, places) if own is not None and tree.lower[noun] in _OWN_DEEDS else None


def _is_of(tree: Tree, n: int, noun: int) -> bool:
    """Whether a noun is whose deed one before it is ("the resignation of / Moe", not "the exit of troops")."""
    return (
        tree.lower[noun] in _ONES_OWN
        and tree.words[n].relation == "nmod"
        and tree.lower[noun + 1 : noun + 2] == ["of"]
        and n > noun
    )


def _wanted(tree: Tree, verb: int, places: Places) -> str | None:
    """Of whom somebody wants something in his own words ("I urge them to go", "we call on all units to stay")."""
    for n in tree.children[verb]:
        cases = {tree.lower[m] for m in tree.children[n] if tree.words[m].relation == "case"}
        if n > verb and (tree.words[n].relation in _OBJECT or (tree.words[n].relation == "nmod" and cases & _TOWARDS)):
            return actor_at(tree, n, places)
    doer = due_of(tree, verb)
    return actor_at(tree, doer, places) if doer is not None else None


def _asked(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """Who is asked in the words [first, last): its noun, and not whose it is ("urged its / citizens / to leave")."""
    for n in range(first, min(last, first + _NEAR)):
        word = tree.words[n]
        if word.tag[:2] in ("NN", "PR") and word.relation not in _OWNERS:
            actor = actor_at(tree, n, places)
            if actor is not None:
                return actor
    return None


def _urged(tree: Tree, to: int, places: Places) -> str | None:
    """Who is told to do something in the passive ("Moe was told to leave")."""
    verb = tree.words[tree.words[to].head].head if tree.words[to].head >= 0 else -1
    n = tree.child(verb, _PASSIVE) if verb >= 0 else None
    return actor_at(tree, n, places) if n is not None else None
