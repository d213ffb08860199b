"""Whom a bare participle describes: on two firms / accused of selling arms, where the parser makes it their verb."""

from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_accused", "leave_accused"]

_OF_DEEDS = word_set("accused suspected convicted acquitted")
"""Participles that "of" and a deed follow; in the active whom they are about stands between."""
_BEFORE = 4  # words from a noun back to the preposition or conjunction that opens its phrase


def is_accused(word: Word) -> bool:
    """Whether a participle says of the noun that it hangs on what others accuse it of."""
    return word.tag == "VBN" and word.relation == "acl" and word.text.lower() in _OF_DEEDS


def leave_accused(words: list[Word], at: int) -> None:
    """Hang a participle on the noun before it, in place, and the noun where the participle hung.

    Only behind a preposition of the noun's own, where no verb can stand: "on two firms accused of it".
    """
    if at < 2 or at + 1 >= len(words) or words[at].text.lower() not in _OF_DEEDS or words[at + 1].text != "of":
        return
    noun, verb = words[at - 1], words[at]
    if noun.tag[:2] != "NN" or noun.head != at or noun.relation not in NOUN_SUBJECTS:
        return
    opening = next((n for n in range(at - 2, max(-1, at - 2 - _BEFORE), -1) if words[n].tag == "IN"), -1)
    if opening < 0 or words[opening].head not in (at, at - 1):
        return
    words[at - 1] = replace(noun, head=verb.head, relation="nmod")
    words[at] = replace(verb, tag="VBN", head=at - 1, relation="acl")
    if words[opening].head == at:
        words[opening] = replace(words[opening], head=at - 1, relation="case")
