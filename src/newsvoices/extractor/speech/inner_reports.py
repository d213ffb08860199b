"""Whose words a report passes on: the author of a noun, or the subject of a verb, for speech that stands inside it."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS, Word
from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING, HAVING
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.speech.source_heads import head_of_source
from newsvoices.extractor.speech.speakers import Sources
from newsvoices.extractor.speech.told import Told
from newsvoices.extractor.speech.told_subjects import UTTERED, subject_of

__all__ = ["find_inner"]

_NOUNS = UTTERED | word_set(
    "acknowledgment allegation announcement assurance charge conclusion confession declaration depiction explanation "
    "observation pronouncement recollection testimony"
)
_SAYING = word_set(
    "argue assert assure boast claim contend explain insist joke note reassure remark say state tell tweet warn write"
)
_CALLING = word_set("brand call dub label")
_LIKENING = word_set("characterise characterize describe portray refer")
"""Verbs that say what somebody or something is said to be, without and with "as"."""
_UNLISTED = {"reassured": "reassure", "reassures": "reassure", "branded": "brand", "dubbed": "dub", "labeled": "label",
             "labelled": "label"}  # fmt: skip
_LINKS = word_set("about for like of on to against")
_INSIDE_NAMES = frozenset({"POS", "JJ", "CD", "NN", "VBN", "NNP", "RB", "HYPH"})
_REACH = 24  # words between a stretch and the "that" which leads to it
_NEAR = 10  # words between a noun and the clause that spells it out, or its owner
_TITLE = 7  # words between a preposition and the name behind it
_CLOSE = 4  # words between a verb of saying and words that need no clause of their own
_OBJECT = 12  # words between a verb of calling and what something is called
_RISE = 7  # words on which a stretch hangs, one on the other


def find_inner(
    scene: Scene, attributions: Sequence[Attribution], sources: Sources
) -> tuple[dict[Span, Told], dict[Span, Told]]:
    """Return, by their spans, the stretches that are not the reporter's, inside reports and where nobody reports.

    In "Moe mocked Lund’s claim that the port was ‘a ruin’" and in "Moe said Lund had called the port ‘a ruin’" the
    marked words are Lund’s, and the rest is Moe’s.
    """
    nested: dict[Span, Told] = {}
    free: dict[Span, Told] = {}
    holders: dict[int, tuple[int, int, Span]] = {}  # of each stretch the shortest content around it
    for number, row in enumerate(attributions):
        for content in row.contents:
            for mark in scene.marks_in(*content):
                held = (content[1] - content[0], number, content)
                holders[mark] = min(holders.get(mark, held), held)
    for mark, span in enumerate(scene.marks if scene.sentences else ()):
        if mark not in holders:
            one = _of_noun(scene, span, None)
            if one is not None:
                free[span] = one
            continue
        _, number, content = holders[mark]
        if not content[0] < span[0] or content[1] < span[1]:
            continue
        outer = sources.speakers[number]
        one = _of_noun(scene, span, outer) or _of_verb(scene, span, content[0])
        if one is not None and one.speaker is not outer and not _is_own(attributions[number], one):
            nested[span] = one
    return nested, free


def _is_own(row: Attribution, one: Told) -> bool:
    """Whether the source of an attribution is the noun or its author."""
    return row.source is not None and any(
        row.source[0] < end and start < row.source[1] for start, end in (one.source, one.cue)
    )


def _of_noun(scene: Scene, span: Span, outer: Actor | None) -> Told | None:
    """[Moe’s claim that the port was “a ruin”], [a remark by Ann Moe at the quay that “no boat sails”]."""
    words = scene.words
    inner = scene.word_at(span[0] + 1)
    low, _ = scene.sentences[scene.sentence_of(inner)]
    before = inner - 1
    while before >= low and words[before].start >= span[0]:
        before -= 1
    if before < low or words[before - (words[before].tag == "DT")].text.lower() == "as":
        return None
    that = _that_before(scene, before, low)
    if that is None or (that < 0 and words[inner].tag in FINITE):
        return None
    if that >= 0 and _has_verb(words[that:inner]) and not _hangs_on(scene, inner, words[that].head):
        return None  # [his claim that the port sank was “a lie”]
    stop = that if that >= 0 else before + 1
    for noun in range(stop - 1, max(low, stop - _NEAR) - 1, -1):
        word = words[noun]
        if word.tag in FINITE_VERBS or word.text in ",;:" or scene.mark_of(word.start) >= 0:
            return None
        if word.tag in ("NN", "NNS") and singular(word.text.lower()) in _NOUNS:
            linked = that >= 0 or words[min(noun + 1, before)].text.lower() in _LINKS
            return _told(_author(scene, noun, stop, outer), scene, noun) if linked else None
    return None


def _that_before(scene: Scene, at: int, low: int) -> int | None:
    """The "that" whose clause leads up to a word; -1 for none, and nothing where a verb of saying stands nearer."""
    for n in range(at, max(low, at - _REACH) - 1, -1):
        word = scene.words[n]
        if scene.mark_of(word.start) >= 0:
            continue
        if word.text in ";:":
            break
        if word.text.lower() == "that" and word.tag == "IN":
            return n
        if word.tag[:2] == "VB" and _base(word.text) in _SAYING | _CALLING | _LIKENING:
            return None
    return -1


def _has_verb(words: Sequence[Word]) -> bool:
    return any(word.tag in FINITE for word in words)


def _hangs_on(scene: Scene, at: int, over: int) -> bool:
    for _ in range(_RISE):
        if at == over or at < 0:
            break
        at = scene.words[at].head
    return at == over >= 0


def _author(scene: Scene, noun: int, stop: int, outer: Actor | None) -> Mention | None:
    """Whose a noun is: its owner, or whoever stands behind it with by, from or of, before word ``stop``."""
    words = scene.words
    for mention in reversed(scene.within(words[max(0, noun - _NEAR)].start, words[noun].start)):
        head = words[mention.head]
        possessive = mention.sort == "PRO" and mention.lead == "owner"
        if not possessive and words[mention.last].tag != "POS":
            continue
        if head.head == noun or all(word.tag in _INSIDE_NAMES for word in words[mention.last : noun]):
            return mention if not possessive or _is_apart(mention, outer) else None
    for by in range(noun + 1, stop - 1):
        if words[by].text.lower() in ("by", "from") or (words[by].text == "of" and by == noun + 1):
            behind = head_of_source(scene, (words[by + 1].start, words[stop - 1].end), None)
            if behind is not None and name_start(behind) - by <= _TITLE:
                return behind
    return None


def _is_apart(pronoun: Mention, outer: Actor | None) -> bool:
    """Whether [his claim] cannot be that of whoever reports it."""
    return outer is None or outer.actor_type != "person" or pronoun.gender != outer.gender is not None


def _of_verb(scene: Scene, span: Span, low: int) -> Told | None:
    """[Moe said] Lund had told the crew the port was “a ruin”."""
    words = scene.words
    at = inner = scene.word_at(span[0] + 1)
    base, link = "", ""
    for _ in range(_RISE):
        at, link = words[at].head, words[at].relation
        if at < 0 or words[at].start < low:
            return None
        word = words[at]
        if word.start < span[0] and scene.mark_of(word.start) < 0 and word.tag[:2] == "VB":
            base = _base(word.text)
            if base in _SAYING or base in _CALLING or base in _LIKENING:
                break
    else:
        return None
    if base in _SAYING:
        leads = link in ("ccomp", "parataxis") or inner - at <= _CLOSE
    elif base in _CALLING:
        leads = inner - at <= _OBJECT
    else:
        before = inner - 1
        while words[before].start >= span[0] or words[before].tag in ("DT", "JJ", "PRP$"):
            before -= 1
        leads = words[before].text.lower() == "as"
    if not leads or _is_no_deed(scene, at):
        return None
    return _told(subject_of(scene, at, at, 2 * (words[at].tag != "VBG")), scene, at, low)


def _is_no_deed(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what one is to say, or what is said by others, or goes on to be said."""
    words = scene.words
    if words[verb].tag == "VBN":
        return not any(word.text.lower() in HAVING for word in words[max(0, verb - 3) : verb])
    return words[verb].tag == "VB" or (words[verb].tag == "VBG" and words[verb - 1].text.lower() in BEING)


def _base(word: str) -> str:
    form = VERBS.get(word.lower())
    return _UNLISTED.get(word.lower(), "") if form is None else form.verb.base


def _told(who: Mention | None, scene: Scene, cue: int, low: int = 0) -> Told | None:
    if who is None or who.actor is None or who.start < low or who.actor.actor_type == "document":
        return None
    return Told(who.actor, (who.start, who.end), (scene.words[cue].start, scene.words[cue].end), False)
