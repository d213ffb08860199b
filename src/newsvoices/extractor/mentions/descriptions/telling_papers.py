"""Which papers tell something, so that they are actors wherever the text speaks of them.

A report, a poll or a letter is one where an attribution gives its words, or where it is said to say, show or find
something: [A survey was published. It found that few swim.] Papers that are only written, signed or sent are none.
"""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["telling_papers"]

_TELLING = frozenset({"speech", "writing"})
_READ = frozenset({"read", "reads"})


def telling_papers(scene: Scene, speaking: Collection[Actor]) -> set[Actor]:
    """Return the documents among the ``speaking``, and those of which the text says that they tell something."""
    telling = {actor for actor in speaking if actor.actor_type == "document"}
    saying = {word.head for word in scene.words if word.tag == "VBG" and word.relation == "acl" and _tells(word)}
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None or actor.actor_type != "document":
            continue
        if mention.source or mention.head in saying or _is_teller(scene.words, mention):
            telling.add(actor)
    return telling


def _is_teller(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a mention is the subject of a verb of saying, showing or finding ([the notice reads])."""
    word = words[mention.head]
    if word.relation != "nsubj" or word.head < 0 or words[word.head].tag[:2] != "VB":
        return False
    return words[word.head].text.lower() in _READ or _tells(words[word.head])


def _tells(verb: Word) -> bool:
    form = VERBS.get(verb.text.lower())
    return form is not None and form.verb.mode in _TELLING
