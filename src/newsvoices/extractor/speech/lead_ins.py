"""Whom a lead-in that ends in a colon brings in to speak, with no verb of saying ([From Ann Moe, writing at X:])."""

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.records import CODED_ZONES, Layout, Mark

__all__ = ["lead_in"]

_SOURCES = frozenset({"by", "from"})
_GAP = 40  # code points between a colon and what it leads up to
_OWNED = 5  # words between a preposition and a name, as in [by the Harbour Times' Ann Moe]
_BEHIND = 8  # words between a name and the colon, as in [from Ann Moe, writing at the Harbour Times]


def lead_in(scene: Scene, layout: Layout, mark: Mark) -> Actor | None:
    """Return the person who speaks a stretch behind a colon that a name with by or from leads up to; else None."""
    low = max(0, mark.start - _GAP)
    at = low + len(scene.text[low : mark.start].rstrip()) - 1
    if scene.text[max(0, at)] != ":" or not scene.sentences:
        return None
    number, above = scene.paragraph_at(mark.start), scene.paragraph_at(max(0, at))
    if number - above > 1 or layout.paragraphs[above].zone not in CODED_ZONES:
        return None
    colon = scene.word_at(at)
    first, _ = scene.sentences[scene.sentence_of(colon)]
    near = [m for m in scene.within(scene.words[first].start, scene.words[colon].start) if m.mark < 0 and m.actor]
    return next((m.actor for m in reversed(near) if _is_source(scene, m, colon)), None)


def _is_source(scene: Scene, mention: Mention, colon: int) -> bool:
    """Whether by or from stands before a person's name, or before what the person is of."""
    if mention.sort != "NAM" or mention.actor is None or mention.actor.actor_type != "person":
        return False
    begins = name_start(mention)
    before = [word.text.lower() for word in scene.words[max(0, begins - _OWNED) : begins]]
    owned = before[-1:] in (["'"], ["’"], ["'s"], ["’s"])
    return colon - mention.last <= _BEHIND and not _SOURCES.isdisjoint(before if owned else before[-1:])
