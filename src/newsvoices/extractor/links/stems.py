"""Stems of words that carry content, so that a claim told again in other forms of its words is known again."""

from functools import lru_cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.claim_words import pairs_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS

__all__ = ["stem_of"]

_IRREGULAR = pairs_of("irregular forms")
_CONTENT = ("NN", "VB", "JJ", "RB", "CD", "FW")
_LETTERS = 6  # of a stem: qualified and qualification have one, and so have win and winning
_LEAST = 3  # letters that an ending leaves
_VERB_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))
_EMPTY = (
    AUXILIARIES
    | ADVERBS
    | CONJUNCTIONS
    | PREPOSITIONS
    | DETERMINERS
    | word_set(
        "say think believe know get go going gon make do have be come take put see look tell let want thing way lot "
        "time year day people person one own very really just here there who what more much"
    )
)
"""Words that say little of what a sentence is about: closed classes, and the verbs and nouns that go with anything."""


def stem_of(word: Word) -> str:
    """Return the stem of a word that carries content, or nothing for any other."""
    return _stem_of(word.text, word.tag[:2])


@lru_cache(maxsize=50_000)
def _stem_of(text: str, tag: str) -> str:
    lower = text.lower()
    if tag not in _CONTENT or lower in _EMPTY or not lower[-1:].isalnum():
        return ""
    stem = _stem(lower, tag)
    return "" if stem in _EMPTY or f"{stem}e" in _EMPTY else stem[:_LETTERS].rstrip("e")


def _stem(lower: str, tag: str) -> str:
    if tag == "NN":
        return singular(lower)
    if tag != "VB":
        return lower
    known = _IRREGULAR.get(lower)
    if known is not None:
        return known
    for ending, instead in _VERB_ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) >= _LEAST:
            stem = lower[: -len(ending)] + instead
            return stem[:-1] if len(stem) > _LEAST and stem[-1] == stem[-2] else stem
    return lower
