"""Who is to act by what is needed or due: "it is time for Moe to go", "we need Moe to stay", not "he needs help"."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS

__all__ = [
    "due_of", "is_past_would", "is_spared", "needed_of", "on_whom", "only_needs", "time_for", "whose_duty",
    "whose_task", "would_be_so",
]  # fmt: skip

_NEEDING = frozenset({"need", "needs", "needed"})
_CLAUSES = frozenset({"xcomp", "ccomp"})
_OBJECT = frozenset({"dobj"})
_DUTIES = frozenset({"duty", "job", "responsibility", "task", "obligation", "turn"})
_LOADS = frozenset({"onus", "burden", "responsibility", "duty", "task"})
_OF = frozenset({"of"})
_ON = frozenset({"on", "upon"})
_BORNE = word_set(
    "get have know receive feel see hear understand realize realise enjoy benefit need deserve survive live"
)
"""Verbs for what somebody gets or knows by what others do."""
_HABITS = frozenset({"always", "often", "usually", "sometimes", "every", "each", "when", "whenever", "once"})
_HARDLY = frozenset({"hardly", "scarcely", "longer", "never"})
_OWNERS = frozenset({"nmod:poss"})
_FATES = word_set(
    "pity shame mistake tragedy disaster disgrace scandal error folly wrong bad good better best great nice"
)
_REACH = 10  # words from "for" to what somebody is to do
_SPARING = 6  # words from "should" to the verb behind "have to"
_FAR = 8  # words from what is due to "for"


def only_needs(tree: Tree, head: int) -> bool:
    """Say whether a verb is "need" with something for its object, so that nothing is asked of its subject."""
    return tree.lower[head] in _NEEDING and tree.words[head].tag[:2] == "VB" and not _to_do(tree, head)


def _to_do(tree: Tree, head: int) -> bool:
    """Whether the subject of "need" is to do something itself ("needs to go")."""
    return tree.lower[head + 1 : head + 2] == ["to"] or tree.lower[head + 1 : head + 3] == ["not", "to"]


def needed_of(tree: Tree, head: int) -> int | None:
    """Return the word for who has to do something because he is needed for it ("we need / Moe / to stay")."""
    for n in tree.children[head]:
        if n < head or tree.words[n].relation not in _CLAUSES or tree.words[n].tag not in ("VB", "VBG"):
            continue
        if tree.words[n].tag == "VB" and not any(tree.words[m].tag == "TO" for m in tree.children[n]):
            continue
        doer = tree.child(n, NOUN_SUBJECTS)
        doer = tree.child(head, _OBJECT) if doer is None else doer
        if doer is not None and head < doer < n and tree.words[doer].relation != "nsubjpass":
            return doer
    return None


def time_for(tree: Tree, head: int, last: int) -> int | None:
    """Return the word for who is to act between "for" and "to" behind what is due ("time for the council to act").

    So it does for what is judged ("it was wrong of the council to act"). It is the noun on which the others hang: talks
    with Moe are no Moe.
    """
    openings = ("for", "of") if tree.words[head].tag[:2] == "JJ" else ("for",)  # "wrong of Moe", "time for Moe"
    begin = next((n for n in range(head + 1, min(last, head + _FAR)) if tree.lower[n] in openings), -1)
    if begin < 0 or any(tree.words[n].tag[:1] in "VM" for n in range(head + 1, begin)):
        return None
    for n in range(begin + 2, min(last - 1, begin + _REACH)):
        if tree.words[n].tag == "TO" and tree.words[n + 1].tag in ("VB", "RB"):
            passive = tree.lower[n + 1] == "be" and tree.words[min(n + 2, last - 1)].tag == "VBN"
            return None if passive else _highest(tree, begin + 1, n)
        if tree.words[n].tag[:1] in "VM":
            return None
    return None


def is_spared(tree: Tree, head: int) -> bool:
    """Say whether somebody is spared something, and nothing is asked of him ("should not have to", "no need to")."""
    need = tree.child(head, NOUN_SUBJECTS) if tree.lower[head] not in _NEEDING else head
    if need is not None and tree.lower[need] in _NEEDING:
        return any(tree.lower[n] == "no" for n in tree.children[need])
    words = range(max(0, head - _SPARING), head)
    should = next((n for n in words if tree.words[n].tag == "MD" and tree.lower[n] in ("should", "must")), head)
    behind = tree.lower[should + 1 : head + 1]
    denied = not {"not", "n’t", "n't", "never"}.isdisjoint(behind[:1])
    return denied and "have" in behind and ("to" in behind or tree.lower[head + 1 : head + 2] == ["to"])


def whose_duty(tree: Tree, head: int) -> int | None:
    """Return the word for whose duty something is ("it is / the council’s / duty to act"), none where it is not his."""
    below = tree.children[head]
    if tree.lower[head] not in _DUTIES or any(
        tree.words[n].relation == "neg" or tree.lower[n] in _HARDLY for n in below if n < head
    ):
        return None
    owner = tree.child(head, _OWNERS)
    return _behind(tree, head, _OF) if owner is None else owner


def whose_task(tree: Tree, subject: int) -> int | None:
    """Return the word for whose task something is by the subject ("the council’s / job is to help")."""
    verb = tree.child(tree.words[subject].head, _CLAUSES) if tree.lower[subject] in _DUTIES else None
    suffered = verb is None or any(tree.words[n].relation == "auxpass" for n in tree.children[verb])
    return None if suffered else tree.child(subject, _OWNERS)  # "her job is to be cut"


def on_whom(tree: Tree, head: int, subject: int | None) -> int | None:
    """Return the word for on whom it is to do something ("the onus is on / Moe / to explain", "incumbent on Moe")."""
    if tree.lower[head] == "incumbent":
        return _behind(tree, head, _ON)
    below = tree.children[head]
    if subject is None or tree.lower[subject] not in _LOADS or not any(tree.lower[n] in _ON for n in below):
        return None
    denied = any(tree.words[n].relation == "neg" for n in below)
    to_do = any(n > head and tree.words[n].tag == "VB" for n in below)
    return head if to_do and not denied else None


def due_of(tree: Tree, head: int) -> int | None:
    """Return the word for who is to do what is due ("it is vital that / the council / act", "we ask that Moe go").

    That is no one of whom something is only found important ("it is important that Moe was honest, that farmers know"),
    or who need not act ("it is not vital that Moe go").
    """
    if any(tree.words[n].relation == "neg" or tree.lower[n] in _HARDLY for n in tree.children[head]):
        return None
    for n in tree.children[head]:
        below = tree.children[n]
        if n < head or tree.words[n].relation not in _CLAUSES or not any(tree.lower[m] == "that" for m in below):
            continue
        if any(tree.words[m].relation in ("cop", "neg", "auxpass", "nsubjpass") for m in below):
            return None
        if tree.lower[n] in _BORNE:
            return None
        if tree.words[n].tag in ("VB", "VBP"):
            return tree.child(n, NOUN_SUBJECTS)
        bare = tree.words[n].tag == "NN" and tree.words[n - 1].relation == "compound" and n - 1 in below
        return n - 1 if bare else None  # that the council act, where a tagger sees a noun
    return None


def _behind(tree: Tree, head: int, prepositions: frozenset[str]) -> int | None:
    for n in tree.children[head]:
        cases = (m for m in tree.children[n] if tree.words[m].relation == "case")
        if n > head and tree.words[n].relation == "nmod" and any(tree.lower[m] in prepositions for m in cases):
            return n
    return None


def would_be_so(tree: Tree, head: int, clause: int) -> bool:
    """Say whether "it" stands for a condition behind what it is ("it would be a pity / if the race died")."""
    condition = tree.words[clause].relation == "advcl" and any(tree.lower[n] == "if" for n in tree.children[clause])
    return condition and tree.lower[head] in _FATES and tree.child(clause, ANY_SUBJECTS) is not None


def is_past_would(tree: Tree, verb: int) -> bool:
    """Say whether "would" tells what somebody used to do, or never did (would often ask, would have asked)."""
    below = [n for n in tree.children[verb] if n < verb]
    around = {tree.lower[m] for n in below for m in (n, *tree.children[n])}
    return tree.words[verb].tag == "VBN" or not _HABITS.isdisjoint(around)


def _highest(tree: Tree, first: int, last: int) -> int | None:
    nouns = (n for n in range(first, last) if tree.words[n].tag[:2] in ("NN", "PR"))
    return next((n for n in nouns if not first <= tree.words[n].head < last), None)
