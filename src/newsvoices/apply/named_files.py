"""Which files a command line names: files as they are, those of a folder, and those that fit a pattern."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsvoices.advice import did_you_mean
from newsvoices.errors import UsageError
from newsvoices.junk import is_junk

__all__ = ["LINES", "STANDARD_INPUT", "named_files", "place"]

STANDARD_INPUT = "-"
LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
"""How the names of files with an article on each line end."""

_ENDS = (".txt", ".text", *LINES)
"""How the names of a folder's files end that are articles; a file that is named itself may be called anything."""


def named_files(names: Sequence[str]) -> list[str]:
    """Return the files that are named, before anything is read, those of a folder or a pattern by name.

    Raises UsageError where there is none under a name.
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
    named = [entry for entry in os.scandir(folder) if entry.name.lower().endswith(_ENDS) and not is_junk(entry.name)]
    found = [entry.path for entry in named if _is_file(entry.path)]
    if not found:
        raise UsageError(
            f"{folder} is a folder without a file that ends in {', '.join(_ENDS[:-1])} or {_ENDS[-1]}; folders in it "
            "are not looked into. Name the files themselves."
        )
    return sorted(found)


def _of_pattern(pattern: str) -> list[str]:
    found = sorted({name for part in _without_stars(pattern) for name in glob.iglob(part) if _is_file(name)})
    if not found:
        raise UsageError(f"{pattern}: there is no such file, and none that fits this as a pattern.")
    return found


def _without_stars(pattern: str) -> Iterator[str]:
    """Yield a pattern once for each folder that ** in it stands for."""
    parts = pattern.replace(os.altsep or os.sep, os.sep).split(os.sep)
    if "**" not in parts:
        yield pattern
        return
    at = parts.index("**")
    head = os.sep.join(parts[:at]) + os.sep * (at > 0)
    rest = parts[at + 1 :]
    while rest[:1] == ["**"]:
        del rest[0]
    for top in glob.iglob(head) if head else [""]:
        for folder in _folders(top):
            yield from _without_stars(os.path.join(glob.escape(folder), *(rest or ["*"])))


def _folders(top: str) -> Iterator[str]:
    """Yield a folder and those in it but for hidden ones, each once: links may lead back to where they stand."""
    seen: set[str] = set()
    for folder, inner, _ in os.walk(top or os.curdir, followlinks=True):
        new = place(folder) not in seen
        inner[:] = sorted(name for name in inner if not name.startswith(".")) if new else []
        if new:
            seen.add(place(folder))
            yield folder if top else os.path.relpath(folder).removeprefix(os.curdir)


def _is_file(name: str) -> bool:
    """Whether something is a file, or cannot be told to be one: then it is told why when it is to be read."""
    try:
        return stat.S_ISREG(os.stat(name).st_mode)
    except FileNotFoundError:
        return False  # a link to nothing
    except OSError:
        return True
