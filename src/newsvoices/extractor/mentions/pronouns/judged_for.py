"""Whose own something is for which somebody is judged: [China criticised Norway for its catch].

Verbs of judgement ascribe the cause to whom they judge (implicit causality: Garvey and Caramazza 1974), whether he is
their object or, in the passive, their subject.
"""

from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["judged_for"]

_JUDGING = forms_of(
    "criticise criticize condemn denounce rebuke censure fault blame scold chide mock ridicule slam blast lambast "
    "assail castigate berate chastise thank praise commend applaud laud hail congratulate salute admire reward "
    "honour honor accuse sue fine punish sanction penalise penalize reprimand suspend sack dismiss fire expel ban "
    "jail imprison sentence convict prosecute indict investigate arrest detain pardon forgive impeach oust"
)
_STEPS = 6  # heads from what is owned to the verb


def judged_for(scene: Scene, mention: Mention) -> Actor | None:
    """Return who is judged for what an owning pronoun stands with; None where no verb of judgement is above it."""
    words, lower = scene.words, scene.lower
    if mention.lead != "owner":
        return None
    begin = scene.sentences[mention.sentence][0]
    at = words[mention.head].head
    for _ in range(_STEPS):
        if at < begin:
            return None
        at = words[at].head
        if 0 <= at < mention.first and lower[at] in _JUDGING and words[at].tag[:2] == "VB":
            judged = _judged(scene, mention, at)
            return judged.actor if judged is not None and _is_linked(scene, mention, max(at, judged.head)) else None
    return None


def _judged(scene: Scene, mention: Mention, verb: int) -> Mention | None:
    """The subject of a passive verb, or the object of another, before the pronoun."""
    words = scene.words
    own = [m for m in scene.by_sentence[mention.sentence] if m.first < mention.first and words[m.head].head == verb]
    passive = [m for m in own if words[m.head].relation == "nsubjpass"]
    found = passive or [m for m in own if words[m.head].relation == "dobj"]
    return found[0] if found and found[0].sort != "TITLE" else None


def _is_linked(scene: Scene, mention: Mention, low: int) -> bool:
    """Whether "for" or "over" stands before the pronoun, or with "of" before a gerund ([for leaving his post])."""
    at = mention.first - 1
    if at > low + 1 and scene.words[at].tag == "VBG":
        return scene.lower[at - 1] in ("for", "over", "of")
    return at > low and scene.lower[at] in ("for", "over")
