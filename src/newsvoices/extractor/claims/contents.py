"""Which part of an attributed content is the claim: what an idea or fear is of, or a thing without its description."""

from dataclasses import replace

from newsvoices.extractor.claims.cue_words import INQUIRING, Cue
from newsvoices.extractor.claims.denials import idea_clause, told_clause
from newsvoices.extractor.claims.judgements import STANCE, VALUES
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.syntax.clauses import Tree, is_finite, is_infinitive, main_clause
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["feared", "spelt_out", "thing_only"]

_TELLING = words_of("telling cues")
_WISHING = words_of("urging cues") | words_of("wishing cues")
_CALLING = words_of("calling cues")
_FEARS = frozenset({"fear", "dread"})
_DISMISSING = words_of("dismissing cues")
_PAIRED = frozenset({"as", "such", "same", "so", "just"})  # as bad as, such as
_LONGEST_VERDICT = 8  # words of what an idea is dismissed as
_LONGEST_ASKED = 6  # words for who is asked
_TIMES = frozenset({"when", "while", "before", "after", "until"})
_ARTICLES = frozenset({"a", "an", "the"})
_DEEPEST = 8  # heads above a predicate that are looked at


def spelt_out(tree: Tree, found: Proposition, cue: Cue) -> Proposition:
    """Leave only the clause of an idea that is named before it, or of what somebody is told.

    Of "the claim that X" what is claimed is X, and so of "(reminded) her that X".
    """
    (first, last), *others = found.parts
    if not others and last - first == 2 and tree.lower[first] == "that" and cue.last == first:
        return replace(found, clause=None)  # disputes that estimate, which no verb is
    if _is_noun_of_verb(tree, found, cue):
        return replace(found, clause=None)  # predicted / a win
    begin = idea_clause(tree, first, last)
    if begin is None and others:  # a claim (by the mayor) that X
        begin = idea_clause(tree, first, others[0][1])
        if begin is not None and begin >= others[0][0]:
            (first, last), *others = others
        else:
            begin = None
    if begin is None and cue.word in _TELLING and first >= cue.last:
        begin = told_clause(tree, first, last, cue)
    if begin is None and cue.word in INQUIRING and first >= cue.last:
        begin = _asked_clause(tree, first, last)
    if begin is None:
        return found
    last = _before_verdict(tree, begin, last) if cue.word in _DISMISSING and not others else last
    clause = main_clause(tree, begin, last, direct=False)
    if clause is None or not is_finite(tree, clause.root):
        return found
    return replace(found, parts=((begin, last), *others), clause=clause, subject=None)


def _is_noun_of_verb(tree: Tree, found: Proposition, cue: Cue) -> bool:
    """Whether a tagger takes the noun behind an article for a verb, so that there is no clause (predicted / a win)."""
    clause = found.clause
    if clause is None or clause.subject is not None or tree.words[clause.root].tag not in ("VB", "VBP"):
        return False
    first, at = found.parts[0][0], clause.root
    return cue.last <= first < at == clause.head and tree.lower[at - 1] in _ARTICLES


def _before_verdict(tree: Tree, first: int, last: int) -> int:
    """The end of an idea before what it is dismissed as ("claims that it leaked / as nonsense")."""
    end = last
    while end > first and not tree.words[end - 1].text[0].isalnum():
        end -= 1
    for n in range(end - 2, max(first, end - _LONGEST_VERDICT), -1):
        if tree.lower[n] == "as" and tree.lower[n - 1] not in _PAIRED:
            return n if any(tree.lower[m] in VALUES for m in range(n + 1, end)) else last
        if tree.words[n].tag[:1] in "VM" and tree.words[n].tag != "VBN":
            return last
    return last


def _asked_clause(tree: Tree, first: int, last: int) -> int | None:
    """The question that somebody is asked, behind a noun for him ("asked / the mayor / whether it would close")."""
    for n in range(first, min(last - 2, first + _LONGEST_ASKED)):
        if n > first and tree.lower[n] in ("whether", "if"):
            return n
        if tree.words[n].tag[:2] not in ("DT", "JJ", "NN", "PR"):
            return None
    return None


def feared(tree: Tree, found: Proposition) -> Proposition | None:
    """Leave only what the claimant fears ("I fear that X"), which is said to be possible; None where nothing is."""
    clause, (first, last), *others = found.clause, *found.parts
    if clause is None or clause.opinion is None or base_form(tree.lower[clause.opinion], _FEARS) not in _FEARS:
        return None
    begin = clause.opinion + 1
    begin += tree.lower[begin] == "that"
    if not first < begin < min(last, clause.head):
        return None
    return replace(found, parts=((begin, last), *others), clause=replace(clause, opinion=None, root=clause.head))


def thing_only(tree: Tree, found: Proposition, cue: Cue) -> Proposition:
    """Leave out the clause that only describes the thing on which a cue takes a side ("praised the plan to sail").

    Of a cue that takes a thing and what it is called every clause is part of the one or the other ("called it the best
    that she had seen"), whatever a parser says.
    """
    clause, first = found.clause, found.parts[0][0]
    if clause is None or first < cue.last or tree.lower[first] == "that" or tree.lower[first - 1] == "that":
        return found
    if _is_means(tree, found, cue) or _tells_when(tree, found, cue):
        return replace(found, clause=None, subject=None)  # called for / a campaign to mend the roads
    links = (n for n in tree.children[clause.root] if tree.words[n].relation == "cop")
    if cue.word == "against" and any(cue.first <= n < cue.last for n in links):
        return replace(found, clause=None, subject=None)  # is against / the plan
    return replace(found, clause=None, subject=None) if cue.word in _CALLING or _describes(tree, found, cue) else found


def _tells_when(tree: Tree, found: Proposition, cue: Cue) -> bool:
    """Whether a clause only says when, behind the cue's object (promised a toll / when he was mayor)."""
    clause, first = found.clause, found.parts[0][0]
    if clause is None or not any(tree.lower[n] in _TIMES for n in tree.children[clause.root]):
        return False
    objects = (n for n in range(first, clause.root) if tree.words[n].relation == "dobj")
    thing = next((n for n in objects if cue.first <= tree.words[n].head < cue.last), -1)
    return thing >= 0 and tree.words[clause.root].relation in ("advcl", "acl:relcl", "acl", "dep")


def _is_means(tree: Tree, found: Proposition, cue: Cue) -> bool:
    """Whether an infinitive tells what the thing is for that is called for, and nobody of whom it is demanded."""
    clause, first = found.clause, found.parts[0][0]
    if (
        clause is None
        or cue.word != "call for"
        or tree.lower[first - 1] != "for"
        or not is_infinitive(tree, clause.root)
    ):
        return False
    noun = tree.words[clause.root].head
    if tree.words[clause.root].relation != "acl" or not first <= noun < clause.root:
        return False
    passive = any(tree.words[n].relation == "auxpass" for n in tree.children[clause.root])
    several = tree.words[noun].tag == "NNS"
    return not passive and tree.words[noun].tag in ("NN", "NNS") and head_kind(tree.lower[noun], several) is None


def _describes(tree: Tree, found: Proposition, cue: Cue) -> bool:
    """Whether a clause only describes the thing on which a cue takes a side, or is none ("defends price cut")."""
    clause, first = found.clause, found.parts[0][0]
    if clause is None:
        return False
    root = tree.words[clause.root]
    if cue.word == "want":  # "wants the levy suspended"
        told_of = root.relation == "acl:relcl" and cue.last <= first <= root.head  # "wants a levy, which would be fair"
        return told_of or (root.tag in ("VBD", "VBN") and clause.subject == clause.root - 1)
    if cue.word not in STANCE:
        return False
    if tree.words[first].tag in ("TO", "RB", "IN", "VBG") or cue.word in _WISHING:
        return False
    if _inside_object(tree, clause.root, first, cue):
        return True
    if root.relation in ("acl", "acl:relcl"):
        return first <= root.head < found.parts[-1][1] and tree.words[root.head].tag[:2] in ("NN", "PR", "CD", "DT")
    return tree.child(clause.root, ANY_SUBJECTS) is None


def _inside_object(tree: Tree, root: int, first: int, cue: Cue) -> bool:
    """Whether a predicate stands inside the noun phrase that is the cue's object ("mourned the loss of what was")."""
    at = root
    for _ in range(_DEEPEST):
        at = tree.words[at].head
        if at < first:
            return False
        if tree.words[at].relation == "dobj" and cue.first <= tree.words[at].head < cue.last:
            return True
    return False
