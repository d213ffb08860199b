"""Warnings of what somebody means to do, which he does not dread: warned that it would retaliate."""

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.verb_forms import lowered, on_condition
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import class_of_words
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["warns_of_own_deed"]

_WARN = forms_of("warn")
_UNMEANT = frozenset({"NONE", "RETREAT", "CONCEDE"})
"""Types of what may befall who warns of it: that it would lose the vote, that it might have to give up the town."""
_OWN = frozenset({"members", "government", "parliament", "country", "nation", "state", "movement"})
"""Besides an army, who does what those have decided whose they are."""
_OPEN = frozenset({"may", "might", "could"})


def warns_of_own_deed(grammar: Grammar, parties: Parties, found: Occurrence, source: str) -> bool:
    """Say whether a verb stands in the that-clause of a warning by those who would do it, or whose army would.

    What hangs on a condition they only may do: would retaliate if it was hit.
    """
    verb = found.verb
    if verb < 0 or found.frame.plover_type in _UNMEANT or grammar.passive(verb):
        return False
    word = grammar.words[verb]
    if word.relation != "ccomp" or word.head < 0 or grammar.lower(word.head) not in _WARN:
        return False
    if lowered(grammar, grammar.below(verb, "aux")) & _OPEN or on_condition(grammar, verb):
        return False  # warned that it might have to
    if any(actor == source for actor, _ in found.actors[: found.leading]):
        return True
    own = _OWN | class_of_words()["fighter"]
    doers = (n for n in grammar.below(verb, *NOUN_SUBJECTS) if grammar.lower(n) in own)
    owners = [m for n in doers for m in grammar.below(n, "nmod:poss")]
    return any(actor == source for actor, _ in parties.resolve(grammar, owners))
