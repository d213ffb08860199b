"""Which rows of a table fail a check of the contract: pandera says that some do, seldom which."""

from collections.abc import Callable, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsvoices.contract import Field

__all__ = ["MASKS", "repeated", "whole"]


def repeated(table: pa.Table, columns: list[str]) -> Any:
    """Say of each row whether it repeats the key of an earlier one; keys with an empty part never do."""
    seen = set()
    mask = []
    for values in zip(*(table.column(column).to_pylist() for column in columns), strict=True):
        mask.append(None not in values and values in seen)
        seen.add(values)
    return pa.chunked_array([pa.array(mask, pa.bool_())])


def whole(pattern: str) -> str:
    """Return a pattern that only a whole text matches."""
    return f"^(?:{pattern})$"


MASKS: Mapping[str, Callable[[pa.Table, Field], Any]] = {
    "null": lambda table, field: pc.is_null(table.column(field.name)),
    "isin": lambda table, field: pc.and_(
        pc.is_valid(table.column(field.name)),
        pc.invert(pc.is_in(table.column(field.name), value_set=pa.array(field.enum, pa.string()))),
    ),
    "str_matches": lambda table, field: pc.invert(
        pc.match_substring_regex(table.column(field.name), whole(field.pattern or ""))
    ),
    "greater_than_or_equal_to": lambda table, field: pc.less(table.column(field.name), field.minimum),
    "less_than_or_equal_to": lambda table, field: pc.greater(table.column(field.name), field.maximum),
    "unique": lambda table, field: repeated(table, [field.name]),
}
"""By the kind of check: the rows of a table whose cell in a column fails it."""
