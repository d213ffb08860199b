"""Word lists written as plain text, so that a table of words reads as one."""

from importlib.resources import files

__all__ = ["read_data", "word_list", "word_set"]


def read_data(name: str) -> str:
    """Return the text of one of the extractor's data files."""
    return (files("newsvoices.extractor") / "data" / name).read_text(encoding="utf-8")


def word_list(words: str) -> tuple[str, ...]:
    """Return the words of a string in order."""
    return tuple(words.split())


def word_set(words: str) -> frozenset[str]:
    """Return the words of a string as a set."""
    return frozenset(words.split())
