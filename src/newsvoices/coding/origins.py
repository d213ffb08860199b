"""Hold what a coding says of its rows' origin against the draft that it was made from."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from newsvoices.coding.entries import PARTICIPANTS, SECTIONS, Section
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_coding import SHARED
from newsvoices.coding.references import points_to
from newsvoices.coding.registry import Registry
from newsvoices.errors import DataError
from newsvoices.records import EXTRACTOR, Coding, Row

__all__ = ["check_deciders", "check_origins"]

_REMARKS = ("confidence", "note")
_ASIDE = ("id", "key", "origin", "coder_id", *_REMARKS)


def check_origins(path: Path, final: Coding, draft: Coding, registry: Registry) -> None:
    """Raise one DataError that lists the rows of the coding at ``path`` whose ``origin`` the draft belies.

    A row is ``confirmed``, or left the ``machine``'s, when the draft has a row with the same values; confidence and
    note are the curator's to give. ``amended`` is one that differs. An ``added`` row may equal a proposal: who codes
    without looking at the draft finds what it found. A draft in which somebody has decided on rows is not the machine's
    any more, and says nothing.
    """
    if any(row["origin"] != "machine" for section in SECTIONS.values() for row in getattr(draft, section.rows)):
        return
    problems = Problems(str(path))
    sides = (_Side(final, registry), _Side(draft, registry))
    for section in SECTIONS.values():
        proposed: dict[tuple[Any, ...], list[Row]] = {}
        for row in getattr(draft, section.rows):
            proposed.setdefault(_place(row), []).append(row)
        by_key = {row["key"]: row for row in getattr(draft, section.rows) if not row["key"].startswith("#")}
        for row in getattr(final, section.rows):
            message = _judge(section, row, proposed.get(_place(row), []), by_key.get(row["key"]), sides)
            if message is not None:
                problems.add_at(row["_line"], message)
    problems.raise_any()


def check_deciders(path: Path, final: Coding, coders: Sequence[str]) -> None:
    """Raise a DataError where the extractor is said to have decided on rows: it only proposes.

    ``coders`` are the ids of those whom the dataset lists.
    """
    rows = [
        row
        for section in SECTIONS.values()
        for row in getattr(final, section.rows)
        if row.get("coder_id") == EXTRACTOR and row.get("origin") != "machine"
    ]
    if not rows:
        return
    first = min(rows, key=lambda row: row["_line"])
    others = [coder for coder in coders if coder != EXTRACTOR]
    listed = f"one of: {', '.join(others)}" if others else "yourself, as you list yourself under `coders` there"
    raise DataError(
        f"{path}:{first['_line']}: `origin` is {first['origin']} (left out, it is added), which says that somebody "
        f"decided; but the coder is {EXTRACTOR}, which only proposes. {len(rows)} entries say so. Write who decides as "
        f"`coder` at the head of the file, as listed in build/dataset.yaml ({listed}); or leave the origin machine."
    )


class _Side:
    """A coding in which references are followed to what they mean: a name, or the words that an entry rests on."""

    def __init__(self, coding: Coding, registry: Registry) -> None:
        self._rows: dict[str, tuple[str, Row]] = {key: ("actors", row) for key, row in registry.actors.items()}
        for section in SECTIONS.values():
            self._rows |= {row["key"]: (section.rows, row) for row in getattr(coding, section.rows)}

    def meanings(self, handle: str) -> set[tuple[Any, ...]]:
        """Return the ways to tell what a reference means: its key, and what the entry of that key is about."""
        found = {(handle.removeprefix("actor:"),)}
        if handle in self._rows:
            table, row = self._rows[handle]
            found.add((table, *_place(row)))
        return found


def _place(row: Row) -> tuple[Any, ...]:
    """Return what an entry is about: its words, or an actor’s name; nothing for a link, which may have no words."""
    if "start" in row:
        return row["start"], row["end"]
    return (" ".join(str(row["name"]).split()).casefold(),) if "name" in row else ()


def _judge(
    section: Section, row: Row, proposed: Sequence[Row], namesake: Row | None, sides: tuple[_Side, _Side]
) -> str | None:
    """Return what is wrong with a row's origin, None where nothing is."""
    origin = row.get("origin")
    same = next((one for one in proposed if not _differences(section, row, one, sides)), None)
    said = f"`origin` is {origin}, but"
    if origin in ("confirmed", "machine") and same is None:
        nearest = namesake or next(iter(proposed), None)
        if nearest is None:
            return f"{said} draft.yaml proposes no such {section.one.partition(' ')[2]}. Write added."
        keys = ", ".join(f"`{key}`" for key in _differences(section, row, nearest, sides))
        return f"{said} draft.yaml (line {nearest['_line']}) has another {keys}. Write amended, or restore what it has."
    if origin != "amended" or same is None or any(row.get(name) != same.get(name) for name in _REMARKS):
        return None
    return f"{said} draft.yaml (line {same['_line']}) has the same values. Write confirmed."


def _differences(section: Section, row: Row, other: Row, sides: tuple[_Side, _Side]) -> list[str]:
    """Return the keys of an entry in which two rows differ; what a later segment shares with its first is left out."""
    shared = SHARED if row.get("attribution_id") not in (None, row["key"]) else ()
    columns = dict(_columns(section))
    return list(
        dict.fromkeys(
            key
            for column, key in columns.items()
            if column not in (*_ASIDE, *shared) and not _alike(column, row.get(column), other.get(column), sides)
        )
    )


def _columns(section: Section) -> Iterator[tuple[str, str]]:
    """Yield every column that an entry gives, with the entry's key for it."""
    for key, columns in section.anchors.items():
        yield from ((column, key) for column in columns)
    for key, field in section.fields.items():
        yield field.name, key
    if section.rows == "claim_links":
        yield from (("to_claim_id", "to"), ("to_event_id", "to"))
    if section.rows == "events":
        yield "participants", "` or `".join(PARTICIPANTS)


def _alike(column: str, value: Any, other: Any, sides: tuple[_Side, _Side]) -> bool:
    if column == "participants":
        return len(value or ()) == len(other or ()) and all(
            one["role"] == two["role"] and _alike("actor_id", one["actor_id"], two["actor_id"], sides)
            for one, two in zip(value or (), other or (), strict=True)
        )
    if value is None or other is None or not points_to(column):
        return bool(value == other)
    return bool(sides[0].meanings(value) & sides[1].meanings(other))
