"""Find the cells that a spreadsheet would run as a formula when it opens a CSV without care."""

from collections.abc import Mapping

import pyarrow as pa

from newsvoices.contract import tables as contract_tables

__all__ = ["FORMULA_STARTS", "find_formula_like"]

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_REPORT = pa.schema([(name, pa.string()) for name in ("table", "row_id", "column", "value")])


def find_formula_like(tables: Mapping[str, pa.Table]) -> pa.Table:
    """List the cells that start with ``= + - @``, a tab or a carriage return: table, row_id, column, value.

    The tables keep them as they are, because verbatim words are evidence; the workbook marks them as text.
    """
    found = []
    for name, table in tables.items():
        schema = contract_tables().get(name)
        key = schema.primary_key if schema else (table.column_names[0],)
        for column in table.column_names:
            if not pa.types.is_string(table.schema.field(column).type):
                continue
            for index, value in enumerate(table[column].to_pylist()):
                if value is not None and value.startswith(FORMULA_STARTS):
                    row_id = ";".join(str(table[part][index].as_py()) for part in key)
                    found.append({"table": name, "row_id": row_id, "column": column, "value": value})
    return pa.Table.from_pylist(found, schema=_REPORT)
