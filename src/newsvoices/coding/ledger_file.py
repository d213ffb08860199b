"""The ledger file ``build/ids/<article>.csv``: every id that an article's rows have ever had."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from newsvoices.advice import unreadable
from newsvoices.coding.entries import SECTIONS
from newsvoices.errors import DataError

__all__ = ["ACTIVE", "RETIRED", "Ledger", "LedgerRow", "read_ledger", "write_ledger"]

ACTIVE, RETIRED = "active", "retired"


class LedgerRow(NamedTuple):
    """One id: what it was first given to, and whether it still stands."""

    id: str
    table: str
    first_start: int
    first_end: int
    first_text: str
    status: str
    minted_in: str
    retired_in: str | None = None
    reason: str | None = None
    replaced_by: str | None = None

    @property
    def anchor(self) -> tuple[str, int, int, str]:
        """What the id was first given to."""
        return self.table, self.first_start, self.first_end, self.first_text


@dataclass(frozen=True)
class Ledger:
    """Every id that an article's rows have ever had, in the order of minting."""

    rows: tuple[LedgerRow, ...] = ()


_COLUMNS = LedgerRow._fields


def read_ledger(path: Path) -> Ledger:
    """Read a ledger; one that does not exist yet is empty."""
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return Ledger()
    except OSError as error:
        raise DataError(unreadable(path, error)) from None
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: the ledger cannot be read ({error}). Restore it from version control.") from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[LedgerRow] = []
    seen: set[str] = set()
    try:
        header = next(reader, [])
        if tuple(header) != _COLUMNS:
            raise ValueError(f"its columns are {', '.join(header)}; expected {', '.join(_COLUMNS)}")
        for values in reader:
            rows.append(_ledger_row(values))
            if rows[-1].id in seen:
                raise ValueError(f"the id {rows[-1].id} occurs twice")
            seen.add(rows[-1].id)
    except (ValueError, csv.Error) as error:
        raise DataError(
            f"{path}:{max(reader.line_num, 1)}: this is not a ledger: {error}. The build writes this file; "
            "restore it from version control."
        ) from None
    return Ledger(tuple(rows))


def _ledger_row(values: list[str]) -> LedgerRow:
    if len(values) != len(_COLUMNS):
        raise ValueError(f"the row has {len(values)} values instead of {len(_COLUMNS)}")
    row = dict(zip(_COLUMNS, values, strict=True))
    if row["table"] not in SECTIONS:
        raise ValueError(f"the table is {row['table']!r}; allowed: {', '.join(SECTIONS)}")
    if row["status"] not in (ACTIVE, RETIRED):
        raise ValueError(f"the status is {row['status']!r}; allowed: {ACTIVE}, {RETIRED}")
    if not row["first_start"].isdecimal() or not row["first_end"].isdecimal():
        raise ValueError(f"first_start and first_end of {row['id']} must be whole numbers")
    return LedgerRow(
        id=row["id"],
        table=row["table"],
        first_start=int(row["first_start"]),
        first_end=int(row["first_end"]),
        first_text=row["first_text"],
        status=row["status"],
        minted_in=row["minted_in"],
        retired_in=row["retired_in"] or None,
        reason=row["reason"] or None,
        replaced_by=row["replaced_by"] or None,
    )


def write_ledger(ledger: Ledger) -> bytes:
    """Return a ledger as the bytes of its CSV file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in ledger.rows:
        writer.writerow(["" if getattr(row, name) is None else getattr(row, name) for name in _COLUMNS])
    return out.getvalue().encode("utf-8")
