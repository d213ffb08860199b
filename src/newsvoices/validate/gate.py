"""Layer 1: pandera schemas made from the contract, and pandera's findings turned into rows of the report."""

import sys
from collections.abc import Callable, Iterator, Mapping
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
from newsvoices.contract import Field, TableSchema
from newsvoices.validate.inputs import usable_columns
from newsvoices.validate.registry import describe
from newsvoices.validate.report import Failure, identify, shorten

__all__ = ["check_schemas", "gate_schema"]

TABLES = describe("S1 tables and columns", "Every table of the contract is there, with its columns in their order.")
TYPES = describe("S2 types", "Every column has the type that the contract gives it.")
REQUIRED = describe("S3 required cells", "A required cell is never empty.")
CODES = describe("S4 vocabularies", "A column with a vocabulary holds only its codes.")
PATTERNS = describe("S5 patterns", "A column with a pattern holds only text of that form.")
RANGES = describe("S6 ranges", "Numbers lie between the smallest and the largest value that the contract allows.")
UNIQUE = describe("S7 unique keys", "No two rows of a table share their primary key, nor a column declared unique.")

_CHECK_RULES = {
    "isin": CODES,
    "str_matches": PATTERNS,
    "greater_than_or_equal_to": RANGES,
    "less_than_or_equal_to": RANGES,
    "unique": UNIQUE,
}


@cache
def gate_schema(name: str, columns: tuple[str, ...] | None = None) -> Any:
    """Return the pandera schema of a table: types, nulls, ranges, patterns, codes, key, column order.

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
        yield pandera.Check.str_matches(_whole(field.pattern))
    if field.minimum is not None:
        yield pandera.Check.ge(field.minimum)
    if field.maximum is not None:
        yield pandera.Check.le(field.maximum)
    if field.unique:
        # pandera's own `unique` counts repeated nulls as duplicates.
        yield pandera.Check(lambda data: pc.invert(_repeated(data.table, [data.key])), name="unique")


def _whole(pattern: str) -> str:
    return f"^(?:{pattern})$"


def check_schemas(tables: Mapping[str, pa.Table]) -> Iterator[tuple[str, Failure]]:
    """Yield what the gate refuses in each table, table by table in the order of the contract."""
    known = contract.tables()
    for name in tables:
        if name not in known:
            yield (
                TABLES,
                Failure(
                    name,
                    None,
                    None,
                    shorten(name),
                    ", ".join(known),
                    f"There is a table {shorten(name)}, which the contract does not know; remove "
                    "it or correct its name.",
                ),
            )
    for name, schema in known.items():
        if name in tables:
            yield from _check_table(schema, tables[name])
        else:
            yield (
                TABLES,
                Failure(
                    name,
                    None,
                    None,
                    None,
                    f"a table with the columns {', '.join(schema.columns)}",
                    f"The table {name} is missing; every table of the contract must be there, if need be without rows.",
                ),
            )


def _check_table(schema: TableSchema, table: pa.Table) -> Iterator[tuple[str, Failure]]:
    yield from _check_columns(schema, table)
    usable = tuple(usable_columns(schema.name, table))
    whole = usable == schema.columns and table.column_names == list(usable)
    try:
        # pandera raises on repeated names and on checks of columns of some types, so it sees only the others.
        with _spark_sought_once():
            gate_schema(schema.name, None if whole else usable).validate(
                table if whole else table.select(usable), lazy=True
            )
        return
    except SchemaErrors as found:
        errors = found.schema_errors
    done: set[tuple[str, str]] = set()
    for error in errors:
        column = getattr(error.schema, "name", None)
        if error.reason_code is SchemaErrorReason.DUPLICATES:
            yield from _locate(schema, table, None, "key")
        elif column in usable and error.reason_code in (
            SchemaErrorReason.SERIES_CONTAINS_NULLS,
            SchemaErrorReason.DATAFRAME_CHECK,
        ):
            kind = "null" if error.reason_code is SchemaErrorReason.SERIES_CONTAINS_NULLS else error.check.name
            if (column, kind) not in done:
                done.add((column, kind))
                yield from _locate(schema, table, schema.field(column), kind)


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


def _check_columns(schema: TableSchema, table: pa.Table) -> Iterator[tuple[str, Failure]]:
    """Yield what is wrong with names, order and types; stricter than pandera: no large strings."""
    found, allowed = table.column_names, ", ".join(schema.columns)

    def refuse(column: str | None, value: str | None, message: str) -> tuple[str, Failure]:
        return TABLES, Failure(schema.name, None, column, value, allowed, message)

    for column in schema.columns:
        if column not in found:
            yield refuse(column, None, f"Table {schema.name} lacks the column {column}; add it, empty if need be.")
    for column in dict.fromkeys(found):
        if column not in schema.columns:
            text = shorten(column)
            message = f"Table {schema.name} has a column {text} that the contract does not know; rename or remove it."
            yield refuse(text, text, message)
        elif found.count(column) > 1:
            yield refuse(column, column, f"Table {schema.name} has the column {column} more than once; keep one.")
    if set(found) == set(schema.columns) and found != list(schema.columns) and len(found) == len(schema.columns):
        order = ", ".join(found)
        message = f"The columns of table {schema.name} are out of order ({order}); put them in the contract's order."
        yield refuse(None, shorten(order), message)
    for field in arrow_schema(schema.name):
        if found.count(field.name) == 1 and table.schema.field(field.name).type != field.type:
            actual = str(table.schema.field(field.name).type)
            yield (
                TYPES,
                Failure(
                    schema.name,
                    None,
                    field.name,
                    actual,
                    str(field.type),
                    f"Column {field.name} of table {schema.name} has the type {actual} where only "
                    f"{field.type} is allowed; look for a cell that cannot be read as such, or convert the column.",
                ),
            )


def _locate(schema: TableSchema, table: pa.Table, field: Field | None, kind: str) -> Iterator[tuple[str, Failure]]:
    """Yield one failure per row that fails one check; pandera says that it fails, seldom where."""
    mask = _repeated(table, list(schema.primary_key)) if field is None else _MASKS[kind](table, field)
    for row in table.filter(pc.fill_null(mask, False)).to_pylist():
        if field is None:
            yield UNIQUE, _refuse_key(schema, row)
        else:
            rule = REQUIRED if kind == "null" else _CHECK_RULES[kind]
            yield rule, _refuse_cell(schema, field, row, kind)


def _repeated(table: pa.Table, columns: list[str]) -> Any:
    """Say of each row whether it repeats the key of an earlier one; keys with an empty part never do."""
    seen = set()
    mask = []
    for values in zip(*(table.column(column).to_pylist() for column in columns), strict=True):
        mask.append(None not in values and values in seen)
        seen.add(values)
    return pa.chunked_array([pa.array(mask, pa.bool_())])


_MASKS: Mapping[str, Callable[[pa.Table, Field], Any]] = {
    "null": lambda table, field: pc.is_null(table.column(field.name)),
    "isin": lambda table, field: pc.and_(
        pc.is_valid(table.column(field.name)),
        pc.invert(pc.is_in(table.column(field.name), value_set=pa.array(field.enum, pa.string()))),
    ),
    "str_matches": lambda table, field: pc.invert(
        pc.match_substring_regex(table.column(field.name), _whole(field.pattern or ""))
    ),
    "greater_than_or_equal_to": lambda table, field: pc.less(table.column(field.name), field.minimum),
    "less_than_or_equal_to": lambda table, field: pc.greater(table.column(field.name), field.maximum),
    "unique": lambda table, field: _repeated(table, [field.name]),
}


def _refuse_key(schema: TableSchema, row: dict[str, Any]) -> Failure:
    key = identify(schema.name, row)
    columns = " + ".join(schema.primary_key)
    return Failure(
        schema.name,
        key,
        columns,
        shorten(key),
        f"each {columns} once",
        f"Table {schema.name} has more than one row with the key {shorten(key)}, where each may occur only "
        "once; remove the repeated row or give it a key of its own.",
    )


def _refuse_cell(schema: TableSchema, field: Field, row: dict[str, Any], kind: str) -> Failure:
    key = identify(schema.name, row)
    value = shorten(row[field.name])
    where = f"The cell {field.name} of {schema.name} row {shorten(key) or '(without a key)'}"
    allowed, message = {
        "null": ("a value", f"{where} is empty, where a value is required; give it one."),
        "isin": (
            ", ".join(field.enum or ()),
            f"{where} is {value}, which is no code of the vocabulary {field.vocabulary}; "
            f"use one of {', '.join(field.enum or ())}.",
        ),
        "str_matches": (
            field.pattern or "",
            f"{where} is {value}, which does not have the form {field.pattern}; correct it.",
        ),
        "greater_than_or_equal_to": (
            f"{field.minimum} or more",
            f"{where} is {value}, which is less than the smallest value allowed, {field.minimum}; correct it.",
        ),
        "less_than_or_equal_to": (
            f"{field.maximum} or less",
            f"{where} is {value}, which is more than the largest value allowed, {field.maximum}; correct it.",
        ),
        "unique": (
            f"each {field.name} once",
            f"{where} is {value}, which another row of the table has too; give every row a value of its own.",
        ),
    }[kind]
    return Failure(schema.name, key, field.name, value, allowed, message)
