"""Who says a stretch that no attribution claims, and by which words the text tells it."""

from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["Told", "told_by"]


class Told(NamedTuple):
    """Who says a stretch, with the span of the words that name the speaker and that of the verb.

    ``sure`` says that the words stand so close by that no other reading is likely, ``led`` that a verb of saying and a
    comma or colon lead up to the stretch.
    """

    speaker: Actor
    source: tuple[int, int]
    cue: tuple[int, int]
    sure: bool
    led: bool = False


def told_by(said: Mention | None, verb: Word, *, sure: bool = False, led: bool = False) -> Told | None:
    """Return that a mention says a stretch, by a verb or noun; None where the mention is missing or nobody's."""
    speaker = said.speaker if said is not None else None
    if said is None or speaker is None:
        return None
    return Told(speaker, (said.start, said.end), (verb.start, verb.end), sure, led)
