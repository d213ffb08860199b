"""Which files a command line names: files as they are, those of a folder, and those that fit a pattern."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.advice import did_you_mean, quoted, unreadable
from newsvoices.errors import DataError, UsageError

__all__ = ["CELLS", "LINES", "PARQUET", "STANDARD_INPUT", "holds_many", "named_files", "place", "tables_beside"]

STANDARD_INPUT = "-"
LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
"""How the names of files with an article on each line end."""
CELLS = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
PARQUET = (".parquet",)
"""How the names of tables end with an article in each row, as text and as Parquet. A folder does not stand for those in
it: beside texts lie tables about them, such as one of dates, and those that were made of them."""

_ENDS = (".txt", ".text", *LINES)
"""How the names of a folder's files end that are articles; a file that is named itself may be called anything."""


def named_files(names: Sequence[str]) -> list[str]:
    """Return the files that are named, before anything is read, those of a folder or a pattern by name.

    Raises UsageError where there is none under a name, and DataError where a folder cannot be read.
    """
    if list(names).count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input (-) can be read only once.")
    return [file for name in names for file in _files(name)]


def holds_many(name: str) -> bool:
    """Say whether a file, by its name, holds nobody knows how many articles."""
    return name == STANDARD_INPUT or name.lower().endswith((*LINES, *CELLS, *PARQUET))


def tables_beside(names: Sequence[str], table: Path | None) -> list[str]:
    """Return the tables in the folders that are named which nobody has named himself, nor as the ``table`` of dates."""
    named = {place(name) for name in names} | ({place(table)} if table is not None else set())
    folders = [Path(name) for name in names if name and name != STANDARD_INPUT and Path(name).is_dir()]
    return [file for folder in folders for file in _in_folder(folder, (*CELLS, *PARQUET)) if place(file) not in named]


def place(path: str | os.PathLike[str]) -> str:
    """Return where a file lies, links followed; no error where they lead in a circle, or may not be followed."""
    try:
        return os.path.realpath(path)
    except OSError:
        return os.path.abspath(path)


def _files(name: str) -> Iterator[str]:
    path = Path(name)
    if not name:
        raise UsageError("The name of a file is empty. Name text files, JSON Lines, tables, or - for standard input.")
    if name == STANDARD_INPUT or path.is_file():
        yield name
    elif path.is_dir():
        yield from _of_folder(path)
    elif name.lower().startswith(("http://", "https://")):
        raise UsageError(
            f"{name} is the address of a web page: nothing is downloaded. Save the article's text in a file, "
            "headline first, and name that."
        )
    elif path.exists():  # a pipe, as of <(command)
        yield name
    elif glob.has_magic(name):
        yield from _of_pattern(name)
    else:
        raise UsageError(
            f"{path}: there is no such file.{did_you_mean(path)} Name text files, JSON Lines, tables, folders, or - "
            "for standard input."
        )


def _of_folder(folder: Path) -> list[str]:
    found = _in_folder(folder, _ENDS)
    if not found:
        tables = _in_folder(folder, (*CELLS, *PARQUET))
        advice = (
            f"Name the tables in it themselves, such as {quoted(tables[0])}."
            if tables
            else "Name the files themselves."
        )
        raise UsageError(
            f"{folder} is a folder without a file that ends in {', '.join(_ENDS[:-1])} or {_ENDS[-1]}; folders in it "
            f"are not looked into. {advice}"
        )
    return found


def _in_folder(folder: Path, ends: tuple[str, ...]) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]  # no ._a.txt of another system
    except OSError as error:
        raise DataError(unreadable(folder, error)) from None
    return sorted(entry.path for entry in shown if entry.name.lower().endswith(ends) and _is_file(entry.path))


def _of_pattern(pattern: str) -> list[str]:
    found = sorted(name for name in glob.iglob(pattern) if _is_file(name))
    if not found:
        raise UsageError(f"{pattern}: there is no such file, and none that fits this as a pattern.")
    return found


def _is_file(name: str) -> bool:
    """Whether something is a file, or cannot be told to be one: then it is told why when it is to be read."""
    try:
        return stat.S_ISREG(os.stat(name).st_mode)
    except FileNotFoundError:
        return False  # a link to nothing
    except OSError:
        return True
