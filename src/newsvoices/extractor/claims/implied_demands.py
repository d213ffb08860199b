"""Demands without a word of duty in their main clause: what is needed, forbidden, up to somebody, or the answer."""

from newsvoices.extractor.claims.needs import on_whom
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.patterns import to_verb
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["implied_rule"]

_PRESENT = frozenset({"is", "are", "’s", "'s", "’re", "'re"})
_NOBODY = frozenset({"nobody", "none", "no-one"})
_REMEDIES = words_of("remedies")
_INTOLERABLE = words_of("intolerable deeds")
_DEONTIC = words_of("deontic modals") - {"shall"}
_THINGS = frozenset({"something", "thing", "what"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "advcl", "csubj"})
_TELLERS = frozenset({"he", "she", "they", "it"})
_SIDES = frozenset({"support", "supports", "oppose", "opposes", "favor", "favour", "favors", "favours"})
_BE = [["is"], ["was"], ["’s"], ["'s"]]
_DECIDING = word_set("decide settle determine choose judge answer explain rule resolve say act clarify approve")
_AWAY = 9  # words from "up" to what is up to somebody


def implied_rule(tree: Tree, first: int, last: int, clause: Clause, *, reported: bool) -> str:
    """Return the name of the rule by which a clause without a verb of duty says what should be done, else nothing.

    ``reported`` says that the words are a paraphrase under a cue in the past, whose verbs stand one tense further back.
    """
    if (
        _is_needed(tree, clause)
        or _is_remedy(tree, clause, last)
        or _is_up_to(tree, first, last)
        or _is_for(tree, first, last)
        or on_whom(tree, clause.head, clause.subject) is not None
    ):
        return "needed"
    if _is_barred(tree, clause) or _cannot_be_borne(tree, clause):
        return "forbidden"
    if _is_described_so(tree, clause):
        return "deontic modal"
    if _takes_side(tree, clause, reported=reported):
        return "side taken"
    return "wanted of others" if _is_wished(tree, clause, reported=reported) else ""


def _takes_side(tree: Tree, clause: Clause, *, reported: bool) -> bool:
    """Whether the claimant is for or against a measure ("I support the levy", "said she was opposed to the levy")."""
    head, subject = clause.head, clause.subject
    if subject is None or tree.lower[subject] not in ("i", "we", *(_TELLERS - {"it"} if reported else ())):
        return False
    below = tree.children[head]
    if any(tree.words[n].relation in ("aux", "neg") or tree.words[n].tag == "MD" for n in below):
        return False
    after = tree.lower[head + 1 : head + 2]
    be = any(tree.lower[n] in BEING for n in below)
    if tree.lower[head] in _SIDES and not be:
        thing = tree.child(head, frozenset({"dobj"})) if tree.words[head].tag in ("VBP", "VB", "VBZ") else None
    elif be and ((tree.lower[head] == "opposed" and after == ["to"]) or tree.lower[head] in ("favour", "favor")):
        thing = next((n for n in below if n > head and tree.words[n].relation in ("nmod", "acl")), None)
    elif be and any(tree.lower[n] == "against" and tree.words[n].relation == "case" for n in below):
        thing = head
    else:
        return False
    return thing is not None and thing > subject and _is_measure(tree, thing)


def _is_measure(tree: Tree, n: int) -> bool:
    """Whether a word is a noun for no person, body or paper, or for a doing."""
    word = tree.words[n]
    if word.tag == "VBG":
        return True
    return word.tag in ("NN", "NNS") and head_kind(tree.lower[n], word.tag == "NNS") in (None, "document")


def _is_needed(tree: Tree, clause: Clause) -> bool:
    """Whether something is needed, or needs doing ("more boats are needed", "the roof needs mending")."""
    head = clause.head
    if any(tree.words[n].relation == "neg" for n in tree.children[head]):
        return False
    if tree.lower[head] == "needed":
        now = any(tree.lower[n] in _PRESENT and tree.words[n].relation == "auxpass" for n in tree.children[head])
        return now and not _is_of_nothing(tree, clause) and tree.child(head, _COMPLEMENTS) is None
    if tree.lower[head] not in ("need", "needs"):
        return False
    return any(tree.words[n].relation == "xcomp" and tree.words[n].tag == "VBG" for n in tree.children[head])


def _is_remedy(tree: Tree, clause: Clause, last: int) -> bool:
    """Whether the answer, the first task or what is needed is to do something."""
    subject, head = clause.subject, clause.head
    if subject is None or tree.words[subject].tag[:2] != "NN" or tree.lower[subject] not in _REMEDIES:
        return False
    verbs = [head, *tree.children[head]]
    be = next((n for n in verbs if tree.lower[n] in BEING and n > subject), -1)
    return be >= 0 and not any(tree.words[n].relation == "neg" for n in tree.children[head]) and to_verb(tree, be, last)


def _is_for(tree: Tree, first: int, last: int) -> bool:
    """Whether it is for somebody to decide or settle something, and no thing ("it was for him to wear")."""
    if tree.lower[first : first + 1] != ["it"] or tree.lower[first + 1 : first + 2] not in _BE:
        return False
    at = first + 2 + (tree.lower[first + 2 : first + 3] in (["not"], ["n’t"], ["n't"]))
    if tree.lower[at : at + 1] != ["for"]:
        return False
    to = next((n for n in range(at + 2, min(last - 1, at + _AWAY)) if tree.words[n].tag == "TO"), -1)
    return to > 0 and tree.lower[to + 1] in _DECIDING


def _is_up_to(tree: Tree, first: int, last: int) -> bool:
    """Whether it is up to somebody to do something."""
    at = next((n for n in range(first + 2, min(last, first + 5)) if tree.lower[n : n + 2] == ["up", "to"]), -1)
    if at < 0 or tree.lower[at - 2] != "it" or tree.lower[at - 1] not in BEING:
        return False
    return any(to_verb(tree, n - 1, last) for n in range(at + 2, min(last, at + _AWAY)) if tree.words[n].tag == "TO")


def _is_barred(tree: Tree, clause: Clause) -> bool:
    """Whether nobody is to do something ("no boat is to leave")."""
    head = clause.head
    if clause.subject is None or tree.lower[head] not in _PRESENT or head + 1 == len(tree.words):
        return False
    if tree.lower[head + 2 : head + 3] == ["blame"]:
        return False  # "nobody is to blame" judges
    return _is_of_nothing(tree, clause) and tree.words[head + 1].tag == "TO"


def _is_of_nothing(tree: Tree, clause: Clause) -> bool:
    """Whether a clause has no subject, or nobody or nothing for its subject."""
    subject = clause.subject
    if subject is None or tree.lower[subject] in _NOBODY:
        return True
    before = [n for n in tree.children[subject] if n < subject]
    return any(tree.lower[m] == "no" for n in before for m in (n, *tree.children[n]))


def _cannot_be_borne(tree: Tree, clause: Clause) -> bool:
    """Whether something cannot be tolerated, or allowed."""
    own = tree.children[clause.head]
    if tree.lower[clause.head] not in _INTOLERABLE or not any(tree.words[n].relation == "auxpass" for n in own):
        return False
    can = any(tree.lower[n] in ("can", "ca", "cannot", "could") for n in own)
    never = any(tree.words[n].relation == "neg" or tree.lower[n] in ("longer", "never", "cannot") for n in own)
    return can and (never or "no" in (tree.lower[n - 1] for n in own))


def _is_described_so(tree: Tree, clause: Clause) -> bool:
    """Whether this is something that somebody should do."""
    head = clause.head
    if tree.lower[head] not in _THINGS or clause.subject is None or clause.subject > head:
        return False
    inner = [n for n in tree.children[head] if n > head and tree.words[n].tag[:2] == "VB"]
    return any(tree.lower[m] in _DEONTIC and tree.words[m].tag == "MD" for n in inner for m in tree.children[n])


def _is_wished(tree: Tree, clause: Clause, *, reported: bool) -> bool:
    """Whether the claimant wants something of others ("I would like to see them go", "said she wanted them to go")."""
    head, subject = clause.head, clause.subject
    if subject is None:
        return False
    who = tree.lower[subject]
    if tree.lower[head] == "like" and who in ("i", "we", *(_TELLERS if reported else ())):
        below = tree.child(head, frozenset({"xcomp"}))
        would = any(tree.lower[n] in ("would", "’d", "'d") for n in tree.children[head])
        return would and below is not None and tree.lower[below] == "see" and _has_doer(tree, below)
    if not reported or who not in _TELLERS or tree.lower[head] not in ("want", "wants", "wanted"):
        return False
    plain = all(tree.words[n].relation not in ("aux", "neg") for n in tree.children[head])
    return plain and _has_doer(tree, head)


def _has_doer(tree: Tree, head: int) -> bool:
    """Whether a verb has a clause below it in which somebody else does something."""
    clauses = [n for n in tree.children[head] if tree.words[n].relation in ("xcomp", "ccomp")]
    objects = any(tree.words[n].relation == "dobj" and n > head for n in tree.children[head])
    return any(
        tree.words[n].tag[:2] == "VB"
        and not is_finite(tree, n)
        and (objects or any(tree.words[m].relation in NOUN_SUBJECTS for m in tree.children[n]))
        for n in clauses
    )
