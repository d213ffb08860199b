"""Crowds that protested, who are actors though they have no more than a number: [Thousands marched in Kisumu]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["protests"]

_PROTESTED = word_set("marched rallied protested demonstrated rioted picketed")
_NUMBERS = word_set("tens dozens scores hundreds thousands")
_OBJECTS = frozenset({"dobj", "ccomp"})
_NESTED = 2  # numbers of which one is of the other (tens of thousands)
_BEHIND = 4  # words from a verb to its object


def protests(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether several are said to have protested, alone or as those of whom there were thousands."""
    word = words[mention.head]
    behind = [word.text for word in words[mention.last : mention.last + 2]]
    if mention.kind != "group" or (word.text.lower() in _NUMBERS and behind[:1] == ["of"] and behind[1:] != ["people"]):
        return False  # thousands / of teachers, who did it
    for _ in range(_NESTED):
        if word.relation == "nmod" and word.head >= 0 and words[word.head].text.lower() in _NUMBERS:
            word = words[word.head]
    if word.relation != "nsubj" or word.head < 0 or words[word.head].tag != "VBD":
        return False
    at = word.head
    verb, after = words[at].text.lower(), words[at + 1 : at + 1 + _BEHIND]
    if verb == "took":
        return [w.text for w in after[:2]] == ["to", "the"] and any(w.text in ("street", "streets") for w in after[2:])
    return verb in _PROTESTED and not any(w.head == at and w.relation in _OBJECTS for w in after)
