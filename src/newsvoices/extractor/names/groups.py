"""Common nouns for several people that open a sentence, and so have a capital like names ([Villagers fled])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import is_several

__all__ = ["opens_sentence"]


def opens_sentence(words: Sequence[Word], first: int, high: int) -> bool:
    """Say whether a sentence's first word is such a noun by itself, whatever its tag; ``high`` ends the sentence."""
    text = words[first].text
    if not text[1:].islower() or not is_several(text.lower()):
        return False
    if first + 1 == high:
        return True
    after = words[first + 1]
    return not after.text[0].isupper() and after.tag[:2] != "NN"  # [Police chief Ann Moe]
