"""Pronouns in a clause before the main one: [Asked whether she would go, Ann Moe said] speaks of its own subject."""

from newsvoices.extractor.attributions import QUESTIONED
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["subject_ahead"]

_FRONTING = QUESTIONED | {"quizzed", "told"}
_QUESTIONS = frozenset({"whether", "if", "why", "how", "when", "about", "what", "by"})


def subject_ahead(scene: Scene, mention: Mention) -> Actor | None:
    """Return the person named as the main subject behind the clause in which a pronoun stands as its first person.

    None where nobody is, or somebody before the pronoun in the clause may be meant.
    """
    words = scene.words
    low, high = scene.sentences[mention.sentence]
    if mention.kind != "he" or mention.mark >= 0 or words[low].text.lower() not in _FRONTING or low + 1 >= high:
        return None
    if words[low + 1].text not in _QUESTIONS:
        return None
    for other in scene.by_sentence[mention.sentence]:
        person = other.kind in ("person", "unknown", "he")
        if other.first < mention.first and person and other.sort != "PRO":
            return None
        named = other.sort == "NAM" and other.kind == "person" and other.actor is not None
        if other.first > mention.first and named and other.subject and other.mark < 0:
            fits = other.actor is not None and other.actor.gender in (None, mention.gender)
            return other.actor if fits and words[name_start(other) - 1].text == "," else None
    return None
