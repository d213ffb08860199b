"""Give rows the types that the data dictionary states, as pandas, Arrow or polars has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsvoices.errors import DataError, UsageError
from newsvoices.read.package import Table, refuse_unknown

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

__all__ = ["refuse_unknown_kind", "to_frame"]

_KINDS = ["pandas", "arrow", "polars"]


def refuse_unknown_kind(as_: str) -> None:
    """Raise the UsageError for a kind of table that is not offered."""
    if as_ not in _KINDS:
        refuse_unknown("as_ cannot be", as_, "Allowed", _KINDS)


def to_frame(rows: pa.Table, table: Table, as_: str) -> Any:
    """Return rows of a table as ``as_`` asks: ``"pandas"``, ``"arrow"`` (as they are) or ``"polars"``.

    Raises UsageError where polars is not installed, DataError on a value outside its column's vocabulary.
    """
    if as_ == "arrow":
        return rows
    return _to_pandas(rows, table) if as_ == "pandas" else _to_polars(rows, table)


def _to_pandas(rows: pa.Table, table: Table) -> pd.DataFrame:
    import pandas as pd
    import pyarrow as pa

    for number, name in enumerate(rows.column_names):
        column = table.columns[name]
        if column.codes and column.type == "string":
            codes = _coded(rows.column(number), name, table)
            rows = rows.set_column(number, name, codes)
    types = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    frame: pd.DataFrame = rows.to_pandas(types_mapper=types.get, date_as_object=False, ignore_metadata=True)
    return frame


def _coded(values: pa.ChunkedArray, name: str, table: Table) -> pa.DictionaryArray:
    """Return a vocabulary's column as an Arrow dictionary, which pandas makes categorical."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column = table.columns[name]
    codes = pa.array(column.codes, pa.string())
    indices = pc.index_in(values, value_set=codes).combine_chunks()
    if indices.null_count != values.null_count:
        unknown = sorted(set(values.to_pylist()) - set(column.codes) - {None})
        raise DataError(
            f"Table {table.name}, column {name}: the value {unknown[0]!r} is not in the vocabulary "
            f"{column.vocabulary or name}. Allowed: {', '.join(column.codes)}. The dataset was changed after "
            "it was built; get an unaltered copy, or correct and build it again."
        )
    return pa.DictionaryArray.from_arrays(indices, codes, ordered=column.ordered)


def _to_polars(rows: pa.Table, table: Table) -> Any:
    try:
        import polars as pl
    except ImportError:
        raise UsageError(
            'as_="polars" needs polars, which is not installed. Install it with: pip install '
            '"newsvoices[polars]"; or use as_="pandas" or as_="arrow".'
        ) from None
    frame = pl.from_arrow(rows)
    enums = {
        name: pl.Enum(column.codes)
        for name, column in table.columns.items()
        if name in rows.column_names and column.codes and column.type == "string"
    }
    return frame.cast(enums)  # type: ignore[arg-type]
