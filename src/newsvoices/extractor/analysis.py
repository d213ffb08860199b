"""What is known of each word of an article before anybody asks who said what: tag, entity, head."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

__all__ = ["FINITE", "FINITE_VERBS", "Analysis", "Word"]

FINITE_VERBS = frozenset({"VBD", "VBP", "VBZ"})
FINITE = FINITE_VERBS | {"MD"}
"""Penn tags of verbs that have a tense, and of these with modals."""


@dataclass(slots=True)  # slots, as the rules read parts of each word some sixty times
class Word:
    """A word or a sign, with half-open code-point offsets into the article. Nobody changes it.

    ``tag`` is its Penn Treebank part of speech; ``entity`` is ``PERSON``, ``ORGANIZATION``, ``LOCATION``, ``MISC`` or
    empty; ``head`` is the number of the word that it depends on in the article's words, -1 for the root of a sentence;
    ``relation`` is the basic Stanford dependency to that head.
    """

    start: int
    end: int
    text: str
    tag: str
    entity: str
    head: int
    relation: str


@dataclass(frozen=True)
class Analysis:
    """An article's words in text order, and the half-open ranges of word numbers that make its sentences."""

    words: tuple[Word, ...]
    sentences: Sequence[tuple[int, int]]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return [word.start for word in self.words]

    @cached_property
    def lower(self) -> list[str]:
        """Each word in small letters."""
        return [word.text.lower() for word in self.words]

    @cached_property
    def dependents(self) -> list[Sequence[int]]:
        """The numbers of the words that hang on each word, in text order."""
        found: list[list[int] | None] = [None] * len(self.words)  # most words have none: no list is made for them
        for number, word in enumerate(self.words):
            head = word.head
            if 0 <= head < len(found) and head != number:
                own = found[head]
                if own is None:
                    found[head] = [number]
                else:
                    own.append(number)
        return [own or () for own in found]
