"""Verbs that agree with a name where a pronoun stood: am, are and have beside I and we, is and has beside a name."""

from collections.abc import Collection
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.claim_words import pairs_of
from newsvoices.extractor.lexis.inflect import third_person
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS, NOUN_SUBJECTS

__all__ = ["in_full", "predicates_of", "third_form"]

_AUXILIARIES = frozenset({"aux", "auxpass", "cop"})
_JOINED = frozenset({"conj"})
_OBJECTS = frozenset({"dobj", "ccomp"})
_FORMS = pairs_of("named forms")
_WILL = frozenset({"’ll", "'ll"})
_WOULD = frozenset({"’d", "'d"})
_IS = frozenset({"’s", "'s"})
_NEGATIONS = frozenset({"not", "n’t", "n't"})
_DOING = frozenset({"do", "did", "does"})
_BARE = frozenset({"VBP", "VB"})
_MAY_BE_MODAL = frozenset({"need", "dare"})
_MOST = 6  # verbs joined to one subject


def predicates_of(tree: Tree, subject: int, inside: Collection[int]) -> list[int] | None:
    """Return the finite verbs of a subject that are among the words ``inside``, those joined to the first included.

    None where they are not plain, since the subject is joined to another one or its verb has no tense.
    """
    words = tree.words
    head = words[subject].head
    joined = any(words[n].relation in ("conj", "cc") for n in tree.children[subject])
    if words[subject].relation not in NOUN_SUBJECTS or head < 0 or joined:
        return None
    heads = [head]
    for at in heads:
        for n in tree.children[at]:
            if (
                words[n].relation in _JOINED
                and n > subject
                and tree.child(n, ANY_SUBJECTS) is None
                and len(heads) < _MOST
            ):
                heads.append(n)
    first = _finite(tree, head, subject)
    if first is None:
        return None
    shares = words[first].tag == "MD" or tree.lower[first] in _DOING  # "will go and see", "do go and see"
    verbs = [first]
    for at in heads[1:]:
        verb = _auxiliary(tree, at)
        if verb is None and (words[at].tag in ("VBD", "VBZ") or (words[at].tag in _BARE and not shares)):
            verb = at
        if verb is not None:
            verbs.append(verb)
    return [n for n in verbs if n in inside]


def _auxiliary(tree: Tree, head: int) -> int | None:
    own = (n for n in tree.children[head] if tree.words[n].relation in _AUXILIARIES and tree.words[n].tag in FINITE)
    return min(own, default=None)


def _finite(tree: Tree, head: int, subject: int) -> int | None:
    """The verb of a predicate that has a tense; a bare one behind its subject is a present."""
    verb = _auxiliary(tree, head)
    if verb is None and tree.words[head].tag in FINITE:
        return head
    if verb is None and tree.words[head].tag == "VB" and head > subject and not _helped(tree, head):
        return head
    return verb


def _helped(tree: Tree, head: int) -> bool:
    return any(tree.words[n].relation in _AUXILIARIES or tree.words[n].tag == "TO" for n in tree.children[head])


def third_form(tree: Tree, n: int) -> str | None:
    """Return the form of a finite verb beside one name, after I or we; the same where it does not change.

    None where that is not plain (ain’t, if I were).
    """
    word, lower = tree.words[n], tree.lower[n]
    if lower == "ai":
        return None
    if lower == "were":
        return None if _supposed(tree, n) else _like(word.text, "was")
    if lower in _FORMS and lower not in _WOULD:
        return _like(word.text, _FORMS[lower])
    after = tree.lower[n + 1] if n + 1 < len(tree.words) else ""
    if word.tag not in _BARE or (lower in _MAY_BE_MODAL and after in _NEGATIONS):
        return in_full(tree, n)
    return _like(word.text, third_person(lower))


def in_full(tree: Tree, n: int) -> str:
    """Return a verb as it is written behind a name: without the short forms that go with pronouns (they’ve, he’s).

    The last stays where it may be is as well as has ("he’s changed").
    """
    lower, word = tree.lower[n], tree.words[n]
    if lower in _WILL:
        return "will"
    if lower in _WOULD:
        return "had" if _had(tree, n) else "would"
    if lower in _IS:
        if "been" in tree.lower[n + 1 : n + 3]:
            return "has"
        if tree.words[word.head].tag not in ("VBN", "VBD"):
            return "is"
        done = word.relation == "aux" or tree.child(word.head, _OBJECTS) is not None
        return "has" if done or tree.lower[word.head] == "got" else word.text
    return {"’ve": "have", "'ve": "have", "’re": "are", "'re": "are"}.get(lower, word.text)


def _had(tree: Tree, n: int) -> bool:
    """Whether ’d is had: a participle or "better" follows."""
    for before, after in pairwise(range(n, min(n + 4, len(tree.words)))):
        if before > n and tree.words[before].tag != "RB":
            break
        if tree.words[after].tag in ("VBN", "VBD") or tree.lower[after] == "better":
            return True
    return False


def _supposed(tree: Tree, n: int) -> bool:
    """Whether were stands in a condition or a wish."""
    head = tree.words[n].head if tree.words[n].relation in _AUXILIARIES else n
    marks = {tree.lower[m] for m in tree.children[head] if tree.words[m].relation in ("mark", "advmod")}
    return not marks.isdisjoint(("if", "unless", "though")) or tree.words[head].relation == "ccomp"


def _like(text: str, form: str) -> str:
    """The form with a capital where the word has one."""
    return form[:1].upper() + form[1:] if text[:1].isupper() else form
