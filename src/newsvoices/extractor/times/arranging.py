"""Dates for which something is called, moved or prolonged: called a strike for Monday, put the vote off until May.

The verb is in the past, and the date that its preposition names lies ahead all the same.
"""

from collections.abc import Sequence

from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS

__all__ = ["is_arranged_for"]

_MONTHS = frozenset(MONTHS)
_REACH = 9  # words from the preposition back to the verb


_MOVES = forms_of("delay postpone extend prolong adjourn defer reschedule move shift")
_CALLS = forms_of("call")
_ARRANGING = {
    "for": _CALLS | forms_of("set fix book arrange schedule reschedule summon convene organize organise time"),
    "from": _CALLS,
    "until": _MOVES,
    "till": _MOVES,
    "to": _MOVES,
}
_PARTICLES = dict.fromkeys((*forms_of("put"), *forms_of("push")), ("off", "back"))
_ANNOUNCING = forms_of("announce declare")  # a month may be the one that is over: announced the figures for May
_ASIDE = word_set("aside up off out down in on upon")
_STOPS = word_set("that which who whose where because while although though but if unless when ; : ( )")


def is_arranged_for(words: Sequence[str], number: int) -> bool:
    """Say whether a preposition names the date for which a verb before it arranges something.

    ``words`` are those of a sentence in lower case, ``number`` the place of the preposition.
    """
    verbs = _ARRANGING.get(words[number])
    if verbs is None:
        return False
    after, then = (*words[number + 1 : number + 3], "", "")[:2]
    if not (after in DAYS or after in _MONTHS or (after.isdigit() and then in _MONTHS)):
        return False
    announced = words[number] in ("for", "from") and after in DAYS
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        word = words[place]
        if word in _STOPS:
            return False
        between = words[place + 1 : number]
        if word in verbs or (announced and word in _ANNOUNCING):
            return "had" not in words[max(0, place - 2) : place] and not (between and between[0] in _ASIDE)
        if word in _PARTICLES and verbs is _MOVES:
            return any(particle in between for particle in _PARTICLES[word])
    return False
