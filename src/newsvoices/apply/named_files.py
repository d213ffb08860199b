"""Which files a command line names: files as they are, those of a folder, and those that fit a pattern."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.advice import did_you_mean, unreadable
from newsvoices.errors import DataError, UsageError

__all__ = ["LINES", "STANDARD_INPUT", "named_files", "place"]

STANDARD_INPUT = "-"
LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
"""How the names of files with an article on each line end."""

_ENDS = (".txt", ".text", *LINES)
"""How the names of a folder's files end that are articles; a file that is named itself may be called anything."""


def named_files(names: Sequence[str]) -> list[str]:
    """Return the files that are named, before anything is read, those of a folder or a pattern by name.

    Raises UsageError where there is none under a name, and DataError where a folder cannot be read.
    """
    if list(names).count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input (-) can be read only once.")
    return [file for name in names for file in _files(name)]


def place(path: str | os.PathLike[str]) -> str:
    """Return where a file lies, links followed; no error where they lead in a circle, or may not be followed."""
    try:
        return os.path.realpath(path)
    except OSError:
        return os.path.abspath(path)


def _files(name: str) -> Iterator[str]:
    path = Path(name)
    if not name:
        raise UsageError("The name of a file is empty. Name text files, JSON Lines, or - for standard input.")
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
            f"{path}: there is no such file.{did_you_mean(path)} Name text files, JSON Lines, folders of these, or - "
            "for standard input."
        )


def _of_folder(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]  # no ._a.txt of another system
    except OSError as error:
        raise DataError(unreadable(folder, error)) from None
    found = [entry.path for entry in shown if entry.name.lower().endswith(_ENDS) and _is_file(entry.path)]
    if not found:
        raise UsageError(
            f"{folder} is a folder without a file that ends in {', '.join(_ENDS[:-1])} or {_ENDS[-1]}; folders in it "
            "are not looked into. Name the files themselves."
        )
    return sorted(found)


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
