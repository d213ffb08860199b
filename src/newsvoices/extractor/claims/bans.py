"""Bans: nobody may do or suffer something ("nobody may enter", "visitors may not enter")."""

from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.syntax.clauses import Clause, Tree

__all__ = ["forbids"]

_STATES = words_of("states")
_FORBIDDEN = words_of("forbidden deeds")
_NOBODY = frozenset({"nobody", "none", "no-one"})


def forbids(tree: Tree, clause: Clause) -> bool:
    """Say whether a clause is a ban: nobody may do or suffer something ("may" of permission; Palmer).

    With a state ("no one may know") the same words tell what is possible.
    """
    head, subject = clause.head, clause.subject
    if subject is None or tree.words[head].tag[:2] != "VB" or tree.lower[head] in _STATES:
        return False
    if tree.words[subject].tag == "NNS" and base_form(tree.lower[head], _FORBIDDEN) in _FORBIDDEN:
        verbs = [n for n in tree.children[head] if tree.lower[n] in ("may", "not", "have")]
        if [tree.lower[n] for n in verbs] == ["may", "not"]:  # "Visitors may not enter"
            return True
    if not any(tree.lower[n] == "may" and tree.words[n].tag == "MD" for n in tree.children[head]):
        return False
    if any(tree.words[n].relation == "cop" or tree.lower[n] in ("have", "not") for n in tree.children[head]):
        return False
    return tree.lower[subject] in _NOBODY or any(tree.lower[n] in ("no", "not") for n in tree.children[subject])
