"""Who is told what, where the parser makes that name part of the subject behind it (told Congress | clerks lied)."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["TELLING", "part_listener"]

TELLING = word_set(
    "tell tells told telling assure assures assured assuring inform informs informed informing remind reminds reminded "
    "reminding notify notifies notified notifying"
)
"""Verbs that say whom somebody told, right behind them."""
_LONGEST = 12  # words of a name and the subject behind it
_LISTENING = frozenset({"ORGANIZATION", "PERSON"})
_OBJECTS = frozenset({"dobj", "iobj"})
_BELONGING = word_set("allies members partners rivals staff staffers employees colleagues friends")
"""Nouns that say more often whose somebody is."""
_BEFORE = 6  # words before a verb among which its auxiliaries stand


def part_listener(words: list[Word], verb: int) -> None:
    """Hang the name that begins the subject of ``verb`` on the verb of telling right before it, in place.

    That verb would have nobody to tell it to.
    """
    told = words[verb].head
    if told < 0 or words[told].text.lower() not in TELLING or _is_passive(words, told):
        return
    near = range(told + 1, min(verb, told + _LONGEST))
    subject = next((n for n in near if words[n].head == verb and words[n].relation in NOUN_SUBJECTS), -1)
    if subject < 0 or any(words[n].head == told and words[n].relation in _OBJECTS for n in near):
        return
    first = told + 1 + (words[told + 1].tag == "DT")
    last = first
    while last < subject and words[last].tag[:3] == "NNP" and words[last].entity in _LISTENING:
        last += 1
    noun = words[subject]
    behind = words[subject + 1 : subject + 2]
    if any(word.tag[:2] == "NN" for word in behind) or noun.text.lower() in _BELONGING:
        return  # [told NATO allies]
    if last == first or noun.tag not in ("NNS", "NN") or noun.entity or not noun.text[0].islower():
        return
    for n in range(told + 1, last):
        outside = not told < words[n].head < last
        words[n] = replace(words[n], head=last - 1) if outside else words[n]
    words[last - 1] = replace(words[last - 1], head=told, relation="dobj")


def _is_passive(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb tells of who was told: [was told], [Told of it, he left]; not [has told]."""
    if verb == 0 or words[verb].text[0].isupper():
        return True
    helping = {w.relation for w in words[max(0, verb - _BEFORE) : verb] if w.head == verb}
    return "auxpass" in helping or (words[verb].tag == "VBN" and "aux" not in helping)
