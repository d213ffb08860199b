"""Who says a stretch by the words that follow it, in its paragraph or signed below."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.scene import Scene, name_start
from newsvoices.extractor.speech.told import Told, told_by
from newsvoices.extractor.speech.told_subjects import quotes, tells
from newsvoices.records import Layout, Mark
from newsvoices.text.sentences import is_blank

__all__ = ["told_behind", "told_below", "told_credited"]

_SIGNED = re.compile(r"[-–—―]+ ?[A-Z][\w.’'-]+(?: [A-Z(][\w.’')-]+){0,5}(?:, [^\n]+)?")
_CREDITED = re.compile(r"\s*\[([A-Z][^\[\]\n]{1,60})\]\s*")
_FAR = 7  # words between a verb and what it introduces
_CLOSE = 3  # words from a verb to what it introduces that leave no doubt
_ASIDE = 16  # words of what is set between commas behind a name
_CONTINUING = frozenset(",?!…—–-")
_WINDOW = 160  # code points behind a stretch in which its speaker's name begins and ends


def told_behind(scene: Scene, mark: Mark, low: int, high: int) -> Told | None:
    """Return who says a stretch by what stands behind it, in the code points from ``low`` to ``high`` around it."""
    return _by(scene, mark, low, high) or _behind(scene, mark, high)


def _by(scene: Scene, mark: Mark, low: int, high: int) -> Told | None:
    """[a town called ‘the rock’ by sailors]."""
    words = scene.words
    by = scene.word_at(mark.end - 1) + 1
    if by + 1 >= len(words) or words[by].text != "by" or words[by].start >= high:
        return None
    at = scene.word_at(mark.start) - 1
    verb = next((n for n in range(at, max(-1, at - _FAR), -1) if words[n].tag[:2] == "VB"), -1)
    if verb < 0 or words[verb].start < low or words[verb].tag not in ("VBN", "VBD") or not tells(words[verb]):
        return None
    near = scene.within(words[by + 1].start, min(high, words[by].end + _WINDOW))
    said = next((m for m in near if m.actor is not None and m.sort != "TITLE"), None)
    begins = -1 if said is None else name_start(said)
    return told_by(said, words[verb]) if 0 <= begins - by <= _CLOSE else None


def _behind(scene: Scene, mark: Mark, high: int) -> Told | None:
    """[‘…,’ Moe wrote], [‘…,’ said Ann Moe]: only where the stretch ends as if the sentence went on."""
    words, text = scene.words, scene.text
    if text[mark.inner_end - 1] not in _CONTINUING and text[mark.end : mark.end + 1] != ",":
        return None
    at, end = scene.word_at(mark.end - 1) + 1, min(high, mark.end + _WINDOW)
    while at < len(words) and words[at].start < end and not words[at].text[0].isalnum():
        at += 1
    if at >= len(words) or words[at].start >= end:
        return None
    first = words[at]
    if first.tag == "CC":
        return None
    if first.tag[0] == "P" and first.text[0].isupper():
        return None  # [“Why?” He did not say]: a sentence of its own
    opens = scene.sentences[scene.sentence_of(at)][0] >= scene.word_at(mark.start)
    leads = first.tag in ("VBD", "VBZ") and (quotes(first) or (opens and first.text[0].islower()))
    near = scene.within(first.start, min(high, first.start + _WINDOW))
    if leads:
        doer = next((m for m in near if words[m.head].head == at and m.subject and m.actor is not None), None)
        if doer is not None:
            return told_by(doer, first, sure=True)
    for mention in near:
        begins = name_start(mention)
        if begins - at > 2 + leads:
            break
        if mention.sort in ("TITLE", "PREDICATE") or mention.actor is None:
            continue
        if leads:
            return told_by(mention, first)
        if mark.depth == 0 and scene.mark_of(mention.start) >= 0:
            break
        verb = words[mention.head].head
        if not mention.subject or verb < mention.last or not (quotes(words[verb]) or _goes_on(words, verb)):
            verb = _past_aside(words, mention.last, high)
        if verb >= 0 and (mark.depth or scene.mark_of(words[verb].start) < 0):
            return told_by(mention, words[verb], sure=mention.sort == "NAM")
    return None


def _goes_on(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb says that somebody speaks on ([“…,” Moe went on]), and not that he goes on to do something."""
    if words[verb].text not in ("went", "goes") or verb + 2 >= len(words) or words[verb + 1].text != "on":
        return False
    return words[verb + 2].text in (",", ".", ":", ";")


def _past_aside(words: Sequence[Word], at: int, high: int) -> int:
    """The verb of saying behind what is set between commas after a name; -1 where there is none."""
    if at < len(words) and words[at].text == ",":
        for verb in range(at + 2, min(at + _ASIDE, len(words))):
            if words[verb].start >= high or words[verb].text in (".", "?", "!"):
                break
            if words[verb - 1].text == "," and words[verb].tag in ("VBD", "VBZ") and quotes(words[verb]):
                return verb
    return -1


def told_credited(scene: Scene, mark: Mark, high: int) -> Told | None:
    """Return which body is credited with a stretch in brackets behind it, to the end ``high`` of its paragraph."""
    credit = _CREDITED.fullmatch(scene.text, mark.end, high)
    if credit is None:
        return None
    said = next((m for m in scene.within(*credit.span(1)) if m.sort == "NAM" and m.kind == "organization"), None)
    return told_by(said, scene.words[scene.word_at(credit.start(1) - 1)])


def told_below(scene: Scene, layout: Layout, mark: Mark) -> Told | None:
    """Return who says a stretch that ends its paragraph by the name behind a dash below, as under mottoes."""
    at = scene.paragraph_at(mark.start)
    if at + 1 >= len(layout.paragraphs) or not is_blank(scene.text, mark.end, layout.paragraphs[at].end):
        return None
    below = layout.paragraphs[at + 1]
    line = _SIGNED.fullmatch(scene.text[below.start : below.end].strip()) if below.end - below.start < 80 else None
    if line is None:
        return None
    mention = next((m for m in scene.within(below.start, below.end) if m.actor is not None), None)
    return told_by(mention, scene.words[scene.word_at(below.start)], sure=True)
