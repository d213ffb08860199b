"""What a schema can say: tables with their columns and keys, and vocabularies of codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsvoices.errors import UsageError

__all__ = ["TABLE_ORDER", "Code", "Contract", "Field", "ForeignKey", "TableSchema", "Vocabulary"]

TABLE_ORDER = (
    "actors",
    "quotes",
    "claims",
    "events",
    "articles",
    "sentences",
    "mentions",
    "affiliations",
    "quote_spans",
    "event_participants",
    "claim_links",
    "concepts",
    "corrections",
    "codes",
    "coders",
    "retired_ids",
)
"""The tables in the order in which a reader meets them."""


@dataclass(frozen=True)
class Code:
    """One value of a vocabulary; ``applies_to`` narrows it to codes of a parent vocabulary."""

    code: str
    label: str
    definition: str
    source: str
    applies_to: Mapping[str, str]
    properties: Mapping[str, Any]


@dataclass(frozen=True)
class Vocabulary:
    """A closed list of codes, in the order in which they are published."""

    name: str
    title: str
    description: str
    source: str
    codes: tuple[Code, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The codes alone."""
        return tuple(code.code for code in self.codes)


@dataclass(frozen=True)
class Field:
    """One column: what it holds, what is allowed, and how a coder gives it."""

    name: str
    type: str
    title: str
    description: str
    required: bool
    unique: bool
    pattern: str | None
    minimum: int | None
    maximum: int | None
    vocabulary: str | None
    enum: tuple[str, ...] | None
    edtf: bool
    list: bool
    entry: str | None
    coded: str
    instruction: str | None
    source: str | None


@dataclass(frozen=True)
class ForeignKey:
    """A reference: ``fields`` hold values of ``target_fields`` of ``target`` (a table's name)."""

    fields: tuple[str, ...]
    target: str
    target_fields: tuple[str, ...]


@dataclass(frozen=True)
class TableSchema:
    """One table of the contract; ``raw`` is its Table Schema as it stands in the file."""

    name: str
    title: str
    description: str
    unit: str
    group: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    raw: Mapping[str, Any]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        """Return one column's description; raises UsageError on an unknown name."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise UsageError(f"Table {self.name} has no column {name!r}. Its columns: {', '.join(self.columns)}.")


@dataclass(frozen=True)
class Contract:
    """The tables and vocabularies of one schema folder, by name."""

    tables: Mapping[str, TableSchema]
    vocabularies: Mapping[str, Vocabulary]
