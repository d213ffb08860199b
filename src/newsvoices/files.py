"""Write files whole: a reader, or a build killed half-way, sees the old or the new, never a part."""

import os
from contextlib import suppress
from pathlib import Path

from newsvoices.errors import DataError

__all__ = ["clear_unfinished", "replace_whole", "write_atomically"]


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file in one step; raises DataError, and leaves the old file, where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(path, data)
    except OSError as error:
        raise DataError(
            f"{path}: the file cannot be written ({error.strerror}). What was there is unchanged. Make room "
            "or give yourself the right to write there, and run the command again."
        ) from None


def replace_whole(path: Path, data: bytes) -> None:
    """Replace a file in a folder that is there in one step; raises OSError, and leaves the old file, where it cannot.

    One process at a time may write a file: what is unfinished has a fixed name beside it, so that the next
    writing takes the place of what a killed one left.
    """
    part = _part(path)
    part.unlink(missing_ok=True)
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        os.replace(part, path)
    except BaseException:
        clear_unfinished(path)
        raise


def clear_unfinished(path: Path) -> None:
    """Delete what a killed writing of this file left beside it, if anything."""
    with suppress(OSError):
        _part(path).unlink()


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")
