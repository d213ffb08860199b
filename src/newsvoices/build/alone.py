"""Let one command at a time write in a dataset: each reads coding files and ledgers, and writes ids into them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from newsvoices.errors import DataError, UsageError

__all__ = ["alone"]


@contextmanager
def alone(folder: Path, wait: float = 0.2) -> Iterator[None]:
    """Hold a dataset's lock; raises UsageError where another command keeps it, DataError where none can be.

    ``wait`` is for how many seconds to try.
    """
    path = folder / ".newsvoices.lock"
    lock = filelock.FileLock(str(path), timeout=wait)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise UsageError(
            f"Another newsvoices command is working on {folder} at this moment. Nothing was changed. Wait until it "
            "has ended, then run this again."
        ) from None
    except (OSError, NotImplementedError) as error:
        raise DataError(
            f"Not allowed to write in {folder} ({getattr(error, 'strerror', None) or error}). Nothing was changed. "
            "newsvoices creates files there: make room, change the permissions, or use a folder of your own."
        ) from None
    try:
        yield
    finally:
        # Removed while still held: whoever waits for this very file sees that it is gone and starts over.
        with suppress(OSError):
            path.unlink()
        lock.release()
