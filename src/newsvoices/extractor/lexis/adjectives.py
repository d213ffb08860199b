"""Which adjectives only qualify whom they describe, and which say of what kind he is, from ``data/adjectives.txt``.

Grammars part classifying adjectives, which name a kind and cannot be graded ([federal prosecutors]), from qualitative
ones ([angry prosecutors]); the list is general knowledge of English.
"""

from functools import cache, lru_cache

from newsvoices.extractor.lexis.wordlists import read_sections

__all__ = ["qualifies"]


@lru_cache(maxsize=10_000)
def qualifies(adjective: str) -> bool:
    """Say whether an adjective or participle, in lower case, says how somebody is and not of what kind."""
    qualifying, classifying, endings = _lists()
    return adjective in qualifying or (adjective not in classifying and adjective.endswith(endings))


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    lists = read_sections("adjectives.txt")
    return frozenset(lists["qualifying"]), frozenset(lists["classifying"]), lists["endings"]
