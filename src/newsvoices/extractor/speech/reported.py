"""Who says what a description or pronoun stands in: in [the lawyer said the pensioner was sorry] it is no lawyer."""

from collections.abc import Sequence

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["note_reported"]


def note_reported(scene: Scene, attributions: Sequence[Attribution], heads: Sequence[Mention | None]) -> None:
    """Note at descriptions and pronouns outside quotation marks the mention of whoever says what they are in, in place.

    ``heads`` are the mentions that head the sources of the attributions. Of several reports around a description the
    shortest is the one that it stands in.
    """
    shortest: dict[int, int] = {}
    for row, head in zip(attributions, heads, strict=True):
        for start, end in row.contents if head is not None and row.turn < 0 else ():
            for mention in scene.within(start, end):
                if mention.sort not in ("NOM", "PRO") or mention.mark >= 0 or mention is head:
                    continue
                if end - start < shortest.get(id(mention), end):
                    shortest[id(mention)] = end - start
                    mention.said_by = head
