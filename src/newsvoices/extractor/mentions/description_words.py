"""The words of a description: its noun, and those before it that say which of its kind is meant."""

from collections.abc import Sequence
from functools import lru_cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["ALIKE", "SMALL", "STATES", "modifiers_of", "noun_of"]

_SAME = {
    "camp": "campaign", "spokeswoman": "spokesperson", "spokesman": "spokesperson", "cop": "policeman",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
}  # fmt: skip
ALIKE = {"gop": "republican", "democrat": "democratic"}
SMALL = word_set(
    "the a an of for and in on at to 's ’s his her their its former then "
    "sitting current incumbent serving first-term second-term two-term three-term one-term"
)
"""Words of a description that do not say which office it is."""

STATES = word_set("dead slain injured wounded missing accused alleged arrested detained murdered")
"""Words of a description that say what has become of somebody."""


@lru_cache(maxsize=50_000)
def noun_of(noun: str) -> str:
    """Return a noun in the singular and in the form that stands for its like ([spokeswoman], [spokesperson])."""
    word = singular(noun.lower())
    return _SAME.get(word, word)


def modifiers_of(words: Sequence[Word], mention: Mention) -> set[str]:
    """Return the words that stand before a description's noun, behind its owner, in small letters."""
    first = mention.first
    if mention.owner is not None and mention.lead != "owner":
        first = mention.owner.last  # the owner's name stands inside the phrase
    before = [w.text.lower() for w in words[first : mention.head]]
    if before and before[0].startswith("ex-"):
        before[:1] = ["former", before[0][3:]]  # [the ex-vice president]
    return {ALIKE.get(w, w) for w in before if w not in SMALL and w[:1].isalpha()}
