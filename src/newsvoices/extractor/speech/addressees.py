"""To whom somebody says it: named after the cue ("told Reuters"), or with the occasion ("in an interview with X").

The frames are those of verbs and nouns of communication whose recipient is told (Levin 1993, 37.1 to 37.4; FrameNet's
Addressee).
"""

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["addressee_of"]

_ADDRESSED = word_set(
    "tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures assured assuring "
    "inform informs informed informing warn warns warned warning advise advises advised advising notify notified urge "
    "urged urges urging promise promised"
)
_SPOKEN_TO = word_set(
    "said says saying wrote writes writing complained complaining admitted explained confessed joked acknowledged "
    "testified replied responded apologized apologised lied added suggested conceded boasted recounted confirmed"
)
_OCCASIONS = word_set(
    "interview interviews conversation letter email e-mail memo note statement message remarks testimony speech "
    "address briefing text"
)
_DETERMINERS = word_set("the a an his her its our their my")
_PEOPLE = ("organization", "person", "group", "unknown", "he", "they")
_AFTER = 60  # characters after a cue within which an addressee begins
_NEAR = 25  # words before and after a cue among which its occasion is looked for


def addressee_of(scene: Scene, row: Attribution) -> Actor | None:
    """Return the actor to whom an attribution's words are addressed, None where the text names none."""
    if row.cue is None:
        return None
    cue = set(scene.text[row.cue[0] : row.cue[1]].lower().split())
    beside = _beside(scene, row) if _ADDRESSED & cue else None
    if beside is None and _SPOKEN_TO & cue:
        last = scene.word_at(row.cue[1] - 1)
        beside = next((m for to in (last, last + 1) if (m := _behind(scene, row, to, "to")) is not None), None)
    found = beside or _at_occasion(scene, row)
    return found.actor if found is not None else None


def _beside(scene: Scene, row: Attribution) -> Mention | None:
    """The actor named straight after the cue ([told Reuters], [asked her]), or at the head of the content."""
    assert row.cue is not None
    low = scene.word_at(row.cue[1])
    for mention in scene.within(row.cue[1], row.cue[1] + _AFTER):
        if mention.sort in ("TITLE", "PREDICATE") or mention.first - low > 3:
            continue
        gap = scene.text[row.cue[1] : mention.start].split()
        if _reported(row, mention) or len(gap) > 1 or (gap and gap[0].lower() not in _DETERMINERS):
            return None
        return mention
    return None


def _reported(row: Attribution, mention: Mention) -> bool:
    return any(a <= mention.start < b for a, b in row.contents)


def _behind(scene: Scene, row: Attribution, at: int, *prepositions: str) -> Mention | None:
    """The actor behind a preposition at a word ([to the governor]), outside what is said."""
    words = scene.words
    if not 0 <= at < len(words) - 1 or words[at].text.lower() not in prepositions:
        return None
    first = at + 1
    while first < len(words) - 1 and words[first].text.lower() in _DETERMINERS:
        first += 1
    for mention in scene.within(words[at + 1].start, words[first].end + _AFTER):
        begin = name_start(mention)
        if mention.sort in ("TITLE", "PREDICATE") or mention.kind not in _PEOPLE:
            continue
        return mention if begin == first and not _reported(row, mention) else None
    return None


def _at_occasion(scene: Scene, row: Attribution) -> Mention | None:
    """Who is spoken or written to on the occasion that the cue's sentence names ([in a letter to the governor])."""
    assert row.cue is not None
    words, cue = scene.words, scene.word_at(row.cue[0])
    low, high = scene.sentences[scene.sentence_of(cue)] if scene.sentences else (0, 0)
    for n in range(max(low, cue - _NEAR), min(high, cue + _NEAR)):
        if scene.lower[n] in _OCCASIONS and not any(a <= words[n].start < b for a, b in row.contents):
            for at in range(n + 1, min(high, n + 4)):
                mention = _behind(scene, row, at, "with", "to")
                if mention is not None:
                    return mention
    return None
