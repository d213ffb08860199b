"""Crowds that protested, who are actors though they have no more than a number: [Thousands marched in Kisumu]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["protests"]

_PROTESTED = word_set("marched rallied protested demonstrated rioted picketed")
_NUMBERS = word_set("tens dozens scores hundreds thousands")
_OBJECTS = frozenset({"dobj", "ccomp"})
_BEHIND = 4  # words from a verb to its object


def protests(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether several are said to have protested, alone or as those of whom there were thousands."""
    if mention.kind != "group" or _of_no_people(words, mention.last):
        return False
    word = words[mention.head]
    if word.relation == "nmod" and word.head >= 0 and words[word.head].text.lower() in _NUMBERS:
        word = words[word.head]  # tens / of thousands
    if word.relation != "nsubj" or word.head < 0 or words[word.head].tag != "VBD":
        return False
    at = word.head
    verb, behind = words[at].text.lower(), words[at + 1 : at + 1 + _BEHIND]
    if verb == "took":
        return [w.text for w in behind[:2]] == ["to", "the"] and any(
            w.text in ("street", "streets") for w in behind[2:]
        )
    return verb in _PROTESTED and not any(w.head == at and w.relation in _OBJECTS for w in behind)


def _of_no_people(words: Sequence[Word], at: int) -> bool:
    """Whether what is counted behind "of" is no noun for people ([hundreds / of cows])."""
    if at + 1 >= len(words) or words[at].text != "of":
        return False
    noun = next((w for w in words[at + 1 : at + 1 + _BEHIND] if w.tag in ("NNS", "NN") and w.relation == "nmod"), None)
    return noun is not None and head_kind(noun.text.lower(), noun.tag == "NNS") is None
