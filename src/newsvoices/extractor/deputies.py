"""Who is meant by a bare title, where somebody else has it with more words ([the minister], [the deputy minister])."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from newsvoices.extractor.cast import Actor
from newsvoices.extractor.wordlists import word_set

__all__ = ["holders_in_full", "is_another_office"]

_LESSER = word_set(
    "deputy vice shadow former ex acting interim caretaker assistant associate parliamentary junior opposition under "
    "outgoing ousted retired late alternate adjunct honorary"
)
"""Words that make another office out of a title."""
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
    if plain or said:
        return plain
    return [a for a in held if not (lesser[a] & _NEVER or (head in _SINGLE and "vice" in lesser[a]))]


def is_another_office(said: AbstractSet[str], held: AbstractSet[str]) -> bool:
    """Say whether the words ``said`` before a noun leave out one by which those of an office ``held`` differ."""
    return bool((_LESSER if said else _NEVER) & (held - said))
