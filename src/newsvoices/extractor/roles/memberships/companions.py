"""Bodies of people told with those who are there with them: [her colleagues at X], [Moe and her team at X]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import is_one_person
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import tenure_of

__all__ = ["companions"]

_FELLOWS = word_set("colleague co-worker coworker classmate teammate team-mate schoolmate workmate")
"""Nouns for those who are where the one is whose they are."""
_TEAMS = _FELLOWS | word_set("team co-author coauthor student staff crew aide deputy assistant")
"""Nouns for those who are there too if both do the same ([Ann Moe and her team at Harbour University])."""
_LINKS = word_set("at in on")


def companions(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the bodies in which others are who are told to be with them there."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        ends = {body.last: body for body in bodies.values() if body.sort == "NAM"}
        for others in own:
            owner = others.owner
            if others.sort != "NOM" or owner is None or owner.actor is None or not is_one_person(owner):
                continue
            noun = singular(words[others.head].text.lower())
            if noun not in _FELLOWS and not (noun in _TEAMS and _is_beside(words, owner, own)):
                continue
            at = others.last
            link = at < high and words[at].text in _LINKS
            body = body_at(words, bodies, at + 1, high) if link else ends.get(others.head)
            if body is None or body.actor is None or body.actor is others.actor or body.sort != "NAM":
                continue
            tenure = tenure_of(words, others.first, others.last, low)
            yield Statement(owner.actor, others.head, at + link, max(at, body.last), tenure, body.actor)


def _is_beside(words: Sequence[Word], owner: Mention, own: Sequence[Mention]) -> bool:
    """Whether a pronoun takes up the name before "and" ([Ann Moe and her team])."""
    if owner.sort != "PRO" or owner.first < 1 or words[owner.first - 1].text != "and":
        return False
    return any(m.last == owner.first - 1 and m.sort == "NAM" and m.actor is owner.actor for m in own)
