"""Say where in the coding files the rows stand that a rule refuses: ids that are new stand nowhere yet."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from newsvoices.build.codings import MintedArticle
from newsvoices.coding.entries import SECTIONS

__all__ = ["locate"]


def locate(report: pa.Table, minted: Sequence[MintedArticle], folder: Path) -> pa.Table:
    """Return a report whose messages end with file and line of the entry that a row was made from, where it has one.

    The files are named as they stand in the dataset's ``folder``: short, so that no line is broken in one.
    """
    places = {
        row["id"]: f"{item.source.final_path.relative_to(folder).as_posix()}:{row['_line']}"
        for item in minted
        if item.source.final is not None
        for section in SECTIONS.values()
        for row in getattr(item.minted.coding, section.rows)
        if row.get("id") and "_line" in row
    }
    rows = report.to_pylist()
    for row in rows:
        place = places.get((row["row_id"] or "").partition(" / ")[0])
        if place is not None:
            row["message"] += f" Its entry is at {place}."
    return pa.Table.from_pylist(rows, schema=report.schema)
