"""Unnamed people whom a body is said to have or employ: [Harbour Bank has 90 clerks], [it employs two lawyers]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.doers import is_real
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["had_by_bodies"]

_HAVING = word_set("has have had employs employ employed hires hired adding added dispatched dispatching deployed")
_STAFF = word_set(
    "employee worker staffer staff member volunteer reporter journalist lawyer attorney officer guard aide consultant "
    "official agent representative operative organizer researcher analyst teacher nurse doctor contractor executive "
    "diplomat envoy adviser advisor personnel correspondent delegate"
)
"""Nouns for those whom a body employs, sends or counts among its own."""
_BODIES = ("organization", "it", "they")


def had_by_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of unnamed people to the body of which a sentence says that it has or employs them."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        verbs = [at for at in range(low, high) if words[at].text in _HAVING and words[at].tag[:2] == "VB"]
        if not verbs:
            continue
        bodies = {words[m.head].head: m for m in own if _is_subject(words, m)}
        people = [m for m in own if m.sort == "NOM" and m.kind in ("person", "group") and m.actor is not None]
        for at in verbs:
            body = bodies.get(at)
            body = bodies.get(words[at].head) if body is None and words[at].relation == "conj" else body
            if body is None or not is_real(words, at, low):
                continue
            for who in people:
                head = words[who.head]
                over = head.head if head.relation == "conj" and head.head >= 0 else who.head
                if who.first < at or words[over].head != at or words[over].relation != "dobj" or who.owner is not None:
                    continue
                if singular(head.text.lower()) in _STAFF and who.actor is not None and who.actor.naming != "named":
                    yield Statement(who.actor, who.first, who.last, who.last, "current", body.actor)


def _is_subject(words: Sequence[Word], mention: Mention) -> bool:
    body = mention.actor
    return mention.subject and body is not None and body.actor_type == "organization" and mention.kind in _BODIES
