"""What a run leaves in a folder of tables while they are not finished, and whether one is free for another run."""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from newsvoices.errors import NewsvoicesError, UsageError
from newsvoices.junk import is_junk
from newsvoices.publish.checksums import SUMS_NAME
from newsvoices.read.package import EXTRACTED, read_package

__all__ = [
    "BEGUN",
    "LOCK",
    "NAME",
    "PART",
    "PIECE",
    "PLACING",
    "TABLES",
    "is_part",
    "require_empty",
    "require_free",
    "require_nothing_beside",
]

NAME = "unfinished"
"""The folder of parts, in that of the tables; these are the names in it."""
BEGUN, PLACING, LOCK, TABLES = "begun.json", "placing", "lock", "tables"
PART = re.compile(r"([0-9]{6,})-([0-9]{1,9})-([0-9a-f]{64})\.arrow")
"""The number of a part, how many articles are in it, and the SHA-256 of the file, so that a damaged one is known."""
PIECE = re.compile(rf"\.({re.escape(BEGUN)}|{PART.pattern})\.part")
"""What a killed run was writing."""


def require_free(folder: Path) -> None:
    """Raise UsageError where something stands in a folder that no run has left there; nothing is written."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file. Name a folder for the tables.")
    place = folder / NAME
    begun = (place / BEGUN).is_file()
    if not place.is_dir() or not (begun or any(place.iterdir())):
        require_empty(folder)
    elif not all(_is_ours(path, begun) for path in place.iterdir()):
        require_empty(folder, but=())


def require_empty(folder: Path, but: Sequence[str] = (NAME,)) -> None:
    """Raise UsageError where anything else stands in a folder: tables that are complete, or what is somebody's."""
    if not folder.is_dir() or not set(os.listdir(folder)).difference(but):
        return
    if _holds_tables(folder):
        raise UsageError(
            f"{folder} holds the tables of a run that has ended: they are complete, and nothing there is overwritten. "
            "Read them as they are, or name a new folder for others."
        )
    raise UsageError(f"{folder} is not empty, and nothing there is overwritten. Name a new folder for the tables.")


def _holds_tables(folder: Path) -> bool:
    """Say whether a run has put its tables into a folder to the last: the sums are what it puts there last."""
    with suppress(NewsvoicesError, OSError):
        return (folder / SUMS_NAME).is_file() and read_package(folder).descriptor.get("name") == EXTRACTED
    return False


def require_nothing_beside(folder: Path) -> None:
    """Raise UsageError where something stands beside the parts of a run that was stopped."""
    others = sorted(name for name in os.listdir(folder) if name != NAME and not is_junk(name))
    if others:
        raise UsageError(
            f"{folder} holds {others[0]} beside what was read, which is kept, and nothing there is overwritten. "
            "Move elsewhere what does not belong there, then run the command again."
        )


def _is_ours(path: Path, begun: bool) -> bool:
    """Say whether a run may have left this; where none has begun, or has ended, that is little, and has its names.

    Others may call a file ``lock``, and a folder ``tables``: what no run has left there is not empty.
    """
    if path.name in (PLACING, LOCK):
        return begun or (path.is_file() and not path.stat().st_size)
    return (begun and path.name in (BEGUN, TABLES)) or is_part(path.name) or is_junk(path.name)


def is_part(name: str) -> bool:
    """Say whether a file is called as a part is, or a piece of one."""
    return PART.fullmatch(name) is not None or PIECE.fullmatch(name) is not None
