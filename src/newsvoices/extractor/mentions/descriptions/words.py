"""The words of a description: its noun, and those before it that say which of its kind is meant."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.portfolios import MATTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["ALIKE", "BODIES_OF_TWO_WORDS", "SMALL", "STATES", "modifiers_of", "noun_of"]

BODIES_OF_TWO_WORDS = frozenset({
    ("law", "enforcement"), ("coast", "guard"), ("national", "guard"), ("presidential", "guard"),
    ("revolutionary", "guard"), ("republican", "guard"), ("civil", "guard"), ("royal", "guard"), ("swiss", "guard"),
})  # fmt: skip
"""Bodies whose last word alone is somebody, or no body."""

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

_FOR_MATTERS = word_set("ministry department minister")
_MOST = 6  # words of the matters that one is for
STATES = word_set("dead slain injured wounded missing accused alleged arrested detained murdered")
"""Words of a description that say what has become of somebody."""


@lru_cache(maxsize=50_000)
def noun_of(noun: str) -> str:
    """Return a noun in the singular and in the form that stands for its like ([spokeswoman], [spokesperson])."""
    word = singular(noun.lower())
    return _SAME.get(word, word)


def modifiers_of(words: Sequence[Word], mention: Mention) -> set[str]:
    """Return the words that stand before a description's noun, behind its owner, in small letters.

    With them go the matters that a ministry, a department or a minister is for ([the ministry of health]).
    """
    first = mention.first
    if mention.owner is not None and mention.lead != "owner":
        first = mention.owner.last  # the owner's name stands inside the phrase
    before = [w.text.lower() for w in words[first : mention.head]]
    if before and before[0].startswith("ex-"):
        before[:1] = ["former", before[0][3:]]  # [the ex-vice president]
    if mention.head + 1 == mention.last < len(words) and words[mention.head].text.lower() in _FOR_MATTERS:
        before += _matters_behind(words, mention.last)
    return {ALIKE.get(w, w) for w in before if w not in SMALL and w[:1].isalpha()}


def _matters_behind(words: Sequence[Word], at: int) -> list[str]:
    """The matters of a body or office of state behind the "of" or "for" at a word."""
    if words[at].text not in ("of", "for"):
        return []
    matters = takewhile(lambda word: word.text in MATTERS or word.text in ("and", ","), words[at + 1 : at + _MOST])
    return [word.text for word in matters if word.text in MATTERS]
