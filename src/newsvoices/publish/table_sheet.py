"""One table on one sheet: every cell as published, whatever it looks like to a spreadsheet."""

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

import pyarrow as pa
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from newsvoices.contract import Field, TableSchema
from newsvoices.errors import DataError
from newsvoices.publish.formulas import FORMULA_STARTS
from newsvoices.publish.sheet_layout import lines_of, row_height
from newsvoices.publish.sheet_styles import Styles
from newsvoices.records import CELL_LIMIT

__all__ = ["column_width", "write_table_sheet"]

ROW_LIMIT = 1_048_576
_TEXT_FORMAT_LIMIT = 255
_FIRST_DATE = date(1900, 3, 1)
"""Before it, spreadsheets disagree by a day (Excel believes in 29 February 1900) or know no dates at all."""
_EXACT_INTEGER = 10**15
_PAGE_WIDTH = 300  # characters of a line on A3 across, at some 70 per cent
_TIP_TITLE, _TIP_TEXT = 32, 255


def write_table_sheet(sheet: Worksheet, styles: Styles, schema: TableSchema, table: pa.Table) -> None:
    """Fill a sheet with a table: header frozen, filters on, text wrapped, widths and heights by content."""
    if table.num_rows >= ROW_LIMIT:
        raise DataError(
            f"Table {schema.name} has {table.num_rows} rows; a spreadsheet holds {ROW_LIMIT - 1} below the "
            "header. Publish this dataset without a workbook, or split it."
        )
    last_row, last_column = table.num_rows, len(schema.fields) - 1
    columns = [table[field.name].to_pylist() for field in schema.fields]
    widths = [column_width(field, values) for field, values in zip(schema.fields, columns, strict=True)]
    sheet.set_row(0, 32)
    for row, values in enumerate(zip(*columns, strict=True), start=1):
        lines = (lines_of(value, width) for value, width in zip(values, widths, strict=True) if _is_text(value))
        sheet.set_row(row, row_height(lines))
    keys = {*schema.primary_key, *(name for key in schema.foreign_keys for name in key.fields)}
    for column, (field, values) in enumerate(zip(schema.fields, columns, strict=True)):
        sheet.set_column(column, column, widths[column])
        sheet.write_string(0, column, field.name, styles.header)
        _add_tip(sheet, column, field)
        style = _column_style(styles, field, values, field.name in keys or field.name.endswith("_id"))
        for row, value in enumerate(values, start=1):
            if not _write_cell(sheet, row, column, value, style, styles):
                key = ";".join(str(table[name][row - 1].as_py()) for name in schema.primary_key)
                _refuse_length(schema.name, key, field.name, len(value))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last_row, last_column)
    # Codes such as "007" are text on purpose; no green corner should invite a conversion.
    sheet.ignore_errors({"number_stored_as_text": xl_range(0, 0, last_row, last_column)})
    _set_print(sheet, sum(widths))


def column_width(field: Field, values: Sequence[Any]) -> float:
    """Return a width in characters at which short values stay on one line and long ones take few."""
    longest = max((_longest_line(value) for value in values if value is not None), default=0)
    head = min(len(field.name), 18) + 5
    if longest <= 36:
        return float(max(longest + 2, head, 9))
    return float(max(head, 38 if longest <= 110 else 64))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _longest_line(value: Any) -> int:
    return max(map(len, str(value).split("\n")))


def _column_style(styles: Styles, field: Field, values: Sequence[Any], is_key: bool) -> Format:
    if field.type == "integer":
        return styles.integer
    if field.type == "boolean":
        return styles.boolean
    if field.type == "date":
        return styles.date
    if any(len(value) > _TEXT_FORMAT_LIMIT for value in values if value is not None):
        return styles.prose
    return styles.identifier if is_key else styles.text


def _write_cell(sheet: Worksheet, row: int, column: int, value: Any, style: Format, styles: Styles) -> bool:
    """Write one value by its own type, never by its looks; False when a spreadsheet cell cannot hold it."""
    if value is None:
        return bool(sheet.write_blank(row, column, None, style) == 0)
    if isinstance(value, bool):
        return bool(sheet.write_boolean(row, column, value, style) == 0)
    if isinstance(value, date) and value >= _FIRST_DATE:
        return bool(sheet.write_datetime(row, column, value, style) == 0)
    if isinstance(value, int) and abs(value) < _EXACT_INTEGER:
        return bool(sheet.write_number(row, column, value, style) == 0)
    text = str(value)
    # Excel counts UTF-16 units.
    if len(text) > CELL_LIMIT // 2 and len(text.encode("utf-16-le")) // 2 > CELL_LIMIT:
        return False
    if text.startswith(FORMULA_STARTS):
        style = styles.formula_like
    return bool(sheet.write_string(row, column, text, style) == 0)


def _refuse_length(table: str, row_id: str, column: str, length: int) -> None:
    raise DataError(
        f"Table {table}, row {row_id}, column {column}: the text has {length} characters. A spreadsheet "
        f"cell holds {CELL_LIMIT}. Shorten the coded span, or split it."
    )


def _add_tip(sheet: Worksheet, column: int, field: Field) -> None:
    message = field.description
    if len(message) > _TIP_TEXT:
        message = message[: _TIP_TEXT - 2] + " …"
    if message:
        options = {"validate": "any", "input_title": field.title[:_TIP_TITLE], "input_message": message}
        sheet.data_validation(0, column, 0, column, options)


def _set_print(sheet: Worksheet, width: float) -> None:
    """Print a wide table on several pages side by side, each with the first column, so that it can be read."""
    sheet.set_landscape()
    sheet.set_paper(8)  # A3
    sheet.fit_to_pages(math.ceil(width / _PAGE_WIDTH), 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.set_footer("&L&A&RPage &P of &N")
