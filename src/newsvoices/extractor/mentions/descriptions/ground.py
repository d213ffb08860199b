"""Whether a noun for a country or for anybody is said of some that act: by what it is to its verb, and what follows."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["heads_article", "is_any", "is_more_than_ground", "is_narrowed", "is_some", "stands", "subject_of"]

_PEOPLE = frozenset({"people", "folks"})
_PARTS = SUBJECTS | {"dobj", "iobj"}
_PLACING = word_set(
    "in at on across around throughout within inside outside through over near into for between like of"
)
_LEADING = frozenset({"DT", "PRP$", "JJ", "CD", "JJS", "JJR", "PDT", "NN"})
_CLAUSE = 8  # words from a modal verb to whom its clause speaks of
_MOVING = forms_of("leave visit enter flee escape cross tour carry win lose reach")
"""Verbs whose object is a place that somebody goes to or from, or where a vote is held."""
_NARROWING = word_set("who whom whose from of in close near around with under over")


def is_more_than_ground(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether a country or several act or are acted on ([the nation mourned], [asked both countries])."""
    head = words[mention.head]
    if head.relation == "dobj" and words[head.head].text.lower() in _MOVING:
        return False
    if head.relation in _PARTS:
        return mention.number == "p" or mention.lead in ("the", "owner")
    if mention.number != "p":
        return False
    at = mention.first - 1
    while at > 0 and words[at].tag in _LEADING:
        at -= 1
    return at >= 0 and words[at].tag in ("IN", "TO") and words[at].text.lower() not in _PLACING


def is_any(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether a description is of whoever will or would be so ([it will be headed by a president])."""
    for at in range(mention.first - 1, max(-1, mention.first - 1 - _CLAUSE), -1):
        if words[at].tag == "MD":
            return True
        if words[at].tag in (",", ".", ":", "WP", "WDT") or words[at].tag in FINITE_VERBS:
            return False
    return False


def subject_of(scene: Scene, mention: Mention) -> Actor | None:
    """Return the actor that a noun behind a form of "be" is said of, and not denied; None where there is none."""
    words = scene.words
    near = range(max(0, mention.first - _CLAUSE), mention.head)
    hanging = [n for n in near if words[n].head == mention.head]
    if any(words[n].relation in ("neg", "aux") for n in hanging) or not any(
        words[n].relation == "cop" for n in hanging
    ):
        return None
    subjects = {n for n in hanging if words[n].relation == "nsubj"}
    return next((m.actor for m in scene.by_sentence[mention.sentence] if m.head in subjects), None)


def is_narrowed(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether what follows a noun for anybody says of whom it speaks ([people from Oslo], [people who fled])."""
    behind = words[mention.last] if mention.last < len(words) else None
    return behind is not None and (behind.tag in ("VBG", "VBN") or behind.text.lower() in _NARROWING)


def is_some(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether a word for anybody is meant of some: who speak, or are counted or of one kind ([young people])."""
    counted = mention.first and words[mention.first - 1].tag == "CD"
    told = words[mention.head].text.lower() in _PEOPLE and is_narrowed(words, mention)
    return bool(mention.source or mention.lead == "the" or mention.last - mention.first > 1 or counted or told)


def stands(scene: Scene, mention: Mention) -> bool:
    """Say whether a singular noun without determiner is somebody, and no mere office ([run for president])."""
    return mention.source or mention.owner is not None or mention.first == scene.sentences[mention.sentence][0]


def heads_article(scene: Scene, mention: Mention) -> bool:
    """Say whether a bare noun is a subject in the first line, where articles are left out ([Mayor vows to stay])."""
    bare = mention.lead == "" and mention.kind == "person" and mention.subject
    return bare and scene.paragraph_at(mention.start) == 0
