"""What people have in bodies: [her years at Harbour Bank], [his Senate colleagues], [Moe’s White House bid].

Also whose the text says a body to be ([Ann Moe’s Harbour Bank]).
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds import Tie, body_at
from newsvoices.extractor.roles.deeds_of_subjects import PUBLIC_SEATS
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["possessions_in_bodies"]

_TIMES = word_set(
    "time tenure years year days months decade decades career job stint term terms work role seat service position "
    "quarter-century internship residency professorship fellowship"
)
"""Nouns for what somebody does or has, for a time, in the body that a link names."""
_LINKS = word_set("at in with on for as")
_HELD = word_set("colleague colleagues career record job tenure years days post role term terms office desk")
"""Nouns of what, or whom, only those in a body have there ([her Senate record])."""
_SOUGHT = word_set("seat bid run candidacy campaign hopes")
_BETWEEN = frozenset({"JJ", "NN", "NNS", "CD"})
_CLOSING = frozenset({",", ".", ":", "CC", "VBD", "VBZ", "VBP", "MD", "RB", "''"})
"""Tags of words behind a body's name that end it."""
_PLAIN = frozenset({"JJ", "NN"})
_NO_BODIES = word_set("office order case")


def possessions_in_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies in which they spend some time, or hold or seek something."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor}
        if not bodies:
            continue
        owners = {at: m for m in own if (at := _owned_at(words, m, high)) is not None}
        for at, who in owners.items():
            if who.actor is not None and (tie := _time_in_body(words, at, bodies, high)) is not None:
                yield Statement(who.actor, *tie)
        for body in bodies.values():
            at = body.first
            while at - 1 > low and words[at - 1].tag == "JJ":
                at -= 1
            owner = owners.get(at)
            if owner is None or owner.actor is None or body.sort != "NAM" or body.actor is None:
                continue
            tie = _thing_in_body(words, body, at, high)
            if tie is not None:
                yield Statement(owner.actor, *tie)


def _owned_at(words: Sequence[Word], who: Mention, high: int) -> int | None:
    """The number of the word where something begins that is somebody's; None where nothing does."""
    if who.actor is None or who.actor.actor_type != "person":
        return None
    if who.sort == "PRO":
        return who.last if who.kind == "he" and words[who.head].tag == "PRP$" else None
    return who.last + 1 if who.last < high and words[who.last].tag == "POS" else None


def _time_in_body(words: Sequence[Word], at: int, bodies: Mapping[int, Mention], high: int) -> Tie | None:
    """[years at Harbour Bank]."""
    while at < high and words[at].text not in _TIMES and words[at].tag in _BETWEEN:
        at += 1
    if at + 2 >= high or words[at].text not in _TIMES or words[at + 1].text not in _LINKS:
        return None
    body = body_at(words, bodies, at + 2, high)
    if body is None or body.actor is None or words[body.head].text in _NO_BODIES:
        return None
    return Tie(at, at + 1, body.last, "unclear", body.actor)


def _thing_in_body(words: Sequence[Word], body: Mention, first: int, high: int) -> Tie | None:
    """What is somebody's behind a body's name ([Senate colleagues]), or the body itself, where nothing is."""
    actor = body.actor
    if actor is None:
        return None
    at = body.last
    if first == body.first and (at >= high or words[at].tag in _CLOSING):
        return Tie(first - 1, first, body.last, "current", actor)
    nouns = _HELD | _SOUGHT if actor.sector in PUBLIC_SEATS else _HELD
    while at < high and words[at].text not in nouns and words[at].tag in _PLAIN:
        at += 1
    if at >= high or words[at].text not in nouns:
        return None
    return Tie(body.first, at + 1, at + 1, "unclear", actor)
