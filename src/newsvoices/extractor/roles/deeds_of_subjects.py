"""What subjects do in bodies where other words part them from their verbs, and of which body they say that they are in.

[Ann Moe, a judge’s daughter, also worked for Harbour Bank]; [Moe ran for the Harbour Senate when she and Lund were in
the Fish Ministry].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds import Tie, body_at, doing, is_deed
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["PUBLIC_SEATS", "deeds_of_subjects"]

PUBLIC_SEATS = frozenset({"LEG", "GOV", "JUD"})
"""Sectors of bodies in which people seek a seat."""
_AUXILIARIES = word_set("has had have is was been")
_BUYING = word_set("bought acquired")
_RUNNING = word_set("run runs ran running")
_AGAIN = word_set("reelection re-election election")
_BE = word_set("is was are were be been")
_SERVING = frozenset({"LEG", "GOV", "MIL", "COP", "SPY"})
"""Sectors of bodies that people are in whose members they are."""
_WHO = ("person", "group")
_STEPS = 3  # verbs joined by "and" that share a subject


def deeds_of_subjects(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies by the verbs whose subjects they are."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor}
        if not bodies:
            continue
        people = [m for m in own if m.actor is not None and m.actor.actor_type in _WHO]
        subjects = {words[m.head].head: m for m in people if words[m.head].relation in SUBJECTS}
        for verb in range(low, high - 2):
            if words[verb].text in _BE and words[verb + 1].text in ("in", "at"):
                yield from _being(words, verb, people, bodies, high)
            if words[verb].tag[:2] != "VB":
                continue
            who = _subject(words, verb, subjects)
            if who is None or who.actor is None:
                continue
            yield from (Statement(who.actor, *tie) for tie in _of_verb(words, verb, bodies, low, high))


def _subject(words: Sequence[Word], verb: int, subjects: Mapping[int, Mention]) -> Mention | None:
    """Whoever is the subject of a verb, or of the one to which "and" joins it."""
    for _ in range(_STEPS):
        if verb in subjects or words[verb].relation != "conj":
            break
        verb = words[verb].head
    return subjects.get(verb)


def _of_verb(words: Sequence[Word], verb: int, bodies: Mapping[int, Mention], low: int, high: int) -> Iterator[Tie]:
    """What a verb says that its subject does in or with a body, or seeks in it ([ran for the Harbour Senate])."""
    text = words[verb].text
    if text in _BUYING:
        body = body_at(words, bodies, verb + 1, high)
        if body is not None and body.sort == "NAM" and body.actor is not None:
            yield Tie(verb, verb + 1, body.last, "unclear", body.actor)
    elif text in _RUNNING and words[verb + 1].text == "for":
        at = verb + 2
        again = words[at].text in _AGAIN and at + 2 < high and words[at + 1].text in ("to", "in")
        body = body_at(words, bodies, at + 2 * again, high)
        if body is not None and body.sort == "NAM" and body.actor is not None and body.actor.sector in PUBLIC_SEATS:
            yield Tie(verb, verb + 2, body.last, "unclear", body.actor)
    elif is_deed(text):
        at = verb
        while at - 1 > low and (words[at - 1].tag == "RB" or words[at - 1].text in _AUXILIARIES):
            at -= 1
        yield from doing(words, bodies, at, high)


def _being(
    words: Sequence[Word], verb: int, people: Sequence[Mention], bodies: Mapping[int, Mention], high: int
) -> Iterator[Statement]:
    """The ties of all subjects of a clause to the body in which they are ([she and Lund were in the Senate])."""
    body = body_at(words, bodies, verb + 2, high)
    if body is None or body.sort != "NAM" or body.actor is None or body.actor.sector not in _SERVING:
        return
    clause = (body.head, verb)
    for mention in people:
        word = words[mention.head]
        if word.relation == "conj":
            word = words[word.head]
        if word.relation in SUBJECTS and word.head in clause and mention.actor is not None:
            yield Statement(mention.actor, verb, verb + 2, body.last, "unclear", body.actor)
