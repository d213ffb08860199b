"""What speakers say that they have told somebody before: I told him that we would lose claims that we would."""

from dataclasses import replace

from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree, is_finite, main_clause

__all__ = ["told_by_oneself"]

_TOLD = word_set("told said warned argued wrote predicted")
_BETWEEN = frozenset({"PRP", "DT", "NN", "NNS", "NNP", "NNPS", "PRP$", "IN", "RB", "JJ", "CD", "VBN", ",", "TO"})
_BEHIND = frozenset({"because", ",", "and", "but", "when"})  # I said that because I was tired
_FAR = 10  # words from the verb to "that"
_PLAIN = frozenset({"nsubj", "nmod", "iobj", "dobj", "ccomp", "advmod", "nmod:tmod", "punct", "mark", "discourse"})
"""What may hang on the verb: no modal, negation, condition, or other deed that is told along with it."""
_NO_REPORT = word_set("never hardly if when because only")


def told_by_oneself(tree: Tree, found: Proposition) -> Proposition:
    """Leave only what an I says to have told, where the clause says no more than that and to whom."""
    clause = found.clause
    if clause is None or len(found.parts) > 1:
        return found
    (first, last), verb = found.parts[0], clause.root
    if tree.lower[verb] not in _TOLD or tree.words[verb].tag != "VBD":
        return found
    below = tree.children[verb]
    subject = next((n for n in below if tree.words[n].relation == "nsubj"), -1)
    if not first <= subject < first + 2 or tree.lower[subject] != "i":
        return found
    if any(tree.words[n].relation not in _PLAIN or tree.lower[n] in _NO_REPORT for n in below):
        return found
    told = next((n for n in below if tree.words[n].relation == "ccomp" and n > verb), -1)
    that = next((n for n in tree.children[told] if tree.lower[n] == "that"), -1) if told > 0 else -1
    if not verb < that < min(told, verb + _FAR) or tree.words[that].relation != "mark":
        return found
    if tree.lower[that + 1] in _BEHIND or any(tree.words[n].tag not in _BETWEEN for n in range(verb + 1, that)):
        return found
    if tree.words[that + 1].tag == "NN":
        return found  # I said that plan is mad
    own = main_clause(tree, that, last, direct=False)
    if own is None or own.root != told or not is_finite(tree, own.root):
        return found
    return replace(found, parts=((that + 1, last),), clause=own, subject=None)
