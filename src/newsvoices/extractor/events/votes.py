"""Votes that are told by what they decided: voted 38 to 21 / to reject the bill, which is one event."""

from collections.abc import MutableMapping

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["leave_decided_votes"]


def leave_decided_votes(grammar: Grammar, told: MutableMapping[int, Occurrence]) -> None:
    """Leave out, in place, votes whose to-clause tells of an event too; ``told`` are those of a sentence by verb."""
    for verb, found in [*told.items()]:
        if found.frame.lemma != "vote" or found.frame.plover_type != "NONE" or found.verb != found.trigger:
            continue
        decided = (told.get(n) for n in grammar.below(verb, "xcomp"))
        if any(other is not None and not other.misfit for other in decided):
            del told[verb]
