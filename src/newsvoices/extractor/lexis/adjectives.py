"""Which adjectives only qualify whom they describe, and which say of what kind he is, from ``data/adjectives.txt``.

Grammars part classifying adjectives, which name a kind and cannot be graded ([federal prosecutors]), from qualitative
ones ([angry prosecutors]); the list is general knowledge of English.
"""

from functools import lru_cache

from newsvoices.extractor.lexis.wordlists import read_sections

__all__ = ["qualifies"]


@lru_cache(maxsize=10_000)
def qualifies(adjective: str) -> bool:
    """Whether an adjective or participle, in lower case, says how somebody is and not of what kind."""
    lists = read_sections("adjectives.txt")
    if adjective in lists["qualifying"]:
        return True
    return adjective not in lists["classifying"] and adjective.endswith(lists["endings"])
