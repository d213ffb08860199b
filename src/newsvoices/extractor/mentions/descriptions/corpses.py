"""Bodies of the dead, which are no bodies that act: [the body was found in a car], [the bodies of two climbers]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_corpse"]

_DONE_TO = word_set(
    "found find finds finding recovered recover recovering discovered retrieved retrieve buried bury cremated exhumed "
    "dumped washed pulled carried taken flown identified identify repatriated covered examined"
)
"""Verbs of what is done with the dead."""
_LYING = word_set("lay lie lies lying")
_OF_PERSON = 4  # words behind [body of] among which somebody is named or described


def is_corpse(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether the noun at a word is for a dead body; its sentence ends before ``high``.

    A body that only "of" and somebody, or a verb of what is done with the dead, tells of. No modifier is before it.
    """
    text = words[at].text.lower()
    if text not in ("body", "bodies") or (at and words[at - 1].tag[:2] in ("NN", "JJ", "VB")):
        return False
    if at + 2 < high and words[at + 1].text == "of":
        behind = words[at + 2 : min(high, at + 2 + _OF_PERSON)]
        noun = next((word for word in behind if word.tag[:2] == "NN"), None)
        kinds = ("person",) if text == "body" else ("person", "group")  # but [a body of experts]
        return noun is not None and (
            noun.entity == "PERSON" or head_kind(noun.text.lower(), noun.tag == "NNS") in kinds
        )
    verb = words[words[at].head].text.lower() if words[at].head >= 0 else ""
    done = verb in _DONE_TO and words[at].relation in ("nsubjpass", "dobj")
    return done or (verb in _LYING and words[at].relation == "nsubj")
