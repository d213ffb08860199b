"""Who goes on speaking: stretches of speech without a cue of their own, by labels and by the speech they continue."""

import re
from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.attributions import Attribution, Span, is_speech
from newsvoices.extractor.attributions.speech_lines import GENRES
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.speech.lead_ins import lead_in
from newsvoices.extractor.speech.speakers import Sources
from newsvoices.extractor.speech.told import Told
from newsvoices.records import CODED_ZONES, Layout, Mark
from newsvoices.text.sentences import is_blank

__all__ = ["carry_on", "find_nested", "hear_nearest"]

_LABEL = re.compile(r"\W{0,3}(?P<who>[^\W\d_][\w.’' -]{1,40}?)(?: ?[(\[][^)\]\n]{1,40}[)\]])? ?:\s")
_LEADING = frozenset(",:")
_LEAD = 40  # code points between a cue and a stretch that it leads up to
_ABOUT = frozenset({"about", "after", "against", "in", "on", "over", "to", "vs"})


def carry_on(
    scene: Scene, layout: Layout, attributions: Sequence[Attribution], sources: Sources, marks: dict[int, Actor]
) -> set[int]:
    """Give speech without a cue its speaker: its label or lead-in, or whoever spoke last in this or the last paragraph.

    A stretch in another paragraph goes on only where the one before ended in speech; ``marks`` is filled in place, and
    an attribution without source takes the speaker of its stretch. Returns the numbers of the labelled stretches.
    """
    covered = {mark for row in attributions if row.source for span in row.contents for mark in scene.marks_in(*span)}
    cued = {scene.paragraph_at(row.source[0]) for row in attributions if row.source is not None}
    labelled: set[int] = set()
    outer = [mark for mark in layout.marks if mark.depth == 0]
    for number, mark in enumerate(outer):
        at = scene.paragraph_at(mark.start)
        paragraph = layout.paragraphs[at]
        if paragraph.zone not in CODED_ZONES:
            continue
        speaker = _labelled(scene, paragraph.start, mark)
        if speaker is not None:
            labelled.add(number)
        elif number in marks or number in covered:
            continue
        elif is_speech(scene.text, mark):
            speaker = lead_in(scene, layout, mark)
            if speaker is None and number:
                before = outer[number - 1]
                away = at - scene.paragraph_at(before.start)
                ended = is_blank(scene.text, before.end, layout.paragraphs[at - away].end, " .")
                opens = is_blank(scene.text, paragraph.start, mark.start)
                if away == 0 or (away == 1 and opens and ended and at not in cued):
                    speaker = marks.get(number - 1)
        if speaker is not None:
            marks[number] = speaker
    for number, row in enumerate(attributions):
        if row.source is None and sources.speakers[number] is None:
            own = [marks[mark] for span in row.contents for mark in scene.marks_in(*span) if mark in marks]
            sources.speakers[number] = own[0] if own else None
    return labelled


def hear_nearest(
    scene: Scene,
    attributions: Sequence[Attribution],
    sources: Sources,
    told: Mapping[Span, Told],
    marks: dict[int, Actor],
) -> dict[Span, Told]:
    """Give speech to whoever is told to say it just beside it, where its attribution has another source.

    That is whose words a second one passes on ([“We sail,” Moe said, according to Lund]) or whose name was overlooked.
    Returns, by their spans, the stretches that are so given away, and those of the attribution that go on behind them.
    """
    found: dict[Span, Told] = {}
    for number, row in enumerate(attributions):
        now: Told | None = None
        given = 0
        for start, end in row.contents if row.source is not None and row.turn < 0 else ():
            mark = next(iter(scene.marks_in(start, end)), -1)
            stretch = scene.marks[mark] if mark >= 0 else (-1, -1)
            one = told.get(stretch)
            alone = sources.speakers[number] is None and stretch[0] > start and stretch[1] == end
            if (stretch[0] != start and not alone) or (one is not None and _is_led(scene.text, row, one, stretch)):
                now = None
            elif one is not None and (one.sure or _passes_on(scene.text, row, one, stretch[1])):
                now = one if _is_other(row, one, sources.speakers[number]) else None
            if now is not None:
                given += 1
                found[stretch] = now
                marks[mark] = now.speaker
        if now is not None and given == len(row.contents):
            sources.speakers[number] = now.speaker
    return found


def find_nested(
    scene: Scene, attributions: Sequence[Attribution], sources: Sources, told: Mapping[Span, Told]
) -> dict[Span, Told]:
    """Return, by their spans, the stretches that somebody says of whom an attribution tells that he said so.

    In "The Harbour Times reported that Moe had told the crew: ‘We sail’" the words are Moe’s, and the rest the paper’s.
    """
    found: dict[Span, Told] = {}
    for number, row in enumerate(attributions):
        for start, end in row.contents:
            for mark in scene.marks_in(start, end):
                stretch = scene.marks[mark]
                one = told.get(stretch)
                if one is None or not one.led or not start <= min(one.source[0], one.cue[0]) < stretch[0]:
                    continue
                if stretch[1] <= end and one.speaker is not sources.speakers[number]:
                    found[stretch] = one
    return found


def _is_led(text: str, row: Attribution, told: Told, stretch: Span) -> bool:
    """Whether a cue leads up to a stretch, so that whoever is told behind it says the next one."""
    if row.cue is None or not 0 <= stretch[0] - row.cue[1] < _LEAD or told.source[0] < stretch[1]:
        return False
    return text[row.cue[1] : stretch[0]].rstrip()[-1:] in _LEADING and text[stretch[1] - 2] in ".?!"


def _passes_on(text: str, row: Attribution, told: Told, end: int) -> bool:
    """Whether a source behind a stretch only hands on what is told ([Moe rose and said, “No,” the Times reported])."""
    return row.cue is not None and row.cue[0] >= end and (told.led or text[slice(*row.cue)].lower() == "according to")


def _is_other(row: Attribution, told: Told, speaker: Actor | None) -> bool:
    apart = row.source is None or told.source[0] >= row.source[1] or told.source[1] <= row.source[0]
    return apart and told.speaker is not speaker


def _labelled(scene: Scene, start: int, mark: Mark) -> Actor | None:
    """The actor whose name and a colon open the paragraph, before the mark or just inside it ([MOE: “We go.”])."""
    label = _LABEL.match(scene.text, start, start + 100)
    if label is None or mark.start > label.end() or (mark.start < label.start("who") and mark.start != start):
        return None
    if label["who"].lower() in GENRES:
        return None
    if _ABOUT & set(label["who"].lower().split()):
        return None  # [Mayor on Moe: “…”]: a heading, which names those spoken of too
    start, end = label.span("who")
    words = range(scene.word_at(start), scene.word_at(end - 1) + 1)
    if any(scene.words[n].tag in FINITE for n in words) and not scene.text[start:end].isupper():
        return None  # [Moe told the Harbour Times: “…”]: a sentence, whose verb says who speaks
    inside = scene.within(start, end)
    return next((m.speaker for m in reversed(inside) if m.speaker is not None), None)
