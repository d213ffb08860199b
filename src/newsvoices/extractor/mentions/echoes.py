"""Quotes in headlines and headings, which the article repeats with their speaker."""

import re
from collections.abc import Sequence

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.records import Layout, Mark
from newsvoices.text.signs import SINGLES

__all__ = ["hear_echoes"]

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LEAST = 8  # letters and blanks of words that are no coincidence
_PHRASE = 4  # words that are more than a name or a catchword
_SHORT = 8  # words of a heading
_MOST = 40  # headings that are looked at, so that time stays linear in any text
_DASHES = " -–—*"


def hear_echoes(scene: Scene, layout: Layout, marks: dict[int, Actor]) -> set[int]:
    """Give stretches in headlines and headings the speaker of the body's quotation with the same words, in place.

    The words are those with which the quotation begins or ends, or a phrase. ``marks`` has the speakers of outermost
    stretches by number. Several speakers of the same words, or a quotation of them without speaker, leave it open.
    Returns the numbers of headings set in single marks among double ones, which nobody before them has said.
    """
    outer = [mark for mark in layout.marks if mark.depth == 0]
    apart = _find_headings(scene, layout, outer)
    for n in apart:
        marks.pop(n, None)
    above = [n for n, mark in enumerate(outer) if n not in marks and _is_heading(scene, layout, mark)]
    if not above:
        return apart
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
    return apart


def _find_headings(scene: Scene, layout: Layout, outer: Sequence[Mark]) -> set[int]:
    """The numbers of short stretches in single marks, each a paragraph of its own, of a text that quotes in double."""
    if all(mark.open_mark in SINGLES for mark in outer if mark.open_mark):
        return set()
    return {
        n
        for n, mark in enumerate(outer)
        if mark.open_mark
        and mark.open_mark in SINGLES
        and len(scene.text[mark.start : mark.end].split()) <= _SHORT
        and _is_heading(scene, layout, mark)
        and scene.paragraph_at(mark.start)
    }


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
