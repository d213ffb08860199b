"""Whom a lead-in that ends in a colon brings in to speak, with no verb of saying ([From Ann Moe, writing at X:])."""

from newsvoices.extractor.analysis import FINITE_VERBS
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns import is_main
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.records import CODED_ZONES, Layout, Mark

__all__ = ["lead_in"]

_SOURCES = frozenset({"by", "from"})
_OWNED = 5  # words between a preposition and a name, as in [by the Harbour Times' Ann Moe]
_BEHIND = 8  # words between a name and the colon, as in [from Ann Moe, writing at the Harbour Times]
_BEARERS = frozenset({"NN", "NNS"})
"""Tags of a last word that may bear the words itself ([Moe held a sign:])."""


def lead_in(scene: Scene, layout: Layout, mark: Mark) -> Actor | None:
    """Return who speaks a stretch behind a colon that a name with by or from, or a clause, leads up to.

    The clause is that of a person who is its subject ([Moe hit back:]), unless its last word is a noun, which may be
    what the words stand on. None where no colon stands before the stretch, or nobody is brought in.
    """
    number = scene.paragraph_at(mark.start)
    start = layout.paragraphs[number].start
    if not scene.text[start : mark.start].strip() and number:
        above = layout.paragraphs[number - 1]
        start = above.start if above.zone in CODED_ZONES else start
    before = scene.text[start : mark.start].rstrip()
    if before[-1:] != ":" or not scene.sentences:
        return None
    colon = scene.word_at(start + len(before) - 1)
    first, _ = scene.sentences[scene.sentence_of(colon)]
    near = [m for m in scene.within(scene.words[first].start, scene.words[colon].start) if m.mark < 0 and m.actor]
    return next((m.actor for m in reversed(near) if _is_source(scene, m, colon) or _acts(scene, m, colon)), None)


def _is_source(scene: Scene, mention: Mention, colon: int) -> bool:
    """Whether by or from stands before a person's name, or before what the person is of."""
    if mention.sort != "NAM" or mention.actor is None or mention.actor.actor_type != "person":
        return False
    begins = name_start(mention)
    before = [word.text.lower() for word in scene.words[max(0, begins - _OWNED) : begins]]
    owned = before[-1:] in (["'"], ["’"], ["'s"], ["’s"])
    return colon - mention.last <= _BEHIND and not _SOURCES.isdisjoint(before if owned else before[-1:])


def _acts(scene: Scene, mention: Mention, colon: int) -> bool:
    """Whether a person is the subject of the lead-in's main verb."""
    words = scene.words
    person = mention.actor is not None and mention.actor.actor_type == "person" and mention.sort != "NOM"
    acts = person and mention.subject and is_main(words, mention)
    return acts and words[words[mention.head].head].tag in FINITE_VERBS and words[colon - 1].tag not in _BEARERS
