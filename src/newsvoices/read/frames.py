"""Give rows the types that the data dictionary states, as pandas, Arrow or polars has them."""

from __future__ import annotations

from functools import lru_cache
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
    """Convert column by column: Arrow's conversion of the whole would check every vocabulary anew in every table."""
    import pandas as pd
    import pyarrow as pa

    text = pd.api.types.pandas_dtype("str")  # pandas' own default, by its version and options
    types = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype(), pa.string(): text}
    arrays: dict[int, Any] = {}  # by number, as a column may be asked for twice
    for number, (name, values) in enumerate(zip(rows.column_names, rows.columns, strict=True)):
        column = table.columns[name]
        if column.codes and column.type == "string":
            arrays[number] = _categorical(values, name, table)
        elif convert := getattr(types.get(values.type), "__from_arrow__", None):
            arrays[number] = convert(values)
        else:
            arrays[number] = values.to_pandas(date_as_object=False).to_numpy(copy=True)  # ours to write
    frame = pd.DataFrame(arrays, index=pd.RangeIndex(rows.num_rows), copy=False)
    frame.columns = _names(tuple(rows.column_names), text).copy()  # which may be given a name of its own
    return frame


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...], text: Any) -> pd.Index[str]:
    """Return the names of a table's columns, over which pandas takes as long as over many a column itself."""
    import pandas as pd

    index: pd.Index[str] = pd.Index(names, dtype=text)
    return index


def _categorical(values: pa.ChunkedArray, name: str, table: Table) -> pd.Categorical:
    import pandas as pd
    import pyarrow.compute as pc

    column = table.columns[name]
    codes, dtype = _vocabulary(column.codes, column.ordered)
    indices = pc.index_in(values, value_set=codes)
    if indices.null_count != values.null_count:
        unknown = sorted(set(values.to_pylist()) - set(column.codes) - {None})
        raise DataError(
            f"Table {table.name}, column {name}: the value {unknown[0]!r} is not in the vocabulary "
            f"{column.vocabulary or name}. Allowed: {', '.join(column.codes)}. The dataset was changed after "
            "it was built; get an unaltered copy, or correct and build it again."
        )
    if indices.null_count:
        indices = indices.fill_null(-1)
    return pd.Categorical.from_codes(indices.to_numpy(), dtype=dtype, validate=False)


@lru_cache(maxsize=256)
def _vocabulary(codes: tuple[str, ...], ordered: bool) -> tuple[pa.Array, pd.CategoricalDtype]:
    """Return a vocabulary for Arrow and for pandas, which takes long to see that its codes differ."""
    import pandas as pd
    import pyarrow as pa

    return pa.array(codes, pa.string()), pd.CategoricalDtype(list(codes), ordered)


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
