"""What validation reports: failures, the table they make, and how that table reads in a terminal."""

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from newsvoices import contract
from newsvoices.records import Row

__all__ = [
    "REPORT_SCHEMA",
    "SKIPPED",
    "Failure",
    "allow",
    "fail",
    "format_report",
    "identify",
    "shorten",
    "show",
    "to_report",
]

REPORT_SCHEMA = pa.schema(
    [(name, pa.string()) for name in ("rule", "table", "row_id", "column", "value", "allowed", "message")]
)
"""The columns of every report."""

SKIPPED = "(not checked)"
"""The value of a report row that stands for a rule whose inputs are broken."""

_SHOWN = 80
_PLAIN = re.compile(r"[\w:.%/~?-]+")
_WIDTH = 110


@dataclass(frozen=True)
class Failure:
    """One failure: where it is, what was found, what is allowed, and a sentence that says all of it.

    ``table`` names the file where no table is concerned. The rule's name is added by whoever ran the rule.
    """

    table: str
    row_id: str | None
    column: str | None
    value: str | None
    allowed: str
    message: str


def fail(table: str, row: Row, column: str | None, allowed: str, message: str) -> Failure:
    """Return the failure of one row; the value is read from the row's ``column``."""
    found = None if column is None else row.get(column)
    return Failure(table, identify(table, row), column, shorten(found), allowed, message)


def identify(table: str, row: Row) -> str | None:
    """Return the primary key of a row as one text, None where part of it is missing."""
    schema = contract.tables().get(table)
    values = [row.get(column) for column in schema.primary_key] if schema else [None]
    return None if any(value is None for value in values) else " / ".join(str(value) for value in values)


def shorten(value: Any, limit: int = _SHOWN) -> str | None:
    """Return a value as a short text that is safe to print: controls escaped, long ones cut in the middle."""
    if value is None:
        return None
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if len(text) > limit:
        half = (limit - 3) // 2
        text = f"{text[:half]} … {text[-half:]}"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def show(value: Any) -> str:
    """Return a value for the middle of a message: short, quoted unless it is one plain word or id."""
    text = shorten(value)
    if text is None:
        return "nothing"
    return text if _PLAIN.fullmatch(text) else f'"{text}"'


def allow(value: Any) -> str:
    """Return the one value that is allowed, for the report's column ``allowed``."""
    text = shorten(value)
    return "nothing" if text is None else text


def to_report(failures: Iterable[tuple[str, Failure]]) -> pa.Table:
    """Make the report of pairs of a rule's name and a failure."""
    rows = [{"rule": rule, **vars(failure)} for rule, failure in failures]
    return pa.Table.from_pylist(rows, schema=REPORT_SCHEMA)


def format_report(report: pa.Table, limit: int = 50) -> str:
    """Return a report as text for a terminal: by rule, at most ``limit`` failures, the rest counted."""
    rows = report.to_pylist()
    if not rows:
        return "Every rule holds."
    failures = [row for row in rows if row["value"] != SKIPPED]
    skipped = [row for row in rows if row["value"] == SKIPPED]
    by_rule: dict[str, list[Row]] = {}
    for row in failures:
        by_rule.setdefault(row["rule"], []).append(row)
    lines = [f"{_count(len(failures), 'failure')} in {_count(len(by_rule), 'rule')}."]
    left = limit
    for rule, found in by_rule.items():
        if left > 0:
            lines += ["", f"{rule}  ({len(found)})"]
        for row in found[: max(left, 0)]:
            lines += _entry(row)
        left -= len(found)
    if left < 0:
        lines += [
            "",
            f"… and {_count(-left, 'more failure')}; correct these first, or ask for a longer list.",
        ]
    if skipped:
        names = ", ".join(row["rule"] for row in skipped)
        lines += ["", *textwrap.wrap(f"Not checked, because their inputs are broken: {names}.", _WIDTH)]
    return "\n".join(lines)


def _entry(row: Row) -> list[str]:
    place = "  ".join(filter(None, (row["table"], row["row_id"], row["column"])))
    indent = "      "
    body = textwrap.wrap(
        row["message"], _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
    return [f"  {place}", *body]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
