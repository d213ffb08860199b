"""Words that news write small, and so are no names where a headline or a sentence's beginning gives them a capital."""

from functools import cache
from importlib.resources import files

__all__ = ["is_common"]


def is_common(word: str) -> bool:
    """Say whether a word, in small letters, is one that news write small everywhere; no given name is one."""
    return word in _common_words()


@cache
def _common_words() -> frozenset[str]:
    """The words of the list, which ``train.common_words`` makes."""
    return frozenset((files("newsvoices.text") / "common_words.txt").read_text(encoding="utf-8").split())
