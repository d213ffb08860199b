"""Which keys an entry of a curator's file has: taken from the contract, one section per kind of row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode
from newsvoices.contract import Field, table
from newsvoices.records import EXTRACTOR, Row

__all__ = ["DEFAULTS", "PARTICIPANTS", "SECTIONS", "Section", "read_fields"]

PARTICIPANTS = {"actors": "actor", "recipients": "recipient", "others": "other"}
"""The keys of an event that list its participants, and the role that each gives them."""

DEFAULTS: Mapping[str, object] = MappingProxyType({"origin": "added", "confidence": "high", "metonymy": False})
"""What a column holds where an entry does not say."""


@dataclass(frozen=True)
class Section:
    """A kind of entry: its key in a paragraph, its list in a Coding, its tables, the letter of its ids."""

    key: str
    rows: str
    letter: str
    tables: tuple[str, ...]

    @property
    def fields(self) -> Mapping[str, Field]:
        """The columns that an entry gives as plain values, by the entry's key."""
        return _given(self.tables)

    @property
    def anchors(self) -> Mapping[str, tuple[str, str]]:
        """The pairs of offset columns that an entry gives as words, by the entry's key."""
        return _anchored(self.tables)

    @property
    def allowed(self) -> tuple[str, ...]:
        """Every key that an entry may have, in the order in which entries are written."""
        sides = ("before", "after") if "words" in self.anchors else ()
        roles = tuple(PARTICIPANTS) if self.rows == "events" else ()
        return ("id", "key", *self.anchors, *sides, *self.fields, *roles)

    @property
    def form(self) -> str:
        """What an entry looks like: its words and the keys that it must have."""
        lead = "key" if self.rows == "actors" else "words" if "words" in self.anchors else "from"
        needed = [
            key
            for key, field in self.fields.items()
            if field.required and field.name not in DEFAULTS and key not in ("coder", "continues", lead)
        ]
        target = ["to"] if self.rows == "claim_links" else []
        return "{" + ", ".join(f"{key}: …" for key in (lead, *target, *needed)) + "}"

    @property
    def one(self) -> str:
        """What one entry is called in a message."""
        return {
            "links": "a link",
            "events": "an event",
            "affiliations": "an affiliation",
            "actors": "an actor",
        }.get(self.key, f"a {self.key[:-1]}")


SECTIONS: Mapping[str, Section] = MappingProxyType(
    {
        section.rows: section
        for section in (
            Section("actors", "actors", "a", ("actors",)),
            Section("mentions", "mentions", "m", ("mentions",)),
            Section("affiliations", "affiliations", "f", ("affiliations",)),
            Section("quotes", "quotes", "q", ("quotes", "quote_spans")),
            Section("claims", "claims", "c", ("claims",)),
            Section("events", "events", "e", ("events",)),
            Section("links", "claim_links", "r", ("claim_links",)),
        )
    }
)
"""The kinds of entries with minted ids, by their list in a Coding (which is also their table)."""


@cache
def _given(tables: tuple[str, ...]) -> Mapping[str, Field]:
    return MappingProxyType(
        {
            field.entry: field
            for name in tables
            for field in table(name).fields
            if field.coded == "given" and field.entry is not None
        }
    )


@cache
def _anchored(tables: tuple[str, ...]) -> Mapping[str, tuple[str, str]]:
    columns: dict[str, list[str]] = {}
    for name in tables:
        for field in table(name).fields:
            if field.coded == "anchor" and field.entry is not None:
                columns.setdefault(field.entry, []).append(field.name)
    return MappingProxyType({key: (pair[0], pair[1]) for key, pair in columns.items()})


def _in_words(field: Field, key: str) -> str:
    """Return what a column holds, as it follows on "Write": what its description says of this table, or says first."""
    said = re.sub(r".*\bFor an? [^.:]*: |.*\bFor [^.:]*s: ", "", field.description or key, flags=re.DOTALL)
    first = said.split(". ")[0].rstrip(".")
    leads = ("a", "an", "the", "what", "which", "where", "why", "whose", "who")
    begin = first[0].lower() + first[1:]
    return begin if begin.split()[0] in leads else f"the {begin}"


def read_fields(
    node: MapNode,
    fields: Mapping[str, Field],
    problems: Problems,
    *,
    what: str,
    coder_id: str | None,
    references: frozenset[str] = frozenset(),
) -> Row:
    """Read the plain values of an entry by their columns' types, with the defaults filled in.

    Keys in ``references`` are left to the caller, who knows what they may point to. A row that software
    proposed and nobody has decided on (``origin: machine``) is the extractor's unless it says otherwise.
    """
    row: Row = {"_line": node.line, "_index": node.index}
    for key, field in fields.items():
        if key in references:
            continue
        value = problems.value(node.get(key), key, field)
        if value is None and field.name in DEFAULTS and problems.is_absent(node.get(key)):
            value = DEFAULTS[field.name]
        if value is not None:
            row[field.name] = value
        elif field.required and field.name != "coder_id" and problems.is_absent(node.get(key)):
            if problems.is_misspelt(node, key):
                continue
            state = "is empty" if key in node.keys else "is missing"
            allowed = f"one of: {', '.join(field.enum)}" if field.enum else _in_words(field, key)
            problems.add(node.keys.get(key, node), f"{what}: `{key}` {state}. Write {allowed}.")
    if "coder" in fields and "coder_id" not in row:
        decided = EXTRACTOR if row.get("origin") == "machine" else coder_id
        if decided is not None:
            row["coder_id"] = decided
    return row
