"""Who says a stretch that no attribution claims, as in speech within speech: the subject of the verb beside it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.speech.told_subjects import (
    AUXILIARIES,
    MESSAGES,
    NAMING,
    STEPS,
    UTTERED,
    message_of,
    owner_of,
    quotes,
    subject_of,
    tells,
)  # fmt: skip
from newsvoices.records import CODED_ZONES, Layout, Mark
from newsvoices.text.sentences import is_blank

__all__ = ["Told", "find_told"]

_GOING = word_set("go goes going went")
_STOPS = frozenset({"VBD", "VBZ", "VBP", "MD", "VBN", "VB", "VBG", ".", ":", ",", "WDT", "WP", "``", "''"})
_SIGNED = re.compile(r"[-–—―]+ ?[A-Z][\w.’'-]+(?: [A-Z(][\w.’')-]+){0,5}(?:, [^\n]+)?")
_FAR = 7  # words between a verb and what it introduces
_CLOSE = 3  # words from a verb to what it introduces that leave no doubt
_PUT = 20  # words between a stretch and a clause that says who put it so
_LED = 10  # words between "is" and a colon
_PLACE = 4  # words between "as" and who put it so
_ASIDE = 16  # words of what is set between commas behind a name
_SHORT = 8  # code points before a stretch that may be a preposition
_PLACING = frozenset({"at", "from", "in", "on", "with"})
_RISE = 6  # words between a stretch and the verb on which it hangs
_LEADING = frozenset(",:")
_CONTINUING = frozenset(",?!…—–-")
_WINDOW = 160  # code points behind a stretch in which its speaker's name begins and ends


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
        told = (
            _put(scene, mark, low)
            or _here(scene, mark, low)
            or _before(scene, mark, low)
            or _by(scene, mark, low, high)
            or _behind(scene, mark, high)
        )
        if told is None and outer is None:
            told = _below(scene, layout, mark) or _above(scene, mark)
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
    return _told(said, words[verb]) if 0 <= begins - by <= _CLOSE else None


def _put(scene: Scene, mark: Mark, low: int) -> Told | None:
    """[As Moe put it, the town was “a ruin”], [the town was, in the words of Ann Moe, “a ruin”]."""
    words = scene.words
    at = scene.word_at(mark.start)
    at -= words[at].start >= mark.start
    low = max(scene.sentences[scene.sentence_at(mark.inner_start)][0], at - _PUT)
    for n in range(at, low, -1):
        word = words[n]
        if scene.mark_of(word.start) >= 0 and not mark.depth:
            break
        lower = word.text.lower()
        if lower == "it" and words[n - 1].text.lower() in ("put", "puts"):
            said = subject_of(scene, n - 1, n - 1, 0)
            first = -1 if said is None else name_start(said) - 1
            opened = any(words[m].text.lower() == "as" for m in range(first, max(low, first - _PLACE) - 1, -1))
            return _told(said, words[n - 1], sure=True) if opened else None
        if lower == "words":
            if n + 1 < len(words) and words[n + 1].text == "of" and n < at:
                behind = scene.within(words[n + 1].start, mark.start)
                return _told(next((m for m in behind if name_start(m) - n <= _CLOSE), None), word, sure=True)
            if words[n - 1].text in ("’s", "'s", "’", "'") or words[n - 1].tag == "PRP$":
                before = scene.within(words[max(low, n - _FAR)].start, word.start)
                owner = next((m for m in reversed(before) if words[m.head].head == n), None)
                named = owner is not None and words[name_start(owner) - 1].text.lower() == "in"
                return _told(owner, word, sure=True) if named else None
        if word.tag in FINITE_VERBS and quotes(word):
            break
    return None


def _here(scene: Scene, mark: Mark, low: int) -> Told | None:
    """[Here’s Moe on Friday: “…”]."""
    words = scene.words
    colon = scene.word_at(mark.start)
    colon -= words[colon].start >= mark.start
    if words[colon].text != ":":
        return None
    for n in range(colon - 1, max(0, colon - _LED), -1):
        word, before = words[n], words[n - 1].text.lower()
        if word.start < low:
            break
        if word.text.lower() in BEING and before == "here":
            behind = scene.within(words[n + 1].start, words[colon].start)
            return _told(next((m for m in behind if name_start(m) - n <= _CLOSE), None), word, sure=True)
        if word.tag in FINITE_VERBS:
            break
    return None


def _before(scene: Scene, mark: Mark, low: int) -> Told | None:
    """[They told us, ‘…’], [he was like, ‘…’], [her answer was: ‘…’], [what Moe called ‘…’]."""
    words = scene.words
    at = scene.word_at(mark.start)
    at -= words[at].start >= mark.start
    first = at
    while at >= 0 and words[at].start >= low and _is_passed(words[at]) and first - at < _FAR:
        at -= 1
    if at < 0 or words[at].start < low:
        return None
    if words[at].tag == "POS" or (words[at].tag in ("IN", "TO") and words[at - 1].text.lower() in MESSAGES):
        return _owned(scene, at, low)
    apart = mark.depth > 0 and scene.text[mark.start - 2 : mark.start - 1] in _LEADING  # [said at noon, ‘…’]
    for verb in range(at, max(-1, at - _FAR), -1):
        word, lower = words[verb], words[verb].text.lower()
        if word.start < low:
            break
        is_ = verb - 1 - (words[verb - 1].tag == "RB")
        if lower in BEING or (lower == "like" and words[is_].text.lower() in BEING):
            said = message_of(scene, verb) if lower in BEING else subject_of(scene, verb, at, STEPS)
            said = said or (subject_of(scene, is_, at, 0) if lower == "like" else None)
            return _told(said, word) if verb == at else None
        if word.tag[:2] == "VB" and (lower in NAMING or quotes(word) or (lower in _GOING and verb == at)):
            suffered = word.tag == "VBN" and words[verb - 1].text.lower() in BEING
            going = lower in _GOING and "," not in scene.text[word.end : mark.start]
            said = None if suffered or going else subject_of(scene, verb, at, STEPS)
            named = said is not None and lower in NAMING and said.kind == "document"  # [a film called ‘…’]
            if words[at].tag in ("DT", "PRP$") and lower not in NAMING:
                return None  # [tell the ‘never’ people]
            near = word.tag == "VBG" and at - verb < _CLOSE and lower not in NAMING  # [telling her, ‘…’]
            led = quotes(word) and at - verb < _CLOSE - 1 and scene.text[mark.start - 2 : mark.start - 1] in _LEADING
            return None if named else _told(said, word, sure=near, led=led)
        if word.tag in _STOPS or (word.tag == "IN" and lower not in ("as", "of") and not apart):
            break
    return None


def _above(scene: Scene, mark: Mark) -> Told | None:
    """[Moe called Lund, her old rival, a “pirate”]: by the nearest verb of saying on which the words hang."""
    words = scene.words
    at = scene.word_at(mark.inner_start)
    before = scene.text[max(0, mark.start - _SHORT) : mark.start].split()
    if before and before[-1] in _PLACING:
        return None  # [spoke in an interview with “…”]
    a, _ = scene.sentences[scene.sentence_of(at)]
    verb = words[at].head
    for _ in range(_RISE):
        if verb < a:
            return None
        if verb < at and scene.mark_of(words[verb].start) < 0:
            if words[verb].tag[:2] == "VB" and tells(words[verb]):
                break
            if words[verb].text.lower() in UTTERED:
                owner = owner_of(scene, verb)
                if owner is not None:
                    return _told(owner, words[verb])
        verb = words[verb].head
    else:
        return None
    if words[verb].tag == "VBN" and words[verb - 1].text.lower() not in AUXILIARIES - BEING:
        return None
    return _told(subject_of(scene, verb, verb, STEPS), words[verb])


def _is_passed(word: Word) -> bool:
    return word.tag != "POS" and (not word.text[0].isalnum() or word.text.lower() == "that")


def _owned(scene: Scene, at: int, low: int) -> Told | None:
    """[Moe’s ‘…’], [her promise of ‘…’], [they joined in a chant of ‘…’]."""
    words = scene.words
    near = [m for m in scene.within(words[max(0, at - _FAR)].start, words[at].start) if m.start >= low]
    if words[at].tag == "POS":
        owner = next((m for m in near if m.last == at and m.sort == "NAM" and m.kind == "person"), None)
        return _told(owner, words[at])
    noun = at - 1
    if noun < 0 or words[noun].start < low or words[noun].text.lower() not in MESSAGES:
        return None
    owner = next((m for m in near if words[m.head].head == noun and words[m.head].relation == "nmod:poss"), None)
    verb = words[noun].head
    if owner is None and verb >= 0 and words[verb].tag[:2] == "VB" and words[verb].start >= low:
        owner = subject_of(scene, verb, noun, STEPS)
    return _told(owner, words[noun])


def _below(scene: Scene, layout: Layout, mark: Mark) -> Told | None:
    """The name behind a dash in the paragraph below, as under mottoes."""
    at = scene.paragraph_at(mark.start)
    if at + 1 >= len(layout.paragraphs) or not is_blank(scene.text, mark.end, layout.paragraphs[at].end):
        return None
    below = layout.paragraphs[at + 1]
    line = _SIGNED.fullmatch(scene.text[below.start : below.end].strip()) if below.end - below.start < 80 else None
    if line is None:
        return None
    mention = next((m for m in scene.within(below.start, below.end) if m.actor is not None), None)
    return _told(mention, scene.words[scene.word_at(below.start)], sure=True)


def _behind(scene: Scene, mark: Mark, high: int) -> Told | None:
    """[‘…,’ Moe wrote], [‘…,’ said Ann Moe]: only where the stretch ends as if the sentence went on."""
    words, text = scene.words, scene.text
    if text[mark.inner_end - 1] not in _CONTINUING and text[mark.end : mark.end + 1] != ",":
        return None
    at = scene.word_at(mark.end - 1) + 1
    while at < len(words) and words[at].start < high and not words[at].text[0].isalnum():
        at += 1
    if at >= len(words) or words[at].start >= high:
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
            return _told(doer, first, sure=True)
    for mention in near:
        begins = name_start(mention)
        if begins - at > 2 + leads:
            break
        if mention.sort in ("TITLE", "PREDICATE") or mention.actor is None:
            continue
        if leads:
            return _told(mention, first)
        if mark.depth == 0 and scene.mark_of(mention.start) >= 0:
            break
        verb = words[mention.head].head
        if not mention.subject or verb < mention.last or not quotes(words[verb]):
            verb = _past_aside(words, mention.last, high)
        if verb >= 0 and (mark.depth or scene.mark_of(words[verb].start) < 0):
            return _told(mention, words[verb], sure=mention.sort == "NAM")
    return None


def _past_aside(words: Sequence[Word], at: int, high: int) -> int:
    """The verb of saying behind what is set between commas after a name; -1 where there is none."""
    if at < len(words) and words[at].text == ",":
        for verb in range(at + 2, min(at + _ASIDE, len(words))):
            if words[verb].start >= high or words[verb].text in (".", "?", "!"):
                break
            if words[verb - 1].text == "," and words[verb].tag in ("VBD", "VBZ") and quotes(words[verb]):
                return verb
    return -1


def _told(said: Mention | None, verb: Word, *, sure: bool = False, led: bool = False) -> Told | None:
    if said is None or said.actor is None:
        return None
    return Told(said.actor, (said.start, said.end), (verb.start, verb.end), sure, led)
