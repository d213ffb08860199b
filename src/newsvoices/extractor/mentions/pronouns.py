"""Whom a pronoun means: of the actors that agree with it, the nearest and most prominent one.

Candidates are weighed after the factors that the literature on pronouns names (Lappin and Leass 1994): distance,
grammatical role, and here also who speaks. The weights were chosen on PolNeAR's training part without anybody's labels:
each pronoun was resolved with its sex hidden, and the weights kept under which the actors chosen have, by their given
names, most often the sex of the pronoun.
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.fronted import subject_ahead
from newsvoices.extractor.mentions.idle_it import is_empty, is_thing
from newsvoices.extractor.mentions.issuers import is_setting
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["REACH", "is_main", "refer"]

_BACK = 5  # sentences back in which a pronoun's actor is looked for
_PAST = 2  # sentences between which and the pronoun nothing but quotations stands
_STEP, _SUBJECT, _MAIN, _OBLIQUE, _SPOKE, _SEX, _OFTEN, _NEAR = 4.0, 2.5, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0
"""What a sentence's distance costs a candidate; what it earns as a subject, and as the main clause's; what it loses
behind a preposition; what it earns as a speaker, of known sex, named often, and in the paragraph of the pronoun."""
_QUOTED = 12.0
"""What it costs a candidate that only a quotation names, where the pronoun stands outside."""
_NAMED = 8.0
"""What it costs a candidate that the speaker's own words name ([“Moe knows it,” he said]; Reinhart 1983)."""
_DESCRIBED = 4.0
"""What it costs somebody without a name to be mentioned beside others."""
_ASKED = 8.0
"""What it costs a candidate to stand in the question that is answered ([Asked whether Moe would go, he said])."""
_ASKING = frozenset({"asked", "questioned", "pressed", "quizzed"})
_VOICE = 6.0
"""What it earns a candidate for several who speak to have spoken."""
_SHORT = 4  # code points before a pronoun among which a question ends
REACH = 80
"""Mentions that are looked back at, at most, so that time stays linear in any text."""


def refer(
    scene: Scene, i: int, mention: Mention, often: Mapping[Actor, int], speakers: Mapping[int, Actor]
) -> Actor | None:
    """Return the actor of a pronoun, mention number ``i`` of the scene; None where the text leaves it open.

    ``often`` says how often each actor is named, ``speakers`` who speaks in each outermost marked stretch.
    """
    kind = mention.kind
    if kind in ("i", "we"):
        speaker = speakers.get(mention.mark) if mention.mark >= 0 else None
        return speaker if speaker is not None and speaker.actor_type != "document" else None
    if kind in ("who", "which"):
        return _relative(scene, i, mention)
    if kind == "it" and (is_empty(scene.words, mention) or is_thing(scene, mention)):
        return None
    ahead = subject_ahead(scene, mention)
    if ahead is not None:
        ahead.sexes[mention.gender] += 1
        return ahead
    best, margin, nearest = _likeliest(scene, i, mention, often, speakers)
    if best is None and kind == "he":
        best, *_ = _likeliest(scene, i, mention, often, speakers, past_quotes=True)
    if best is not None and _is_doubtful(scene, mention, best) and not _has_spoken(scene, i, mention, best.actor):
        best, margin = _likeliest(scene, i, mention, often, speakers, spoke=True)[0] or best, 0.0
    if best is None:
        return None
    asks = mention.mark >= 0 > best.mark and best.source  # whoever has just spoken may be the one spoken to
    doubted = best.sort == "PRO" and best.kind == kind and not best.nearest
    mention.margin, mention.nearest = margin, nearest is best.actor and not asks and not doubted
    if kind == "he" and mention.gender and best.actor is not None:
        best.actor.sexes[mention.gender] += 1
    return best.actor


def _likeliest(
    scene: Scene,
    i: int,
    mention: Mention,
    often: Mapping[Actor, int],
    speakers: Mapping[int, Actor],
    *,
    spoke: bool = False,
    past_quotes: bool = False,
) -> tuple[Mention | None, float, Actor | None]:
    """The best candidate for a pronoun, of all, of the named who ``spoke``, or behind quotations; None without any.

    With it go how far its score stands above that of the best one of another actor, and the nearest actor of all.
    """
    best, most, second = None, 0.0, 0.0
    nearest: Actor | None = None
    answers = mention.kind == "he" and _answers(scene, mention)
    far = _PAST if past_quotes else _BACK if mention.kind == "he" else 1
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if (spoke and not other.source) or ((spoke or past_quotes) and other.mark >= 0):
            continue
        if spoke and (other.actor is None or other.actor.naming != "named"):
            continue
        back = scene.apart(other, mention) if past_quotes else mention.sentence - other.sentence
        if past_quotes and back > 1 and not other.source:
            continue
        if back > far:
            break
        if other.actor is None or not _agrees(scene, mention, other, speakers):
            continue
        nearest = nearest or other.actor
        score = _score(scene, mention, other, often, back)
        if answers and other.sentence == mention.sentence and other.sort != "PRO":
            score -= _ASKED
        if score > most:
            if best is not None and best.actor is not other.actor:
                second = most
            best, most = other, score
        elif best is not None and best.actor is not other.actor:
            second = max(second, score)
    return best, most - second, nearest


def _is_doubtful(scene: Scene, mention: Mention, best: Mention) -> bool:
    """Whether a pronoun that speaks is likelier a named person who has spoken than a candidate who has not."""
    if mention.speaks_of_like:
        return not best.subject or scene.paragraph_at(best.start) != scene.paragraph_at(mention.start)
    described = best.actor is not None and best.actor.naming != "named" and not (best.subject and best.lead == "a")
    return (
        described
        and not _is_theme(scene, mention, best)
        and mention.source
        and mention.kind == "he"
        and mention.mark < 0
    )


def _is_theme(scene: Scene, mention: Mention, best: Mention) -> bool:
    """Whether a pronoun opens the sentence behind the one whose main subject is meant ([The clerk had none. He])."""
    follows = mention.sentence == best.sentence + 1 and best.sort == "NOM"
    beside = scene.paragraph_at(best.start) == scene.paragraph_at(mention.start)
    return follows and beside and best.subject and is_main(scene.words, best)


def _has_spoken(scene: Scene, i: int, mention: Mention, actor: Actor | None) -> bool:
    """Whether the sentences in which a pronoun's actor is looked for say that an actor speaks."""
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if mention.sentence - other.sentence > _BACK:
            break
        if other.actor is actor and other.source and other.mark < 0:
            return True
    return False


def _agrees(scene: Scene, mention: Mention, other: Mention, speakers: Mapping[int, Actor]) -> bool:
    actor = other.actor
    if actor is None:
        return False
    if mention.mark >= 0 and actor is speakers.get(mention.mark):
        return False
    if mention.kind == "he":
        return actor.actor_type == "person" and not actor.plural and actor.gender in (None, mention.gender)
    if mention.kind == "they" and mention.source:
        return _may_be_they(scene, other, actor)
    if mention.kind == "they":
        return actor.plural or actor.actor_type == "group" or (actor.actor_type == "organization" and other.subject)
    if actor.plural or actor.actor_type in ("person", "group"):
        return False
    if actor.actor_type == "document" and mention.source and is_setting(scene, other):
        return False  # [In a statement it said]
    return mention.lead == "owner" or mention.source or (other.subject and mention.subject)


def _may_be_they(scene: Scene, other: Mention, actor: Actor) -> bool:
    """Whether those who speak may be an actor: of several people the first, a body, or a group that acts."""
    acts = other.subject or other.source
    if actor.actor_type == "document":
        return False
    if actor.actor_type == "organization":
        return acts
    if actor.plural or actor.actor_type == "group":
        by = scene.words[scene.words[other.head].head].tag == "VBN" and scene.words[other.first - 1].text == "by"
        return actor.naming == "named" or other.source or by or (other.subject and is_main(scene.words, other))
    return acts and actor.actor_type == "person" and _is_first_of_two(scene, other)


def _is_first_of_two(scene: Scene, one: Mention) -> bool:
    """Whether a name is the first of several that are joined ([Moe and Lund])."""
    words = scene.words
    named = [m for m in scene.by_sentence[one.sentence] if m.sort == "NAM" and m.actor is not None]
    return one.sort == "NAM" and any(words[m.head].head == one.head and words[m.head].relation == "conj" for m in named)


def _score(scene: Scene, mention: Mention, other: Mention, often: Mapping[Actor, int], back: int) -> float:
    words, actor = scene.words, other.actor
    score = 16.0 - _STEP * back
    if other.subject:
        score += _SUBJECT + (_MAIN if is_main(words, other) else 0)
    elif _is_apposed(words, other):
        score += _SUBJECT
    elif words[other.head].relation == "nmod":
        score -= _OBLIQUE
    if other.source:
        score += _SPOKE
    if actor in mention.speaks_of or (mention.source and _is_topic(words, other, mention)):
        score -= _NAMED
    if back == 1 and mention.source and _asks(scene, other, mention):
        score -= _ASKED
    if other.lead == "owner" and other.sort == "PRO":
        score -= 1
    if other.mark >= 0 and mention.mark < 0:
        score -= _QUOTED
    if other.mark < 0 and mention.mark >= 0:
        score -= 1
    if scene.paragraphs[other.sentence] == scene.paragraphs[mention.sentence]:
        score += _NEAR
    if mention.kind == "he":
        score += _SEX if actor is not None and actor.gender == mention.gender else 0
        score -= _DESCRIBED if _is_passing(mention, other) else 0
        score += min(_OFTEN, often.get(actor, 0) / 16) if actor is not None else 0
    elif mention.kind == "they" and actor is not None and actor.actor_type == "organization":
        score -= 4
    if mention.kind == "they" and mention.source and other.source:
        score += _VOICE
    if other.sentence == mention.sentence:
        score -= 0.1 * (mention.first - other.first)
        if mention.lead != "owner" and not mention.subject and _is_or_means_doer(scene, other, mention):
            score -= 12  # [Moe asked him]: not herself
    return score


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


def _is_topic(words: Sequence[Word], other: Mention, mention: Mention) -> bool:
    """Whether a phrase stands before a speaker's aside and is so part of what he says ([Moe, he said, “must go”])."""
    return other.last == mention.first - 1 and words[other.last].text == ","


def _asks(scene: Scene, other: Mention, mention: Mention) -> bool:
    """Whether somebody has just asked another one, who answers below ([Moe asked Lund when. “Soon,” he said])."""
    words = scene.words
    verb = words[other.head].head
    if not other.subject or verb <= other.head or words[verb].text.lower() not in _ASKING or words[verb].tag != "VBD":
        return False
    asked = any(
        words[m.head].head == verb and m.first > verb
        for m in scene.by_sentence[other.sentence]
        if m.kind in ("person", "he")
    )
    answers = "?" not in scene.text[mention.start - _SHORT : mention.start]
    return asked and answers and scene.paragraph_at(other.start) != scene.paragraph_at(mention.start)


def _is_passing(mention: Mention, other: Mention) -> bool:
    """Whether an earlier sentence only mentions somebody without a name beside those of whom it speaks."""
    described = other.sort == "NOM" and other.actor is not None and other.actor.naming != "named"
    return described and not other.subject and other.sentence != mention.sentence


def _answers(scene: Scene, mention: Mention) -> bool:
    """Whether a pronoun is the subject behind a question that opens its sentence ([When asked about Moe, he said])."""
    words, first = scene.words, scene.sentences[mention.sentence][0]
    first += words[first].text == "When"
    return mention.subject and words[first].text.lower() in _ASKING and is_main(words, mention)


def is_main(words: Sequence[Word], subject: Mention) -> bool:
    """Return whether a subject is that of its sentence's main clause."""
    verb = words[subject.head].head
    return verb >= 0 and words[verb].head < 0


def _relative(scene: Scene, i: int, mention: Mention) -> Actor | None:
    near = sorted(scene.mentions[max(0, i - 4) : i], key=lambda m: (-m.last, m.first))
    for other in near:
        if other.sentence != mention.sentence or mention.first - other.last > 8:
            return None
        actor = other.actor
        if other.sort == "PRO" and (mention.first > other.last or other.lead == "owner"):
            continue  # [I know few who came]
        if actor is None and other.sort == "NOM" and other.last == mention.first:
            return None  # [people who came] are nobody else
        if actor is None or other.sort not in ("NAM", "NOM", "PRO"):
            continue
        person = actor.actor_type in ("person", "group")
        if mention.kind == "who" and person:
            return actor
        if mention.kind == "which":
            return actor if mention.first - other.last <= 1 and not person else None
    return None
