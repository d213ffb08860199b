"""Find a published package: the one that belongs to us, the one that a path names, or what a killed build left."""

import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from newsvoices.advice import command, did_you_mean
from newsvoices.errors import NewsvoicesError, UsageError
from newsvoices.read.package import DESCRIPTOR, Package, read_package

__all__ = ["Dataset", "find_package", "installed_version", "is_installed_copy", "is_set_aside", "open_package"]

Dataset: TypeAlias = str | os.PathLike[str] | None
"""What ``dataset=`` takes: a folder that is or holds ``data/``, or that ``newsvoices extract`` wrote, a
``datapackage.json``, or None: our own."""

_SET_ASIDE = ".old"
_BEGUN = ("unfinished", "begun.json")
"""What is in the folder of ``newsvoices extract`` from its first article until its tables are in place."""


def open_package(dataset: Dataset = None) -> Package:
    """Open a published package; raises UsageError when there is none, DataError when it cannot be read."""
    folder = _own_folder() if dataset is None else _find_folder(dataset)
    status = (folder / DESCRIPTOR).stat()
    return _read(folder, status.st_mtime_ns, status.st_size)


def installed_version() -> str:
    """Return the version of the installed package, or of the data beside it when it runs uninstalled."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("newsvoices")
    except PackageNotFoundError:
        with suppress(NewsvoicesError):
            return str(open_package().descriptor["version"])
    return "0+unknown"


def is_installed_copy(folder: Path) -> bool:
    """Say whether a folder is the package data of an installed wheel, which leaves the workbook out."""
    return folder.name == "data" and folder.parent.name == "_pkg"


def _own_folder() -> Path:
    package = Path(__file__).resolve().parents[1]
    checkout = package.parents[1]
    for folder in (package / "_pkg" / "data", *_in_turn(checkout / "data")):
        if (folder / DESCRIPTOR).is_file():
            return folder
    raise UsageError(
        f"The dataset that belongs to newsvoices is missing: there is neither {package / '_pkg' / 'data'} "
        f"nor {checkout / 'data'} with a {DESCRIPTOR}. Reinstall newsvoices, or run `python build` in a "
        "checkout, or name another dataset with dataset=."
    )


def find_package(given: Path) -> Path | None:
    """Return the package that a path names, or where a killed build left it; None where there is none."""
    base = _base(given)
    for folder in (*_in_turn(base), *_in_turn(base / "data")):
        if (folder / DESCRIPTOR).is_file():
            return folder
    return None


def is_set_aside(folder: Path) -> bool:
    """Say whether a folder is the last good copy, which a killed build left beside the empty place of data/."""
    place = folder.with_name(folder.name.removesuffix(_SET_ASIDE))
    return place != folder and not (place / DESCRIPTOR).is_file()


def _base(given: Path) -> Path:
    return (given.parent if given.name == DESCRIPTOR else given).resolve()


def _find_folder(dataset: str | os.PathLike[str]) -> Path:
    try:
        given = Path(dataset).expanduser()
    except RuntimeError:
        raise UsageError(
            f"No dataset at {os.fspath(dataset)}: there is no user of that name with a home folder. "
            f"Allowed: a folder that is or holds data/, or the path of a {DESCRIPTOR}. "
            "A folder whose own name begins with ~ is written ./~name."
        ) from None
    except TypeError:
        raise UsageError(
            f"dataset needs the path of a folder as text or a Path, and got {type(dataset).__name__}. "
            f"Allowed: a folder that is or holds data/, or the path of a {DESCRIPTOR}."
        ) from None
    try:
        folder, base = find_package(given), _base(given)
    except (OSError, ValueError) as error:  # a name that no file can have, or a folder that we may not read
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise UsageError(
            f"No dataset at {str(given)!r}: it cannot be looked for ({why}). "
            f"Allowed: a folder that is or holds data/, or the path of a {DESCRIPTOR}."
        ) from None
    if folder is not None:
        return folder
    if not base.exists():
        found = "does not exist"
    elif base.is_file():
        found = f"is a file, and not a {DESCRIPTOR}"
    else:
        found = f"holds no {DESCRIPTOR}, nor does a folder data in it"
    if base.joinpath(*_BEGUN).is_file():
        raise UsageError(
            f"No dataset at {given}: newsvoices extract was stopped there before it wrote the tables, or is still at "
            f"work; what it has read is kept in {_BEGUN[0]}. Let it end, or run the same command again: it goes on "
            "from there."
        )
    near = "" if base.exists() else did_you_mean(given, folders=given.name != DESCRIPTOR)
    raise UsageError(
        f"No dataset at {given}: it {found}.{near} "
        f"Allowed: a folder that is or holds data/, or the path of a {DESCRIPTOR}."
        + (f" If it is a dataset folder that was never built, run: {command('build', base)}" if base.is_dir() else "")
    )


def _in_turn(folder: Path) -> tuple[Path, Path, Path]:
    # While a build swaps folders, or after one that was killed, the last good copy is called data.old; a swap
    # may also end between the first look and the second.
    return folder, Path(f"{folder}{_SET_ASIDE}"), folder


@lru_cache(maxsize=8)
def _read(folder: Path, _changed: int, _size: int) -> Package:
    """The package as it was read before, unless its descriptor has changed since."""
    return read_package(folder)
