"""A name as those see it who say what it names."""

from typing import Protocol

__all__ = ["Named"]


class Named(Protocol):
    """Half-open range of word numbers, its words, and the range of the title words before it."""

    first: int
    last: int
    text: str
    title: tuple[int, int] | None
