"""Put a newly written folder in the place of the old one, so that a reader sees the old or the new, whole.

The steps, for ``data``: write ``data.new``, check it, rename ``data`` to ``data.old``, rename ``data.new`` to
``data``, delete ``data.old``. A build may be killed between any two of them; ``recover`` tells from what lies
there which step was reached, and finishes it or undoes it.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from newsvoices.errors import DataError, NewsvoicesError
from newsvoices.publish.checksums import SUMS_NAME
from newsvoices.publish.journal import Places, locked, sync
from newsvoices.publish.owned import files_of_others, is_whole, remove_folder, same_files

__all__ = ["Outcome", "publish", "recover"]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_SHOWN = 20


@dataclass(frozen=True)
class Outcome:
    """What a publication did. ``identical``: the folder was left untouched, not even its dates changed."""

    kind: Literal["created", "updated", "identical"]
    folder: Path
    recovered: str | None = None
    """What was done first about a build that had been killed."""
    left: str | None = None
    """What could not be tidied away afterwards, and what to do about it."""


def publish(folder: Path, write: Callable[[Path], None], check: Callable[[Path], None]) -> Outcome:
    """Write a folder aside, check it there, swap it in; on any failure the old folder stays as it was.

    ``write`` fills an empty folder and ends with SHA256SUMS; ``check`` raises when something is wrong
    with it. Raises UsageError when another build is writing the same folder, DataError when the disk is
    full, the place read-only, or the folder holds files that no build put there.
    """
    places = Places.of(folder)
    with _named_failures(places), locked(places):
        recovered = _recover(places)
        try:
            _write_aside(places, write, check)
            return _swap(places, recovered)
        except BaseException:
            # Whatever stopped us, nothing unfinished must outlive it.
            with suppress(OSError, NewsvoicesError):
                _tidy(places)
            raise


def recover(folder: Path) -> str | None:
    """Finish or undo what a killed build left beside a folder; return what to tell the user, or None."""
    places = Places.of(folder)
    if not places.has_begun():
        return None
    with _named_failures(places), locked(places):
        return _recover(places)


def _write_aside(places: Places, write: Callable[[Path], None], check: Callable[[Path], None]) -> None:
    places.begin()
    places.new.mkdir()
    write(places.new)
    for root, _folders, names in os.walk(places.new):
        for name in names:
            sync(Path(root) / name)
        sync(Path(root))
    check(places.new)


def _swap(places: Places, recovered: str | None) -> Outcome:
    exists = places.folder.exists()
    if exists and same_files(places.new, places.folder):
        _tidy(places)
        return Outcome("identical", places.folder, recovered)
    if exists:
        _refuse_files_of_others(places.folder)
    places.begin_swap()
    try:
        if exists:
            os.rename(places.folder, places.old)
        os.rename(places.new, places.folder)
    except BaseException:
        if not places.folder.exists() and places.old.exists():
            os.rename(places.old, places.folder)
        raise
    try:
        sync(places.folder.parent)
        _tidy(places)
    except (OSError, NewsvoicesError) as error:
        left = (
            f"The new {places.folder} is in place, but what the build used beside it could not be deleted "
            f"({error}). The next build tries again."
        )
        return Outcome("updated" if exists else "created", places.folder, recovered, left)
    return Outcome("updated" if exists else "created", places.folder, recovered)


def _recover(places: Places) -> str | None:
    _refuse_foreign_folders(places)
    told = _finish_or_undo(places)
    if places.new.exists():
        told.append(f"the unfinished {places.new.name} was deleted")
    _tidy(places)
    if not told:
        return None
    sync(places.folder.parent)
    return f"A build of {places.folder} had been interrupted: {'; '.join(told)}."


def _finish_or_undo(places: Places) -> list[str]:
    name, old = places.folder.name, places.old.name
    if not places.old.exists():
        return []
    if not places.folder.exists():
        if is_whole(places.new):
            os.rename(places.new, places.folder)
            return [f"the new {name} was complete and is now in place"]
        os.rename(places.old, places.folder)
        return [f"the previous {name} was put back"]
    if not is_whole(places.folder) and is_whole(places.old):
        raise DataError(
            f"An interrupted build left both {places.folder} and {places.old}. {old} is whole, but {name} does "
            f"not match its {SUMS_NAME}, so it was changed afterwards. Keep one: delete {old}, or delete {name} "
            f"and rename {old} to {name}; then build again."
        )
    return [f"the new {name} was already in place, and the rest of the previous one was deleted"]


def _tidy(places: Places) -> None:
    """Delete what is ours beside the folder; the note goes last, because it is what makes the rest ours."""
    if places.new.exists():
        # Only a complete list tells whose a file is; until then the whole folder is the build's.
        if is_whole(places.new):
            _refuse_files_of_others(places.new)
        remove_folder(places.new)
    if places.old.exists() and places.folder.exists():
        _refuse_files_of_others(places.old)
        remove_folder(places.old)
    places.end()


def _refuse_foreign_folders(places: Places) -> None:
    foreign = [places.new] if places.new.exists() and not places.has_begun() else []
    if places.old.exists() and not places.has_begun_swap():
        foreign.append(places.old)
    if foreign:
        raise DataError(
            f"{' and '.join(map(str, foreign))} would be overwritten: no build left it there, and a build of "
            f"{places.folder.name} needs this name for a moment. Rename it or move it elsewhere, then build "
            "again."
        )


def _refuse_files_of_others(folder: Path) -> None:
    others = files_of_others(folder)
    if not others:
        return
    listed = "\n".join(f"  {path}" for path in others[:_SHOWN])
    more = f"\n  … and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
    raise DataError(
        f"{folder} holds files that no build put there (its {SUMS_NAME} does not list them):\n"
        f"{listed}{more}\n"
        "A build replaces this folder as a whole and would delete them. Move them elsewhere, then build "
        "again."
    )


@contextmanager
def _named_failures(places: Places) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DataError(
                f"The disk is full ({error.strerror}): {places.new} could not be written. {_state(places)} "
                "Free some space there, then build again."
            ) from error
        if error.errno in _FORBIDDEN:
            raise DataError(
                f"Not allowed to write beside {places.folder} ({error.strerror}: {error.filename}). "
                f"{_state(places)} A build needs to create files in {places.folder.parent} and to rename "
                f"{places.folder.name}: change the permissions, close programs that have its files open, or "
                "copy the dataset to a folder of your own."
            ) from error
        raise DataError(
            f"{places.folder} could not be written ({error}). {_state(places)} "
            "Look at that file or disk, then build again."
        ) from error


def _state(places: Places) -> str:
    if places.folder.exists():
        return f"{places.folder} is as it was."
    if places.old.exists():
        return f"The previous {places.folder.name} is in {places.old}; the next build puts it back."
    return "Nothing was published."
