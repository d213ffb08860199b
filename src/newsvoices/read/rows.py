"""Find rows of the published tables by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from newsvoices.errors import UsageError
from newsvoices.read.parquet import read_arrow, require_text

if TYPE_CHECKING:
    from newsvoices.read.package import Package

__all__ = ["COMPOSITE", "find_row", "has_row", "require_id", "rows_where", "sentence_of"]

Row = dict[str, Any]

COMPOSITE = " / "
"""What the rules write between the columns of a key, where a row is known by several."""


def rows_where(package: Package, table: str, column: str, value: str) -> list[Row]:
    """Return the rows of a table whose column has a value, in the table's order."""
    import pyarrow.compute as pc

    rows = read_arrow(package, package.table(table))
    found: list[Row] = rows.filter(pc.equal(rows.column(column), value)).to_pylist()
    return found


def sentence_of(package: Package, row: Row) -> Row | None:
    """Return the sentence in which a row's words begin."""
    found = rows_where(package, "sentences", "sentence_id", row["sentence_id"]) if row.get("sentence_id") else []
    return found[0] if found else None


def has_row(package: Package, row_id: str) -> bool:
    """Say whether any table has a row of this id."""
    return _find(package, row_id) is not None


def find_row(package: Package, row_id: str) -> tuple[str, Row]:
    """Return the table and the row of an id; raises UsageError that names the nearest ids."""
    found = _find(package, row_id)
    if found is None:
        _refuse(package, row_id)
    return found


def _find(package: Package, row_id: str) -> tuple[str, Row] | None:
    import pyarrow.compute as pc

    require_id(row_id)
    for table in package.tables.values():
        if len(table.primary_key) != 1 or table.name == "retired_ids":
            continue
        key = table.primary_key[0]
        place = pc.index(read_arrow(package, table, [key]).column(0), row_id).as_py()
        if place >= 0:
            return table.name, read_arrow(package, table).slice(place, 1).to_pylist()[0]
    return None


def require_id(row_id: object) -> None:
    """Raise UsageError on what is no text, such as a whole row, whose id is one of its values."""
    if not isinstance(row_id, str):
        raise UsageError(
            f"The id of a row is text, such as nv.load('quotes').loc[0, 'quote_id'], and this is a "
            f"{type(row_id).__name__}. Give the id itself: it stands in the first column of the row's table."
        )
    require_text(row_id, "The row id")


def _refuse(package: Package, row_id: object) -> NoReturn:
    from difflib import get_close_matches

    if "retired_ids" in package.tables:
        for retired in rows_where(package, "retired_ids", "id", str(row_id)):
            instead = f" Use {retired['replaced_by']} instead." if retired["replaced_by"] else ""
            raise UsageError(
                f"The row {row_id} of table {retired['table']} was retired in version "
                f"{retired['retired_in']}: {retired['reason'].rstrip('.')}.{instead}"
            )
    _refuse_composite(package, str(row_id))
    ids: list[str] = []
    for table in package.tables.values():
        if len(table.primary_key) == 1 and table.name != "retired_ids":
            ids += read_arrow(package, table, [table.primary_key[0]]).column(0).to_pylist()
    ids = list(dict.fromkeys(ids))
    whole = [known for known in ids if known.endswith(f":{row_id}")]
    article, colon, tail = str(row_id).partition(":")
    # What all ids of an article begin with makes none of them near.
    own = {known.partition(":")[2]: known for known in ids if colon and known.startswith(f"{article}:")}
    likest = get_close_matches(tail if own else str(row_id), own or ids, n=3, cutoff=0.75)
    near = [] if len(whole) == 1 else [own.get(one, one) for one in likest]
    hint = f" The nearest ids: {', '.join(near)}." if near else ""
    hint = f" Did you mean {whole[0]!r}?" if len(whole) == 1 else hint
    if row_id in package.tables:
        by_id = " Each of these can be shown by its id." if len(package.tables[row_id].primary_key) == 1 else ""
        hint = f" {row_id} is a table: nv.load({row_id!r}) in Python has its rows.{by_id}"
    if colon and not near and not any(known.startswith(f"{article}:") for known in ids):
        hint = (
            f" The dataset {package.folder} was searched, and has no article {article!r}; another one is named with "
            "--dataset FOLDER, or dataset= in Python."
        )
    raise UsageError(
        f"No table has a row with the id {row_id!r}.{hint} Ids stand in columns such as "
        "nv.load('quotes')['quote_id']; nv.find(word) finds rows by their words."
    )


def _refuse_composite(package: Package, row_id: str) -> None:
    """Raise UsageError when an id is that of a row known by several columns, written as the rules write it."""
    parts = row_id.split(COMPOSITE)
    for table in package.tables.values():
        key = list(table.primary_key)
        if len(key) < 2 or len(key) != len(parts):
            continue
        if dict(zip(key, parts, strict=True)) in read_arrow(package, table, key).to_pylist():
            targets = dict(table.foreign_keys)
            if key[0] in targets:
                instead = f"They are cited and shown by their row of table {targets[key[0]]}: {parts[0]!r}"
            else:
                instead = f"They are cited by their table: {table.name!r}"
            raise UsageError(
                f"Rows of table {table.name} have no id of their own, but a key of {len(key)} columns "
                f"({', '.join(key)}), as {row_id!r} is one. {instead}."
            )
