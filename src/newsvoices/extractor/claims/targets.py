"""Whom a claim is about and whom it calls on, where the words say so and the actor is known.

Called on follows Political Claims Analysis (addressee of the demand): who is to do it, as the subject of the deontic
verb or as the object of the urging. Target is who is judged, explained or predicted: the actor in the subject.
"""

from bisect import bisect_right
from collections.abc import Sequence

from newsvoices.extractor.claims.needs import is_spared, needed_of, only_needs, time_for, whose_duty, would_be_so
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.claims.sides import side_taken
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS
from newsvoices.records import Row

__all__ = ["Places", "called_on", "target"]

_URGING = words_of("urging cues")
_JUDGING = words_of("judging cues") | words_of("naming cues") | words_of("stance cues")
_OBJECT = frozenset({"dobj"})
_OWNERS = frozenset({"nmod:poss", "compound"})
_ABOUT = frozenset({"of", "about", "on", "against", "by"})
_AUXILIARY = frozenset({"aux", "auxpass"})
_TOWARDS = frozenset({"on", "upon", "to", "with"})
_COPULA = frozenset({"cop"})
_DESCRIBING = frozenset({"acl:relcl"})
_PASSIVE = frozenset({"nsubjpass"})
_OTHERS = frozenset({"him", "her", "them", "it"})
_THINGS = frozenset({"dobj", "nmod"})
_POINTING = frozenset({"PR", "DT", "WP"})  # tags of it, this, they, what
_MADE = words_of("making to do")
_OWN_DEEDS = words_of("own deeds")
_REACHING = word_set("reach reached reaches leave left leaves enter entered enters visit visited cross crossed toured")
_NEAR = 12  # words after an urging in which its object is looked for


class Places:
    """The mentions of an article by place."""

    def __init__(self, mentions: Sequence[Row]) -> None:
        """Sort mention rows (``start``, ``end``, ``actor_id``) by place."""
        self._rows = sorted(mentions, key=lambda row: (row["start"], -row["end"]))
        self._starts = [row["start"] for row in self._rows]

    def at(self, start: int, end: int) -> str | None:
        """Return the actor of the innermost mention that covers [start, end), None where there is none."""
        place = bisect_right(self._starts, start)
        for row in reversed(self._rows[max(0, place - 8) : place]):
            if row["end"] >= end:
                return str(row["actor_id"])
        return None


def _actor(tree: Tree, n: int, places: Places) -> str | None:
    return places.at(tree.words[n].start, tree.words[n].end)


def _subject(tree: Tree, found: Proposition) -> int | None:
    if found.clause is None:
        return None
    if found.clause.subject is not None:
        return found.clause.subject
    root = tree.words[found.clause.root]
    if root.relation in _AUXILIARY and root.head >= 0:
        return tree.child(root.head, ANY_SUBJECTS)  # [The mayor has never], she said, [met him]
    if found.subject is None:
        return None
    first, last = found.subject
    heads = [n for n in range(first, last) if not first <= tree.words[n].head < last]
    return heads[-1] if heads else None


def called_on(
    tree: Tree, found: Proposition, places: Places, cue: str, cue_last: int, rule: str, addressee: str | None
) -> str | None:
    """Return the actor whom a policy claim calls on, None where the words name none.

    ``cue_last`` is the end of the cue by words, 0 without one, ``rule`` the name of the rule that made it a policy
    claim, ``addressee`` to whom the words were said.
    """
    n = _subject(tree, found)
    first, last = found.main
    up = _up_to(tree, first, last, places) if rule == "needed" else None
    if up is not None:
        return up
    if rule in ("needed", "due") and found.clause is not None:
        if is_spared(tree, found.clause.head):
            return None
        doer = time_for(tree, found.clause.head, last)
        if doer is not None:
            return _actor(tree, doer, places)
        if only_needs(tree, found.clause.head):
            doer = needed_of(tree, found.clause.head)
            return _actor(tree, doer, places) if doer is not None else None
    owner = whose_duty(tree, found.clause.head) if rule == "duty" and found.clause is not None else None
    if owner is not None:
        return _actor(tree, owner, places)
    if rule in ("deontic modal", "has or needs to", "duty", "subjunctive", "needed", "cannot") and n is not None:
        if tree.lower[n] == "you":
            return addressee
        if found.clause is not None and is_spared(tree, found.clause.head):
            return None
        passive = tree.words[n].relation == "nsubjpass" and tree.lower[tree.words[n].head] != "got"  # "he’s got to go"
        made = passive and not _is_made_to(tree, tree.words[n].head)
        return _agent(tree, n, places) if made else _actor(tree, n, places)
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
            return _asked(tree, cue_last, first, places) or _urged(tree, to, places) or addressee
    return None


def _is_suffered(tree: Tree, first: int, to: int, cue: str) -> bool:
    """Whether something is to be done to somebody, and nothing by him ("called for Moe to be dismissed").

    Who urges or asks somebody speaks to him, whatever is to be done ("urged residents to be tested").
    """
    spoken_to = cue != "want" and tree.lower[first - 1 : first] != ["for"]
    passive = tree.lower[to + 1 : to + 2] == ["be"] and [word.tag for word in tree.words[to + 2 : to + 3]] == ["VBN"]
    return not spoken_to and passive


def _agent(tree: Tree, subject: int, places: Places) -> str | None:
    """By whom something is to be done ("the mine must be closed by the council")."""
    verb = tree.words[subject].head
    for n in tree.children[verb] if verb >= 0 else ():
        if tree.words[n].relation == "nmod" and any(tree.lower[m] == "by" for m in tree.children[n]):
            return _actor(tree, n, places)
    return None


def _is_made_to(tree: Tree, verb: int) -> bool:
    """Whether somebody is to be made to do something ("the firm should be forced to pay")."""
    return tree.lower[verb] in _MADE and any(
        tree.words[n].relation == "xcomp" and tree.words[n].tag == "VB" for n in tree.children[verb]
    )


def _up_to(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """To whom it is up to do something ("it is up to the council to decide")."""
    up = next((n for n in range(first, min(last, first + _NEAR)) if tree.lower[n : n + 2] == ["up", "to"]), -1)
    to = next((n for n in range(up + 2, min(last, up + 2 + _NEAR)) if tree.words[n].tag == "TO"), -1)
    return _asked(tree, up + 2, to, places) if 0 < up < to else None


def _owing(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """Of whom a thing is demanded ("an apology from Moe"), or whose deed it is to be ("Moe's resignation")."""
    noun = next(
        (n for n in range(first, last) if tree.words[n].tag[:2] == "NN" and tree.words[n].relation in _THINGS), -1
    )
    if noun < 0:
        return None
    behind = tree.words[noun + 1 : noun + 2]
    if noun + 1 < last and tree.lower[noun + 1] == "from" and behind[0].relation == "case":
        return _actor(tree, behind[0].head, places)
    own = next((n for n in tree.children[noun] if tree.words[n].relation == "nmod:poss"), None)
    return _actor(tree, own, places) if own is not None and tree.lower[noun] in _OWN_DEEDS else None


def _wanted(tree: Tree, verb: int, places: Places) -> str | None:
    """Of whom somebody wants something in his own words ("I urge them to go", "we call on all units to stay")."""
    for n in tree.children[verb]:
        cases = {tree.lower[m] for m in tree.children[n] if tree.words[m].relation == "case"}
        if n > verb and (tree.words[n].relation in _OBJECT or (tree.words[n].relation == "nmod" and cases & _TOWARDS)):
            return _actor(tree, n, places)
    return None


def _asked(tree: Tree, first: int, last: int, places: Places) -> str | None:
    """Who is asked in the words [first, last): its noun, and not whose it is ("urged its / citizens / to leave")."""
    for n in range(first, min(last, first + _NEAR)):
        word = tree.words[n]
        if word.tag[:2] in ("NN", "PR") and word.relation not in _OWNERS:
            actor = _actor(tree, n, places)
            if actor is not None:
                return actor
    return None


def _urged(tree: Tree, to: int, places: Places) -> str | None:
    """Who is told to do something in the passive ("Moe was told to leave")."""
    verb = tree.words[tree.words[to].head].head if tree.words[to].head >= 0 else -1
    n = tree.child(verb, _PASSIVE) if verb >= 0 else None
    return _actor(tree, n, places) if n is not None else None


def target(tree: Tree, found: Proposition, places: Places, cue: str, kind: str, speaker: str | None) -> str | None:
    """Return the actor that a claim is about, None where the words name none or it calls for something.

    That is its subject, or whose the subject is ("Moe's plan is late"), or what somebody says of himself that he does
    it to ("I admire Moe", "I would vote for Moe"), or whom it, this or they do it to ("that helped Moe"); of a mere
    thing what a judging cue has for its object.
    """
    if kind == "policy":
        return None
    first, last = found.main
    n = _subject(tree, found)
    n = _before_cue(tree, found) if n is None else n
    if n is not None and _stands_for_clause(tree, n):
        return _judged_by_deed(tree, tree.words[n].head, last, places)
    if n is not None:
        about = _actor(tree, n, places) or _owner(tree, n, places)
        if about is not None and about == speaker and found.clause is not None:
            about = _on_side(tree, found.clause, places) or _object(tree, found.clause.head, places) or about
        if about is None and found.clause is not None and tree.words[n].tag[:2] in _POINTING:
            about = _singled_out(tree, n, places) or _object(tree, found.clause.head, places, known=True)
        return about
    if found.clause is None and cue in _JUDGING:
        first, last = found.subject or (first, last)
        head = next((m for m in range(first, min(last, first + _NEAR)) if _stands_highest(tree, m, first, last)), None)
        if head is None:
            return None
        about = _actor(tree, head, places) or _owner(tree, head, places)
        # nobody accuses "him" or "them" and means himself
        return None if about == speaker and tree.lower[head] in _OTHERS else about
    return None


def _judged_by_deed(tree: Tree, head: int, last: int, places: Places) -> str | None:
    """Who does what is judged ("it was wrong of Moe to leave", "it is unfair for Moe to pay")."""
    doer = time_for(tree, head, last)
    return _actor(tree, doer, places) if doer is not None else None


def _singled_out(tree: Tree, n: int, places: Places) -> str | None:
    """Who alone has done something ("it was Moe who closed the mine")."""
    head = tree.words[n].head
    if tree.lower[n] != "it" or head < n or tree.words[head].tag != "NNP" or tree.child(head, _COPULA) is None:
        return None
    return _actor(tree, head, places) if tree.child(head, _DESCRIBING) is not None else None


def _before_cue(tree: Tree, found: Proposition) -> int | None:
    """The subject that stands before the cue, and its predicate behind it (["The crew," she said, "has left"])."""
    n = tree.child(found.clause.head, ANY_SUBJECTS) if found.clause is not None else None
    return n if n is not None and any(first <= n < last for first, last in found.parts) else None


def _on_side(tree: Tree, clause: Clause, places: Places) -> str | None:
    """For or against whom the claimant is ("I will vote for Moe", "I am proud of Moe's work")."""
    n = side_taken(tree, clause)
    return None if n is None else _actor(tree, n, places) or _owner(tree, n, places)


def _object(tree: Tree, verb: int, places: Places, *, known: bool = False) -> str | None:
    """Whom something is done to; with ``known`` only by name, or him or her ("it hurts Moe", "they left her there")."""
    n = tree.child(verb, _OBJECT)
    if n is None or (known and tree.words[n].tag != "NNP" and tree.lower[n] not in ("him", "her")):
        return None
    if known and (
        tree.lower[verb] in _REACHING or any(tree.words[m].relation == "auxpass" for m in tree.children[verb])
    ):
        return None  # "it is called Moe Street", "they reached Norway"
    return _actor(tree, n, places)


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
            actor = _actor(tree, m, places) or (
                _owner(tree, m, places, deep - 1) if deep and relation == "nmod" else None
            )
            if actor is not None:
                return actor
    return None
