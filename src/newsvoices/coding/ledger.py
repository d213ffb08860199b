"""Mint ids once and remember them in the append-only ledger ``build/ids/<article>.csv``.

A row's id carries its table's letter and where its anchor first stood. It is kept when the anchor moves,
retired when the entry goes, and never given to anything else.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from newsvoices.coding.entries import SECTIONS
from newsvoices.coding.insert_ids import insert_ids
from newsvoices.coding.ledger_file import ACTIVE, RETIRED, Ledger, LedgerRow, read_ledger, write_ledger
from newsvoices.coding.problems import Problems
from newsvoices.errors import DataError
from newsvoices.files import write_atomically
from newsvoices.records import Coding, Row

__all__ = ["Ledger", "LedgerRow", "Minted", "mint_ids", "read_ledger", "save_minted", "write_ledger"]

Span = tuple[int, int]

_NOWHERE = (0, 0)
_SHOWN = 60
"""How many characters of a row's words a message shows."""


@dataclass(frozen=True)
class Minted:
    """A coding with an id on every entry, the ledger to keep, and where new ids go into the file.

    ``insertions`` pairs the character index of an entry in the file with its new id; ``retired`` holds the
    rows that this minting retired. ``changed`` says whether there is anything to write.
    """

    coding: Coding
    ledger: Ledger
    insertions: tuple[tuple[int, str], ...]
    retired: tuple[LedgerRow, ...]
    changed: bool


def mint_ids(coding: Coding, ledger: Ledger, version: str, *, text: str, name: str = "the coding file") -> Minted:
    """Give every entry an id: its own, else one that the ledger holds for the same words, else a new one.

    ``text`` is the article's, ``version`` the dataset's, ``name`` how messages call the coding file. Raises
    DataError on an id that is retired, unknown or another table's, and on two rows of one key. The coding passed
    in is not changed.
    """
    _check_keys(coding, text, name)
    carried = _check_carried(coding, ledger, name)
    free: dict[tuple[str, int, int, str], list[str]] = {}
    for entry in reversed(ledger.rows):
        if entry.status == ACTIVE and entry.id not in carried:
            free.setdefault(entry.anchor, []).append(entry.id)
    taken = {row.id for row in ledger.rows}
    ids: dict[str, str] = {}
    places = {"actors": _first_traces(coding), "claims": {row["key"]: _span(row) for row in coding.claims}}
    new: list[LedgerRow] = []
    insertions: list[tuple[int, str]] = []
    for table, section in SECTIONS.items():
        anchored = [(*_anchor(row, table, places, ids, text), row) for row in getattr(coding, table)]
        for start, end, words, row in sorted(anchored, key=lambda item: (item[0], item[1], str(item[3]["key"]))):
            found = row.get("id")
            if found is None:
                known = free.get((table, start, end, words))
                if known:
                    found = known.pop()
                else:
                    found = _fresh(f"{coding.article_id}:{section.letter}{start:05d}", taken)
                    taken.add(found)
                    new.append(LedgerRow(found, table, start, end, words, ACTIVE, version))
                if "_index" in row:
                    insertions.append((row["_index"], found))
            ids[row["key"]] = found
    kept, retired = _retire(ledger, set(ids.values()), new, version)
    return Minted(
        coding=_with_ids(coding, ids),
        ledger=Ledger((*kept, *new)),
        insertions=tuple(sorted(insertions)),
        retired=retired,
        changed=bool(new or retired or insertions),
    )


def _check_keys(coding: Coding, text: str, name: str) -> None:
    """Refuse two rows with one key, of whatever tables: one of them would get the other's id."""
    first: dict[str, tuple[str, Row]] = {}
    for table in SECTIONS:
        for row in getattr(coding, table):
            known = first.setdefault(row["key"], (table, row))
            if known[1] is not row:
                raise DataError(
                    f"{name}: internal inconsistency: two rows have the key `{row['key']}`, "
                    f"{_describe(*known, text)} and {_describe(table, row, text)}. No id was minted. Keys are unique "
                    "in a coding: where a curator wrote these two, give one another key; else report this as a fault "
                    "of the program."
                )


def _describe(table: str, row: Row, text: str) -> str:
    """Say which row it is: its table, and its words and place or else what it names."""
    if "start" in row:
        words = " ".join(text[row["start"] : row["end"]].split())
        words = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
        return f"{table} [{words}] at {row['start']}-{row['end']}"
    return f"{table} [{row.get('name') or row.get('relation')}]"


def _check_carried(coding: Coding, ledger: Ledger, name: str) -> set[str]:
    """Return the ids that entries carry; note each that the ledger does not hold for them."""
    problems = Problems(name)
    known = {row.id: row for row in ledger.rows}
    carried: set[str] = set()
    for table in SECTIONS:
        for row in getattr(coding, table):
            found, line = row.get("id"), row.get("_line", 1)
            if found is None:
                continue
            entry = known.get(found)
            if found in carried:
                problems.add_at(line, f"the id `{found}` occurs twice. Delete the id of the new entry.")
            elif entry is None:
                problems.add_at(
                    line,
                    f"the id `{found}` is not in the ledger build/ids/{coding.article_id}.csv. The build "
                    "writes ids: delete the line of a new entry, or restore the ledger from version control.",
                )
            elif entry.table != table:
                problems.add_at(
                    line,
                    f"the id `{found}` belongs to the table {entry.table}, not to {table}. Delete the line; "
                    "the build mints another.",
                )
            elif entry.status == RETIRED:
                problems.add_at(
                    line,
                    f"the id `{found}` was retired in version {entry.retired_in} ({entry.reason}). A "
                    "retired id is never used again: delete the line; the build mints another.",
                )
            carried.add(found)
    problems.raise_any()
    return carried


def _anchor(
    row: Row, table: str, places: Mapping[str, Mapping[str, Span]], ids: Mapping[str, str], text: str
) -> tuple[int, int, str]:
    """Return what an entry is known by: its words; an actor's first trace; a link's claim and target."""
    if table == "actors":
        start, end = places["actors"].get(row["key"], _NOWHERE)
        return start, end, text[start:end]
    if table == "claim_links":
        target = row.get("to_claim_id") or row.get("to_event_id") or ""
        start, end = places["claims"].get(row["from_claim_id"], _NOWHERE)
        return start, end, f"{row.get('relation')} {ids.get(target, target)}"
    return row["start"], row["end"], text[row["start"] : row["end"]]


def _first_traces(coding: Coding) -> dict[str, Span]:
    """Return each actor's first mention, or where it has none the first row that refers to it."""
    own = {row["key"] for row in coding.actors}
    referring: dict[str, Span] = {}
    for row in (*coding.affiliations, *coding.quotes, *coding.claims, *coding.events):
        people = [value for value in row.values() if isinstance(value, str) and value in own]
        span = _span(row)
        for name in (*people, *(part["actor_id"] for part in row.get("participants", ()))):
            if span < referring.setdefault(name, span):
                referring[name] = span
    mentioned: dict[str, Span] = {}
    for row in coding.mentions:
        span = _span(row)
        if span < mentioned.setdefault(row["actor_id"], span):
            mentioned[row["actor_id"]] = span
    return referring | mentioned


def _span(row: Row) -> Span:
    return row["start"], row["end"]


def _fresh(stem: str, taken: set[str]) -> str:
    """Return the first id with this stem that nothing has or had: bare, then b … z, then zb and so on."""
    if stem not in taken:
        return stem
    tail = ""
    while True:
        for letter in "bcdefghijklmnopqrstuvwxyz":
            if f"{stem}{tail}{letter}" not in taken:
                return f"{stem}{tail}{letter}"
        tail += "z"


def _retire(
    ledger: Ledger, standing: set[str], new: Iterable[LedgerRow], version: str
) -> tuple[list[LedgerRow], tuple[LedgerRow, ...]]:
    """Retire every active id that no entry has any more, naming what was minted on its words, if anything."""
    kept, retired = [], []
    for row in ledger.rows:
        if row.status == ACTIVE and row.id not in standing:
            heirs = [
                other.id
                for other in new
                if other.table == row.table and other.first_start < row.first_end and other.first_end > row.first_start
            ]
            heir = heirs[0] if len(heirs) == 1 else None
            reason = "removed from the coding" if heir is None else "removed; its words are coded anew"
            row = row._replace(status=RETIRED, retired_in=version, reason=reason, replaced_by=heir)
            retired.append(row)
        kept.append(row)
    return kept, tuple(retired)


def _with_ids(coding: Coding, ids: Mapping[str, str]) -> Coding:
    changed = replace(coding)
    for table in SECTIONS:
        setattr(changed, table, [{**row, "id": ids[row["key"]]} for row in getattr(coding, table)])
    return changed


def save_minted(minted: Minted, coding_path: Path, ledger_path: Path, expected: str | None = None) -> bool:
    """Write ledger and ids, the ledger first; return whether anything was written.

    A run killed between the two loses nothing: the next one finds the ledger's ids by their words. ``expected``
    is the SHA-256 of the file that was read: DataError, and nothing written, if somebody has saved it since.
    """
    if not minted.changed and expected is None:
        return False
    raw = coding_path.read_bytes() if coding_path.is_file() else b""
    if expected is not None and hashlib.sha256(raw).hexdigest() != expected:
        raise DataError(
            f"{coding_path} was changed while the build was running; nothing was published, and the file is as you "
            "saved it. Run the build again."
        )
    if not minted.changed:
        return False
    changed = insert_ids(raw.decode("utf-8"), minted.insertions, str(coding_path)).encode("utf-8")
    write_atomically(ledger_path, write_ledger(minted.ledger))
    if changed != raw:
        write_atomically(coding_path, changed)
    return True
