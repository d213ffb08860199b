"""Roles of people described right before they are named: [a French nurse named Ann Moe], [a cook called Per]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.apposed_phrases import may_be_said
from newsvoices.extractor.roles.beside_names import statements_of
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["called_by_name"]

_CALLED = word_set("named called")
_ANYBODY = word_set("man woman boy girl person guy child baby kid gentleman lady teenager resident")
"""Nouns for people that say nothing of what they do."""


def called_by_name(
    words: Sequence[Word], own: Sequence[Mention], names: Sequence[Mention], low: int, high: int
) -> Iterator[Statement]:
    """Take the descriptions of a sentence before "named" for whoever is named there, and yield the roles they tell.

    ``names`` are the people named in the sentence, ``own`` all mentions of it.
    """
    for name in names:
        called = name_start(name) - 1
        if called - 1 <= low or words[called].text not in _CALLED or name.actor is None:
            continue
        phrase = next((m for m in own if m.last == called and m.sort == "NOM"), None)
        if phrase is None or phrase.lead != "a" or not may_be_said(words, phrase, name.actor):
            continue
        if _is_participle(words, phrase, name, called, high):
            phrase.actor = name.actor
            if words[phrase.head].relation == "appos":  # the officer, a woman named Ann Moe
                for outer in own:
                    if outer.sort == "NOM" and outer.actor is None and outer.head == words[phrase.head].head:
                        outer.actor = name.actor
            if words[phrase.head].text.lower() not in _ANYBODY:
                yield from statements_of(words, name.actor, phrase, own, low, phrase.last)


def _is_participle(words: Sequence[Word], phrase: Mention, name: Mention, called: int, high: int) -> bool:
    """Whether "named" says how somebody is called, and not whom he named ([A judge named Ann Moe in the case])."""
    acl = words[called].relation == "acl" and words[called].head == phrase.head
    if acl or words[called].text != "named":
        return acl
    return words[called].tag == "VBN" or (name.last < high and words[name.last].tag in FINITE)
