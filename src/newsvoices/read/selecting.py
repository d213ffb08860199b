"""Choose rows: by the values of columns, and by the articles that they belong to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from newsvoices.errors import UsageError
from newsvoices.read.absent import refuse_impossible, warn_of_absent
from newsvoices.read.codes import codes_of
from newsvoices.read.package import Column, Package, Table, refuse_unknown
from newsvoices.read.parquet import read_arrow, require_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pyarrow as pa

__all__ = ["article_column", "article_ids", "names_of", "select_rows"]


def select_rows(
    package: Package, table: Table, rows: pa.Table, where: Mapping[str, Any], articles: list[str] | None
) -> pa.Table:
    """Return the rows that match every condition of ``where`` and belong to one of the articles."""
    import pyarrow as pa
    import pyarrow.compute as pc

    whole = rows
    for name, wanted in where.items():
        column = table.columns[name]
        values = _checked(package, table, column, wanted)
        if column.type == "string" and not column.codes:
            texts, known = [value for value in values if value is not None], _values(column, whole.column(name))
            refuse_impossible(_where(table, column), column, texts, known)
            warn_of_absent(_where(table, column), texts, known)
        if column.is_list:
            keep: Any = pa.array([_has_member(cell, values) for cell in rows.column(name).to_pylist()], pa.bool_())
        else:
            keep = pc.is_in(rows.column(name), value_set=pa.array(values, rows.schema.field(name).type))
        rows = rows.filter(keep)
    if articles is None:
        return rows
    name = article_column(package, table)
    if name == "article_id":
        return rows.filter(pc.is_in(rows.column(name), value_set=pa.array(articles, pa.string())))
    if table.name in _referenced(package):
        used = pa.array(sorted(_used_ids(package, table, articles)), pa.string())
        return rows.filter(pc.is_in(rows.column(name), value_set=used))
    # The id of a row of an article begins with the article's id.
    owners = [str(value).partition(":")[0] in articles for value in rows.column(name).to_pylist()]
    return rows.filter(pa.array(owners, pa.bool_()))


def article_ids(package: Package, articles: Sequence[str] | str) -> list[str]:
    """Return the articles asked for as a list; raises UsageError on an unknown one."""

    wanted = names_of("articles", articles)
    known = read_arrow(package, package.table("articles"), ["article_id"]).column(0).to_pylist()
    for article in wanted:
        if article not in known:
            refuse_unknown("There is no article", article, "The articles", known)
    return wanted


def names_of(argument: str, given: Sequence[str] | str) -> list[str]:
    """Return one name or several as a list; raises UsageError for what is neither."""
    if isinstance(given, str):
        return [given]
    try:
        return list(given)
    except TypeError:
        raise UsageError(f"{argument} needs a name or a list of names, and got {type(given).__name__}.") from None


def article_column(package: Package, table: Table) -> str:
    """Return the column that says to which article a row belongs; raises UsageError where there is none."""
    if "article_id" in table.columns:
        return "article_id"
    if table.name == "codes":
        narrowed = [name for name in package.tables if name != "codes"]
        raise UsageError(
            "Table codes belongs to no article, so articles= cannot narrow it. Leave articles= out. "
            f"Tables that it can narrow: {', '.join(narrowed)}."
        )
    return table.primary_key[0]


def _referenced(package: Package) -> dict[str, list[tuple[Table, str]]]:
    """For each table shared by all articles: the columns of article tables that refer to it."""
    shared: dict[str, list[tuple[Table, str]]] = {}
    for table in package.tables.values():
        if "article_id" in table.columns:
            for column, target in table.foreign_keys:
                if target in ("actors", "concepts", "coders"):
                    shared.setdefault(target, []).append((table, column))
    return shared


def _used_ids(package: Package, table: Table, articles: list[str]) -> set[str]:

    used: set[Any] = set()
    for owner, column in _referenced(package)[table.name]:
        pairs = read_arrow(package, owner, ["article_id", column]).to_pylist()
        used.update(pair[column] for pair in pairs if pair["article_id"] in articles)
    return used - {None}


def _values(column: Column, cells: pa.ChunkedArray) -> list[str]:
    """Return the values of a column of text, once each and sorted; of a list the members."""
    found = set(cells.unique().to_pylist()) - {None}
    return sorted({member.strip() for cell in found for member in cell.split(";")} if column.is_list else found)


def _where(table: Table, column: Column) -> str:
    return f"where: table {table.name}, column {column.name}"


def _has_member(cell: str | None, values: list[Any]) -> bool:
    if cell is None:
        return None in values
    return any(member.strip() in values for member in cell.split(";"))


def _checked(package: Package, table: Table, column: Column, wanted: object) -> list[Any]:
    """Return the values of a condition as a list of the column's type; raises UsageError on any other."""
    several = hasattr(wanted, "__iter__") and not isinstance(wanted, (str, bytes))
    values: Iterable[Any] = wanted if several else [wanted]  # type: ignore[assignment]
    return [None if value is None else _converted(package, table, column, value) for value in values]


def _converted(package: Package, table: Table, column: Column, value: Any) -> Any:
    where = _where(table, column)
    if _is_missing(value):
        raise UsageError(f"{where} cannot be {value!r}. To ask for rows without a value, write None.")
    if column.codes and value not in column.codes:
        for row in codes_of(package, column):
            if isinstance(value, str) and value.casefold() == row["label"].casefold():
                raise UsageError(
                    f"{where} has no value {value!r}. That is the label of {row['code']!r}: write this code."
                )
        refuse_unknown(f"{where} has no value", value, "Its vocabulary", list(column.codes))
    if column.type == "date":
        try:
            return value if type(value) is date else date.fromisoformat(str(value)[:10])
        except ValueError:
            raise UsageError(f"{where} takes a date as YYYY-MM-DD, not {value!r}.") from None
    if column.type == "boolean":
        if not isinstance(value, bool) and str(value) not in ("True", "False"):
            raise UsageError(f"{where} takes True, False or None, not {value!r}.")
        return str(value) == "True"
    if column.type == "integer":
        try:
            if not isinstance(value, (bool, str)) and value == int(value) and -(2**63) <= value < 2**63:
                return int(value)
        except (TypeError, ValueError, OverflowError):
            pass
        raise UsageError(f"{where} takes whole numbers, not {value!r}.")
    if not isinstance(value, str):
        raise UsageError(f"{where} takes text, not {value!r}.")
    require_text(value, where)
    return value


def _is_missing(value: Any) -> bool:
    """Say whether a value is a NaN, NaT or NA, which are not equal to themselves."""
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas.NA is neither equal nor unequal; so is an array inside a list
        return True
