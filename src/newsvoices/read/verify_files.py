"""Compare every file of a package with SHA256SUMS, and guess why one differs."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsvoices.advice import remedy
from newsvoices.errors import DataError
from newsvoices.junk import is_junk
from newsvoices.read.citations import content_hash_of
from newsvoices.read.opening import is_installed_copy

if TYPE_CHECKING:
    from newsvoices.read.package import Package

__all__ = ["Problem", "check_files"]

_SUMS = "SHA256SUMS"
_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_OTHERWISE = "Otherwise get an unaltered copy."
_FETCH = "Get an unaltered copy of the dataset, or build it again."


class Problem(NamedTuple):
    """One thing that is wrong with a package; ``table``, ``row_id`` and ``column`` are empty for a file."""

    kind: str
    place: str
    table: str | None
    row_id: str | None
    column: str | None
    expected: str
    actual: str
    likely_cause: str
    what_to_do: str


def check_files(package: Package) -> tuple[int, tuple[str, ...], list[Problem]]:
    """Return how many files were hashed, which are left out on purpose, and what is wrong."""
    try:
        lines = (package.folder / _SUMS).read_bytes().decode("utf-8", "replace").splitlines()
    except OSError:
        found = _about_file(_SUMS, "the list of checksums", "no such file", "incomplete copy", _FETCH)
        return 0, (), [found]
    problems: list[Problem] = []
    sums = _read_sums(package, lines, problems)
    present = {path for path in _list_files(package.folder) if path in sums or not is_junk(path)}
    absent = [path for path in sums if path not in present]
    left_out = tuple(path for path in absent if path.endswith((".xlsx", ".svg")) and is_installed_copy(package.folder))
    for path in sorted(sums.keys() | present):
        if path in absent and path not in left_out:
            problems.append(_about_file(path, sums[path], "no such file", "file is missing: incomplete copy", _MISSING))
        elif path not in sums:
            problems.append(_about_file(path, "no such file", "a file", "file was added by hand", _ADDED))
        elif path in present and (problem := _check_file(package.folder / path, path, sums[path])):
            problems.append(problem)
    stated = package.descriptor.get("contentHash")
    if stated is not None and stated != (actual := content_hash_of(lines)):
        cause = "SHA256SUMS or datapackage.json was edited, or they are of two builds"
        problems.append(_about_file("datapackage.json (contentHash)", stated, actual, cause, _FETCH))
    return len(sums.keys() & present), left_out, problems


_MISSING = "Copy the whole folder, reinstall newsvoices, or build again."
_ADDED = "Move it out of the folder, which holds only what the build wrote."


def _about_file(path: str, expected: str, actual: str, cause: str, action: str) -> Problem:
    return Problem("file", path, None, None, None, expected, actual, cause, action)


def _read_sums(package: Package, lines: list[str], problems: list[Problem]) -> dict[str, str]:
    sums = {}
    for number, line in enumerate(lines, start=1):
        where, match = f"{_SUMS}:{number}", _LINE.fullmatch(line)
        try:
            if match is None:
                raise DataError("not a line of checksums")
            package.file(match[2])
        except DataError:
            expected = "64 hexadecimal digits, two spaces, a path inside the folder"
            problems.append(_about_file(where, expected, repr(line[:90]), "file was edited", _FETCH))
        else:
            sums[match[2]] = match[1]
    return sums


def _list_files(folder: Path) -> set[str]:
    found: set[str] = set()
    for root, _, names in os.walk(folder):
        found.update((Path(root) / name).relative_to(folder).as_posix() for name in names)
    return found - {_SUMS}


def _check_file(path: Path, name: str, expected: str) -> Problem | None:
    try:
        with path.open("rb") as stream:
            actual = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        denied = isinstance(error, PermissionError)
        cause = "the file may not be read by this user" if denied else "the file or its disk is damaged"
        return _about_file(name, expected, error.strerror or str(error), cause, remedy(path, error))
    if actual == expected:
        return None
    cause, action = _explain(path.read_bytes(), expected)
    return _about_file(name, expected, actual, cause, action)


def _explain(data: bytes, expected: str) -> tuple[str, str]:
    """Return the likely cause of a wrong hash and what to do, trying the usual conversions backwards."""
    unix = data.replace(b"\r\n", b"\n")
    bare = unix.removeprefix(_BOM)
    if not data:
        return "file is empty: a copy or download broke off, or the disk was full", _FETCH
    if data.startswith(b"version https://git-lfs"):
        return "git kept only a pointer to the file (Git LFS)", "Run: git lfs pull"
    if hashlib.sha256(unix).hexdigest() == expected:
        return (
            "line ends were converted by git or an editor",
            "In a clone: git config core.autocrlf false, then git checkout -- data. " + _OTHERWISE,
        )
    if expected in (hashlib.sha256(_BOM + bare).hexdigest(), hashlib.sha256(bare).hexdigest()):
        return "the byte-order mark was added or removed by an editor or spreadsheet", _FETCH
    if hashlib.sha256(unix.rstrip(b"\n") + b"\n").hexdigest() == expected:
        return "an editor changed the line ends at the end of the file", _FETCH
    return "file was edited, or is of another build than SHA256SUMS", _FETCH
