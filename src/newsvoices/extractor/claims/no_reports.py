"""Cues that report nothing though they have a content: what somebody is yet to say, and charges told in passing."""

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.bare_participles import is_accused
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["is_charge_in_passing", "is_yet_to_say"]

_DUTIES = words_of("deontic modals") - {"shall"}
_HAVING_TO = frozenset({"need", "needs", "has", "have", "ought"})
_BEFORE_VERBS = frozenset({"MD", "RB", "TO"})
_LET = 3  # words before a cue among which "let us" stands
_SPEAKERS = frozenset({"i", "we"})


def is_yet_to_say(tree: Tree, cue: Cue, attribution: Attribution) -> bool:
    """Say whether somebody only ought to say something ("the minister should admit that it failed").

    Who says that he himself must say something says it ("I must say that it failed").
    """
    words = tree.words
    if attribution.source is None and "let" in tree.lower[max(0, cue.first - _LET) : cue.first]:
        return True  # let us not pretend that it is cheap
    if attribution.source is None or not cue.first < cue.last or words[cue.first].start < attribution.source[1]:
        return False
    source = cue.first
    while source > 0 and words[source - 1].start >= attribution.source[1]:
        source -= 1
    if not _SPEAKERS.isdisjoint(tree.lower[max(0, source - 3) : source]):
        return False
    first = cue.first
    while first > source and (words[first - 1].tag in _BEFORE_VERBS or tree.lower[first - 1] in _HAVING_TO):
        first -= 1  # and no further: Ann Moe, who should know, | said
    for n in range(first, cue.last - 1):
        behind = tree.lower[n + 1]
        if words[n].tag == "MD" and tree.lower[n] in _DUTIES:
            return not (tree.lower[n] == "must" and behind == "have")
        if tree.lower[n] in _HAVING_TO and behind == "to":
            return True
    return False


def is_charge_in_passing(tree: Tree, cue: Cue) -> bool:
    """Say whether a cue only describes of what somebody is accused ("the mayor accused of fraud was sacked")."""
    return any(is_accused(tree.words[n]) for n in range(cue.first, cue.last))
