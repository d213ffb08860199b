"""The lock of a folder that is being published, and the note that a killed build leaves behind.

The note is what makes ``data.new`` and ``data.old`` ours: folders of these names without a note are
somebody's own (a backup, say) and are never touched.
"""

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import filelock

from newsvoices.errors import UsageError

__all__ = ["Places", "locked", "sync"]

_LOCK_SECONDS = 0.2
_SWAPPING = "swapping"


@dataclass(frozen=True)
class Places:
    """A published folder and everything that a build puts beside it."""

    folder: Path
    new: Path
    old: Path
    lock: Path
    note: Path

    @classmethod
    def of(cls, folder: Path) -> "Places":
        """Return the places of a folder; a link is followed, so that it stays a link."""
        real = folder.resolve()
        names = (f"{real.name}.new", f"{real.name}.old", f".{real.name}.lock", f".{real.name}.note")
        return cls(real, *(real.with_name(name) for name in names))

    def begin(self) -> None:
        """Note who is writing; from here on ``new`` is ours."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        holder = f"process {os.getpid()} on {platform.node()}, started {started}"
        self._append(f"newsvoices build: {holder}\n")

    def begin_swap(self) -> None:
        """Note that the renaming starts; from here on ``old`` is ours too."""
        self._append(f"{_SWAPPING}\n")

    def end(self) -> None:
        """Remove the note: nothing of ours is left beside the folder."""
        self.note.unlink(missing_ok=True)

    def has_begun(self) -> bool:
        """Return whether a build has left its note."""
        return self.note.exists()

    def has_begun_swap(self) -> bool:
        """Return whether a build that left its note had come to the renaming."""
        return _SWAPPING in self._lines()

    def holder(self) -> str:
        """Describe the build that is writing, from its note."""
        first = (self._lines() or [""])[0].removeprefix("newsvoices build: ")
        return f"Another newsvoices build ({first})" if first else "Another newsvoices build"

    def _append(self, line: str) -> None:
        with self.note.open("a", encoding="utf-8") as stream:
            stream.write(line)
            stream.flush()
            os.fsync(stream.fileno())

    def _lines(self) -> list[str]:
        try:
            # A line that was cut short by a kill has no end, and its step has not been taken.
            return self.note.read_text(encoding="utf-8").split("\n")[:-1]
        except OSError:
            return []


@contextmanager
def locked(places: Places) -> Iterator[None]:
    """Hold the lock of a folder; raises UsageError that names the holder instead of waiting for it."""
    lock = filelock.FileLock(str(places.lock), timeout=_LOCK_SECONDS)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise UsageError(
            f"{places.holder()} is writing {places.folder} at this moment. Nothing was changed. "
            "Wait until it has ended, then run this again."
        ) from None
    try:
        yield
    finally:
        # Removed while still held: whoever waits for this very file sees that it is gone and starts over.
        with suppress(OSError):
            places.lock.unlink()
        lock.release()


def sync(path: Path) -> None:
    """Force a file or folder to the disk, so that a later rename never arrives there before its content."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open a folder, and needs no such call.
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
