"""Read what the codes of a column mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsvoices.read.opening import open_package
from newsvoices.read.parquet import read_arrow

if TYPE_CHECKING:
    from newsvoices.read.package import Column, Package

__all__ = ["codes_of"]


def codes_of(package: Package, column: Column) -> list[dict[str, Any]]:
    """Return the rows of table codes for a column's vocabulary; none where it has no vocabulary.

    Tables that ``newsvoices extract`` wrote come without codes; theirs are those of our own dataset.
    """
    if column.vocabulary is None:
        return []
    own = package if "codes" in package.tables else open_package()
    rows: list[dict[str, Any]] = read_arrow(own, own.table("codes")).to_pylist()
    return [row for row in rows if row["vocabulary"] == column.vocabulary and row["code"] in column.codes]
