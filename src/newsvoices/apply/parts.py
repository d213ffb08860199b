"""A part of what was read, as bytes: Arrow tables one behind the other, so that reading a part runs no code of it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

import pyarrow as pa

from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.portions import Portion, Read
from newsvoices.apply.tables import tables_of
from newsvoices.arrow_files import arrow_bytes

__all__ = ["Part", "part_bytes", "read_part"]

_GIVEN = tuple(field.name for field in fields(Input))
_NOTES = tuple(field.name for field in fields(Read) if field.name != "source")
# As JSON in ASCII: a message may quote half of a surrogate pair, which no text in a table can hold.
_ITEMS = pa.schema([(name, pa.large_binary()) for name in (*_GIVEN, "problem", *_NOTES)])
_TABLES = b"tables"
_COMPRESSED = pa.ipc.IpcWriteOptions(compression="zstd")


@dataclass(frozen=True)
class Part:
    """The articles as they were received, and what came of them."""

    items: tuple[Input | Failure, ...]
    portion: Portion


def part_bytes(items: Sequence[Input | Failure], portion: Portion) -> bytes:
    """Return what was read, and what it was read from, as ``read_part`` reads it."""
    rows = [_row(item, outcome) for item, outcome in zip(items, portion.outcomes, strict=True)]
    listed = {_TABLES: json.dumps([*portion.tables])}
    sink = pa.BufferOutputStream()
    for table in (pa.Table.from_pylist(rows, _ITEMS.with_metadata(listed)), *portion.tables.values()):
        with pa.ipc.new_stream(sink, table.schema, options=_COMPRESSED) as stream:
            stream.write_table(table)
    return bytes(sink.getvalue())


def read_part(data: bytes) -> Part:
    """Return what ``part_bytes`` made bytes of; raises ValueError where these are no such part."""
    source = arrow_bytes(data)
    try:
        rows = _table(source, _ITEMS)
        names = json.loads(rows.schema.metadata[_TABLES])
        expected = _schemas() if names else {}
        if names != [*expected]:
            raise ValueError(names)
        tables = {name: _table(source, schema) for name, schema in expected.items()}
        read = [_read(row) for row in rows.to_pylist()]
    except MemoryError:  # which may be an ArrowException too
        raise
    except (pa.ArrowException, OSError, KeyError, TypeError) as error:
        raise ValueError(str(error)) from None
    return Part(tuple(item for item, _ in read), Portion(tuple(outcome for _, outcome in read), tables))


def _table(source: pa.BufferReader, schema: pa.Schema) -> pa.Table:
    table = pa.ipc.open_stream(source).read_all()
    table.validate(full=True)
    if not table.schema.equals(schema):
        raise ValueError(table.schema)
    return table


@cache
def _schemas() -> dict[str, pa.Schema]:
    return {name: rows.schema for name, rows in tables_of([], kept=True).items()}


def _row(item: Input | Failure, outcome: Read | Failure) -> dict[str, bytes | None]:
    told = {name: getattr(outcome, name, None) for name in ("problem", *_NOTES)}
    given = {name: getattr(item, name, None) for name in _GIVEN}
    return {name: None if value is None else json.dumps(value).encode() for name, value in (given | told).items()}


def _read(row: dict[str, bytes | None]) -> tuple[Input | Failure, Read | Failure]:
    said: dict[str, Any] = {name: None if value is None else json.loads(value) for name, value in row.items()}
    where, problem = said["where"], said["problem"]
    failure = None if problem is None else Failure(where or "", said["article_id"], problem)
    if said["text"] is None:
        if failure is None:
            raise ValueError(where)
        return failure, failure
    item = Input(**{name: said[name] for name in _GIVEN})
    return item, failure or Read(item, **{name: said[name] for name in _NOTES})
