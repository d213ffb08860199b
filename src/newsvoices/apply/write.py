"""Write the tables of many articles into a folder as they come, so that memory holds only a few of them."""

import json
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsvoices.apply.tables import TABLES
from newsvoices.publish.checksums import write_sums
from newsvoices.publish.descriptor import DESCRIPTOR_NAME, descriptor_bytes
from newsvoices.publish.write_tables import csv_bytes

__all__ = ["FILES", "FORMATS", "Tables"]

FORMATS = ("csv", "parquet", "jsonl")
FILES = tuple(f"{name}.{format_}" for name in (*TABLES, "inputs", "failures") for format_ in FORMATS)
"""The files of tables that may stand in a folder, in whatever format."""


class Tables:
    """Tables that grow in files of a folder, which is made. Used with ``with``, at whose end all of them are whole."""

    def __init__(self, folder: Path, format_: str, descriptor: Mapping[str, Any]) -> None:
        """Write into ``folder`` as one of FORMATS, and describe the tables as the ``descriptor`` does."""
        self._folder = folder
        self._format = format_
        self._descriptor = descriptor
        self._open = ExitStack()
        self._files: dict[str, IO[bytes]] = {}
        self._parquet: dict[str, pq.ParquetWriter] = {}

    def __enter__(self) -> "Tables":
        """Make the folder."""
        self._folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every file; where no exception passes, describe the tables and sum them up."""
        if kind is not None:
            with suppress(OSError):
                self._open.close()
            return
        self._open.close()
        (self._folder / DESCRIPTOR_NAME).write_bytes(descriptor_bytes(self._descriptor))
        write_sums(self._folder)

    def add(self, tables: Mapping[str, pa.Table]) -> None:
        """Add rows to tables; the first call decides the columns."""
        for name, rows in tables.items():
            first = name not in self._files
            if first:
                path = self._folder / f"{name}.{self._format}"
                self._files[name] = self._open.enter_context(path.open("wb"))
            self._append(name, rows, first)

    def add_text(self, article_id: str, text: str) -> None:
        """Keep the text that the offsets of an article point into."""
        path = self._folder / "texts" / f"{article_id}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8"))

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
                writer = pq.ParquetWriter(stream, rows.schema, compression="zstd")
                self._parquet[name] = self._open.enter_context(writer)
            self._parquet[name].write_table(rows)


def _as_text(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
