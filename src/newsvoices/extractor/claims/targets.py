"""Whom a claim is about, where the words say so and the actor is known: who is judged, explained or predicted."""

from newsvoices.extractor.claims.called_so import SELVES, CalledSo, thing_of
from newsvoices.extractor.claims.needs import time_for, would_be_so
from newsvoices.extractor.claims.places import Places, actor_at, subject_of
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.claims.sides import side_taken
from newsvoices.extractor.claims.told_behind import believed_of, told_behind
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["target"]

_JUDGING = words_of("judging cues") | words_of("naming cues") | words_of("stance cues")
_OBJECT = frozenset({"dobj"})
_OWNERS = frozenset({"nmod:poss", "compound"})
_ABOUT = frozenset({"of", "about", "on", "against", "by"})
_COPULA = frozenset({"cop"})
_DESCRIBING = frozenset({"acl:relcl"})
_CLAUSES = frozenset({"ccomp", "csubj"})
_WORDS = word_set(
    "claim claims comment comments remark remarks word words statement response reply answer letter silence criticism"
)
_OWNING = frozenset({"nmod:poss"})
_NO_PREDICATES = frozenset({"one", "much"})
_OTHERS = frozenset({"him", "her", "them", "it"})
_POINTING = frozenset({"PR", "DT", "WP"})  # tags of it, this, they, what
_REACHING = word_set("reach reached reaches leave left leaves enter entered enters visit visited cross crossed toured")
_NEAR = 12  # words after an urging in which its object is looked for


def target(
    tree: Tree,
    found: Proposition,
    places: Places,
    cue: str,
    kind: str,
    speaker: str | None,
    so: CalledSo | None = None,
) -> str | None:
    """Return the actor that a claim is about, None where the words name none or it calls for something.

    That is its subject, or whose the subject is ("Moe's plan is late"), or what somebody says of himself that he does
    it to ("I admire Moe", "I would vote for Moe"), or whom it, this or they do it to ("that helped Moe"); of a mere
    thing what a judging cue has for its object. ``so`` are the words for a thing and for what the cue calls it.
    """
    if kind == "policy":
        return None
    if so is not None:
        thing = thing_of(tree, so)
        if tree.lower[thing] in SELVES:
            return speaker
        about = actor_at(tree, thing, places) or _owner(tree, thing, places)
        return None if about == speaker and tree.lower[thing] in _OTHERS else about
    first, last = found.main
    n = subject_of(tree, found)
    n = _before_cue(tree, found) if n is None else n
    if n is not None and _stands_for_clause(tree, n):
        return _judged_by_deed(tree, tree.words[n].head, last, places) or _in_clause(tree, tree.words[n].head, places)
    if n is not None:
        about = actor_at(tree, n, places) or _owner(tree, n, places) or _sent_by(tree, n, places)
        if about is not None and about == speaker and found.clause is not None:
            about = (
                _on_side(tree, found.clause, places)
                or _object(tree, found.clause.head, places)
                or believed_of(tree, found.clause, places)
                or about
            )
        if about is None and found.clause is not None and tree.words[n].tag[:2] in _POINTING:
            about = _singled_out(tree, n, places) or _object(tree, found.clause.head, places, known=True)
        if about is None and found.clause is not None:
            about = told_behind(tree, n, found.clause, places)
        return about
    means = found.clause is not None and n is None and len(found.parts) > 1 and not is_finite(tree, found.clause.root)
    if (found.clause is None or means) and cue in _JUDGING:  # praised / for her promise to go
        first, last = found.subject or (found.parts[0] if means else (first, last))
        head = next((m for m in range(first, min(last, first + _NEAR)) if _stands_highest(tree, m, first, last)), None)
        if head is None:
            return None
        about = actor_at(tree, head, places) or _owner(tree, head, places)
        # nobody accuses "him" or "them" and means himself
        return None if about == speaker and tree.lower[head] in _OTHERS else about
    return None


def _judged_by_deed(tree: Tree, head: int, last: int, places: Places) -> str | None:
    """Who does what is judged ("it was wrong of Moe to leave", "it is unfair for Moe to pay")."""
    doer = time_for(tree, head, last)
    return actor_at(tree, doer, places) if doer is not None else None


def _sent_by(tree: Tree, n: int, places: Places) -> str | None:
    """Whose words a subject is by "from" ("the letter from Moe", but not "the train from Norway")."""
    for m in tree.children[n] if tree.lower[n] in _WORDS else ():
        if tree.words[m].relation == "nmod" and any(tree.lower[k] == "from" for k in tree.children[m]):
            return actor_at(tree, m, places)
    return None


def _in_clause(tree: Tree, head: int, places: Places) -> str | None:
    """Whose deed or fate is judged or foretold in a clause ("it is unlikely that Moe will run", not "that we know")."""
    if tree.lower[head] in _NO_PREDICATES:  # "it is one that Norway may enforce", "it is not so much that Moe won"
        return None
    clause = next((n for n in tree.children[head] if n > head and tree.words[n].relation in _CLAUSES), None)
    n = tree.child(clause, ANY_SUBJECTS) if clause is not None and is_finite(tree, clause) else None
    if n is None or n < head or tree.words[n].tag[:2] not in ("NN", "PR"):
        return None
    return actor_at(tree, n, places) or _owner(tree, n, places)


def _singled_out(tree: Tree, n: int, places: Places) -> str | None:
    """Who alone has done something ("it was Moe who closed the mine")."""
    head = tree.words[n].head
    if tree.lower[n] != "it" or head < n or tree.words[head].tag != "NNP" or tree.child(head, _COPULA) is None:
        return None
    return actor_at(tree, head, places) if tree.child(head, _DESCRIBING) is not None else None


def _before_cue(tree: Tree, found: Proposition) -> int | None:
    """The subject that stands before the cue, and its predicate behind it (["The crew," she said, "has left"])."""
    n = tree.child(found.clause.head, ANY_SUBJECTS) if found.clause is not None else None
    return n if n is not None and any(first <= n < last for first, last in found.parts) else None


def _on_side(tree: Tree, clause: Clause, places: Places) -> str | None:
    """For or against whom the claimant is ("I will vote for Moe", "I am proud of Moe's work")."""
    n = side_taken(tree, clause)
    return None if n is None else actor_at(tree, n, places) or _owner(tree, n, places)


def _object(tree: Tree, verb: int, places: Places, *, known: bool = False) -> str | None:
    """Whom something is done to; with ``known`` only by name, or him or her ("it hurts Moe", "they left her there")."""
    n = tree.child(verb, _OBJECT)
    if n is None or (known and tree.words[n].tag != "NNP" and tree.lower[n] not in ("him", "her")):
        return None
    if known and (
        tree.lower[verb] in _REACHING or any(tree.words[m].relation == "auxpass" for m in tree.children[verb])
    ):
        return None  # "it is called Moe Street", "they reached Norway"
    return actor_at(tree, n, places)


def _stands_for_clause(tree: Tree, n: int) -> bool:
    """Whether "it" is nobody, and stands for a clause behind it ("it is too early to say")."""
    head = tree.words[n].head
    if tree.lower[n] != "it" or tree.child(head, _COPULA) is None:
        return False
    return any(
        m > head
        and not tree.words[m].tag.startswith("JJ")
        and (tree.words[m].relation in ("ccomp", "csubj", "xcomp") or would_be_so(tree, head, m))
        for m in tree.children[head]
    )


def _stands_highest(tree: Tree, n: int, first: int, last: int) -> bool:
    """Whether a noun or pronoun hangs on no other word of [first, last)."""
    return tree.words[n].tag[:2] in ("NN", "PR", "DT", "CD") and not first <= tree.words[n].head < last


def _owner(tree: Tree, n: int, places: Places, deep: int = 2) -> str | None:
    """The actor whose a noun is, or of whom or about whom it is ("Moe's plan", "the cost of the attack on Moe")."""
    for m in tree.children[n]:
        relation = tree.words[m].relation
        if relation in _OWNERS or (relation == "nmod" and any(tree.lower[k] in _ABOUT for k in tree.children[m])):
            inner = relation == "nmod" or tree.child(m, _OWNING) is not None  # "called / Moe's plan unconvincing"
            actor = actor_at(tree, m, places) or (_owner(tree, m, places, deep - 1) if deep and inner else None)
            if actor is not None:
                return actor
    return None
