"""Show how far a long run is: on a terminal in one line that is gone afterwards, elsewhere now and then in a line."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

__all__ = ["progress"]

_PATIENCE = 1.0  # seconds before anything is shown
_EVERY = 0.1  # seconds between two looks
_BAR = 30
_NOW_AND_THEN = 30.0  # seconds between two lines where nobody may be looking: a log, a notebook


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Yield a function that hears how many of ``total`` are done, and shows it on standard error.

    On a terminal it is shown after a second, elsewhere in a line of its own every half minute. Without a total, which
    is not known before a stream has been read, the number is shown.
    """
    stream = sys.stderr
    if stream is None:
        yield lambda done: None
        return
    if not stream.isatty():
        yield _log(stream, what, total)
        return
    shown = begun = time.monotonic()

    def tell(done: int) -> None:
        nonlocal shown
        now = time.monotonic()
        if now - begun >= _PATIENCE and now - shown >= _EVERY:
            shown = now
            print(f"\r\033[K{_line(what, done, total)}", end="", file=stream, flush=True)

    try:
        yield tell
    finally:
        if shown != begun:
            print("\r\033[K", end="", file=stream, flush=True)


def _log(stream: TextIO, what: str, total: int | None) -> Callable[[int], None]:
    said = time.monotonic()

    def tell(done: int) -> None:
        nonlocal said
        if done != total and (now := time.monotonic()) - said >= _NOW_AND_THEN:
            said = now
            print(f"newsvoices: {_counted(what, done, total)} so far", file=stream, flush=True)

    return tell


def _counted(what: str, done: int, total: int | None) -> str:
    return f"{done} of {total} {what}" if total else f"{done} {what}"


def _line(what: str, done: int, total: int | None) -> str:
    counted = _counted(what, done, total)
    if not total:
        return counted
    full = min(_BAR, _BAR * done // total)
    return f"{'█' * full}{'░' * (_BAR - full)} {counted}"
