"""Checksums of a published folder, and the one hash that names its content.

The content hash covers what the dataset says, not how a library version packed it: it is the SHA-256 of the
lines of SHA256SUMS that belong to CSV files and texts, so anybody can recompute it with
``grep -E '\\.(csv|txt)$' SHA256SUMS | sha256sum``.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NoReturn

from newsvoices.errors import DataError
from newsvoices.junk import is_junk

__all__ = [
    "SUMS_NAME",
    "content_hash",
    "content_hash_of",
    "hash_file",
    "list_files",
    "read_sums",
    "verify_sums",
    "write_sums",
]

SUMS_NAME = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_LOGICAL = (".csv", ".txt")


def list_files(folder: Path) -> list[str]:
    """Return the paths of all files under a folder, relative with forward slashes, sorted by code point.

    Raises OSError where a folder inside cannot be listed: its files would be missing in silence.
    """
    found = []
    for root, _folders, names in os.walk(folder, onerror=_fail):
        inner = Path(root).relative_to(folder)  # once for a folder: of each file it would take longer than to list them
        found += [(inner / name).as_posix() for name in names]
    return sorted(found)


def _fail(error: OSError) -> NoReturn:
    raise error


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_sums(folder: Path) -> dict[str, str]:
    """Write SHA256SUMS over every file of the folder (``sha256sum -c`` reads it) and return path to hash."""
    sums = {path: hash_file(folder / path) for path in list_files(folder) if path != SUMS_NAME}
    for path in sums:
        if "\n" in path or "\r" in path or "\\" in path:
            raise DataError(f"{folder}: the file name {path!r} holds a line break or backslash; rename it.")
    (folder / SUMS_NAME).write_bytes(_format(sums.items()).encode())
    return sums


def read_sums(folder: Path) -> dict[str, str]:
    """Return path to hash from a folder's SHA256SUMS; raises DataError when it is missing or malformed."""
    path = folder / SUMS_NAME
    try:
        lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    except FileNotFoundError:
        raise DataError(f"{path} is missing. Build the dataset again: newsvoices build.") from None
    except UnicodeDecodeError:
        raise DataError(f"{path} is not a text file. Build the dataset again: newsvoices build.") from None
    sums = {}
    for number, line in enumerate(lines, start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise DataError(
                f"{path}:{number}: {line[:80]!r} is not a checksum line (64 hexadecimal digits, two spaces, a "
                "path). Build the dataset again: newsvoices build."
            )
        sums[match[2]] = match[1]
    return sums


def verify_sums(folder: Path) -> list[str]:
    """Return one message per file that is missing, altered or not listed in SHA256SUMS; desktop junk is passed over."""
    sums = read_sums(folder)
    present = {path for path in list_files(folder) if path in sums or not is_junk(path)} - {SUMS_NAME}
    problems = []
    for path in sorted(sums.keys() | present):
        if path not in present:
            problems.append(f"{path}: missing; SHA256SUMS lists it.")
        elif path not in sums:
            problems.append(f"{path}: not listed in SHA256SUMS.")
        elif (actual := hash_file(folder / path)) != sums[path]:
            problems.append(f"{path}: SHA-256 expected {sums[path]}, found {actual}.")
    return problems


def content_hash(folder: Path) -> str:
    """Return the content hash of a published folder from its SHA256SUMS, as ``sha256:`` and 64 digits."""
    return _content_hash(read_sums(folder))


def content_hash_of(files: Mapping[str, bytes]) -> str:
    """Return the content hash of files (path in the package to bytes) before they are written."""
    return _content_hash({path: hashlib.sha256(data).hexdigest() for path, data in files.items()})


def _content_hash(sums: Mapping[str, str]) -> str:
    logical = [(path, digest) for path, digest in sums.items() if path.endswith(_LOGICAL)]
    return "sha256:" + hashlib.sha256(_format(logical).encode()).hexdigest()


def _format(sums: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(sums))
