"""How likely a mention before a pronoun is the one that it takes up, as a score: higher is likelier.

Candidates are weighed after the factors that the literature on pronouns names (Lappin and Leass 1994): distance,
grammatical role, and here also who speaks. The weights were chosen on PolNeAR's training part without anybody's labels:
each pronoun was resolved with its sex hidden, and the weights kept under which the actors chosen have, by their given
names, most often the sex of the pronoun. For a pronoun that speaks, the main clause's subject in a sentence before
counts twice, by who speaks in the training articles that were coded.
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions import QUESTIONED
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.issuers import is_paper
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["ASKED", "answers_question", "is_main", "prominence"]

_STEP, _SUBJECT, _MAIN, _OBLIQUE, _SPOKE, _SEX, _OFTEN, _NEAR = 4.0, 2.5, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0
"""What a sentence's distance costs a candidate; what it earns as a subject, and as the main clause's; what it loses
behind a preposition; what it earns as a speaker, of known sex, named often, and in the paragraph of the pronoun."""
_QUOTED = 12.0
"""What it costs a candidate that only a quotation names, where the pronoun stands outside."""
_NAMED = 8.0
"""What it costs a candidate that the speaker's own words name ([“Moe knows it,” he said]; Reinhart 1983)."""
_DESCRIBED = 4.0
"""What it costs somebody without a name to be mentioned beside others."""
ASKED = 8.0
"""What it costs a candidate to stand in the question that is answered ([Asked whether Moe would go, he said])."""
_ASKING = QUESTIONED | {"quizzed"}
_VOICE = 6.0
"""What it earns a candidate for several who speak to have spoken."""
_SPOKEN = frozenset({"article", "piece", "speech", "address", "testimony", "remarks", "comments"})
"""Nouns for what somebody said or wrote, beside those for papers."""
_SHORT = 4  # code points before a pronoun among which a question ends


def prominence(scene: Scene, mention: Mention, other: Mention, often: Mapping[Actor, int], back: int) -> float:
    """Return how likely ``mention`` takes up ``other``, ``back`` sentences before it.

    ``often`` says how often each actor is named.
    """
    words, actor = scene.words, other.actor
    total = 16.0 - _STEP * back
    taken_up = mention.source and other.sentence != mention.sentence
    if other.subject:
        total += _SUBJECT + (_MAIN * (1 + taken_up) if is_main(words, other) else 0)
    elif _is_apposed(words, other) or (taken_up and (other.source or _is_writer(words, other))):
        total += _SUBJECT
    elif words[other.head].relation == "nmod":
        total -= _OBLIQUE
    if other.source:
        total += _SPOKE
    if actor in mention.speaks_of or (mention.source and _is_topic(words, other, mention)):
        total -= _NAMED
    if mention.source and scene.apart(other, mention) == 1 and _asks(scene, other, mention):
        total -= ASKED
    if other.lead == "owner" and other.sort == "PRO":
        total -= 1
    if other.mark >= 0 and mention.mark < 0:
        total -= _QUOTED
    if other.mark < 0 and mention.mark >= 0:
        total -= 1
    if scene.paragraphs[other.sentence] == scene.paragraphs[mention.sentence]:
        total += _NEAR
    if mention.kind == "he":
        total += _SEX if actor is not None and actor.gender == mention.gender else 0
        total -= _DESCRIBED if _is_passing(mention, other) else 0
        total += min(_OFTEN, often.get(actor, 0) / 16) if actor is not None else 0
    elif mention.kind == "they" and actor is not None and actor.actor_type == "organization":
        total -= 4
    if mention.kind == "they" and mention.source and other.source:
        total += _VOICE
    if other.sentence == mention.sentence:
        total -= ASKED if mention.subject and _is_asker(scene, other) else 0  # [Moe asked Lund where he lived]
        total -= 0.1 * (mention.first - other.first)
        if mention.lead != "owner" and not mention.subject and _is_or_means_doer(scene, other, mention):
            total -= 12  # [Moe asked him]: not herself
    return total


def _is_or_means_doer(scene: Scene, other: Mention, mention: Mention) -> bool:
    """Whether another mention is the subject of the verb that a pronoun hangs on, or "who" behind that subject."""
    words = scene.words
    verb = words[mention.head].head
    if other.subject and words[other.head].head == verb:
        return True
    return (
        other.kind == "who"
        and other.actor is not None
        and any(
            m.actor is other.actor and m.subject and words[m.head].head == verb
            for m in scene.by_sentence[mention.sentence]
        )
    )


def _is_apposed(words: Sequence[Word], name: Mention) -> bool:
    """Whether a name stands beside the subject ([That porter, Jon Lund, had heard it])."""
    noun = words[name.head].head
    return words[name.head].relation == "appos" and words[noun].relation == "nsubj" and words[noun].tag == "NN"


def _is_writer(words: Sequence[Word], owner: Mention) -> bool:
    """Whether what somebody wrote or said is the subject that stands for him ([Moe’s article attacked Lund. He])."""
    noun = words[words[owner.head].head]
    return (
        words[owner.head].relation == "nmod:poss"
        and noun.relation == "nsubj"
        and (is_paper(noun.text.lower()) or noun.text.lower() in _SPOKEN)
    )


def _is_topic(words: Sequence[Word], other: Mention, mention: Mention) -> bool:
    """Whether a phrase stands before a speaker's aside and is so part of what he says ([Moe, he said, “must go”])."""
    return other.last == mention.first - 1 and words[other.last].text == ","


def _asks(scene: Scene, other: Mention, mention: Mention) -> bool:
    """Whether somebody has just asked another one, who answers ([Moe asked Lund when. He replied, “Soon”])."""
    answers = "?" not in scene.text[mention.start - _SHORT : mention.start]
    below = scene.paragraph_at(other.start) != scene.paragraph_at(mention.start)
    return answers and (below or mention.replies) and _is_asker(scene, other)


def _is_asker(scene: Scene, other: Mention) -> bool:
    """Whether somebody asks another one in a mention's sentence ([Moe asked Lund when])."""
    words = scene.words
    verb = words[other.head].head
    if not other.subject or verb <= other.head or words[verb].text.lower() not in _ASKING or words[verb].tag != "VBD":
        return False
    return any(
        words[m.head].head == verb and m.first > verb
        for m in scene.by_sentence[other.sentence]
        if m.kind in ("person", "he")
    )


def _is_passing(mention: Mention, other: Mention) -> bool:
    """Whether an earlier sentence only mentions somebody without a name beside those of whom it speaks."""
    described = other.sort == "NOM" and other.actor is not None and other.actor.naming != "named"
    return described and not other.subject and other.sentence != mention.sentence


def answers_question(scene: Scene, mention: Mention) -> bool:
    """Return whether a pronoun is the subject behind a question that opens its sentence ([Asked when, he said])."""
    words, first = scene.words, scene.sentences[mention.sentence][0]
    first += words[first].text == "When"
    return mention.subject and words[first].text.lower() in _ASKING and is_main(words, mention)


def is_main(words: Sequence[Word], subject: Mention) -> bool:
    """Return whether a subject is that of its sentence's main clause."""
    verb = words[subject.head].head
    return verb >= 0 and words[verb].head < 0
