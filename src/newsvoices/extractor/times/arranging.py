"""Dates for which something is called, moved or prolonged: called a strike for Monday, put the vote off until May.

The verb is in the past, and the date that its preposition names lies ahead all the same.
"""

from collections.abc import Sequence

from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS

__all__ = ["is_arranged_for", "is_asked_for"]

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
_PARTS = word_set("early late mid first second third fourth last beginning start middle end")
"""What a part of a month begins with: set for the first week of May, for early May."""
_SET_OTHERWISE = word_set("record records goal goals target targets stage tone pace limit limits")
"""What is set without its day: set a record for May, set the stage for late May."""
_PART = 5  # words of it
_ASKING = forms_of("demand propose seek request urge")
_MATTERS = word_set(
    "strike strikes walkout march marches rally rallies protest protests demonstration demonstrations boycott shutdown "
    "vote votes referendum election elections poll polls ballot meeting meetings summit talks hearing session debate"
)
"""What is asked for and has its day: no attack, no inquiry."""
_STOPS = word_set("that which who whose where because while although though but if unless when ; : ( )")


def is_arranged_for(words: Sequence[str], number: int) -> bool:
    """Say whether a preposition names the date for which a verb before it arranges something.

    ``words`` are those of a sentence in lower case, ``number`` the place of the preposition.
    """
    verbs = _ARRANGING.get(words[number])
    if verbs is None:
        return False
    after, then = (*words[number + 1 : number + 3], "", "")[:2]
    if not (_is_dated(after, then) or _is_part(words[number + 1 : number + 1 + _PART])):
        return False
    announced = words[number] in ("for", "from") and after in DAYS
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        word = words[place]
        if word in _STOPS:
            return False
        between = words[place + 1 : number]
        if word in verbs or (announced and word in _ANNOUNCING):
            if not _SET_OTHERWISE.isdisjoint(between):
                return False
            return "had" not in words[max(0, place - 2) : place] and not (between and between[0] in _ASIDE)
        if word in _PARTICLES and verbs is _MOVES:
            return any(particle in between for particle in _PARTICLES[word])
    return False


def _is_dated(word: str, following: str) -> bool:
    return word in DAYS or word in _MONTHS or (word.isdigit() and following in _MONTHS)


def _is_part(words: Sequence[str]) -> bool:
    """Say whether words begin with a part of a month: the first week of May, early May."""
    part = words[1:2] if words[:1] == ["the"] else words[:1]
    return bool(part) and part[0] in _PARTS and any(word in _MONTHS for word in words)


def is_asked_for(words: Sequence[str], number: int) -> bool:
    """Say whether "on" names a day of the year behind what a verb asks for, which may be the day of either.

    She called for a strike on 18 March. ``words`` are those of a sentence in lower case.
    """
    after, then = (*words[number + 1 : number + 3], "", "")[:2]
    dated = not {after, then}.isdisjoint(_MONTHS) and (after.isdigit() or then.isdigit())
    if not dated or words[number] != "on" or words[number - 1] not in _MATTERS:
        return False
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if words[place] in _STOPS:
            return False
        if words[place] in _ASKING or (words[place] in _CALLS and words[place + 1] == "for"):
            return "had" not in words[max(0, place - 2) : place]
    return False
