"""Who owns what a noun names: [Moe’s two years at Harbour Bank], [her underdog bid]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word

__all__ = ["owner_end"]

_BESIDE = frozenset({"JJ", "JJR", "JJS", "NN", "CD", "RB", "HYPH", "VBN", "VBG", "NNP"})
"""Tags of words between an owner and the noun for what is his."""
_NEAR = 6  # words


def owner_end(words: Sequence[Word], noun: int, low: int) -> int | None:
    """Return the word behind whoever owns what a noun names, as his mention ends there; None where nobody does.

    The sentence begins at the word ``low``.
    """
    for at in range(noun - 1, max(low, noun - _NEAR) - 1, -1):
        if words[at].tag in ("PRP$", "WP$", "POS"):
            return at + (words[at].tag != "POS")
        if words[at].tag not in _BESIDE:
            return None
    return None
