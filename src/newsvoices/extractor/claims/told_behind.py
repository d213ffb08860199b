"""Whom a claim is about where its subject is nobody: a mere shell, everybody, "this", or what somebody does.

A shell noun (Schmid, English Abstract Nouns as Conceptual Shells) only announces the clause behind it ("the truth is
that Moe knew"): the claim is about who that clause is about.
"""

from newsvoices.extractor.claims.judgements import VALUES
from newsvoices.extractor.claims.places import Places, actor_at
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["believed_of", "told_behind"]

_SHELLS = word_set(
    "truth fact reality problem trouble point doubt evidence proof sign signs indication indications question chance "
    "danger risk likelihood possibility thing irony difference"
)
_ANYBODY = word_set("nobody none no-one everyone everybody anyone anybody someone somebody")
_POINTING = frozenset({"this", "that", "it"})
_ALL = word_set("everything anything all something nothing way manner")
_BLOWS = word_set(
    "blow victory defeat win triumph setback boost gift insult embarrassment humiliation disaster threat challenge "
    "test slap relief coup"
)
"""Nouns for what somebody gets, wins or suffers, named behind "to" or "for"."""
_OWN = VALUES | _BLOWS | word_set("fault idea doing choice decision responsibility legacy failure mistake")
"""Nouns for what is put down to its owner."""
_DONE = word_set(
    "signed written made proposed imposed launched ordered committed promised drafted passed taken given offered "
    "negotiated wrecked caused"
)
_BELIEVING = word_set("convinced confident certain sure persuaded aware hopeful")
_CLAUSES = frozenset({"ccomp", "acl", "acl:relcl"})
_OPENING = frozenset({"that", "whether", "if"})
_COPULA = frozenset({"cop"})
_OBJECT = frozenset({"dobj"})
_OWNERS = frozenset({"nmod:poss"})
_NAMES = ("NNP", "NNPS")


def told_behind(tree: Tree, subject: int, clause: Clause, places: Places) -> str | None:
    """Return the actor whom a claim is about behind its subject, which stands for nobody; None where none is."""
    lower, head = tree.lower[subject], clause.head
    if lower in _SHELLS:
        return _of_clause(tree, (head, subject), places) or _predicate(tree, head, places)
    if lower in _ANYBODY:
        object_ = tree.child(head, _OBJECT)
        known = object_ is not None and tree.words[object_].tag in _NAMES
        return actor_at(tree, object_, places) if known and object_ is not None else _of_clause(tree, (head,), places)
    if lower in _POINTING:
        return _whose(tree, head, places)
    if lower in _ALL:
        return _who_does(tree, subject, places)
    return _by_whom(tree, subject, places)


def believed_of(tree: Tree, clause: Clause, places: Places) -> str | None:
    """Return of whom somebody is sure that he does something ("I am convinced that Moe lied")."""
    return _of_clause(tree, (clause.head,), places) if tree.lower[clause.head] in _BELIEVING else None


def _of_clause(tree: Tree, heads: tuple[int, ...], places: Places) -> str | None:
    """Who does something in a clause that hangs on one of some words, and does not describe it."""
    for head in heads:
        for n in tree.children[head]:
            if n < head or tree.words[n].relation not in _CLAUSES or not is_finite(tree, n):
                continue
            doer = tree.child(n, NOUN_SUBJECTS)
            begins = tree.extent(n, head + 1, n + 1)[0]
            opened = tree.lower[begins] in _OPENING or tree.words[n].relation == "ccomp"
            if doer is not None and begins < doer < n and opened:
                return actor_at(tree, doer, places)
            if doer is not None and doer == begins and tree.words[n].relation == "ccomp":
                return actor_at(tree, doer, places)
    return None


def _predicate(tree: Tree, head: int, places: Places) -> str | None:
    """Who is what the subject says ("the problem is Moe")."""
    plain = tree.words[head].tag in _NAMES and tree.child(head, _COPULA) is not None
    behind = any(tree.words[n].relation == "case" for n in tree.children[head])
    return actor_at(tree, head, places) if plain and not behind else None


def _whose(tree: Tree, head: int, places: Places) -> str | None:
    """Whose something is that "this" is said to be, or for whom it is a blow ("this is Moe's fault")."""
    if tree.words[head].tag not in ("NN", "NNS") or tree.child(head, _COPULA) is None:
        return None
    owner = tree.child(head, _OWNERS)
    if owner is not None:
        judged = tree.lower[head] in _OWN and tree.words[owner].tag in _NAMES
        return actor_at(tree, owner, places) if judged else None
    for n in tree.children[head] if tree.lower[head] in _BLOWS else ():
        if (
            tree.words[n].relation == "nmod"
            and n > head
            and any(tree.lower[m] in ("to", "for") for m in tree.children[n])
        ):
            return actor_at(tree, n, places)
    return None


def _who_does(tree: Tree, subject: int, places: Places) -> str | None:
    """Who does what is spoken of ("everything / Moe / says is a lie", "the way / Moe / acts is shameful")."""
    after = tree.words[subject + 1] if subject + 1 < len(tree.words) else None
    if after is None or after.relation not in (*NOUN_SUBJECTS, "compound", "det"):
        return None
    doer = after.head if after.relation in ("compound", "det") else subject + 1
    return actor_at(tree, doer, places) if tree.words[doer].relation in NOUN_SUBJECTS else None


def _by_whom(tree: Tree, subject: int, places: Places) -> str | None:
    """By whom a thing was done ("the contract signed by / Moe / was illegal")."""
    for n in tree.children[subject]:
        if tree.words[n].relation == "acl" and tree.lower[n] in _DONE:
            for m in tree.children[n]:
                if tree.words[m].relation == "nmod" and any(tree.lower[k] == "by" for k in tree.children[m]):
                    return actor_at(tree, m, places)
    return None
