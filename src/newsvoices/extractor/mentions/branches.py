"""Bodies named before a rank and a name: [Navy Capt. Ann Moe], where a post before them is the person's, not theirs."""

from collections.abc import Collection, Iterable
from typing import Protocol

__all__ = ["branches"]


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
