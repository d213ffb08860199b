"""Which person a text has in focus at a description that names nobody ([the billionaire])."""

from newsvoices.extractor.mentions.called.spoken_of import voice_of
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["in_focus", "is_far", "parent_of_several", "sufferer"]

_BACK = 2  # sentences that the text itself tells
_FAR = 5  # sentences of the text's own
_SENTENCE = 4  # words
_PARENTS = frozenset({"father", "mother", "dad", "mum", "mom", "grandfather", "grandmother"})
_IN_PASSING = frozenset({"nmod", "nmod:poss", "compound", "appos"})
"""Relations of those who are only mentioned beside others."""


def in_focus(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the person of whom mention number ``i`` of the scene is likely to speak; None where several may be meant.

    That is whoever leads up to it in the same sentence, where it is the main subject ([As he began to sing, the tenor
    wept]); or the only person of whom the sentence before spoke, where nobody was its subject; or the last subject
    before the sentence, that of the main clause before others. Nobody of whom this sentence has spoken otherwise is
    meant.
    """
    here: set[Actor] = set()
    led: set[Actor] = set()
    focus: set[Actor] = set()
    main: set[Actor] = set()
    beside: set[Actor] = set()
    spoken_of = 0
    voice = voice_of(mention)  # who speaks of somebody by his trade means another
    leads = mention.source or is_main(scene.words, mention)
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.mark != mention.mark:
            continue
        actor, distance = other.actor, scene.apart(other, mention)
        if actor is not None and actor is voice:
            continue
        if distance > _BACK or (focus and distance != spoken_of):
            break
        if actor is None or actor.actor_type != "person" or actor.plural:
            continue
        if distance == 0:
            if leads and scene.words[other.head].relation in _IN_PASSING:
                continue
            fronted = leads and (other.sort == "PRO" or other.subject)
            fronted = fronted and not (other.subject and is_main(scene.words, other))
            (led if fronted else here).add(actor)
        elif other.subject or other.source:
            focus.add(actor)
            spoken_of = distance
            if other.subject and is_main(scene.words, other):
                main.add(actor)
        elif distance == 1 and not _is_line(scene, other):
            beside.add(actor)
    passed = beside if spoken_of != 1 else set()
    fits = next((found for found in (led, passed, focus, main) if len(found) == 1), set())
    actor = next(iter(fits), None)
    return None if actor in here else actor


def is_far(scene: Scene, i: int, actor: Actor) -> bool:
    """Say whether somebody was last mentioned so far above that a noun of trade is likelier another's ([the actor])."""
    mention = scene.mentions[i]
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if scene.apart(other, mention) > _FAR:
            break
        if other.actor is actor:
            return False
    return True


def parent_of_several(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the named person in focus whom description number ``i`` calls by his children ([the father of three])."""
    words, lower = scene.words, scene.lower
    last = mention.last
    one = mention.lead == "the" and mention.number == "s" and mention.last - mention.first == 1
    if not one or lower[mention.head] not in _PARENTS or last + 1 >= len(words) or words[last].text != "of":
        return None
    if words[last + 1].tag != "CD" or (last + 2 < len(words) and words[last + 2].tag[:2] in ("NN", "JJ", "IN")):
        return None  # [the father of two of the boys], [the mother of three girls]
    actor = in_focus(scene, i, mention)
    known = actor is not None and actor.naming == "named"
    return actor if known and actor is not None and actor.gender in (None, mention.gender or actor.gender) else None


def sufferer(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the only person of a main clause beside its subject, where a mention acts in a clause behind it.

    In [Moe scolded Lund after the senator had left] that is Lund. None where mention number ``i`` of the scene does not
    act in such a clause, or several are spoken of in the main one.
    """
    words = scene.words
    verb = words[mention.head].head
    main = words[verb].head if verb >= 0 and words[verb].relation == "advcl" else -1
    if not mention.subject or not 0 <= main < mention.first or words[main].head >= 0:
        return None
    doers: set[Actor] = set()
    others: set[Actor] = set()
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.sentence != mention.sentence:
            break
        actor = other.actor
        if actor is not None and actor.actor_type == "person" and other.mark == mention.mark:
            doer = other.subject and words[other.head].head == main
            (doers if doer else others).add(actor)
    others -= doers
    return others.pop() if doers and len(others) == 1 else None


def _is_line(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence is hardly more than a name, as the credit of a picture is, or says who wrote the article."""
    first, last = scene.sentences[mention.sentence]
    return last - first < _SENTENCE or first in scene.bylines
