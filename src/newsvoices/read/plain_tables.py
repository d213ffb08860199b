"""Read a table that a folder holds as CSV or JSON Lines alone, with the types that its descriptor states."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from newsvoices.advice import unreadable
from newsvoices.arrow_files import arrow_file
from newsvoices.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

    from newsvoices.read.package import Package, Table

__all__ = ["read_plain", "stands_alone"]

_BLOCK, _LARGEST_BLOCK = 2**20, 2**31 - 1
"""How many bytes of CSV are read at a time, and how many can be; no row may be longer."""
_KINDS = {"string": "string", "integer": "int64", "boolean": "bool", "date": "date32"}


def stands_alone(package: Package, table: Table) -> bool:
    """Say whether the descriptor gives a table as CSV or JSON Lines and names no Parquet file beside it."""
    if table.path.endswith(".parquet"):
        return False
    beside = f"{table.path.rpartition('.')[0]}.parquet"
    return all(resource.get("path") != beside for resource in package.descriptor["resources"])


def read_plain(package: Package, table: Table) -> pa.Table:
    """Read such a table; raises DataError when it is missing, damaged or not what the descriptor says."""
    import pyarrow as pa

    path = package.file(table.path)
    schema = pa.schema(
        [
            pa.field(column.name, pa.type_for_alias(_KINDS.get(column.type, "string")), metadata=_described(column.raw))
            for column in table.columns.values()
        ]
    )
    try:
        return _read_lines(path, schema) if path.suffix == ".jsonl" else _read_csv(path, schema)
    except FileNotFoundError:
        raise DataError(
            f"{path} is missing, though datapackage.json describes table {table.name}: the copy is incomplete. "
            "Copy the whole folder, or write it again."
        ) from None
    except OSError as error:
        raise DataError(unreadable(path, error)) from None
    except (pa.ArrowException, KeyError, TypeError, ValueError) as error:
        raise DataError(
            f"{path} cannot be read as the table that datapackage.json describes: {str(error).splitlines()[0]}. "
            "It was changed after it was written; write it again."
        ) from None


def _described(raw: Any) -> dict[str, str]:
    return {key: raw[key] for key in ("title", "description") if raw.get(key)}


def _read_csv(path: Path, schema: pa.Schema) -> pa.Table:
    import pyarrow as pa

    try:
        found = _parse_csv(path, schema, _BLOCK)
    except pa.ArrowInvalid:  # a row may be longer than a block: inputs.given holds whatever a line gave
        if path.stat().st_size <= _BLOCK:
            raise
        found = _parse_csv(path, schema, min(path.stat().st_size, _LARGEST_BLOCK))
    return found.cast(schema)


def _parse_csv(path: Path, schema: pa.Schema, block: int) -> pa.Table:
    import pyarrow.csv as reader

    with arrow_file(path) as stream:
        return reader.read_csv(
            stream,
            read_options=reader.ReadOptions(block_size=block),
            parse_options=reader.ParseOptions(newlines_in_values=True),
            convert_options=reader.ConvertOptions(
                column_types=schema,
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
                include_columns=schema.names,
            ),
        )


def _read_lines(path: Path, schema: pa.Schema) -> pa.Table:
    import pyarrow as pa

    dates = [field.name for field in schema if pa.types.is_date(field.type)]
    rows = []
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            whole = {name: row[name] for name in schema.names}
            rows.append(whole | {name: date.fromisoformat(row[name]) for name in dates if row[name] is not None})
    return pa.Table.from_pylist(rows, schema)
