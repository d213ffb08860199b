"""The contract as schemas of pandera, and what they refuse."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from typing import Any

import pandera.pyarrow as pandera
import pyarrow as pa
import pyarrow.compute as pc
from pandera.errors import SchemaErrorReason, SchemaErrors

from newsvoices import contract
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.contract import Field
from newsvoices.validate.masks import repeated, whole

__all__ = ["refusals"]


def refusals(name: str, table: pa.Table, columns: tuple[str, ...] | None = None) -> Iterator[tuple[str | None, str]]:
    """Yield each column that fails a check, with the kind of check; None and ``key`` where keys are repeated.

    With ``columns`` the table has only these.
    """
    try:
        with _spark_sought_once():
            _schema(name, columns).validate(table, lazy=True)
        return
    except SchemaErrors as found:
        errors = found.schema_errors
    done: set[tuple[str | None, str]] = set()
    for error in errors:
        column = getattr(error.schema, "name", None)
        if error.reason_code is SchemaErrorReason.DUPLICATES:
            yield None, "key"
        elif column in table.column_names and error.reason_code in (
            SchemaErrorReason.SERIES_CONTAINS_NULLS,
            SchemaErrorReason.DATAFRAME_CHECK,
        ):
            kind = "null" if error.reason_code is SchemaErrorReason.SERIES_CONTAINS_NULLS else error.check.name
            if (column, kind) not in done:
                done.add((column, kind))
                yield column, kind


@cache
def _schema(name: str, columns: tuple[str, ...] | None) -> Any:
    """Return the schema of a table: types, nulls, ranges, patterns, codes, key, column order.

    With ``columns`` it covers only these, and the key only when all of it is among them.
    """
    schema = contract.table(name)
    types = arrow_schema(name)
    chosen = schema.columns if columns is None else columns
    made = {
        field.name: pandera.Column(
            types.field(field.name).type, nullable=not field.required, checks=list(_checks_of(field))
        )
        for field in schema.fields
        if field.name in chosen
    }
    key = list(schema.primary_key) if set(schema.primary_key) <= set(chosen) else None
    return pandera.DataFrameSchema(made, strict=True, ordered=True, unique=key)


def _checks_of(field: Field) -> Iterator[Any]:
    if field.enum is not None:
        yield pandera.Check.isin(list(field.enum))
    if field.pattern is not None:
        yield pandera.Check.str_matches(whole(field.pattern))
    if field.minimum is not None:
        yield pandera.Check.ge(field.minimum)
    if field.maximum is not None:
        yield pandera.Check.le(field.maximum)
    if field.unique:
        # pandera's own `unique` counts repeated nulls as duplicates.
        yield pandera.Check(lambda data: pc.invert(repeated(data.table, [data.key])), name="unique")


@contextmanager
def _spark_sought_once() -> Iterator[None]:
    """Keep pandera from trying anew for every column to import its engine for Spark, where Spark is not installed."""
    sought = "pandera.engines.pyspark_engine"
    if sought in sys.modules or find_spec("pyspark") is not None:
        yield
        return
    sys.modules[sought] = None  # type: ignore[assignment]  # makes an import fail at once
    try:
        yield
    finally:
        sys.modules.pop(sought, None)  # another thread may have been first
