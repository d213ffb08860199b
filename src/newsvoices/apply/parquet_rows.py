"""Read articles from the rows of Parquet, a few at a time."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsvoices.apply.columns import Columns, count_unread, find_columns, tell_apart
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.record import ROW, read_record
from newsvoices.errors import DataError

__all__ = ["read_parquet"]

_AT_A_TIME = 64  # rows
_BUFFER = 1 << 20  # bytes; without it a group of rows, which may be the whole file, is read at once
_DAMAGED = (pa.ArrowException, OSError, UnicodeError)  # the last on names of columns that are none
_UNREADABLE = (pa.ArrowException, ArithmeticError, LookupError, ValueError)
"""What Arrow raises on values that Python has not, as a date behind the year 9999, and zones of time that are none."""


def read_parquet(name: str, stream: IO[bytes], published: str | None, columns: Columns) -> Iterator[Input | Failure]:
    """Yield the article of every row, with its number: that of the first is 1.

    ``published`` is for those that state no date. Raises DataError where the file is no Parquet, or lacks a column.
    """
    try:
        table = pq.ParquetFile(stream, buffer_size=_BUFFER, pre_buffer=False)
        names, kinds = table.schema_arrow.names, table.schema_arrow.types
    except _DAMAGED as error:
        raise DataError(f"this is no Parquet file, or one that was not written to its end ({_brief(error)}).") from None
    try:
        found = find_columns(columns, names)
    except DataError as error:
        raise DataError(f"{error}{count_unread(table.metadata.num_rows)}") from None
    _require_words(found.text, kinds[names.index(found.text)])
    keys = tell_apart(names)
    for number, row in _rows(table, keys):
        where = f"{name}:row {number}"
        if isinstance(row, str):
            yield Failure(where, None, row)
        else:
            read = {key: _plain(row[key]) for key in found.names().values() if key in row}
            yield read_record(where, row | read, found, published, ROW)


def _rows(table: pq.ParquetFile, keys: Sequence[str]) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Yield every row with its number, or what is wrong with it; damage costs the rest of its group of rows only."""
    before = 0
    for group in range(table.num_row_groups):
        number, last = before, before + table.metadata.row_group(group).num_rows
        try:
            # Without threads: one of them might let go of the stream when Python ends, which takes the process down.
            for batch in table.iter_batches(_AT_A_TIME, row_groups=[group], use_threads=False):
                for at in range(batch.num_rows):
                    number += 1
                    yield number, _values(keys, [column[at] for column in batch.columns])
        except _DAMAGED as error:
            why = f"the rows from this one to row {last} cannot be read ({_brief(error)})"
            yield number + 1, f"the file is damaged: {why}. Get it again."
        before = last


def _require_words(name: str, kind: pa.DataType) -> None:
    values = kind.value_type if pa.types.is_dictionary(kind) else kind
    if not any(
        allowed(values)
        for allowed in (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null)
    ):
        raise DataError(f"the column {name} holds {kind}, and the words of articles are text (string).")


def _values(keys: Sequence[str], cells: Sequence[pa.Scalar]) -> dict[str, Any] | str:
    row: dict[str, Any] = {}
    for key, cell in zip(keys, cells, strict=True):
        try:
            row[key] = cell.as_py()
        except _UNREADABLE as error:
            return f"what its column {key} holds cannot be read ({_brief(error)})"
    return row


def _plain(value: object) -> object:
    """Return a value of a column that is read: no number (NaN) is missing, and a decimal that is whole a number."""
    if isinstance(value, float | Decimal) and value != value:
        return None
    return int(value) if isinstance(value, Decimal) and value == int(value) else value


def _brief(error: BaseException) -> str:
    return str(error).split("\n", 1)[0].rstrip(".")
