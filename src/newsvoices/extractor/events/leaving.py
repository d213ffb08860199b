"""What is left in another sense than an office: a village in ruins, a party at noon, a position unclear."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["is_left_so", "stays_in_office"]

_BURNING = word_set("burning smouldering smoldering")
_RUINS = word_set("ruins flames ashes rubble")
_HOURS = word_set("noon midday midnight dawn dusk night lunchtime o'clock o’clock a.m. p.m.")
_STANCES = word_set("position role")
"""What may be somebody's view of a matter, or part in it."""


def stays_in_office(grammar: Grammar, verb: int) -> bool:
    """Say whether somebody who left resigned from nothing: he went home, or left a view or a thing open."""
    return _is_gone_home(grammar, verb) or _is_stance(grammar, verb)


def is_left_so(grammar: Grammar, verb: int) -> bool:
    """Say whether a word behind an object tells how somebody left it: the base intact, a village burning, in ruins."""
    if any(grammar.below(n, "nsubj") for n in grammar.below(verb, "xcomp")):
        return True
    things = grammar.below(verb, "dobj")
    if any(grammar.lower(n) in _BURNING and n - 1 in grammar.below(n, "compound") for n in things):
        return True  # which the parser takes for the burning of a village
    return any(grammar.lower(n) in _RUINS for above in (verb, *things) for n in grammar.after(above, "in"))


def _is_gone_home(grammar: Grammar, verb: int) -> bool:
    """Say whether somebody went home at an hour or left a thing to another: the party at noon, the job to his deputy.

    The parser may hang the hour on what was left.
    """
    over = (verb, *grammar.below(verb, "dobj"))
    hours = (grammar.lower(m) for n in over for m in grammar.after(n, "at", "before", "around"))
    return any(hour in _HOURS for hour in hours) or any(grammar.after(n, "to") for n in over)


def _is_stance(grammar: Grammar, verb: int) -> bool:
    """Say whether somebody left a position or role so, or one on a matter: her position unclear, on the bill."""
    things = [n for n in grammar.below(verb, "dobj") if grammar.lower(n) in _STANCES]
    words = grammar.words
    return any(
        n + 2 < len(words)
        and (
            (words[n + 1].tag in ("JJ", "VBN") and words[n + 2].tag[:2] != "NN")
            or (grammar.lower(n + 1) == "on" and words[n + 2].tag in ("DT", "PRP$"))
        )
        for n in things
    )
