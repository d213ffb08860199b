"""Word lists written as plain text, so that a table of words reads as one."""

__all__ = ["word_list", "word_set"]


def word_list(words: str) -> tuple[str, ...]:
    """Return the words of a string in order."""
    return tuple(words.split())


def word_set(words: str) -> frozenset[str]:
    """Return the words of a string as a set."""
    return frozenset(words.split())
