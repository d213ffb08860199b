"""Bodies named right before those who are in them: [Navy Capt. Ann Moe], [PBS Viewers].

A post before a branch is the person's, not the branch's.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular

__all__ = ["branches", "members_behind"]


class _Named(Protocol):
    """A name, as found or as a mention: half-open range of word numbers, and what it is taken for."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def kind(self) -> str: ...


def branches(names: Iterable[_Named], begins: Collection[int]) -> dict[int, int]:
    """Return where bodies' names end, by where they begin, that stand right before a person's title or name.

    All are numbers of words; those titles and names begin at the words in ``begins``.
    """
    return {name.first: name.last for name in names if name.kind == "organization" and name.last in begins}


def members_behind(words: Sequence[Word], names: Iterable[_Named], high: int) -> set[int]:
    """Return the words that are plurals for people with a capital, right behind a body's name ([PBS Viewers]).

    They begin no name themselves; ``high`` ends the sentence.
    """
    behind = (name.last for name in names if name.kind == "organization" and name.last < high)
    return {at for at in behind if _are_people(words[at]) and (at + 1 == high or words[at + 1].tag[:3] != "NNP")}


def _are_people(word: Word) -> bool:
    noun = word.text.lower()
    single = singular(noun)
    return word.text.istitle() and word.tag[:2] == "NN" and single != noun and head_kind(single, False) == "person"
