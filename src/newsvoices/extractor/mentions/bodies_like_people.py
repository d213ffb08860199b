"""Nouns for people behind a state's or body's name that tell of it: [Russia, an ally of Norland, said no]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["identify_states_and_bodies"]

_EITHER = word_set(
    "ally member neighbour neighbor partner rival competitor signatory producer exporter importer buyer donor lender "
    "creditor supplier supporter backer sponsor patron opponent critic foe enemy adversary friend host winner "
    "participant candidate guarantor mediator leader pioneer powerhouse heavyweight player"
)
_DETERMINERS = frozenset({"a", "an", "the", "another"})
_MANY = ("state", "organization")


def identify_states_and_bodies(words: Sequence[Word], own: Sequence[Mention]) -> None:
    """Give such nouns, among the mentions of a sentence, the named state or body behind whose comma they stand."""
    names = {m.last: m for m in own if m.sort == "NAM" and m.actor is not None and m.actor.actor_type in _MANY}
    for mention in own if names else ():
        if mention.sort != "NOM" or mention.actor is not None or mention.number != "s":
            continue
        if mention.kind != "person" or words[mention.head].text.lower() not in _EITHER:
            continue
        first = mention.first
        while first > 1 and words[first - 1].tag in ("JJ", "JJS", "RB", "RBS", "CD", "VBN", "NN", "HYPH"):
            first -= 1
        if first < 2 or words[first - 1].text.lower() not in _DETERMINERS or words[first - 2].text != ",":
            continue
        name = names.get(first - 2)
        hangs = words[mention.head]
        if name is not None and hangs.relation == "appos" and hangs.head == name.head:
            mention.actor = name.actor
            mention.kind = name.kind
