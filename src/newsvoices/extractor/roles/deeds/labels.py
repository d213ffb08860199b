"""Clauses in marks that are only what a noun is called, and tell nothing ([the ‘Moe runs it all’ row])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word

__all__ = ["is_label"]

_LONGEST = 6  # words of a clause in marks behind its subject


def is_label(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether a clause stands in marks before a noun, and is only what that is called."""
    closing = next((n for n in range(at, min(high - 1, at + _LONGEST)) if words[n].tag in ("``", "''", ".")), 0)
    return closing > 0 and words[closing].tag == "''" and words[closing + 1].tag in ("NN", "NNS")
