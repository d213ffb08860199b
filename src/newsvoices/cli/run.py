"""Run what is written on the command line, whatever goes wrong in it."""

import argparse
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from newsvoices.cli.arguments import UNCHANGED
from newsvoices.cli.output import accept_every_character, closed_streams_lead_nowhere, complain, flush
from newsvoices.cli.parser import read_command
from newsvoices.errors import NewsvoicesError

__all__ = ["answer", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; every error a user can cause is one message."""
    return answer(lambda: read_command(arguments))


def answer(read: Callable[[], argparse.Namespace]) -> int:
    """Run the command that ``read`` returns and return its exit status.

    It is called by its own arguments as ``run``; ``kept`` says what stays as it was when the command is stopped.
    """
    with closed_streams_lead_nowhere():
        accept_every_character()
        return flush(_status(read))


def _status(read: Callable[[], argparse.Namespace]) -> int:
    kept = UNCHANGED
    try:
        with _told_to_end():
            given = read()
            kept = given.kept
            status = int(given.run(given))
    except SystemExit as left:  # the parser has printed its help or its complaint
        status = int(left.code or 0)
    except NewsvoicesError as error:
        status = complain(str(error), error.exit_status)
    except BrokenPipeError:
        status = 0
    except KeyboardInterrupt as stopped:
        told = isinstance(stopped, _ToldToEnd)
        kept = _kept(stopped, f"{kept}. Run the command again")
        status = complain(
            f"{'told to end' if told else 'interrupted'}; {kept[0].lower()}{kept[1:]}.",
            128 + (signal.SIGTERM if told else signal.SIGINT),
        )
    except MemoryError as error:
        kept = _kept(error, kept)
        status = complain(f"the memory is used up. {kept}. Close other programs, then run the command again.", 1)
    except OSError as error:
        kept = _kept(error, kept)
        where = f"{error.filename}: " if error.filename is not None else ""
        status = complain(
            f"{where}{error.strerror or error}. {kept}. "
            "Check that file, its permissions and the disk, then run the command again.",
            1,
        )
    return status


def _kept(stopped: BaseException, usual: str) -> str:
    """What stays as it was: a command that keeps more the longer it runs notes that on what stops it."""
    return " ".join(getattr(stopped, "__notes__", [usual]))


class _ToldToEnd(KeyboardInterrupt):
    """The system tells the command to end, as a cluster does when its time is up."""


@contextmanager
def _told_to_end() -> Iterator[None]:
    """Clean up as after an interrupt when the system tells the command to end (SIGTERM)."""
    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        yield  # it is for whoever calls this to say what then happens
        return

    def end(number: int, frame: FrameType | None) -> None:
        raise _ToldToEnd

    signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
