"""What somebody said a body needed, and things that do harm, which nobody proposes under "suggested that"."""

from newsvoices.extractor.lexis.claim_words import base_form
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS
from newsvoices.extractor.syntax.clauses import Clause, Tree

__all__ = ["does_harm", "is_plain"]

_HARMING = word_set(
    "harm hurt damage worsen threaten endanger undermine kill weaken destroy ruin hamper cripple cause fuel"
)

_TIMES = DAYS | word_set("last ago yesterday earlier then when because hour hours minutes days weeks months")


def is_plain(tree: Tree, n: int, clause: Clause) -> bool:
    """Say whether a word is the predicate itself, in the active and unhelped ("the firm needed to cut costs").

    What was needed at a time of the past or for some time is told, and asked of nobody ("needed to wait for hours").
    """
    return (
        n == clause.head
        and clause.subject is not None
        and not any(tree.lower[m] in _TIMES or tree.lower[m].isdecimal() for m in clause.own if m > n)
        and not any(tree.words[m].relation in ("aux", "auxpass", "nsubjpass", "neg") for m in tree.children[n])
    )


def does_harm(tree: Tree, clause: Clause) -> bool:
    """Say whether a thing does harm, which nobody proposes ("suggested that the rise harm the poor")."""
    subject = clause.subject
    if subject is None or base_form(tree.lower[clause.head], _HARMING) not in _HARMING:
        return False
    word = tree.words[subject]
    return word.tag in ("NN", "NNS") and head_kind(tree.lower[subject], word.tag == "NNS") is None
