"""Relative clauses among what was said: the noun that their pronoun stands for."""

from dataclasses import replace

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.propositions import Proposition
from newsvoices.extractor.syntax.clauses import Tree, is_finite, main_clause

__all__ = ["points_back", "with_antecedent"]

_NOUNS = ("NN", "PR", "CD", "DT")
_STEPS = 4  # verbs between a pronoun and the clause that it opens; words between it and a cue
_BEFORE_NOUN = 6  # words before a noun that may belong to it


def with_antecedent(tree: Tree, found: Proposition, cue: Cue) -> Proposition | None:
    """Put the noun for its pronoun that a relative clause describes ("the bridge, which residents say is unsafe").

    None where the words begin with a pronoun whose noun is not known ("Which is why it failed").
    """
    words, ((first, last), *others) = tree.words, found.parts
    after = words[first + 1].tag if first + 1 < last else ""
    if tree.lower[first] == "which" and (first + 1 == last or after in FINITE):
        verb, begin = words[first].head, first + 1
        if first == cue.last > 0 and verb >= 0 and words[verb].relation == "ccomp":
            return found  # "asked which was the older"
    elif words[first].tag in FINITE and found.subject is None and first >= cue.last > cue.first:
        verb = next((n for n in range(cue.first, cue.last) if words[n].relation == "acl:relcl"), -1)
        begin = first
        if verb < 0 or not {"which", "who", "that"} & {*tree.lower[max(0, cue.first - _STEPS) : cue.first]}:
            return found
    else:
        return found
    for _ in range(_STEPS):
        if verb < 0 or words[verb].relation == "acl:relcl":
            break
        verb = words[verb].head
    noun = words[verb].head if verb >= 0 and words[verb].relation == "acl:relcl" else -1
    parts = ((begin, last), *others) if begin < last else tuple(others)
    if not 0 <= noun < first or words[noun].tag[:2] not in _NOUNS or not parts:
        return None
    low, high = tree.extent(noun, max(0, noun - _BEFORE_NOUN), noun + 1)
    return replace(found, parts=parts, clause=main_clause(tree, *parts[0], direct=False), subject=(low, high))


def points_back(tree: Tree, found: Proposition) -> bool:
    """Say whether the words only take up the clause before them ("which analysts have long urged her to do")."""
    clause = found.clause
    first, last = found.parts[0]
    pointing = tree.words[first].tag == "WDT" or (tree.words[first].tag == "WP" and last - first == 1)
    return pointing and (clause is None or not is_finite(tree, clause.root))
