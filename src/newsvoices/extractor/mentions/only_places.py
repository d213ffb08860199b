"""States that a text names only for where something is or goes: [a factory in Norway], [those who enter Norway]."""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["only_places"]

_WHERE = word_set("in inside outside across throughout around near within into")
_WAYS = word_set("to from of")
_TO_TOWNS = _WHERE | _WAYS | {"at"}
"""Words before a town and its state."""
_TRUSTING = forms_of("believe trust invest interfere meddle intervene confide") | word_set(
    "faith belief confidence trust interest investment interests interference meddling intervention change changes"
)
"""Words whose "in" says of whom, and not where."""
_GOING = forms_of("go come travel move return fly flee emigrate immigrate migrate escape journey relocate") | word_set(
    "trip trips visit visits journey journeys tour flight flights travel return arrival out"
)
_VISITING = forms_of("enter flee tour visit leave")
"""Verbs whose object is where somebody goes to or from."""
_OF_NOUNS = frozenset({"compound", "amod", "nmod:poss"})
_BEFORE = frozenset({"the", "The"})
_JOINS = frozenset({",", "and", "or"})


def only_places(scene: Scene, others: Collection[Actor]) -> set[Actor]:
    """Return the states that every name of theirs only locates, less ``others``, who speak or are told more of."""
    words = scene.words
    located: dict[Actor, bool] = {}
    for own in scene.by_sentence.values():
        end = -1  # the word behind the place before
        for mention in own:
            actor = mention.actor
            state = actor is not None and actor.actor_type == "state" and actor not in others
            named = mention.sort == "NAM" and (state or mention.kind in ("state", "place"))
            placed = named and _is_placed(words, mention, end)
            if named:
                before = words[mention.first - 1].text.lower() if mention.first else ""
                town = mention.kind == "place" and before in _TO_TOWNS  # [forty jobs to Bergen, Norway]
                end = mention.last if placed or town else -1
            if state and actor is not None:
                located[actor] = located.get(actor, True) and placed
    return {actor for actor, placed in located.items() if placed}


def _is_placed(words: Sequence[Word], name: Mention, end: int) -> bool:
    """Whether a name stands as a place's; ``end`` is the word behind the place before it."""
    at = name.first - 1
    at -= at > 0 and words[at].text in _BEFORE
    owns = name.last < len(words) and words[name.last].tag[:2] in ("NN", "PO")
    if at < 0 or owns or words[name.head].relation in _OF_NOUNS:
        return False
    before, further = words[at].text.lower(), words[at - 1].text.lower() if at else ""
    if before in _WHERE:
        return further not in _TRUSTING
    if before in _WAYS:
        return further in _GOING
    return (before in _JOINS and end == at) or before in _VISITING
