"""Who is meant by a bare title, where somebody else has it with more words ([the minister], [the deputy minister])."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor

__all__ = ["holders_in_full", "is_another_office"]

_DEPUTIES = word_set("deputy vice shadow assistant opposition alternate adjunct")
"""Words that make another office out of a title, with a holder of its own."""
_LESSER = _DEPUTIES | word_set("former ex acting interim caretaker outgoing ousted")
"""These and words for who holds it no more, or not for good."""
_NEVER = word_set("shadow opposition")
"""Such words with which nobody is called by the title alone."""
_SINGLE = word_set("president premier chancellor")
"""Titles by which no vice is called either."""


def holders_in_full(held: Mapping[Actor, AbstractSet[str]], head: str, said: AbstractSet[str]) -> list[Actor]:
    """Return those of the holders of an office whom a title in the words ``said`` means, before its noun ``head``.

    ``held`` gives the words of each one's office.

    A deputy is the minister only where no minister is there, and never the foreign minister; a shadow minister is
    neither. All are meant where the words themselves say deputy.
    """
    if said & _LESSER:
        return list(held)
    lesser = {actor: _LESSER & words for actor, words in held.items()}
    plain = [actor for actor in held if not lesser[actor]]
    if plain:
        return plain
    others = _DEPUTIES if said else _NEVER
    return [a for a in held if not (lesser[a] & others or (head in _SINGLE and "vice" in lesser[a]))]


def is_another_office(said: AbstractSet[str], held: AbstractSet[str], head: str = "") -> bool:
    """Say whether the words ``said`` before a noun leave out one by which those of an office ``held`` differ.

    Where the noun ``head`` is given, a vice is told from whoever has the title alone.
    """
    left_out = held - said
    return bool((_DEPUTIES if said else _NEVER) & left_out) or (head in _SINGLE and "vice" in left_out)
