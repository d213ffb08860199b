"""Who says a stretch by the words that lead up to it, up to the verb or noun on which it hangs."""

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.scene import Scene, name_start
from newsvoices.extractor.speech.told import Told, told_by
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
)
from newsvoices.records import Mark

__all__ = ["told_above", "told_before"]

_GOING = word_set("go goes going went")
_STOPS = frozenset({"VBD", "VBZ", "VBP", "MD", "VBN", "VB", "VBG", ".", ":", ",", "WDT", "WP", "``", "''"})
_FAR = 7  # words between a verb and what it introduces
_CLOSE = 3  # words from a verb to what it introduces that leave no doubt
_PUT = 20  # words between a stretch and a clause that says who put it so
_LED = 10  # words between "is" and a colon
_PLACE = 4  # words between "as" and who put it so
_SHORT = 8  # code points before a stretch that may be a preposition
_PLACING = frozenset({"at", "from", "in", "on", "with"})
_RISE = 6  # words between a stretch and the verb on which it hangs
_LEADING = frozenset(",:")


def told_before(scene: Scene, mark: Mark, low: int) -> Told | None:
    """Return who says a stretch by what stands before it, from the code point ``low`` on."""
    return _put(scene, mark, low) or _here(scene, mark, low) or _before(scene, mark, low)


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
            return told_by(said, words[n - 1], sure=True) if opened else None
        if lower == "words":
            if n + 1 < len(words) and words[n + 1].text == "of" and n < at:
                behind = scene.within(words[n + 1].start, mark.start)
                return told_by(next((m for m in behind if name_start(m) - n <= _CLOSE), None), word, sure=True)
            if words[n - 1].text in ("’s", "'s", "’", "'") or words[n - 1].tag == "PRP$":
                before = scene.within(words[max(low, n - _FAR)].start, word.start)
                owner = next((m for m in reversed(before) if words[m.head].head == n), None)
                named = owner is not None and words[name_start(owner) - 1].text.lower() == "in"
                return told_by(owner, word, sure=True) if named else None
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
            return told_by(next((m for m in behind if name_start(m) - n <= _CLOSE), None), word, sure=True)
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
            return told_by(said, word) if verb == at else None
        if word.tag[:2] == "VB" and (lower in NAMING or quotes(word) or (lower in _GOING and verb == at)):
            suffered = word.tag == "VBN" and words[verb - 1].text.lower() in BEING
            going = lower in _GOING and "," not in scene.text[word.end : mark.start]
            said = None if suffered or going else subject_of(scene, verb, at, STEPS)
            named = said is not None and lower in NAMING and said.kind == "document"  # [a film called ‘…’]
            if words[at].tag in ("DT", "PRP$") and lower not in NAMING:
                return None  # [tell the ‘never’ people]
            near = word.tag == "VBG" and at - verb < _CLOSE and lower not in NAMING  # [telling her, ‘…’]
            led = quotes(word) and at - verb < _CLOSE - 1 and scene.text[mark.start - 2 : mark.start - 1] in _LEADING
            return None if named else told_by(said, word, sure=near, led=led)
        if word.tag in _STOPS or (word.tag == "IN" and lower not in ("as", "of") and not apart):
            break
    return None


def _is_passed(word: Word) -> bool:
    return word.tag != "POS" and (not word.text[0].isalnum() or word.text.lower() == "that")


def _owned(scene: Scene, at: int, low: int) -> Told | None:
    """[Moe’s ‘…’], [her promise of ‘…’], [they joined in a chant of ‘…’]."""
    words = scene.words
    near = [m for m in scene.within(words[max(0, at - _FAR)].start, words[at].start) if m.start >= low]
    if words[at].tag == "POS":
        owner = next((m for m in near if m.last == at and m.sort == "NAM" and m.kind == "person"), None)
        return told_by(owner, words[at])
    noun = at - 1
    if noun < 0 or words[noun].start < low or words[noun].text.lower() not in MESSAGES:
        return None
    owner = next((m for m in near if words[m.head].head == noun and words[m.head].relation == "nmod:poss"), None)
    verb = words[noun].head
    if owner is None and verb >= 0 and words[verb].tag[:2] == "VB" and words[verb].start >= low:
        owner = subject_of(scene, verb, noun, STEPS)
    return told_by(owner, words[noun])


def told_above(scene: Scene, mark: Mark) -> Told | None:
    """Return who says a stretch by the verb of saying on which it hangs ([called Lund, her old rival, a “pirate”])."""
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
                    return told_by(owner, words[verb])
        verb = words[verb].head
    else:
        return None
    if words[verb].tag == "VBN" and words[verb - 1].text.lower() not in AUXILIARIES - BEING:
        return None
    return told_by(subject_of(scene, verb, verb, STEPS), words[verb])
