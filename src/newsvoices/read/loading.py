"""Load a table: the rows asked for, with the types that the data dictionary states."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any, Literal, overload

from newsvoices.errors import NewsvoicesError, UsageError
from newsvoices.read.frames import refuse_unknown_kind, to_frame
from newsvoices.read.opening import open_package
from newsvoices.read.package import Package, Table
from newsvoices.read.parquet import read_arrow
from newsvoices.read.selecting import article_column, article_ids, names_of, select_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    import pyarrow as pa

    from newsvoices.read.opening import Dataset

__all__ = ["load"]


@overload
def load(
    name: str,
    *,
    columns: Sequence[str] | str | None = ...,
    where: Mapping[str, Any] | None = ...,
    articles: Sequence[str] | str | None = ...,
    as_: Literal["pandas"] = ...,
    dataset: Dataset = ...,
) -> pd.DataFrame: ...


@overload
def load(
    name: str,
    *,
    columns: Sequence[str] | str | None = ...,
    where: Mapping[str, Any] | None = ...,
    articles: Sequence[str] | str | None = ...,
    as_: str,
    dataset: Dataset = ...,
) -> Any: ...


def load(
    name: str,
    *,
    columns: Sequence[str] | str | None = None,
    where: Mapping[str, Any] | None = None,
    articles: Sequence[str] | str | None = None,
    as_: str = "pandas",
    dataset: Dataset = None,
) -> Any:
    """Load a table of the dataset as a plain DataFrame.

    It is read from its Parquet file, and from no other; ``nv.verify()`` says whether every file of a dataset is
    there and unaltered, and the CSV files hold the same. The tables, and what one row of each is:

    {tables}

    Parameters
    ----------
    name
        One of the tables above. ``nv.tables()`` counts their rows, ``nv.codebook(name)`` explains columns.
    columns
        The columns to return, in this order; by default all.
    where
        Column to value, or to a list of values; rows must match every column. ``None`` matches a missing
        value. In a column that holds a list (``actor_names``), a row matches when one member does.
    articles
        One article's id or several: only the rows that belong to them. Tables shared by all articles
        (actors, concepts, coders) are narrowed to the rows that those articles use.
    as_
        ``"pandas"``, ``"arrow"`` (a ``pyarrow.Table``, with descriptions in the field metadata) or
        ``"polars"`` (needs polars).
    dataset
        Another dataset: a folder that is or holds ``data/``, one that ``newsvoices extract --to`` wrote, or the
        path of a ``datapackage.json``.

    Returns
    -------
    pandas.DataFrame
        Text has pandas' own default type for text (``str`` in pandas 3, ``object`` in pandas 2): the text
        "NA" stays text, and a missing value is missing. Whole numbers are ``Int64`` and truth values
        ``boolean``, both of which can be missing. A column with a vocabulary is categorical with all codes of
        the vocabulary, in its order, whether they occur or not. Full dates are ``datetime64[ms]``, which
        holds every day of the years 1 to 9999, so that nothing leaves the range. Dates in EDTF
        (``2014-11``, ``2014-10-23/..``) stay text: their precision is information.

    Raises
    ------
    UsageError
        A name is unknown; the message lists the valid ones. Or ``where`` asks for a value that its column cannot have.

    Warns
    -----
    UserWarning
        No row has any of the texts that ``where`` asks for in a column; values are compared whole.

    Examples
    --------
    >>> import newsvoices as nv
    >>> quotes = nv.load("quotes", where={"function": "attribution"})
    >>> claims = nv.load("claims", columns=["claimant_name", "concept_label", "agreement"])
    """
    refuse_unknown_kind(as_)
    _require_mapping(where)
    package = open_package(dataset)
    table = package.table(name)
    wanted = list(table.columns) if columns is None else names_of("columns", columns)
    for column in wanted:
        table.column(column)
    rows = _read_selected(package, table, wanted, where or {}, articles)
    return to_frame(rows, table, as_)


def _require_mapping(where: object) -> None:
    from collections.abc import Mapping

    if where is not None and not isinstance(where, Mapping):
        given = f"the text {where!r}" if isinstance(where, str) else type(where).__name__
        raise UsageError(
            f"where needs a dict of columns with the values that rows must have, and got {given}. Such as: "
            'where={"form": "direct"}, or several values: where={"form": ["direct", "mixed"]}. '
            'For other conditions filter the DataFrame: quotes[quotes.text.str.contains("port")].'
        )


def _list_tables() -> str:
    """List our own tables for the docstring, in the words of the schema that the package carries."""
    try:
        tables = open_package().tables.values()
    except (NewsvoicesError, OSError):
        return "the dataset of this package is missing or unreadable; ``nv.tables(dataset=...)`` lists another's."
    return "\n    ".join(fill(f"- {t.name}: {t.unit}", 106, subsequent_indent=" " * 6) for t in tables)


load.__doc__ = (load.__doc__ or "").replace("{tables}", _list_tables())


def _read_selected(
    package: Package,
    table: Table,
    wanted: list[str],
    where: Mapping[str, Any],
    articles: Sequence[str] | str | None,
) -> pa.Table:
    if not where and articles is None:
        return read_arrow(package, table, wanted)
    needed = [*wanted, *(table.column(column).name for column in where)]
    chosen = None if articles is None else article_ids(package, articles)
    if chosen is not None:
        needed.append(article_column(package, table))
    rows = read_arrow(package, table, list(dict.fromkeys(needed)))
    return select_rows(package, table, rows, where, chosen).select(wanted)
