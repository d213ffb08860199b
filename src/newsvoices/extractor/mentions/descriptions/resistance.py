"""Opposition that is what people feel or do, and no body: [opposition to the dam], [met fierce opposition]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.places import is_country

__all__ = ["is_resistance"]

_MEETING = forms_of("face meet encounter draw spark provoke arouse overcome overrule voice express signal stir")
_PHRASE = 6  # words of what it is against
_BEFORE = 3  # adjectives before it


def is_resistance(words: Sequence[Word], low: int, at: int, high: int) -> bool:
    """Say whether the noun at a word is for what somebody has against a thing; its sentence is ``low`` to ``high``.

    Against people, states and bodies it may be a body too ([the opposition to President Moe]), and to an infinitive it
    is one ([urged the opposition to vote]).
    """
    if words[at].text.lower() != "opposition":
        return False
    after = words[at + 1].text if at + 1 < high else ""
    if after == "from":
        return at == low or words[at - 1].tag[:2] not in ("DT", "PR")
    if after == "to" and at + 2 < high and words[at + 2].tag != "VB":
        return not _is_against_actor(words, at + 2, min(high, at + 2 + _PHRASE))
    first = at
    while (
        first > max(low, at - _BEFORE) and words[first - 1].tag[:2] in ("JJ", "RB", "VB") and not _meets(words, first)
    ):
        first -= 1
    return _meets(words, first)


def _meets(words: Sequence[Word], first: int) -> bool:
    return first > 0 and words[first - 1].text.lower() in _MEETING


def _is_against_actor(words: Sequence[Word], first: int, high: int) -> bool:
    noun = -1
    for n in range(first, high):
        if words[n].tag[:2] == "NN":
            noun = n
        elif noun >= 0 or words[n].tag[:2] not in ("DT", "JJ", "PR", "PO", "CD"):
            break
    if noun < 0:
        return words[first].tag == "PRP"
    word = words[noun]
    if word.entity in ("PERSON", "ORGANIZATION") or is_country(word.text):
        return True
    return head_kind(word.text.lower(), word.tag == "NNS") in ("person", "organization", "group", "state")
