"""Who leads a body, or was in it, by what stands before a clause or behind a name: [Under Ann Moe, Harbour Bank fell].

[the Harbour Bank under Ann Moe]; [While at Harbour College, Ann Moe wrote poems]; [At Harbour College, she read law].
What is of a state is under whoever governs that state, and so none of his ([Under Ann Moe, the Senate voted]).
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import is_panel, sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import is_one_person
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["PLACED_BEFORE", "fronted_bodies"]

PLACED_BEFORE = word_set("Under under At In at in with on")
"""Words that are the titles of such ties, and no roles."""
_LEADING = word_set("leadership stewardship direction command chairmanship presidency tenure")
_WITHIN = word_set("at in with on")
_LEARNING = word_set("studied majored taught lectured graduated enrolled learned")
"""Verbs of which a body before the clause says where that was done ([At Harbour College, she studied law])."""
_VISITING = word_set(
    "bought ate drank shopped browsed paid ordered slipped fell fainted collapsed noticed spotted waited dined slept "
    "queued"
)
"""Verbs of those who are somewhere for an hour ([While at Harbour Market, Ann Moe bought shoes])."""
_RULERS = frozenset({"President", "Premier", "Governor", "Gov.", "Mayor", "Chancellor", "Minister", "King", "Queen"})
_OF_STATES = frozenset({"GOV", "LEG", "JUD", "MIL", "IGO", "SPY", "COP"})
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
            if name is None or name.sort != "NAM" or body.sort != "NAM" or not body.subject:
                continue
            if _stands_alone(words, name, high) and (_is_owner(words, name) or not _is_of_state(body)):
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


def _is_of_state(body: Mention) -> bool:
    return body.actor is None or body.actor.sector in _OF_STATES


def _is_owner(words: Sequence[Word], name: Mention) -> bool:
    """Whether a name owns the leading of a body ([under Ann Moe’s leadership])."""
    return name.last < len(words) and words[name.last].tag == "POS"


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
    told = words[at].text == "the" and words[at + 1].text in _LEADING and words[at + 2].text == "of"
    if told:
        at += 3
    name = people.get(at)
    if name is None or name.sort != "NAM" or not _stands_alone(words, name, high):
        return
    comma = name.last + 2 * (name.last < high and words[name.last].tag == "POS")
    if comma + 2 >= high or words[comma].text != ",":
        return
    body = bodies.get(comma + 1 + (words[comma + 1].tag == "DT"))
    rules = any(word.text in _RULERS for word in words[name_start(name) : name.first])
    if body is None or ((rules or _is_of_state(body)) and not told and not _is_owner(words, name)):
        return
    if body.subject and (body.sort == "NAM" or body.lead in ("the", "owner")):
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
        if does not in _LEARNING:
            return
    elif any(word.text in _VISITING for word in words[who.last : who.last + _BEHIND]):
        return  # [While at Harbour Market, Ann Moe bought shoes]
    elif words[link].text == "on" and not is_panel(words, body):
        return  # [While on Harbour Radio, Ann Moe wept]
    yield from _tied(who, body, link, "unclear")
