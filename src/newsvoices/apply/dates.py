"""Read when text files were published, from a table beside them: ``--dates FILE.csv``."""

import csv
import io
import os
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from newsvoices.advice import did_you_mean, unreadable
from newsvoices.apply.named_files import place
from newsvoices.apply.published import day_first_note, read_date
from newsvoices.errors import DataError, UsageError
from newsvoices.text.decode import decode_name

__all__ = ["Dates", "read_dates"]

_COLUMNS = ("file", "published")
_SEPARATORS = ",;\t"
_SHOWN = 80  # characters of a head that is none: the file may be no table


class Dates:
    """The dates of files (EDTF), by name; those that nobody has listed have the ``default``."""

    def __init__(
        self,
        default: str | None,
        listed: Mapping[str, str] | None = None,
        table: Path | None = None,
        unknown: Collection[str] = (),
        day_first: str | None = None,
    ) -> None:
        """Keep dates by the names in a ``table``; ``unknown`` are the names there that have none.

        ``day_first`` says how the first date was read that has its day first for its full stops alone.
        """
        self.default = default
        self.day_first = day_first
        self._table = table
        self._by_name = {name: day for name, day in (listed or {}).items() if len(Path(name).parts) == 1}
        base = table.parent if table is not None else Path()
        self._places = {name: place(base / _as_opened(name)) for name in listed or {}}
        self._by_path = {self._places[name]: day for name, day in (listed or {}).items()}
        self._unknown = {place(base / _as_opened(name)) for name in unknown} | {
            name for name in unknown if len(Path(name).parts) == 1
        }

    def of(self, path: Path) -> str | None:
        """Return the date of a file: by its place, seen from the table, else by its bare name."""
        if not self._by_path:
            return self.default
        day = self._by_path.get(place(path)) or self._by_name.get(decode_name(path.name))
        return day or self.default

    def require_one_file_each(self, files: Sequence[str]) -> None:
        """Raise UsageError where a bare name in the table is that of several of these files: their days may differ."""
        if not self._by_name:
            return
        alike: dict[str, dict[str, str]] = {}
        for file in files:
            alike.setdefault(decode_name(Path(file).name), {}).setdefault(place(Path(file)), file)
        for name in self._by_name:
            others = self._by_path.keys() - {self._places[name]}  # what other lines list by its path
            meant = [file for where, file in alike.get(name, {}).items() if where not in others]
            if len(meant) > 1:
                first, second, *_ = map(decode_name, meant)
                raise UsageError(
                    f"{decode_name(str(self._table))}: {name} is the name of {len(meant)} files, as of {first} and "
                    f"{second}. Write their paths in the table, as seen from where it lies."
                )

    def unused(self, files: Sequence[str]) -> list[str]:
        """Return the names in the table that are none of these files', in its order."""
        if not self._places:
            return []
        read = {place(Path(file)) for file in files}
        names = {decode_name(Path(file).name) for file in files}
        return [name for name, where in self._places.items() if where not in read and name not in names]

    def unlisted(self, path: Path) -> str | None:
        """Say that the table does not have a file, which is left without a date; None where there is none, or it has.

        A name there that is nearly the same is told: it may be mistyped.
        """
        name = decode_name(path.name)
        if self._table is None or self.of(path) is not None or self._unknown & {place(path), name}:
            return None
        near = get_close_matches(name, [Path(given).name for given in self._by_path], n=1, cutoff=0.8)
        meant = f"; it lists {decode_name(near[0])}" if near and near[0] != path.name else ""
        return f"{decode_name(str(self._table))} does not list this file{meant}"


def _as_opened(name: str) -> str:
    """A file's name as the system gives it, also where the locale cannot spell it."""
    return os.fsdecode(name.encode("utf-8"))


def read_dates(default: str | None, table: Path | None) -> Dates:
    """Return the dates of a CSV table with the columns file and published (UTF-8; comma, semicolon or tab).

    Raises UsageError, with the line, on a date that is none, a file that is listed twice and a table without these
    columns, and where there is no table; DataError where it cannot be read.
    """
    if table is None:
        return Dates(default)
    try:
        text = table.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UsageError(
            f"{table}: there is no such file.{did_you_mean(table)} --dates names a table with the columns file and "
            "published."
        ) from None
    except OSError as error:
        raise DataError(unreadable(table, error)) from None
    except UnicodeDecodeError as error:
        raise DataError(f"{table}: not UTF-8 at byte {error.start}. Save the table as CSV in UTF-8.") from None
    if "\0" in text:
        raise DataError(f"{table}: this is no text; it holds zero bytes. Save the table as CSV in UTF-8.")
    lines = io.StringIO(text, newline=None)  # of any kind: some programs end them with carriage returns alone
    head = lines.readline()
    lines.seek(0)
    rows = csv.reader(lines, delimiter=max(_SEPARATORS, key=head.count), strict=True)
    listed: dict[str, str] = {}
    seen: set[str] = set()
    unknown: set[str] = set()
    day_first = None
    try:
        columns = [name.strip().lower() for name in next(rows, [])]
        if any(columns.count(name) != 1 for name in _COLUMNS):
            found = ", ".join(columns)[:_SHOWN] or "nothing"
            raise UsageError(f"{table}: a table of dates needs the columns file and published, and has {found}.")
        for row in rows:
            where = f"{table}:{rows.line_num}"
            if len(row) > len(columns):
                raise UsageError(
                    f"{where}: this line has {len(row)} cells, and the head names {len(columns)}. Put quotation marks "
                    "around a cell that holds the separator."
                )
            cells = dict(zip(columns, (cell.strip() for cell in row), strict=False))
            name, published = (cells.get(column, "") for column in _COLUMNS)
            if not name or not published:
                unknown.update([name] if name else [])  # a line without a date says that it is not known
                continue
            if os.path.normpath(name) in seen:
                raise UsageError(f"{where}: {name} is listed twice. Keep one of the two lines.")
            seen.add(os.path.normpath(name))
            try:
                listed[name] = str(read_date(published))
            except UsageError as error:
                raise UsageError(f"{where}: {error}") from None
            if day_first is None and (said := day_first_note(published)) is not None:
                day_first = f"{where}: {said}"
    except csv.Error as error:
        raise DataError(f"{table}:{rows.line_num}: the table cannot be read ({error}). Save it as CSV again.") from None
    return Dates(default, listed, table, unknown, day_first)
