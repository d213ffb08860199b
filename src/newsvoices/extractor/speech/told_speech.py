"""Who says a stretch that no attribution claims, as in speech within speech: the subject of the verb beside it."""

from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.speech.told import Told
from newsvoices.extractor.speech.told_before import told_above, told_before
from newsvoices.extractor.speech.told_behind import told_behind, told_below, told_credited
from newsvoices.records import CODED_ZONES, Layout
from newsvoices.text.sentences import is_blank

__all__ = ["find_told"]


def find_told(scene: Scene, layout: Layout) -> dict[tuple[int, int], Told]:
    """Return, by their spans, the stretches whose speaker is the subject of a verb just before or behind them.

    Looked at are outermost stretches and those inside them. Where the verb has no subject, or one that is nobody's name
    or description, a stretch is left out.
    """
    found: dict[tuple[int, int], Told] = {}
    for mark in layout.marks if scene.sentences else ():
        if mark.depth > 1:
            continue
        paragraph = layout.paragraphs[scene.paragraph_at(mark.start)]
        if paragraph.zone not in CODED_ZONES:
            continue
        outer = layout.marks[mark.parent] if mark.parent is not None else None
        low, high = (outer.inner_start, outer.inner_end) if outer is not None else (paragraph.start, paragraph.end)
        if outer is None and is_blank(scene.text, low, mark.start):
            low = _introduced(scene, layout, low)
        told, behind = told_before(scene, mark, low), told_behind(scene, mark, low, high)
        if told is None or (behind is not None and behind.sure and "." in scene.text[told.cue[1] : mark.start]):
            told = behind or told  # [“No,” said Moe. “Why?” asked Lund]
        if told is None and outer is None:
            told = told_credited(scene, mark, high) or told_below(scene, layout, mark) or told_above(scene, mark)
        if told is not None:
            found[mark.start, mark.end] = told
    return found


def _introduced(scene: Scene, layout: Layout, start: int) -> int:
    """Where the paragraph before one begins, if it ends in a colon; else ``start``, where the paragraph begins."""
    at = scene.paragraph_at(start) - 1
    above = layout.paragraphs[at] if at >= 0 else None
    if above is None or above.zone not in CODED_ZONES or not scene.text[above.start : above.end].rstrip().endswith(":"):
        return start
    return above.start
