"""Read a table as it stands: its Parquet file, or the one file that it has."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from newsvoices.advice import unreadable
from newsvoices.arrow_files import arrow_file
from newsvoices.errors import DataError, UsageError
from newsvoices.read.package import Package, Table
from newsvoices.read.plain_tables import read_plain, stands_alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa
    import pyarrow.parquet as pq

__all__ = ["open_parquet", "parquet_path", "read_arrow", "require_text", "table_file"]


def read_arrow(package: Package, table: Table, columns: Sequence[str] | None = None) -> pa.Table:
    """Read a table's file, whole or some columns; raises DataError when it is missing or damaged."""
    if stands_alone(package, table):
        found = read_plain(package, table)
        return found if columns is None else found.select(list(columns))
    with open_parquet(package, table) as file:
        present = file.schema_arrow.names
        if missing := [column for column in columns or table.columns if column not in present]:
            raise DataError(
                f"{parquet_path(package, table)}: the column {missing[0]!r} in datapackage.json is "
                f"not in the file, which has {', '.join(present)}. The two are not of one build; get an "
                "unaltered copy of the dataset."
            )
        found = file.read(None if columns is None else list(columns))
    return found if columns is None else found.select(list(columns))


def table_file(package: Package, table: Table) -> str:
    """Return the file that a table is read from, as the descriptor writes paths."""
    return table.path if stands_alone(package, table) else f"{table.path.rpartition('.')[0]}.parquet"


def parquet_path(package: Package, table: Table) -> Path:
    """Return where a table's Parquet file should be."""
    return package.file(f"{table.path.rpartition('.')[0]}.parquet")


@contextmanager
def open_parquet(package: Package, table: Table) -> Iterator[pq.ParquetFile]:
    """Open a table's Parquet file; raises DataError when it is missing or proves to be damaged."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = parquet_path(package, table)
    try:
        with arrow_file(path) as stream, pq.ParquetFile(stream) as file:
            yield file
    except FileNotFoundError:
        raise DataError(
            f"{path} is missing, though datapackage.json describes table {table.name}: the copy "
            "is incomplete. Copy the whole folder, reinstall newsvoices, or build again."
        ) from None
    except PermissionError as error:
        raise DataError(unreadable(path, error)) from None
    except (pa.ArrowException, OSError) as error:
        raise DataError(
            f"{path} cannot be read as Parquet: {str(error).splitlines()[0]} nv.verify(dataset=…) says which "
            "files are damaged; get an unaltered copy of the dataset."
        ) from None


def require_text(value: str, what: str) -> None:
    """Raise UsageError when text cannot be UTF-8, as when a terminal of another encoding passed on its bytes."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"{what} {value!r} is not text that UTF-8 can hold, at character {error.start}. "
            "Write it in UTF-8, or copy it from a table."
        ) from None
