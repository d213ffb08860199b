"""Nouns for people behind a state's or body's name that tell of it: [Russia, an ally of Norland, said no]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["identify_states_and_bodies"]

_EITHER = word_set(
    "ally member neighbour neighbor partner rival competitor signatory producer exporter importer buyer donor lender "
    "creditor supplier supporter backer sponsor patron opponent critic foe enemy adversary friend host winner "
    "participant candidate guarantor mediator leader pioneer powerhouse heavyweight player "
    "trader broker refiner shipper grower"
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
        if name is not None and name is own[0] and name.first and words[name.first - 1].tag == "IN":
            continue  # [In Norway, a leader of the party wept]
        hangs = words[mention.head]
        if name is not None and hangs.relation == "appos" and hangs.head == name.head and not _acts(words, mention):
            mention.actor = name.actor
            mention.kind = name.kind


def _acts(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a verb of such a noun stands behind it before any comma ([Norfisk, a critic said, fell])."""
    for word in words[mention.last :]:
        if word.tag in (",", ".", ":", "WDT", "WP", "WP$", "WRB") or word.text == "that":
            return False
        if word.tag in FINITE:
            return True
    return False
