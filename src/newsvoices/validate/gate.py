"""Layer 1: what pandera finds against the contract, turned into rows of the report."""

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsvoices import contract
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.contract import Field, TableSchema
from newsvoices.validate.inputs import usable_columns
from newsvoices.validate.masks import MASKS, repeated
from newsvoices.validate.registry import describe
from newsvoices.validate.report import Failure, identify, shorten

__all__ = ["check_schemas"]

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
    from newsvoices.validate.pandera_schemas import refusals  # takes long, and many a build ends before its tables

    yield from _check_columns(schema, table)
    usable = tuple(usable_columns(schema.name, table))
    whole = usable == schema.columns and table.column_names == list(usable)
    # pandera raises on repeated names and on checks of columns of some types, so it sees only the others.
    seen = table if whole else table.select(usable)
    for column, kind in refusals(schema.name, seen, None if whole else usable):
        yield from _locate(schema, table, None if column is None else schema.field(column), kind)


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
    mask = repeated(table, list(schema.primary_key)) if field is None else MASKS[kind](table, field)
    for row in table.filter(pc.fill_null(mask, False)).to_pylist():
        if field is None:
            yield UNIQUE, _refuse_key(schema, row)
        else:
            rule = REQUIRED if kind == "null" else _CHECK_RULES[kind]
            yield rule, _refuse_cell(schema, field, row, kind)


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
