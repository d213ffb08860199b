"""Nouns for works that have titles: [the novel The Glass Bank], [a film called “Salt Road”]."""

from newsvoices.extractor.lexis.inflect import noun_plural
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["BROADCAST", "SOLE_WORKS", "WORKS"]


def _with_plurals(nouns: str) -> frozenset[str]:
    """The nouns and their plurals, but for one that is its own."""
    return frozenset(form for noun in word_set(nouns) for form in (noun, noun_plural(noun))) | {"series"}


SOLE_WORKS = _with_plurals(
    "album autobiography bestseller biography book documentary essay film memoir movie musical novel novella opera "
    "pamphlet play poem sequel sitcom song textbook thriller trilogy"
)
"""Nouns for what is a work wherever a title in capitals follows, without quotation marks too."""
WORKS = SOLE_WORKS | _with_plurals(
    "ad anthem article ballad blog broadcast brochure cartoon column comedy commercial drama editorial episode "
    "exhibition game headline hymn magazine newsletter op-ed pageant painting podcast post program programme remake "
    "report segment show sketch skit special spot study telenovela track video website"
)
"""Nouns for what may be one, in small letters."""
BROADCAST = word_set("TV television radio talk reality comedy drama")
"""Words before a show that is one on the air."""
