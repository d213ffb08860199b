"""When "it" stands for nobody who acts: it announces a clause, or means the thing that the clause before is about."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_empty", "is_thing"]

_RAISING = frozenset({"seems", "seemed", "appears", "appeared", "happens", "happened"})
_TIMING = word_set("before after when until once")


def is_empty(words: Sequence[Word], mention: Mention) -> bool:
    """Return whether "it" announces a clause ([it would be wise to go], [it seems that]; Lappin and Leass 1994)."""
    at = words[mention.head].head
    if mention.lead == "owner" or at < mention.last or at + 2 >= len(words):
        return False
    said, after = words[at], words[at + 1]
    announces = after.text == "that" and after.tag == "IN"
    if said.tag[:2] in ("JJ", "NN"):
        return announces or (after.text == "to" and words[at + 2].tag[:2] == "VB")
    return said.text in _RAISING and announces


def is_thing(scene: Scene, mention: Mention) -> bool:
    """Return whether "it" does something in a clause of time on a clause about a thing ([the wall shook before it]).

    Of two such clauses the subjects are likelier the same than not (parallelism; Lappin and Leass 1994).
    """
    words = scene.words
    verb = words[mention.head].head
    if not mention.subject or mention.lead == "owner" or verb < mention.last or words[verb].relation != "advcl":
        return False
    if words[mention.first - 1].text.lower() not in _TIMING:
        return False
    over = words[verb].head
    first = scene.sentences[mention.sentence][0]
    thing = next((n for n in range(over - 1, first - 1, -1) if words[n].head == over
                  and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
    if not 0 <= thing < mention.first or words[thing].tag != "NN":
        return False
    return not any(m.head == thing and m.actor is not None for m in scene.by_sentence[mention.sentence])
