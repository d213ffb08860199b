"""Single words that may be surnames and are short for a body of the article ([Harlow], for [Harlow University])."""

from collections.abc import Collection, Mapping

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["short_bodies"]

_LEFT_OUT = word_set(
    "university college school news network radio television research report publishing press airlines airways motors "
    "industries holdings corporation technologies pharmaceuticals systems entertainment studios stores bank insurance "
    "energy group"
)
"""Last words of bodies that are short for their names' first, and are called after nobody who is in the news."""


def short_bodies(kinds: Mapping[str, str], parts_of_people: Collection[str]) -> list[str]:
    """Return the names taken for persons that only a body of the article has as its first word, in the given order."""
    bodies = {
        parts[0]
        for text, kind in kinds.items()
        if kind == "organization" and len(parts := text.split()) > 1 and parts[-1].lower() in _LEFT_OUT
    }
    return [text for text, kind in kinds.items() if kind == "person" and text in bodies and text not in parts_of_people]
