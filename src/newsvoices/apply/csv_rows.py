"""Read articles from tables with separated cells: the rows of CSV and TSV, one at a time, however large the file is."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from gzip import GzipFile
from io import BufferedReader, TextIOWrapper

from newsvoices.apply.cells import Endless, Lines, cut_rows, long_cells, not_encoded
from newsvoices.apply.columns import Columns, count_unread, find_columns, plain_name, tell_apart
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.record import ROW, read_record
from newsvoices.apply.words import printable
from newsvoices.errors import DataError

__all__ = ["is_table", "read_csv"]

_SEPARATORS = ",;\t"
_SAID_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)  # a first line for Excel
_MISSING = frozenset({"na", "n/a", "<na>", "nan", "nat", "null", "none"})
"""How programs write that a cell has no value, in small letters."""
_NO_TEXT = re.compile("[\udc80-\udcff]")  # what is made of bytes that are not in the encoding
_OTHERS = {
    b"PK\x03\x04": "a workbook or a zip archive. Save the sheet with the articles as CSV in UTF-8",
    b"\xd0\xcf\x11\xe0": "an old workbook. Save the sheet with the articles as CSV in UTF-8",
    b"PAR1": "Parquet. Give it a name that ends in .parquet",
    b"\x1f\x8b": "compressed by gzip. Give it a name that ends in .gz",
}
"""Files that are no text, by their first bytes."""
_LONG_NAME = 3  # words; where the name of a column has more, it may be a headline
_ONE_ARTICLE = "Where this is one article and no table, give its file a name that ends in .txt."
_START = 1 << 20  # bytes in which the first lines of a table end
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def is_table(data: bytes, columns: Columns, encoding: str | None) -> bool:
    """Say whether data without a name begin with the names of columns, with that of the texts among several.

    No space stands behind what separates these, as it does in a headline such as "Text, video and photos", and the next
    line has another cell, or one in quotation marks, which may go on in further lines. Where the texts' is the only
    column, all that follows are rows of one cell, the first right below: under a headline is a blank line.
    """
    start = data[:_START].decode(encoding or "utf-8-sig", "ignore")
    first, second = [*(line for line in re.split(r"[\r\n]+", start, maxsplit=9) if line.strip()), "", ""][:2]
    if _SAID_SEPARATOR.fullmatch(first):
        return True
    texts = plain_name(columns.text)
    if plain_name(first.strip('"')) == texts:
        return _is_column(data.decode(encoding or "utf-8-sig", "ignore"))
    for separator in _SEPARATORS:
        cells = [cell.strip('"') for cell in first.strip(" ").split(separator)]
        if (
            len(cells) > 1
            and texts in map(plain_name, cells)
            and all(cell == cell.strip() for cell in cells)
            and (separator in second or '"' in second or not second)
        ):
            return True
    return False


def _is_column(table: str) -> bool:
    """Say whether a table has nothing but rows of one cell below its first line."""
    try:
        with long_cells():
            rows = [*csv.reader(io.StringIO(table.lstrip("\r\n"), newline=""), strict=True)]
    except csv.Error:
        return False
    return len(rows) > 1 and bool(rows[1]) and all(len(row) <= 1 for row in rows)


def read_csv(
    name: str, stream: BufferedReader | GzipFile, published: str | None, columns: Columns, encoding: str | None
) -> Iterator[Input | Failure]:
    """Yield the article of every row, with the number that a spreadsheet shows beside it: that of the head is 1.

    ``published`` is for those that state no date. Raises DataError where the file is no table, or lacks a column.
    """
    _refuse_others(stream.peek(4)[:4], encoding)
    with TextIOWrapper(stream, encoding or "utf-8-sig", "surrogateescape", newline="") as text, long_cells():
        lines = Lines(text)
        separator, top, head = _head(lines, columns, encoding)
        try:
            found = find_columns(columns, [cell for cell in head if cell])
        except DataError as error:
            rows = sum(1 for _ in cut_rows(lines, separator, top, len(head), encoding)) if _is_head(head) else None
            raise DataError(f"{error} {_ONE_ARTICLE}" if rows is None else f"{error}{count_unread(rows)}") from None
        keys = tell_apart(head)
        follows_whole = True
        for number, cells in cut_rows(lines, separator, top, len(head), encoding):
            where = f"{name}:row {number}"
            try:
                if isinstance(cells, str):
                    raise DataError(cells)
                _refuse_bytes(cells, encoding)
                row = _without_missing(_by_column(head, keys, cells), found)
            except DataError as error:
                yield Failure(where, _sure_id(head, cells, found, follows_whole), str(error))
                follows_whole = False
            else:
                follows_whole = True
                yield read_record(where, row, found, published, ROW)


def _refuse_others(start: bytes, encoding: str | None) -> None:
    """Raise DataError on a file that is no text, or one in UTF-16 of which nobody has said so."""
    for sign, what in _OTHERS.items():
        if start.startswith(sign):
            raise DataError(f"this is {what}.")
    if encoding is None and start.startswith(_UTF_16):
        raise DataError("this table is in UTF-16. Say so with --encoding utf-16, or save it as CSV in UTF-8.")


def _head(lines: Lines, columns: Columns, encoding: str | None) -> tuple[str, int, list[str]]:
    """Return what separates the cells, the number of the row with the names of the columns, and these."""
    number, separators = 1, _SEPARATORS
    try:
        for line in lines:
            if said := _SAID_SEPARATOR.fullmatch(line):
                separators = said[1]
            elif line.strip():
                break
            else:
                number += 1
            lines.begin()
        else:
            raise DataError("the file is empty. A table of articles has the names of its columns in its first line.")
        separator = max(separators, key=lambda one: _fit(line, one, columns))
        lines.again()
        head = [cell.strip() for cell in next(csv.reader(lines, delimiter=separator, strict=True))]
    except (csv.Error, Endless) as error:
        raise DataError(
            f"the names of the columns cannot be read ({error or 'the first line does not end'}). {_ONE_ARTICLE}"
        ) from None
    except UnicodeError as error:
        raise DataError(not_encoded(encoding, error)) from None
    _refuse_bytes(head, encoding)
    if any("\0" in cell for cell in head):
        raise DataError("the first line holds zero bytes: this is no text, or one in UTF-16 (--encoding utf-16).")
    return separator, number, head


def _is_head(cells: Sequence[str]) -> bool:
    """Say whether a first line names columns, and is no headline."""
    return len(cells) > 1 and all(len(cell.split()) <= _LONG_NAME for cell in cells)


def _fit(line: str, separator: str, columns: Columns) -> tuple[bool, int]:
    """Say how well a separator fits the first line: it gives a column with texts, or at least many columns."""
    cells = [cell.strip().casefold() for cell in next(csv.reader([line], delimiter=separator))]
    return columns.text.strip().casefold() in cells, len(cells)


def _refuse_bytes(cells: Sequence[str], encoding: str | None) -> None:
    if any(_NO_TEXT.search(cell) for cell in cells):
        raise DataError(not_encoded(encoding))


def _by_column(head: Sequence[str], keys: Sequence[str], cells: Sequence[str]) -> dict[str, str | None]:
    """Return the cells of a row by their ``keys``; a column without a name is there where its cell is not empty.

    Raises DataError where the row does not fit the head.
    """
    needed = max((number for number, name in enumerate(head, start=1) if name), default=0)
    if len(cells) < needed or any(cell.strip() for cell in cells[len(head) :]):
        raise DataError(
            f"this row has {len(cells)} cell{'s' * (len(cells) != 1)}, and the head names {needed}. Put quotation "
            "marks around a cell that holds the separator or a line break."
        )
    return {key: cell for name, key, cell in zip(head, keys, cells, strict=False) if name or cell.strip()}


def _sure_id(head: Sequence[str], cells: list[str] | str, columns: Columns, follows_whole: bool) -> str | None:
    """Return the id of a row that cannot be read, where it is sure to be that.

    Cells that are too many or too few shift those behind them, and not the first, unless the row is the rest of a
    broken one before it.
    """
    if isinstance(cells, str) or columns.id not in head:
        return None
    place = head.index(columns.id)
    if len(cells) <= place or not (len(cells) == len(head) or (place == 0 and follows_whole)):
        return None
    cell = cells[place]
    known = cell.strip() and cell.strip().casefold() not in _MISSING and not _NO_TEXT.search(cell)
    return printable(cell) if known else None


def _without_missing(row: dict[str, str | None], columns: Columns) -> dict[str, str | None]:
    """Return a row with None for what programs write where there is no value, in the columns that are read.

    Of an author, an outlet and an address it is told that there is none.
    """
    for field, name in columns.names().items():
        cell = (row.get(name) or "").strip()
        if (cell.casefold() in _MISSING and field not in ("author", "outlet", "url")) or (
            name in row and not cell and name != columns.text
        ):
            row[name] = None
        elif name in row and name == columns.published:
            row[name] = cell
    return row
