"""Show how far a long run is, on a terminal, in one line that is gone afterwards."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["progress"]

_PATIENCE = 1.0  # seconds before anything is shown
_EVERY = 0.1  # seconds between two looks
_BAR = 30


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Yield a function that hears how many of ``total`` are done; shown after a second, on a terminal alone.

    Without a total, which is not known before a stream has been read, the number is shown.
    """
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield lambda done: None
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


def _line(what: str, done: int, total: int | None) -> str:
    if not total:
        return f"{done} {what}"
    full = min(_BAR, _BAR * done // total)
    return f"{'█' * full}{'░' * (_BAR - full)} {done} of {total} {what}"
