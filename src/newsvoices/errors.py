"""The errors that a user can cause, each with the exit status of the command that meets it."""

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["DataError", "Gathered", "NewsvoicesError", "UsageError"]


class NewsvoicesError(Exception):
    """An error with a complete message for a person: what was found, where, what is allowed, what to do."""

    exit_status = 1


class DataError(NewsvoicesError):
    """The data, a source file or a curator's file is wrong (exit status 1)."""


class UsageError(NewsvoicesError):
    """The command or call itself is wrong: an unknown name, a missing file (exit status 2)."""

    exit_status = 2


class Gathered:
    """The DataErrors of parts that do not depend on each other, so that all of them are said at once."""

    _SHOWN = 20

    def __init__(self) -> None:
        """Start with no error."""
        self._messages: list[str] = []

    @contextmanager
    def part(self, advice: str = "") -> Iterator[None]:
        """Keep the DataError of one part, with ``advice`` behind its message, and go on with the next."""
        try:
            yield
        except DataError as error:
            self.add(f"{error}{advice}")

    def add(self, message: str) -> None:
        """Keep an error by its message."""
        self._messages.append(message)

    def __len__(self) -> int:
        """Return how many messages were kept."""
        return len(self._messages)

    def raise_any(self) -> None:
        """Raise one DataError with the messages of all parts, in their order."""
        if not self._messages:
            return
        more = len(self._messages) - self._SHOWN
        last = [f"… and {more} more; correct these first."] if more > 0 else []
        raise DataError("\n".join([*self._messages[: self._SHOWN], *last]))
