"""Clauses beside another that a parser hangs elsewhere: behind "and that", "and they", or on an infinitive."""

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree, is_finite
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["behind_and", "behind_that", "describes", "finite_above", "stays_open"]

_AUXILIARY = frozenset({"aux", "auxpass", "cop"})
_JOINING = words_of("joining words")
_NOMINATIVE = words_of("nominatives")
_SUBORDINATE = words_of("conditions") | word_set("as while because since once after before until although though")
_OPENING = frozenset({"WDT", "WP", "WRB", ":"})
_INSIDE = frozenset({"xcomp", "acl", "advcl", "dobj", "nmod", "conj"})
"""How an infinitive or participle hangs, be it through a noun, on the finite verb above it."""
_STANDING_FOR = word_set(
    "do does did don’t doesn’t didn’t will would can could should must may might has have had is are was were"
)
_TENSED = frozenset({"VBZ", "VBD"})
_CLIMB = 6  # words above an infinitive
_LONGEST = 40  # words of a subject


def behind_that(tree: Tree, first: int, last: int) -> dict[int, int]:
    """The predicates of clauses that begin with "and that", or a list of such, with the words where they begin.

    Each is said beside the one before, whatever a parser hangs it on.
    """
    found = {}
    opening = [n for n in range(first + 1, last - 1) if tree.lower[n] == "that" and tree.words[n].tag == "IN"]
    final = max((n for n in opening if tree.words[n - 1].tag == "CC"), default=-1)
    for at in opening:
        listed = tree.lower[at - 1] == "," and at < final  # that it leaked, / that it sank, and that he left
        if tree.words[at - 1].tag == "CC" or listed:
            verb = next((n for n in range(at + 1, min(last, at + _LONGEST)) if tree.words[n].tag in FINITE), None)
            if verb is not None:
                head = tree.words[verb].head if tree.words[verb].relation in _AUXILIARY else verb
                found[head if at < head < last else verb] = at
    return found


def behind_and(tree: Tree, first: int, after: int, last: int) -> dict[int, int]:
    """The predicates of clauses that begin with "and they" or the like where nothing subordinates what stands before.

    "And" or "but" before a subject in the first case and its finite verb joins two clauses that stand alone, whatever a
    parser makes of them, unless one of the words from ``first`` on may open a clause of which this is a part. Those up
    to ``after`` are the main clause's.
    """
    found: dict[int, int] = {}
    for at in range(first, last - 2):
        word = tree.words[at]
        if word.tag in _OPENING or tree.lower[at] in _SUBORDINATE or _opens(tree, at):
            break
        if at > after and word.tag == "CC" and tree.lower[at] in _JOINING and tree.lower[at + 1] in _NOMINATIVE:
            verb = at + 2 + (tree.words[at + 2].tag == "RB")
            if verb >= last or tree.words[verb].tag not in FINITE or _is_bare(tree, verb, last):
                continue
            head = tree.words[verb].head if tree.words[verb].relation in _AUXILIARY else verb
            head = head if verb < head < last else verb
            subject = tree.child(head, ANY_SUBJECTS)
            if subject is None or subject > at:  # no "my husband and I are"
                found[head] = at + 1
    return found


def _is_bare(tree: Tree, verb: int, last: int) -> bool:
    """Whether a verb stands for the one before it, and says nothing alone ("he was told to go and he did")."""
    behind = next((word for word in tree.words[verb + 1 : last] if word.tag != "RB"), None)
    return tree.lower[verb] in _STANDING_FOR and (behind is None or not behind.text[0].isalnum())


def stays_open(tree: Tree, begun: int, end: int, low: int) -> bool:
    """Say whether a clause before a cut waits for a verb behind it ("it does not – and will not – bend")."""
    at = end
    while at - 1 > begun and (not tree.words[at - 1].text[0].isalnum() or tree.lower[at - 1] in ("not", "n’t", "n't")):
        at -= 1
    return tree.lower[at - 1] in _STANDING_FOR and tree.lower[low] in _STANDING_FOR


def _opens(tree: Tree, n: int) -> bool:
    """Whether a word may open a clause inside another: "that / she sank", "to say he sank", not "change that and"."""
    word, behind = tree.words[n], tree.words[n + 1].tag
    if (word.relation == "mark" and word.tag != "TO") or (tree.lower[n] == "that" and behind in FINITE):
        return behind != "CC"
    return word.relation == "acl:relcl" or (word.relation == "ccomp" and tree.words[word.head].tag in ("VB", "VBG"))


def finite_above(tree: Tree, n: int) -> int:
    """The predicate that a conjunct stands beside: never an infinitive or participle where it is finite itself.

    In "it tried to sail and he stopped it", "it has no plan to sail and will not sink", a parser may hang the second
    verb on "sail"; it stands beside the finite verb above.
    """
    words = tree.words
    at = words[n].head
    if not (0 <= at < n and _is_firm(tree, n) and _is_unfinished(tree, at)):
        return at
    for _ in range(_CLIMB):
        if words[at].relation not in _INSIDE:
            return words[n].head
        at = words[at].head
        if at < 0:
            return words[n].head
        if is_finite(tree, at):
            return at
    return words[n].head


def _is_firm(tree: Tree, n: int) -> bool:
    """Whether a verb is finite beyond doubt: it has a subject in the first case, or a modal or "was" of its own."""
    below = tree.children[n]
    if (
        not is_finite(tree, n)
        or _is_bare(tree, n, len(tree.words))
        or any(tree.words[m].tag in ("WDT", "WP") or tree.lower[m] == "so" for m in below)
    ):
        return False  # (a plan) that would; but so is the toll
    subject = tree.child(n, ANY_SUBJECTS)
    return (subject is not None and subject < n and tree.lower[subject] in _NOMINATIVE) or any(
        (tree.words[m].tag == "MD" and tree.words[m].relation == "aux")
        or (tree.words[m].tag in _TENSED and tree.words[m].relation in _AUXILIARY and m < n)
        for m in below
    )


def _is_unfinished(tree: Tree, n: int) -> bool:
    """Whether a verb is an infinitive behind "to", or a participle without auxiliary or subject."""
    below = tree.children[n]
    if any(tree.words[m].relation == "ccomp" for m in below):
        return False  # to say he lost and she won
    if tree.words[n].tag == "VB":
        return any(tree.words[m].tag == "TO" for m in below) and not is_finite(tree, n)
    return tree.words[n].tag == "VBG" and not any(
        tree.words[m].relation in _AUXILIARY or tree.words[m].relation in ANY_SUBJECTS for m in below
    )


def describes(tree: Tree, root: int) -> bool:
    """Say whether a predicate is that of a clause which tells what noun is meant (the nurses who stayed)."""
    subject = tree.child(root, ANY_SUBJECTS) if tree.words[root].relation == "acl:relcl" else None
    return subject is not None and tree.words[subject].tag in ("WP", "WDT") and tree.lower[subject - 1] != ","
