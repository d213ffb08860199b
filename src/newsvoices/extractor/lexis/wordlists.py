"""Word lists written as plain text, so that a table of words reads as one."""

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

__all__ = ["read_data", "read_rows", "read_sections", "word_list", "word_set"]


def read_data(name: str) -> str:
    """Return the text of one of the extractor's data files."""
    return (files("newsvoices.extractor") / "data" / name).read_text(encoding="utf-8")


def read_rows(name: str) -> Iterator[Mapping[str, str]]:
    """Return the rows of one of the extractor's tables, by column."""
    return csv.DictReader(read_data(name).splitlines())


@cache
def read_sections(name: str) -> dict[str, tuple[str, ...]]:
    """Return the word lists of a data file by the headings above them ([verbs of saying] and any note), in order."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in read_data(name).splitlines():
        opens = re.match(r"\[([a-z ]+)\]", line)
        if opens:
            heading = opens[1]
            found[heading] = []
        elif heading and not line.startswith("#"):
            found[heading] += line.split()
    return {heading: tuple(words) for heading, words in found.items()}


def word_list(words: str) -> tuple[str, ...]:
    """Return the words of a string in order."""
    return tuple(words.split())


def word_set(words: str) -> frozenset[str]:
    """Return the words of a string as a set."""
    return frozenset(words.split())
