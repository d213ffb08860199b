"""Cut the lines of CSV and TSV into cells, row by row, also behind a row whose quotation marks are wrong.

A row that is broken costs itself, as long as it is sure where the next one begins; else all behind it is left unread,
for pieces of an article would pass for articles.
"""

import csv
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from newsvoices.text.decode import MAX_BYTES

__all__ = ["Endless", "Lines", "cut_rows", "long_cells", "not_encoded"]

_MOST = 4 * MAX_BYTES
"""Characters of a row: more are no row, but all that stands behind a quotation mark which is never closed."""
_UNDOUBLED = (
    "a quotation mark in a cell that stands in quotation marks is not doubled, so that its text is not sure. Write it "
    'twice (""), or export the table again.'
)


class Lines:
    """The lines of a table, and those of the row that is being read, which can be read once more."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._ahead: deque[str] = deque()
        self._row: list[str] = []
        self._size = 0
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else self._stream.readline(_MOST + 1)
        if not line:
            raise StopIteration
        line = line if self.number else line.removeprefix("\ufeff")
        self.number += 1
        self._row.append(line)
        self._size += len(line)
        if self._size > _MOST:
            raise Endless
        return line

    def row(self) -> str:
        """Return the row as it stands in the file."""
        return "".join(self._row)

    def begin(self) -> int:
        """Begin a row; returns the number of its line."""
        self._row, self._size = [], 0
        return self.number + 1

    def again(self) -> None:
        """Go back to where the row begins."""
        self.number -= len(self._row)
        self._ahead.extendleft(reversed(self._row))
        self.begin()


class Endless(Exception):
    """A row is longer than any row is."""


@contextmanager
def long_cells() -> Iterator[None]:
    """Let cells be as long as rows may be: the csv module's own bound is shorter than some articles."""
    before = csv.field_size_limit(_MOST + 1)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def cut_rows(
    lines: Lines, separator: str, number: int, width: int, encoding: str | None
) -> Iterator[tuple[int, list[str] | str]]:
    """Yield the rows behind the head, which is row ``number``, or what is wrong with one; blank ones only count."""
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        number += 1
        first = lines.begin()
        try:
            cells = next(reader, None)
        except csv.Error:
            lines.again()
            if separator == "\t" and (plain := _unquoted(next(lines), width)) is not None:
                yield number, plain
                continue
            lines.again()
            if not _passes(lines, separator, width):
                yield number, _unclosed(first)
                return
            yield number, _UNDOUBLED
        except Endless:
            yield number, _unclosed(first)
            return
        except UnicodeError as error:
            yield number, f"{not_encoded(encoding, error)} This row and all behind it were not read."
            return
        else:
            if cells is None:
                return
            if any(cell.strip() for cell in cells):
                yield number, cells


def _unquoted(line: str, width: int) -> list[str] | None:
    """Return the cells of a line between tabs that means its quotation marks as they stand; None where it may not.

    Databases write such lines. The mark before a cell that goes on in the next line would have no other to close it.
    """
    cells = line.rstrip("\r\n").split("\t")
    opened = [cell for cell in cells if cell.startswith('"')]
    plain = all(cell.count('"') % 2 == 0 and not cell.endswith('"') for cell in opened)
    return cells if plain and len(cells) == width else None


def _passes(lines: Lines, separator: str, width: int) -> bool:
    """Pass over a broken row as most programs read it; says whether it has its cells, and so ends where it should.

    That is sure only where every cell that begins with a quotation mark ends with one.
    """
    try:
        cells = next(csv.reader(lines, delimiter=separator))
    except (Endless, UnicodeError):
        return False
    return len(cells) == width == _closed_cells(lines.row().rstrip("\r\n"), separator)


def _closed_cells(row: str, separator: str) -> int:
    """Return how many cells a row has if none holds a quotation mark before a separator; 0 where one is not closed."""
    at, number = 0, 1
    while True:
        quoted = row.startswith('"', at)
        end = row.find(f'"{separator}', at + 1) + 1 if quoted else row.find(separator, at) + 1
        if not end:
            return 0 if quoted and not (row.endswith('"') and at + 1 < len(row)) else number
        at, number = end + quoted, number + 1


def _unclosed(first: int) -> str:
    return (
        f"a quotation mark in this row, which begins in line {first} of the file, is not closed or not doubled, so "
        "that nobody can tell where the next row begins: this row and all behind it were not read. Correct it, or "
        "export the table again."
    )


def not_encoded(encoding: str | None, error: UnicodeError | None = None) -> str:
    """Say that a table is not in its encoding, with the reason that Python has, if any."""
    reason = f" ({error})" if error is not None else ""
    return (
        f"this is not {encoding or 'UTF-8'}{reason}. Name the encoding that the table was saved in, as in --encoding "
        "windows-1252."
    )
