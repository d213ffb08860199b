"""Write the tables of many articles into a folder as they come, so that memory holds only a few of them."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsvoices.errors import DataError, UsageError
from newsvoices.publish.checksums import SUMS_NAME, write_sums
from newsvoices.publish.descriptor import DESCRIPTOR_NAME, descriptor_bytes
from newsvoices.publish.write_tables import csv_bytes

__all__ = ["FORMATS", "Tables", "require_free"]

FORMATS = ("csv", "parquet", "jsonl")
_UNFINISHED = ".unfinished"


def require_free(folder: Path) -> None:
    """Raise UsageError where a folder cannot take tables because something stands there already."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file. Name a folder for the tables.")
    if (folder / f"{DESCRIPTOR_NAME}{_UNFINISHED}").is_file():
        raise UsageError(
            f"{folder} holds what an extraction left that was stopped before it was done; it cannot be read or gone on "
            "with. Remove it, or name a new folder for the tables."
        )
    if folder.is_dir() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty, and nothing there is overwritten. Name a new folder for the tables.")


class Tables:
    """Tables that grow in files of a folder; they have their final names once everything is written.

    Used with ``with``: when an exception passes, or nothing can be written any more, everything goes again.
    """

    def __init__(self, folder: Path, format_: str, describe: Callable[[str], Mapping[str, Any]]) -> None:
        """Write into ``folder``, which is made, as one of FORMATS; ``describe`` gives the descriptor for a format."""
        self._folder = folder
        self._format = format_
        self._describe = describe
        self._made = not folder.exists()
        self._texts: list[Path] = []
        self._files: dict[str, IO[bytes]] = {}
        self._parquet: dict[str, pq.ParquetWriter] = {}
        self._unfinished_descriptor = folder / f"{DESCRIPTOR_NAME}{_UNFINISHED}"

    def __enter__(self) -> "Tables":
        """Make the folder."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # Until everything is written, this says that it is not.
            self._unfinished_descriptor.write_bytes(b"")
        except OSError as error:
            self._remove()
            raise self._unwritten(error) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every file and name it as finished; after an exception remove what was written."""
        if kind is not None:
            self._remove()
            return
        try:
            self._close()
            for name in self._files:
                self._unfinished(name).replace(self._path(name))
            self._unfinished_descriptor.write_bytes(descriptor_bytes(self._describe(self._format)))
            self._unfinished_descriptor.replace(self._folder / DESCRIPTOR_NAME)
            write_sums(self._folder)
        except OSError as failure:
            self._remove()
            raise self._unwritten(failure) from None

    def _close(self) -> None:
        for writer in self._parquet.values():
            writer.close()
        for stream in self._files.values():
            stream.close()

    def _remove(self) -> None:
        with suppress(OSError):
            self._close()
        tables = (*map(self._unfinished, self._files), *map(self._path, self._files))
        descriptors = (self._folder / DESCRIPTOR_NAME, self._unfinished_descriptor)
        for path in (*self._texts, *tables, *descriptors, self._folder / SUMS_NAME):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        for folder in (self._folder / "texts", *([self._folder] if self._made else [])):
            with suppress(OSError):
                folder.rmdir()

    def add(self, tables: Mapping[str, pa.Table]) -> None:
        """Add rows to tables; the first call decides the columns."""
        try:
            for name, rows in tables.items():
                first = name not in self._files
                if first:
                    self._files[name] = self._unfinished(name).open("wb")
                self._append(name, rows, first)
        except OSError as error:
            raise self._unwritten(error) from None

    def add_text(self, article_id: str, text: str) -> None:
        """Keep the text that the offsets of an article point into."""
        path = self._folder / "texts" / f"{article_id}.txt"
        try:
            path.parent.mkdir(exist_ok=True)
            self._texts.append(path)
            path.write_bytes(text.encode("utf-8"))
        except OSError as error:
            raise self._unwritten(error) from None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.{self._format}"

    def _unfinished(self, name: str) -> Path:
        return self._folder / f"{name}.{self._format}{_UNFINISHED}"

    def _append(self, name: str, rows: pa.Table, first: bool) -> None:
        stream = self._files[name]
        if self._format == "csv":
            data = csv_bytes(rows)
            stream.write(data if first else data[data.index(b"\n") + 1 :])
        elif self._format == "jsonl":
            for row in rows.to_pylist():
                stream.write(json.dumps(row, ensure_ascii=False, default=_as_text).encode("utf-8") + b"\n")
        else:
            if first:
                self._parquet[name] = pq.ParquetWriter(stream, rows.schema, compression="zstd")
            self._parquet[name].write_table(rows)

    def _unwritten(self, error: OSError) -> DataError:
        return DataError(
            f"{self._folder}: the tables cannot be written ({error.strerror or error}). Make room there or give "
            "yourself the right to write, or name another folder; then run the command again."
        )


def _as_text(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
