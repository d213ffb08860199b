"""Who leads a body, or was in it, by what stands before a clause or behind a name: [Under Ann Moe, Harbour Bank fell].

[the Harbour Bank under Ann Moe]; [While at Harbour College, Ann Moe wrote poems]; [At Harbour College, she read law].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.bodies_reached import body_at
from newsvoices.extractor.roles.deeds import sentences_with_bodies
from newsvoices.extractor.roles.doers import is_one_person
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["PLACED_BEFORE", "fronted_bodies"]

PLACED_BEFORE = word_set("Under under At In at in with on")
"""Words that are the titles of such ties, and no roles."""
_LEADING = word_set("leadership stewardship direction command chairmanship presidency tenure")
_WITHIN = word_set("at in with on")
_LEARNING = word_set("studied majored taught lectured graduated enrolled learned")
"""Verbs of which a body before the clause says where that was done ([At Harbour College, she studied law])."""
_RUNNING = word_set("led headed oversaw ran managed directed edited chaired")
"""Verbs of those who do that in the body where they are told to do it."""
_ENDS = frozenset({"IN", ",", ".", ":", "CC", "VBD", "VBZ", "VBP", "MD", "''"})
_BEHIND = 3  # words from a subject to its verb


def fronted_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies that are under them, or in which they did what a clause says."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        people = {name_start(m): m for m in own if is_one_person(m) and m.sort in ("NAM", "PRO")}
        if not people:
            continue
        for body in bodies.values():
            under = body.last
            name = people.get(under + 1) if under + 1 < high and words[under].text == "under" else None
            if body.sort == "NAM" and name is not None and name.sort == "NAM" and _stands_alone(words, name, high):
                yield from _tied(name, body, under, "unclear")
        if low + 4 >= high:
            continue
        if words[low].text == "Under":
            yield from _under(words, people, bodies, low, high)
        elif words[low].text == "While" and words[low + 1].text in _WITHIN:
            yield from _while(words, people, bodies, low + 1, low, high)
        elif words[low].text in ("At", "In"):
            yield from _while(words, people, bodies, low, low, high)


def _tied(who: Mention, body: Mention, at: int, tenure: str) -> Iterator[Statement]:
    if who.actor is not None and body.actor is not None:
        yield Statement(who.actor, at, at + 1, at + 1, tenure, body.actor)


def _stands_alone(words: Sequence[Word], name: Mention, high: int) -> bool:
    """Whether a name says whom a body is under, and no more ([under Ann Moe]; not [under Ann Moe’s plan])."""
    if name.last >= high or words[name.last].tag in _ENDS:
        return True
    return words[name.last].tag == "POS" and name.last + 1 < high and words[name.last + 1].text in _LEADING


def _under(
    words: Sequence[Word], people: Mapping[int, Mention], bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    """[Under Ann Moe, Harbour Bank fell], [Under the leadership of Ann Moe, Harbour Bank fell]."""
    at = low + 1
    if words[at].text == "the" and words[at + 1].text in _LEADING and words[at + 2].text == "of":
        at += 3
    name = people.get(at)
    if name is None or name.sort != "NAM" or not _stands_alone(words, name, high):
        return
    comma = name.last + 2 * (name.last < high and words[name.last].tag == "POS")
    if comma + 2 >= high or words[comma].text != ",":
        return
    body = bodies.get(comma + 1 + (words[comma + 1].tag == "DT"))
    if body is not None and body.subject and (body.sort == "NAM" or body.lead in ("the", "owner")):
        yield from _tied(name, body, low, "unclear")


def _while(
    words: Sequence[Word], people: Mapping[int, Mention], bodies: Mapping[int, Mention], link: int, low: int, high: int
) -> Iterator[Statement]:
    """[While at Harbour Bank, Ann Moe wrote poems], [At Harbour College, Ann Moe studied law]."""
    body = body_at(words, bodies, link + 1, high)
    if body is None or body.sort != "NAM" or body.last + 2 >= high or words[body.last].text != ",":
        return
    who = people.get(body.last + 1)
    if who is None or not who.subject or (who.sort == "PRO" and who.kind not in ("he", "i")):
        return
    if link == low:
        does = next((w.text for w in words[who.last : who.last + _BEHIND] if w.tag == "VBD"), "")
        if does not in _LEARNING and (does not in _RUNNING or words[low].text == "In"):
            return
    yield from _tied(who, body, link, "unclear")
