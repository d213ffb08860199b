"""Quotes in headlines and headings, which the article repeats with their speaker."""

import re

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.records import Layout, Mark

__all__ = ["hear_echoes"]

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LEAST = 8  # letters and blanks of words that are no coincidence
_PHRASE = 4  # words that are more than a name or a catchword
_MOST = 40  # headings that are looked at, so that time stays linear in any text
_DASHES = " -–—*"


def hear_echoes(scene: Scene, layout: Layout, marks: dict[int, Actor]) -> None:
    """Give stretches in headlines and headings the speaker of the body's quotation with the same words, in place.

    The words are those with which the quotation begins or ends, or a phrase. ``marks`` has the speakers of outermost
    stretches by number. Several speakers of the same words, or a quotation of them without speaker, leave it open.
    """
    outer = [mark for mark in layout.marks if mark.depth == 0]
    above = [n for n, mark in enumerate(outer) if n not in marks and _is_heading(scene, layout, mark)]
    if not above:
        return
    headings = set(above)
    told = [(_plain(scene.text, mark), marks.get(n)) for n, mark in enumerate(outer) if n not in headings]
    for n in above[:_MOST]:
        words = _plain(scene.text, outer[n])
        if len(words) >= _LEAST:
            speakers = {speaker for own, speaker in told if words in own}
            whole = any(own.startswith(words) or own.endswith(words) for own, _ in told) or words.count(" ") > _PHRASE
            if len(speakers) == 1 and whole:
                speaker = speakers.pop()
                if speaker is not None:
                    marks[n] = speaker


def _is_heading(scene: Scene, layout: Layout, mark: Mark) -> bool:
    number = scene.paragraph_at(mark.start)
    paragraph = layout.paragraphs[number]
    if paragraph.zone in ("headline", "standfirst") or not number:
        return True
    around = scene.text[paragraph.start : mark.start] + scene.text[mark.end : paragraph.end]
    return not around.strip(_DASHES + ".\n")


def _plain(text: str, mark: Mark) -> str:
    """The words of a stretch in lower case, each between blanks."""
    words = _WORD.findall(text[mark.inner_start : mark.inner_end].lower().replace("’", "'"))
    return f" {' '.join(words)} "
