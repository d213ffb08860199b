"""Whom a body takes into an office of its own: [Harbour Bank named Ann Moe chief executive], [hired Moe as its coach].

A state, a party, a paper and a court also name people to what is not theirs, and their verb tells nothing of the body.
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import is_real
from newsvoices.extractor.roles.memberships.successors import is_held_by_one
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["appointed_by_bodies"]

_TAKING = word_set("named names appointed appoints hired hires installed promoted")
_OF_OTHERS = frozenset({"PTY", "GOV", "LEG", "JUD", "JRN", "MIL"})
"""Sectors of bodies that name people to offices elsewhere."""
_CHOOSING = word_set("committee panel board jury commission caucus conference")
"""Nouns for those in a body, or of several, who choose people for it."""
_DENIALS = word_set("denied denies deny denying")
_ELSEWHERE = word_set("of at for to in")
"""Words behind an office that lead to where it is held."""
_TAKEN_INTO = word_set("officer counsel engineer scientist curator trustee producer conductor choreographer")
"""Further nouns for whom a body takes into it."""
_MOST = 3  # words that say of what kind an office is
_KINDS = frozenset({"JJ", "NN", "VBG", "VBN"})


def appointed_by_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the bare offices of those whom a body is said to have taken into them."""
    words = scene.words
    for own, _, low, high in sentences_with_bodies(scene):
        for name in own:
            first, actor = name_start(name), name.actor
            verb = first - 1
            if name.sort != "NAM" or actor is None or actor.actor_type != "person" or verb <= low:
                continue
            if words[verb].text not in _TAKING or words[verb].tag not in ("VBD", "VBZ", "VBN"):
                continue
            office = _office_behind(words, own, name, high)
            body = _taker(words, own, verb) if office is not None and is_real(words, verb, low) else None
            if office is None or body is None or body.actor is None or body.actor.sector in _OF_OTHERS:
                continue
            denied = any(word.text in _DENIALS for word in words[low:verb])
            if denied or words[body.head].text.lower() in _CHOOSING:
                continue
            noun = singular(words[office.head].text.lower())
            if noun in _TAKEN_INTO or is_held_by_one(noun, body.actor):
                yield Statement(actor, office.first, office.last, office.last, "current", body.actor)


def _office_behind(words: Sequence[Word], own: Sequence[Mention], name: Mention, high: int) -> Mention | None:
    """The bare office right behind a name, which nothing says to be elsewhere ([named Ann Moe | sales director])."""
    at = name.last
    at += at < high and words[at].text == "as"
    for office in own:
        if office.first < at or office.kind != "person" or office.number != "s" or office.lead or office.owner:
            continue
        if office.first - at > _MOST or any(word.tag not in _KINDS for word in words[at : office.first]):
            return None
        ends = office.last >= high or words[office.last].text not in _ELSEWHERE
        return office if ends and office.sort != "NAM" else None
    return None


def _taker(words: Sequence[Word], own: Sequence[Mention], verb: int) -> Mention | None:
    """The body that is the subject of a verb in the active voice."""
    for body in own:
        if body.last > verb:
            break
        if body.subject and words[body.head].head == verb and words[body.head].relation == "nsubj":
            it = body.sort == "PRO" and body.kind == "it"
            named = body.kind == "organization" and body.sort in ("NAM", "NOM")
            return body if it or named else None
    return None
