"""Nouns beside a body's name that say what it is: [the miners’ union Solvarg], [Solvarg, the miners’ union,]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.places import country_in
from newsvoices.extractor.role_words import in_list, phrase_end
from newsvoices.extractor.scene import Mention

__all__ = ["describe_body"]


_RELATIVE = frozenset({"WDT", "PRP"})
"""Tags of the words that begin a clause about what was just called a name ([Solvarg, the union that she founded])."""


def describe_body(
    words: Sequence[Word], name: Mention, own: Sequence[Mention], by_first: Mapping[int, Mention], high: int
) -> None:
    """Take a noun beside a body's name for that body ([the miners’ union Solvarg], [Solvarg, the miners’ union,]).

    A country in the noun's phrase is the body's ([the Kenyan union Solvarg]).
    """
    before = next((m for m in own if m.last == name.first and m.sort == "NOM"), None)
    behind = by_first.get(name.last + 1) if name.last + 1 < high and words[name.last].text == "," else None
    if behind is not None:
        end = phrase_end(words, behind, high)
        closed = end == high or words[end].text in (",", ".", ";") or words[end].tag in _RELATIVE
        if not closed or behind.subject or in_list(words, end, high) or behind.lead == "":
            behind = None
    for phrase in (before, behind):
        if phrase is None or phrase.sort != "NOM" or phrase.kind != "organization" or phrase.number != "s":
            continue
        phrase.actor = phrase.actor or name.actor
        if name.actor is not None and name.actor.country_code is None:
            name.actor.country_code = country_in([word.text for word in words[phrase.first : phrase.head]])
