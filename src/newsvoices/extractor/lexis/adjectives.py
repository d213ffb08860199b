"""Which adjectives only qualify whom they describe, and which say of what kind he is, from ``data/adjectives.txt``.

Grammars part classifying adjectives, which name a kind and cannot be graded ([federal prosecutors]), from qualitative
ones ([angry prosecutors]); the list is general knowledge of English.
"""

from functools import lru_cache

from newsvoices.extractor.lexis.wordlists import read_sections

__all__ = ["COUNTS", "GRADES", "qualifies"]

_LISTS = read_sections("adjectives.txt")
GRADES = frozenset(_LISTS["grades"])
"""Adjectives that praise or rank whom they describe: no part of a mention, but of a role."""
COUNTS = frozenset(_LISTS["counts"])
"""Words that count or compare, or tell one from others: no part of either."""
_QUALIFYING = GRADES | COUNTS | {*_LISTS["qualifying"]}
_CLASSIFYING = frozenset(_LISTS["classifying"])
_ENDINGS = _LISTS["endings"]


@lru_cache(maxsize=10_000)
def qualifies(adjective: str) -> bool:
    """Say whether an adjective or participle, in lower case, says how somebody is and not of what kind."""
    return adjective in _QUALIFYING or (adjective not in _CLASSIFYING and adjective.endswith(_ENDINGS))
