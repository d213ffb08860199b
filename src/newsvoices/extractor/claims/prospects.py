"""What may, might or could happen or be done yet, and no ability of the past."""

from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["may_be_done", "opens"]

_OPEN_MODALS = words_of("possible modals")
_NEGATIONS = words_of("negations")
_BARELY = _NEGATIONS | {"barely", "hardly", "scarcely", "only"}
_KNOWN = word_set(
    "seen heard found felt described called said considered regarded viewed attributed traced linked tied "
    "understood interpreted read counted compared measured blamed identified related based connected known involved "
    "termed dubbed deemed labelled labeled construed perceived defined characterised characterized classified thought "
    "believed reached caused driven explained justified made grown owned used written born married located situated "
    "hidden buried stored armed injured hurt wounded trapped infected damaged flooded missing lost stuck spread "
    "tempted inclined intended meant worried aligned missed motivated rooted influenced affected"
)
"""What something is already, though nobody may know it yet, or how people speak and think of it."""


def may_be_done(tree: Tree, head: int, last: int) -> bool:
    """Say whether something may or could be done yet ("may be closed"), and not seen or found ("may be seen")."""
    below = tree.children[head]
    return (
        tree.words[head].tag == "VBN"
        and tree.lower[head] not in _KNOWN
        and any(tree.words[n].relation == "auxpass" and tree.lower[n] == "be" for n in below)
        and any(opens(tree, n, last) for n in below)
        and not any(tree.words[n].relation == "neg" for n in below)
    )


def opens(tree: Tree, n: int, last: int) -> bool:
    """Say whether a word is may, might or could, and no ability of the past ("could barely / not walk")."""
    barely = n + 1 < last and tree.lower[n + 1] in _BARELY
    return tree.words[n].tag == "MD" and tree.lower[n] in _OPEN_MODALS and not (tree.lower[n] == "could" and barely)
