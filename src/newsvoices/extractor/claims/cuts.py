"""Where a sentence is cut between coordinated clauses that stand alone.

A conjunct stands alone with a finite verb and a subject, its own or that of the first (codebook; the splitting of
coordinated clauses follows the discourse segments of the Penn Discourse Treebank). Nothing is cut inside a condition's
reach, between alternatives ("or"), or inside a pair of marks that opens after the stretch does.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.conjuncts import behind_and, behind_that, describes, finite_above, stays_open
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, is_infinitive
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS
from newsvoices.records import Mark

__all__ = ["find_cuts"]

_SIGNS = frozenset({",", ";", ":", "-", "--", "–", "—"})
_APART = _SIGNS - {":"}
_COMPLEMENTS = frozenset({"ccomp"})
_AUXILIARY = frozenset({"aux", "auxpass", "cop"})
_BARE = frozenset({"VB", "VBP"})
_SINGLE = frozenset({"it", "he", "she", "this", "that"})
_BESIDE = frozenset({"conj", "parataxis", "dep", "ccomp"})
_JOINED = _BESIDE | {"advcl"}
_JOINING = words_of("joining words")
_NOMINATIVE = words_of("nominatives")
_CONTRASTING = words_of("contrasting words")
_INSERTED = words_of("inserted verbs")
_CONDITIONS = words_of("conditions")
_MOST = 40  # clauses of one sentence that are looked at: no prose has so many
_CLIMB = 6  # conjuncts of conjuncts
_LEADING_UP = _CONDITIONS | word_set("as while because since once after before until although though")
_LEAD = 24  # words that lead up to a clause behind a conjunction
_LEAST = 3  # words of a conjunct that shares its subject
_LONGEST = 40  # words of a subject
_NEST = 8  # marks before a place among which one that holds it is looked for


def find_cuts(
    tree: Tree, marks: Sequence[Mark], first: int, last: int, clause: Clause
) -> Iterator[tuple[int, int, int]]:
    """Yield where the words [first, last) around their main clause are cut, as numbers of words.

    Three for each cut: the end of what stands before it, the begin of the conjunct, and its predicate.
    """
    before, begun = clause.head, first
    if _conditional(tree, clause, first):
        return
    that = behind_that(tree, before + 1, last) | behind_and(tree, first, before, last)
    above = tree.words[clause.root].head
    joined = [
        n
        for n in range(before + 1, last)
        if n in that
        or (
            (tree.words[n].relation in _JOINED or tree.words[n].head == above)
            and _may_be_joined(tree, n, clause, first, last)
        )
    ][:_MOST]
    for n in joined:
        low = that.get(n) or tree.extent(n, max(before + 1, first), last)[0]
        while low < n and (
            tree.words[low].tag == "CC" or tree.lower[low] in _JOINING or not tree.words[low].text[0].isalnum()
        ):
            low += 1
        end = low
        link = ""
        while end - 1 > before and (
            tree.words[end - 1].tag == "CC" or tree.lower[end - 1] in _SIGNS or tree.lower[end - 1] in _JOINING
        ):
            end -= 1
            link = tree.lower[end] if tree.words[end].text[0].isalnum() else link
        if end == low or (link and link not in _JOINING):
            continue
        own = low
        if not link:
            opened = _led_in(tree, begun, end)
            if opened:
                end, low, link = opened - 1 - (tree.lower[opened - 2] in _SIGNS), opened, tree.lower[opened - 1]
        apart = not link and tree.lower[end] == ";"
        if not (n in that or _whole(tree, n, clause, own, last, link, apart=apart)) or end - begun < _LEAST - apart:
            continue
        if stays_open(tree, begun, end, low):
            continue
        if _is_of_alternative(tree, n, clause):
            continue
        if not _balanced(tree, marks, first, begun, end, low) or (not link and _depends(tree, begun, end)):
            continue
        yield end, low, n
        before, begun = n, low


def _led_in(tree: Tree, begun: int, comma: int) -> int:
    """The word behind "and" or "but" with which a clause begins whose main part follows the comma; 0 for none.

    Between stands what leads up to it: a condition ("it leaks, but if it rains, | it will break"), a time or a place.
    """
    if tree.lower[comma] != ",":
        return 0
    for n in range(comma - 1, max(begun + _LEAST, comma - _LEAD), -1):
        if tree.words[n].tag == "CC" and tree.lower[n] in _JOINING:
            first = tree.lower[n + 1]
            leads = first in _LEADING_UP or (tree.words[n + 1].tag == "IN" and not _has_finite(tree, n + 1, comma))
            return n + 1 if leads and tree.lower[n - 1] in _APART and _has_finite(tree, begun, n) else 0
        if tree.lower[n] in _SIGNS:
            return 0
    return 0


def _has_finite(tree: Tree, first: int, last: int) -> bool:
    return any(tree.words[n].tag in FINITE for n in range(first, last))


def _is_of_alternative(tree: Tree, n: int, clause: Clause) -> bool:
    """Whether a conjunct goes on with what stands behind "or" (either it failed or it opened / and closed again)."""
    over = tree.words[n].head
    return over > clause.head and any(
        tree.lower[m] == "or" and tree.words[m].relation == "cc" and clause.head < m < over
        for m in tree.children[clause.head]
    )


def _conditional(tree: Tree, clause: Clause, first: int) -> bool:
    """Whether a condition stands before the main verb: it holds for all conjuncts.

    A parser may hang it on the reporting verb ("warned that / if it rains, the dam will break").
    """
    return any(
        tree.lower[m] in _CONDITIONS
        for n in range(first, clause.head)
        if tree.words[n].relation == "advcl" and (tree.words[n].head == clause.head or tree.words[n].head < first)
        for m in tree.children[n]
    )


def _may_be_joined(tree: Tree, n: int, clause: Clause, first: int, last: int) -> bool:
    """Whether a word may be the predicate of a clause beside the main one: not in a clause inside it.

    A parser ties a conjunct that follows a comma to any clause before it, or to the reporting verb: with a subject of
    its own it stands beside the main clause.
    """
    words = tree.words
    relation = words[n].relation
    if relation == "advcl":
        return _contrasted(tree, n)
    if words[n].head == words[clause.root].head and _set_beside(tree, n):
        return True
    if relation not in _BESIDE or (relation == "ccomp" and not _spliced(tree, n)):
        return False
    apart = relation == "conj" and _set_apart(tree, n)
    at = finite_above(tree, n) if relation == "conj" else words[n].head
    for _ in range(_CLIMB):
        beside = at > clause.head and words[at].head == words[clause.root].head and _set_beside(tree, at)
        if at in (clause.root, clause.head) or (apart and at < last) or beside:
            return True
        if at < first or words[at].relation not in _BESIDE:
            return False
        at = words[at].head
    return False


def _set_beside(tree: Tree, n: int) -> bool:
    """Whether a clause with a subject of its own follows a comma or a conjunction, and hangs on the reporting verb."""
    subject = tree.child(n, ANY_SUBJECTS)
    if subject is None or subject > n or not is_finite(tree, n):
        return False
    at = tree.extent(n, max(0, n - _LONGEST), n)[0]
    while at < n and (tree.words[at].tag == "CC" or tree.lower[at] in _JOINING or not tree.words[at].text[0].isalnum()):
        at += 1
    return at > 1 and (tree.lower[at - 1] in _SIGNS or tree.lower[at - 1] in _JOINING)


def _set_apart(tree: Tree, n: int) -> bool:
    """Whether a conjunct with a subject of its own follows a comma and a conjunction, "and that", or a semicolon."""
    subject = tree.child(n, ANY_SUBJECTS)
    if subject is None or subject > n:
        return False
    at = tree.extent(subject, max(0, n - _LONGEST), n)[0]
    that = False
    while at > 1 and (tree.lower[at - 1] == "that" or tree.words[at - 1].tag == "RB"):
        at -= 1
        that = that or (tree.lower[at] == "that" and tree.words[at].relation == "mark")
    if at > 1 and tree.words[at - 1].tag == "CC":
        at -= 1
        return tree.lower[at] in _JOINING and (that or tree.lower[at - 1] in _APART)
    return at > 1 and tree.lower[at - 1] == ";"


def _contrasted(tree: Tree, n: int) -> bool:
    """Whether a clause is set against the one before it (", while / whereas ..."; PDTB: comparison)."""
    return any(
        tree.lower[m] in _CONTRASTING and m > 0 and tree.lower[m - 1] in _APART
        for m in tree.children[n]
        if tree.words[m].relation in ("mark", "advmod")
    )


def _spliced(tree: Tree, n: int) -> bool:
    """Whether a clause begins with I, he or the like after a comma: it only looks like a complement."""
    subject = tree.child(n, ANY_SUBJECTS)
    return (
        subject is not None
        and subject > 0
        and tree.lower[subject] in _NOMINATIVE
        and (tree.lower[subject - 1] in _SIGNS or tree.lower[subject - 1] in _JOINING)
    )


def _whole(tree: Tree, n: int, clause: Clause, low: int, last: int, link: str, *, apart: bool) -> bool:
    """Whether a conjunct stands alone: finite with its own subject, or with that of the first.

    ``apart`` says that a semicolon stands before it, behind which few words make a sentence ("they came; they saw").
    """
    words = tree.words
    if words[low].tag in ("WP", "WDT", "WRB", "IN", "TO") and tree.lower[low] not in ("that", "to"):
        return False
    subject = tree.child(n, ANY_SUBJECTS)
    finite = is_finite(tree, n)
    if finite and subject is not None and subject >= low:
        beside = tree.lower[n] in _INSERTED and tree.child(n, _COMPLEMENTS) is None
        return bool(link) or (last - low > _LEAST - 2 * apart and not beside)
    if apart and n == low and {words[n].tag, words[clause.root].tag} <= _BARE and clause.root == clause.head:
        return tree.child(clause.root, ANY_SUBJECTS) is None and not is_infinitive(tree, n)  # stop it; mend the pier
    if words[n].relation != "conj" or not link:
        return False
    if describes(tree, clause.root):
        return False  # the nurses who stayed and left
    overs = (clause.root, _continued(tree, n))  # "I think it should pay / and leave"
    if (finite and not any(_shares_auxiliary(tree, n, over) for over in overs)) or all(
        _shares_tense(tree, n, over) for over in overs
    ):
        least = _LEAST - _has_modal_of_its_own(tree, n, clause.root)
        return tree.child(clause.root, ANY_SUBJECTS) is not None and last - low >= least
    return is_infinitive(tree, n) and is_infinitive(tree, clause.root) and last - low >= _LEAST


def _has_modal_of_its_own(tree: Tree, n: int, root: int) -> bool:
    """Whether a modal opens a conjunct behind a clause that has none ("had lied / and should resign")."""
    own = any(tree.words[m].tag == "MD" for m in tree.children[n])
    return own and not any(tree.words[m].tag == "MD" for m in tree.children[root])


def _continued(tree: Tree, n: int) -> int:
    """The predicate that a conjunct continues, be it through others."""
    for _ in range(_CLIMB):
        if tree.words[n].relation != "conj" or tree.words[n].head < 0:
            break
        n = tree.words[n].head
    return n


def _shares_tense(tree: Tree, n: int, root: int) -> bool:
    """Whether a bare verb stands beside a finite one without an auxiliary: a present that looks like an infinitive."""
    tense = any(tree.words[m].relation == "aux" or tree.words[m].tag in ("MD", "TO") for m in tree.children[root])
    return tree.words[n].tag == "VB" and is_finite(tree, root) and not tense and tree.words[n - 1].tag != "TO"


def _shares_auxiliary(tree: Tree, n: int, root: int) -> bool:
    """Whether a plural present follows a single subject: it is a bare verb ("it will lower rents and help")."""
    subject = tree.child(root, ANY_SUBJECTS)
    single = subject is not None and (tree.lower[subject] in _SINGLE or tree.words[subject].tag in ("NN", "NNP"))
    many = subject is not None and any(tree.words[m].relation == "conj" for m in tree.children[subject])
    modal = any(tree.words[m].tag in ("MD", "TO") or tree.words[m].relation == "aux" for m in tree.children[root])
    return tree.words[n].tag == "VBP" and single and not many and modal


def _depends(tree: Tree, begun: int, end: int) -> bool:
    """Whether a condition stands last before a cut, so that what follows depends on it ("and if he goes, it ends")."""
    verb = next((n for n in range(end - 1, begun - 1, -1) if tree.words[n].tag in FINITE), None)
    if verb is None:
        return False
    head = tree.words[verb].head if tree.words[verb].relation in _AUXILIARY else verb
    return any(
        begun <= n < verb and tree.lower[n] in _CONDITIONS
        for n in tree.children[head]
        if tree.words[n].relation in ("mark", "advmod")
    )


def _balanced(tree: Tree, marks: Sequence[Mark], first: int, begun: int, end: int, low: int) -> bool:
    """Whether no pair of marks or brackets is torn by a cut before word ``low``."""
    depth = 0
    for n in range(begun, end):
        depth += {"(": 1, "-LRB-": 1, ")": -1, "-RRB-": -1}.get(tree.words[n].text, 0)
    if depth:
        return False
    cut = tree.words[low].start
    start = tree.words[first].start
    at = bisect_left(marks, cut, key=lambda m: m.start)
    for mark in marks[max(0, at - _NEST) : at]:
        if mark.start < cut < mark.end and not (mark.inner_start <= start or mark.start <= start):
            return False
    return True
