"""What a rule sees: the tables as rows, looked up and cached, the texts and their layout, and the context.

A rule never meets broken input: tables and columns that it needs are checked before it runs, and rows with an
empty required cell, which the gate reports, are left out.
"""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from newsvoices import contract
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.edtf import EdtfDate, parse_edtf
from newsvoices.errors import DataError
from newsvoices.records import Layout, Row
from newsvoices.text import lay_out

__all__ = ["ANCHORED", "Context", "Data", "as_edtf", "usable_columns"]

ANCHORED = ("sentences", "mentions", "affiliations", "quotes", "claims", "events")
"""The tables whose rows are stretches of an article."""


@dataclass(frozen=True)
class Context:
    """What the build knows beside the tables.

    ``rejected_marks`` lists by article the spans in which, the curator says, no stretch in quotation marks
    stands; ``ledger`` holds the rows of ``build/ids/``, or None where it is not at hand, as in a package.
    """

    rejected_marks: Mapping[str, Collection[tuple[int, int]]] = field(default_factory=dict)
    ledger: Sequence[Row] | None = None


def usable_columns(name: str, table: pa.Table) -> list[str]:
    """Return the columns of a table that the contract knows, that occur once and have the right type."""
    expected = arrow_schema(name)
    names = table.column_names
    return [
        item.name
        for item in expected
        if names.count(item.name) == 1 and table.schema.field(item.name).type == item.type
    ]


class Data:
    """The tables of one dataset as rules read them."""

    def __init__(self, tables: Mapping[str, pa.Table], texts: Mapping[str, str], context: Context) -> None:
        """Keep the usable columns of the tables that the contract knows."""
        self.texts = texts
        self.context = context
        self.columns = {
            name: usable_columns(name, table) for name, table in tables.items() if name in contract.tables()
        }
        self._tables = {name: tables[name].select(columns) for name, columns in self.columns.items()}
        self._rows: dict[str, list[Row]] = {}
        self._indexes: dict[tuple[str, str], dict[Any, Row]] = {}
        self._values: dict[tuple[str, ...], frozenset[Any]] = {}
        self._sentences: dict[str, list[Row]] | None = None
        self._layouts: dict[str, Layout] = {}

    def has(self, table: str, columns: Collection[str]) -> bool:
        """Say whether a table is there with these columns, each of the right type."""
        return set(columns) <= set(self.columns.get(table, ())) and table in self.columns

    def rows(self, table: str) -> list[Row]:
        """Return the rows of a table whose required cells are filled."""
        if table not in self._rows:
            required = [f.name for f in contract.table(table).fields if f.required and f.name in self.columns[table]]
            self._rows[table] = [
                row for row in self._tables[table].to_pylist() if all(row[column] is not None for column in required)
            ]
        return self._rows[table]

    def every_row(self, table: str) -> list[Row]:
        """Return all rows of a table, also those that the gate refuses."""
        return list(self._tables[table].to_pylist())

    def column(self, table: str, column: str) -> Any:
        """Return one column as Arrow data."""
        return self._tables[table].column(column)

    def index(self, table: str) -> Mapping[Any, Row]:
        """Return the rows of a table by its primary key of one column; the first of duplicates counts."""
        return self.by(table, contract.table(table).primary_key[0])

    def by(self, table: str, column: str) -> Mapping[Any, Row]:
        """Return the rows of a table by a column that holds each value once."""
        if (table, column) not in self._indexes:
            self._indexes[table, column] = {row[column]: row for row in reversed(self.rows(table))}
        return self._indexes[table, column]

    def values(self, table: str, column: str) -> frozenset[Any]:
        """Return every value that stands in a column, in whatever rows."""
        if (table, column) not in self._values:
            self._values[table, column] = frozenset(self._tables[table].column(column).to_pylist()) - {None}
        return self._values[table, column]

    def text_of(self, row: Row) -> str | None:
        """Return the text of a row's article, None where it is missing (which rule V1 reports)."""
        return self.texts.get(row["article_id"])

    def layout(self, article_id: str) -> Layout:
        """Return the layout of an article, made anew from its text."""
        if article_id not in self._layouts:
            self._layouts[article_id] = lay_out(self.texts[article_id])
        return self._layouts[article_id]

    def sentences(self, article_id: str) -> list[Row]:
        """Return the sentences of an article in text order."""
        if self._sentences is None:
            self._sentences = {}
            for row in sorted(self.rows("sentences"), key=lambda row: (row["start"], row["end"])):
                self._sentences.setdefault(row["article_id"], []).append(row)
        return self._sentences.get(article_id, [])

    def sentence_at(self, article_id: str, place: int) -> Row | None:
        """Return the sentence that holds the character at ``place``."""
        sentences = self.sentences(article_id)
        number = bisect_right(sentences, place, key=lambda row: row["start"]) - 1
        return sentences[number] if number >= 0 and place < sentences[number]["end"] else None

    def sentences_of(self, article_id: str, start: int, end: int) -> list[Row]:
        """Return the sentences that share a character with a span."""
        return [row for row in self.sentences(article_id) if row["start"] < end and start < row["end"]]


def as_edtf(value: str | None) -> EdtfDate | None:
    """Parse a date; None where it is empty or, as rule V19 reports, malformed."""
    if value is None:
        return None
    try:
        return parse_edtf(value)
    except DataError:
        return None
