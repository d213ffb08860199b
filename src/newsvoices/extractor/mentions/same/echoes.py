"""Quotes in headlines and headings, which the article repeats with their speaker."""

import re
from collections.abc import Sequence

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.records import Layout, Mark
from newsvoices.text.sentences import is_blank

__all__ = ["hear_echoes"]

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LEAST = 8  # letters and blanks of words that are no coincidence
_PHRASE = 4  # words that are more than a name or a catchword
_MOST = 40  # headings that are looked at, so that time stays linear in any text
_AROUND = " -–—*.\n"  # signs beside a heading in marks


Span = tuple[int, int]


def hear_echoes(
    scene: Scene, layout: Layout, marks: dict[int, Actor], turns: Sequence[Sequence[Span]]
) -> dict[Span, Actor]:
    """Give stretches in headlines and headings the speaker of the body's quotation with the same words, in place.

    The words are those with which the quotation begins or ends, or a phrase. ``marks`` has the speakers of outermost
    stretches by number, and behind those the speakers of the ``turns`` of an interview, whose words are such quotations
    as well. Several speakers of the same words, or a quotation of them without speaker, leave it open.
    Returns, by their spans, those that the heading itself seemed to give to somebody else: the body knows better.
    """
    outer = [mark for mark in layout.marks if mark.depth == 0]
    above = [n for n, mark in enumerate(outer) if _is_heading(scene, layout, mark)]
    others: dict[Span, Actor] = {}
    if not above:
        return others
    headings = set(above)
    told = [(_words(scene.text, mark), n) for n, mark in enumerate(outer) if n not in headings or n in marks]
    spoken = ((n, spans) for n, spans in enumerate(turns, len(scene.marks)) if n in marks)
    told += [(_plain(scene.text[start:end]), n) for n, spans in spoken for start, end in spans]
    for n in sorted(above, key=lambda n: n in marks)[:_MOST]:
        words = _words(scene.text, outer[n])
        if len(words) < _LEAST:
            continue
        same = [(own, m) for own, m in told if words in own and not (n in marks and m in headings)]
        speakers = {marks.get(m) for _, m in same}
        whole = any(own.startswith(words) or own.endswith(words) for own, _ in same) or words.count(" ") > _PHRASE
        speaker = speakers.pop() if len(speakers) == 1 and whole else None
        if speaker is not None:
            if marks.get(n, speaker) is not speaker:
                others[scene.marks[n]] = speaker
            marks[n] = speaker
    return others


def _is_heading(scene: Scene, layout: Layout, mark: Mark) -> bool:
    number = scene.paragraph_at(mark.start)
    paragraph = layout.paragraphs[number]
    if paragraph.zone in ("headline", "standfirst") or not number:
        return True
    around = ((paragraph.start, mark.start), (mark.end, paragraph.end))
    return all(is_blank(scene.text, start, end, _AROUND) for start, end in around)


def _words(text: str, mark: Mark) -> str:
    return _plain(text[mark.inner_start : mark.inner_end])


def _plain(said: str) -> str:
    """The words of a stretch in lower case, each between blanks."""
    words = _WORD.findall(said.lower().replace("’", "'"))
    return f" {' '.join(words)} "
