"""Let one build at a time work on a dataset: each reads coding files and ledgers, and writes ids into them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from newsvoices.errors import DataError, UsageError

__all__ = ["alone"]

_LOCK_SECONDS = 0.2


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold a dataset's lock; raises UsageError at once where another build has it, DataError where none can be."""
    path = folder / ".newsvoices.lock"
    lock = filelock.FileLock(str(path), timeout=_LOCK_SECONDS)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise UsageError(
            f"Another newsvoices build is working on {folder} at this moment. Nothing was changed. Wait until it has "
            "ended, then run this again."
        ) from None
    except (OSError, NotImplementedError) as error:
        raise DataError(
            f"Not allowed to write in {folder} ({getattr(error, 'strerror', None) or error}). {folder / 'data'} is as "
            "it was. A build creates files there: make room, change the permissions, or copy the dataset to a folder "
            "of your own."
        ) from None
    try:
        yield
    finally:
        # Removed while still held: whoever waits for this very file sees that it is gone and starts over.
        with suppress(OSError):
            path.unlink()
        lock.release()
