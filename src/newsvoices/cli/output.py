"""What a command writes: its answer, its complaint and, on a terminal, the stage that it is at."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, suppress

from newsvoices.errors import DataError

__all__ = ["accept_every_character", "closed_streams_lead_nowhere", "complain", "flush", "say", "stages"]

_STANDARD_ERROR = 2  # the highest number of a standard stream
_UNWRITTEN = "the answer cannot be written ({}). Free some space there, or write it elsewhere."


def complain(message: str, status: int) -> int:
    """Write a message to standard error; returns the status, which tells of it where it cannot be written."""
    with suppress(OSError):
        print(f"newsvoices: {message}", file=sys.stderr)
    return status


@contextmanager
def closed_streams_lead_nowhere() -> Iterator[None]:
    """Lose what is written to a standard stream that was closed when the command started.

    Otherwise Python prints complaints among the answers, and the next file that is opened takes the stream's number:
    what a library or a process of the command then writes as if to standard error would stand in that file.
    """
    if None not in (sys.stdin, sys.stdout, sys.stderr):
        yield
        return
    while (number := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:  # the lowest that is free
        os.set_inheritable(number, True)
    os.close(number)
    if sys.stderr is not None:
        yield
        return
    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stderr(nowhere):
        yield


def accept_every_character() -> None:
    """Let a terminal that lacks a character of an article show its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and (stream.errors == "strict" or stream.encoding.lower() != "utf-8"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Print an answer; raises DataError where it cannot be written."""
    try:
        print(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DataError(_UNWRITTEN.format(error.strerror or error)) from None


def flush(status: int) -> int:
    """Write out what was printed; say so where that fails, and keep the interpreter from complaining again."""
    if sys.stdout is None:  # started without a standard output
        return status
    try:
        sys.stdout.flush()
    except OSError as error:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # A reader that has gone has seen enough; another failure has been told where the status is not 0.
        if status == 0 and not isinstance(error, BrokenPipeError):
            return complain(_UNWRITTEN.format(error.strerror or error), 1)
    return status


@contextmanager
def stages() -> Iterator[Callable[[str], None]]:
    """Show the stage of a build on a terminal, in one line that is gone afterwards; nothing elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda stage: None
        return

    def tell(stage: str) -> None:
        print(f"\r\033[K{stage} …", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)
