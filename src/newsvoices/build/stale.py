"""Compare what is published with what a build would make, for continuous integration."""

import json
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsvoices.advice import command
from newsvoices.arrow_files import arrow_file
from newsvoices.build.citation import citation_bytes
from newsvoices.errors import DataError
from newsvoices.junk import is_junk
from newsvoices.publish.checksums import SUMS_NAME, list_files, verify_sums

__all__ = ["find_stale"]

_DESCRIPTOR = "datapackage.json"


def find_stale(folder: Path, write: Callable[[Path], None], unminted: bool) -> None:
    """Raise DataError naming every published file of ``folder`` that differs from what ``write`` makes.

    Text files must be equal byte for byte, Parquet files in schema and rows, workbooks in their parts, the
    descriptor in all but sizes and hashes; SHA256SUMS must be true of the published files. ``unminted`` says that
    a coding file or ledger lacks ids.
    """
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "data"
        fresh.mkdir()
        write(fresh)
        published = folder / "data"
        stale = [f"data/{name}" for name in _different(published, fresh)]
        citation = folder / "CITATION.cff"
        if not citation.is_file() or citation.read_bytes() != citation_bytes(fresh):
            stale.append("CITATION.cff")
    if unminted:
        stale.append("build/coding and build/ids (entries without an id)")
    if stale:
        listed = "\n".join(f"  {name}" for name in stale)
        ways = f"`{command('build', folder)}`"
        if (folder / "build" / "__main__.py").is_file():  # as in our own repository; a dataset of a user's has none
            ways = f"`python build` (or {ways})"
        raise DataError(
            f"{len(stale)} published {'file is' if len(stale) == 1 else 'files are'} not what the build makes:\n"
            f"{listed}\nRun {ways} and commit what it writes."
        )


def _different(published: Path, fresh: Path) -> list[str]:
    if not published.is_dir():
        return [" (the folder is missing)"]
    names = sorted({name for name in list_files(published) if not is_junk(name)} | set(list_files(fresh)))
    return [name for name in names if not _equal(published / name, fresh / name)]


def _equal(one: Path, other: Path) -> bool:
    if not (one.is_file() and other.is_file()):
        return False
    if one.read_bytes() == other.read_bytes():
        return True
    try:
        if one.suffix == ".parquet":
            with arrow_file(one) as published, arrow_file(other) as fresh:
                first, second = pq.ParquetFile(published).read(), pq.ParquetFile(fresh).read()
            return bool(first.schema.equals(second.schema) and first.equals(second))
        if one.suffix == ".xlsx":
            return _parts(one) == _parts(other)
        # Sizes and hashes of Parquet files and of the workbook depend on library versions.
        if one.name == _DESCRIPTOR:
            return bool(_facts(one) == _facts(other))
        return one.name == SUMS_NAME and not verify_sums(one.parent)
    except (pa.ArrowException, zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, DataError):
        return False  # a published file that cannot even be read is not what the build makes


def _facts(path: Path) -> Any:
    """Return what a descriptor says, without the sizes and hashes of files."""

    def without(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return {key: value for key, value in pairs if key not in ("bytes", "hash")}

    return json.loads(path.read_bytes(), object_pairs_hook=without)


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
