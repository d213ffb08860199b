"""Whom a pronoun means by rules: the nearest and most prominent actor that agrees with it; and who else may be meant.

Which is the most prominent, ``prominence`` scores; between all who may be meant ``evidence`` decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from newsvoices.extractor.lexis.firms import PLATFORMS
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.answerers import answerer
from newsvoices.extractor.mentions.pronouns.fronted import subject_ahead
from newsvoices.extractor.mentions.pronouns.idle_it import is_empty, is_thing
from newsvoices.extractor.mentions.pronouns.issuers import is_setting
from newsvoices.extractor.mentions.pronouns.judged_for import judged_for
from newsvoices.extractor.mentions.pronouns.own_subjects import described_with, doer_to, owner_himself
from newsvoices.extractor.mentions.pronouns.prominence import ASKED, answers_question, is_main, prominence
from newsvoices.extractor.mentions.pronouns.relatives import find_antecedent
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["REACH", "Option", "refer"]

_BACK = 5  # sentences back in which a pronoun's actor is looked for
_NEAR = 3  # sentences back in which a body or group is an option
_PAST = 2  # sentences between which and the pronoun nothing but quotations stands
REACH = 80
"""Mentions that are looked back at, at most, so that time stays linear in any text."""


@dataclass(slots=True)
class Option:
    """An actor whom a pronoun may mean: his mentions before it, the last one first, and the best of their scores."""

    mentions: list[Mention]
    score: float


def refer(
    scene: Scene,
    i: int,
    mention: Mention,
    often: Mapping[Actor, int],
    speakers: Mapping[int, Actor],
    options: dict[Actor, Option],
) -> Actor | None:
    """Return the actor of a pronoun, mention number ``i`` of the scene; None where the text leaves it open.

    ``often`` says how often each actor is named, ``speakers`` who speaks in each outermost marked stretch. ``options``
    takes up who else may be meant, nearest first, where that is weighed.
    """
    kind = mention.kind
    if kind in ("i", "we"):
        speaker = speakers.get(mention.mark) if mention.mark >= 0 else None
        return speaker if speaker is not None and speaker.actor_type != "document" else None
    if kind in ("who", "which"):
        return find_antecedent(scene, i, mention)
    if kind == "it" and (is_empty(scene.words, mention) or is_thing(scene, mention)):
        return None
    himself = owner_himself(scene, mention) or judged_for(scene, mention) or answerer(scene, mention)
    if himself is not None and _is_alike(mention, himself):
        return himself
    ahead = subject_ahead(scene, mention)
    goes_on = ahead is None and mention.goes_on and mention.mark < 0
    meant = _last_voice(scene, i, mention, speakers) if goes_on else ahead
    if meant is not None:
        return meant
    doer = doer_to(scene, mention) or described_with(scene, mention)
    best, margin, nearest = _likeliest(scene, i, mention, often, speakers, doer, options)
    if best is None:
        best, margin, nearest = _likeliest(scene, i, mention, often, speakers)
    if best is None and (kind == "he" or (kind == "it" and mention.source)):
        best, *_ = _likeliest(scene, i, mention, often, speakers, past_quotes=True)
    if best is not None and _is_doubtful(scene, mention, best) and not _has_spoken(scene, i, mention, best.actor):
        best, margin = _likeliest(scene, i, mention, often, speakers, spoke=True)[0] or best, 0.0
    if best is None:
        return None
    asks = mention.mark >= 0 > best.mark and best.source  # whoever has just spoken may be the one spoken to
    doubted = best.sort == "PRO" and best.kind == kind and not best.nearest
    mention.margin, mention.nearest = margin, nearest is best.actor and not asks and not doubted
    return best.actor


def _likeliest(
    scene: Scene,
    i: int,
    mention: Mention,
    often: Mapping[Actor, int],
    speakers: Mapping[int, Actor],
    doer: Actor | None = None,
    options: dict[Actor, Option] | None = None,
    *,
    spoke: bool = False,
    past_quotes: bool = False,
) -> tuple[Mention | None, float, Actor | None]:
    """The best candidate for a pronoun, of all, of the named who ``spoke``, or behind quotations; None without any.

    The pronoun's ``doer`` is none. With it go how far its score stands above that of the best one of another actor,
    and the nearest actor of all. ``options`` takes up all that are scored, and some that the rules leave aside.
    """
    best, most, second = None, 0.0, 0.0
    nearest: Actor | None = None
    answers = mention.kind == "he" and answers_question(scene, mention)
    far = _PAST if past_quotes else _BACK if mention.kind == "he" else 1
    reach = far if options is None else max(far, _NEAR)
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if (spoke and not other.source) or ((spoke or past_quotes) and other.mark >= 0):
            continue
        if spoke and (other.actor is None or other.actor.naming != "named"):
            continue
        back = scene.apart(other, mention) if past_quotes else mention.sentence - other.sentence
        if past_quotes and back > 1 and not (other.source if mention.kind == "he" else other.subject):
            continue
        if back > reach:
            break
        actor = other.actor
        if actor is None or actor is doer:
            continue
        alike = _is_alike(mention, actor)
        if not alike and mention.kind != "they":
            continue
        fits = back <= far and _agrees(scene, mention, other, speakers)
        asked = answers and other.sentence == mention.sentence and other.sort != "PRO"
        may = alike and options is not None and other.sort in ("NAM", "NOM", "PRO") and not asked
        if (not fits and not may) or (mention.source and _is_where_posted(scene, other)):
            continue
        score = prominence(scene, mention, other, often, back)
        score -= ASKED if asked else 0
        if may and options is not None:
            option = options.setdefault(actor, Option([], score))
            option.mentions.append(other)
            if score > option.score:
                option.score = score
        if not fits:
            continue
        nearest = nearest or actor
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
        beside = scene.paragraph_at(best.start) == scene.paragraph_at(mention.start)
        return not best.subject or not (beside or _is_about_speech(scene, best))
    described = best.actor is not None and best.actor.naming != "named" and not (best.subject and best.lead == "a")
    return (
        described
        and not _is_theme(scene, mention, best)
        and mention.source
        and mention.kind == "he"
        and mention.mark < 0
    )


def _is_about_speech(scene: Scene, subject: Mention) -> bool:
    """Whether a verb of saying stands in a sentence behind its main subject ([Moe lost no time in responding])."""
    forms = (VERBS.get(word) for word in scene.lower[subject.last : scene.sentences[subject.sentence][1]])
    return is_main(scene.words, subject) and any(form is not None and form.verb.mode == "speech" for form in forms)


def _is_theme(scene: Scene, mention: Mention, best: Mention) -> bool:
    """Whether a pronoun opens the sentence behind the one whose main subject is meant ([The clerk had none. He])."""
    follows = mention.sentence == best.sentence + 1 and best.sort == "NOM"
    beside = scene.paragraph_at(best.start) == scene.paragraph_at(mention.start)
    return follows and beside and best.subject and is_main(scene.words, best)


def _last_voice(scene: Scene, i: int, mention: Mention, speakers: Mapping[int, Actor]) -> Actor | None:
    """Whoever spoke last, if a pronoun that goes on speaking may mean him."""
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.source and other.mark < 0 and other.actor is not None:
            return other.actor if _agrees(scene, mention, other, speakers) else None
    return None


def _has_spoken(scene: Scene, i: int, mention: Mention, actor: Actor | None) -> bool:
    """Whether the sentences in which a pronoun's actor is looked for say that an actor speaks."""
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if mention.sentence - other.sentence > _BACK:
            break
        if other.actor is actor and other.source and other.mark < 0:
            return True
    return False


def _is_alike(mention: Mention, actor: Actor) -> bool:
    """Whether an actor is of the sex, number and sort of a pronoun."""
    if mention.kind == "he":
        return actor.actor_type == "person" and not actor.plural and actor.gender in (None, mention.gender)
    if mention.kind == "they":
        return actor.plural or actor.actor_type in ("group", "organization")
    return not actor.plural and actor.actor_type not in ("person", "group")


def _agrees(scene: Scene, mention: Mention, other: Mention, speakers: Mapping[int, Actor]) -> bool:
    actor = other.actor
    if actor is None:
        return False
    if mention.mark >= 0 and actor is speakers.get(mention.mark):
        return False
    if mention.kind == "he":
        return _is_alike(mention, actor)
    if mention.kind == "they" and mention.source:
        return _may_be_they(scene, other, actor)
    if mention.kind == "they":
        return actor.plural or actor.actor_type == "group" or (actor.actor_type == "organization" and other.subject)
    if actor.plural or actor.actor_type in ("person", "group"):
        return False
    if actor.actor_type == "document" and mention.source and is_setting(scene, other):
        return False  # [In a statement it said]
    return mention.lead == "owner" or mention.source or (other.subject and mention.subject)


def _is_where_posted(scene: Scene, other: Mention) -> bool:
    """Whether a platform is only where something stands ([in a post on Twitter. “We left,” it said])."""
    return other.text in PLATFORMS and other.first > 0 and scene.lower[other.first - 1] in ("on", "via", "over")


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
    """Whether a name is the first of several that are joined ([Moe and Lund], [Moe and her deputy])."""
    words = scene.words
    own = [m for m in scene.by_sentence[one.sentence] if m.actor is not None]
    named = [m for m in own if m.sort == "NAM" or (m.sort == "NOM" and m.kind == "person" and m.lead != "a")]
    return one.sort == "NAM" and any(words[m.head].head == one.head and words[m.head].relation == "conj" for m in named)
