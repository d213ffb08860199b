"""Say what the dataset holds: its tables, its data dictionary, its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsvoices.errors import DataError, UsageError
from newsvoices.read.codes import codes_of
from newsvoices.read.opening import open_package
from newsvoices.read.package import Table, refuse_unknown

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from newsvoices.read.opening import Dataset
    from newsvoices.read.package import Package

__all__ = ["codebook", "path", "tables"]

_FORMATS = ["csv", "parquet", "text"]


def tables(dataset: Dataset = None) -> pd.DataFrame:
    """List the tables: name, group, how many rows and columns, what one row is, and one line on each.

    The group is ``core`` (readable without the codebook), ``supporting`` (what makes the core checkable) or
    ``reference`` (codes, coders, retired ids).
    """
    import pandas as pd

    package = open_package(dataset)
    return pd.DataFrame(
        [
            {
                "table": table.name,
                "group": table.group,
                "rows": count_rows(package, table),
                "columns": len(table.columns),
                "one_row": table.unit,
                "description": table.description,
            }
            for table in package.tables.values()
        ],
        columns=["table", "group", "rows", "columns", "one_row", "description"],
    )


def codebook(table: str | None = None, column: str | None = None, dataset: Dataset = None) -> pd.DataFrame:
    """Return the data dictionary: one row per column, of one table or of all; of one column its codes.

    ``allowed`` lists the codes of a vocabulary, ``instruction`` is the coder's rule, ``source`` the standard
    that a definition follows, and ``refers_to`` the table whose ids the column holds.
    ``nv.codebook("claims", "claim_type")`` returns the codes of that column, each with label and definition, and
    ``nv.load("codes")`` those of all. Raises UsageError for a column that takes no codes, saying what it holds.
    """
    import pandas as pd

    package = open_package(dataset)
    if column is not None:
        return pd.DataFrame(_codes(package, table, column), columns=["code", "label", "definition"])
    chosen = package.tables.values() if table is None else [package.table(table)]
    rows = [row for one in chosen for row in _dictionary(one)]
    return pd.DataFrame(rows, columns=_DICTIONARY)


def _codes(package: Package, table: str | None, name: str) -> list[dict[str, Any]]:
    if table is None:
        raise UsageError(
            f"codebook needs the table of the column {name!r}, such as: nv.codebook('claims', 'claim_type')."
        )
    column = package.table(table).column(name)
    if not column.codes:
        said = column.raw.get("description") or column.raw.get("title") or ""
        raise UsageError(
            f"Column {name} of table {table} takes no codes, but {column.type} values: {said}".rstrip(": ")
        )
    return codes_of(package, column)


def path(name: str | None = None, format: str | None = None, dataset: Dataset = None) -> Path:
    """Return where a file of the dataset is; without a name, the folder that holds them all.

    ``name`` is a table (``format`` "csv", the default where there is one, or "parquet"), an article (``format``
    "text": its frozen text), or a file's name as in ``codebook.md``.
    """
    package = open_package(dataset)
    if format is not None and format not in _FORMATS:
        refuse_unknown("format cannot be", format, "Allowed", _FORMATS)
    if name is None:
        return package.folder
    if name in package.tables and format != "text":
        stem, _, own = package.tables[name].path.rpartition(".")
        return _present(package, f"{stem}.{format or own}", name)
    texts = text_paths(package)
    if name in texts and format in (None, "text"):
        return _present(package, texts[name], name)
    listed = [item["path"] for item in package.descriptor["resources"] if isinstance(item.get("path"), str)]
    others = [*listed, "datapackage.json", "SHA256SUMS"]
    if name in others and format is None:
        return _present(package, name, name)
    if name in package.tables:
        raise UsageError(
            f"format='text' is for articles, and {name!r} is a table. Its formats: csv, parquet. "
            f"The articles: {', '.join(texts)}."
        )
    if name in texts:
        raise UsageError(f"{name!r} is an article; it has the format text, not {format}.")
    refuse_unknown("There is no file for", name, "The tables, articles and files", [*package.tables, *texts, *others])
    raise AssertionError  # refuse_unknown always raises


def count_rows(package: Package, table: Table) -> int:
    """Return how many rows a table has, from its Parquet footer where it has one."""
    from newsvoices.read.parquet import open_parquet, read_arrow
    from newsvoices.read.plain_tables import stands_alone

    if stands_alone(package, table):
        return int(read_arrow(package, table).num_rows)
    with open_parquet(package, table) as file:
        return int(file.metadata.num_rows)


def text_paths(package: Package) -> dict[str, str]:
    """Return the path of every article's text inside the package, by article."""
    from newsvoices.read.parquet import read_arrow

    rows = read_arrow(package, package.table("articles"), ["article_id", "text_path"]).to_pylist()
    return {row["article_id"]: row["text_path"] for row in rows}


_DICTIONARY = [
    "table",
    "column",
    "title",
    "type",
    "required",
    "description",
    "vocabulary",
    "allowed",
    "pattern",
    "refers_to",
    "instruction",
    "source",
]


def _dictionary(table: Table) -> list[dict[str, object]]:
    targets = dict(table.foreign_keys)
    return [
        {
            "table": table.name,
            "column": column.name,
            "title": column.raw.get("title"),
            "type": column.type,
            "required": column.required,
            "description": column.raw.get("description"),
            "vocabulary": column.vocabulary,
            "allowed": "; ".join(column.codes) or None,
            "pattern": (column.raw.get("constraints") or {}).get("pattern"),
            "refers_to": targets.get(column.name),
            "instruction": column.raw.get("instruction"),
            "source": column.raw.get("source"),
        }
        for column in table.columns.values()
    ]


def _present(package: Package, name: str, asked: str) -> Path:
    found = package.file(name)
    if not found.exists():
        raise DataError(
            f"{found} is missing, the file of {asked!r}. An installed copy leaves the workbook out; "
            "otherwise the copy is incomplete: copy the whole folder, reinstall newsvoices, or build again."
        )
    return found
