"""A name as it stands in an article."""

from dataclasses import dataclass

__all__ = ["Name"]


@dataclass(slots=True)
class Name:
    """A name: half-open range of word numbers, its words, and what it is taken for.

    ``kind`` is person, organization, state, group, place, work (a book, a film), other or unknown; ``title`` the range
    of the title words before it; ``metonym`` whether a capital stands for its state.
    """

    first: int
    last: int
    text: str
    kind: str
    title: tuple[int, int] | None
    metonym: bool
