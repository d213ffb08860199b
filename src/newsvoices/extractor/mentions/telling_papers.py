"""Which papers tell something, so that they are actors wherever the text speaks of them.

A report, a poll or a letter is one where an attribution gives its words, or where it is said to say, show or find
something: [A survey was published. It found that few swim.] Papers that are only written, signed or sent are none.
"""

from collections.abc import Collection

from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["telling_papers"]

_TELLING = frozenset({"speech", "writing"})


def telling_papers(scene: Scene, speaking: Collection[Actor]) -> set[Actor]:
    """Return the documents among the ``speaking``, and those of which the text says that they tell something."""
    telling = {actor for actor in speaking if actor.actor_type == "document"}
    for mention in scene.mentions:
        actor = mention.actor
        if actor is not None and actor.actor_type == "document" and (mention.source or _tells(scene, mention)):
            telling.add(actor)
    return telling


def _tells(scene: Scene, mention: Mention) -> bool:
    word = scene.words[mention.head]
    if word.relation != "nsubj" or word.head < 0 or scene.words[word.head].tag[:2] != "VB":
        return False
    form = VERBS.get(scene.lower[word.head])
    return form is not None and form.verb.mode in _TELLING
