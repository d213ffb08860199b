"""Take an actor that a coding proposes for the registered one of the same name."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from newsvoices.coding.entries import SECTIONS
from newsvoices.coding.references import points_to
from newsvoices.coding.registry import Registry
from newsvoices.records import Coding, Row

__all__ = ["reuse_registered"]


def reuse_registered(coding: Coding, registry: Registry) -> tuple[Coding, dict[str, str]]:
    """Return the coding without the named actors that the registry has, and those actors' names by registered id.

    What referred to such an actor refers to the registered one. The coding passed in is not changed.
    """
    found: dict[str, str] = {}
    names: dict[str, str] = {}
    for row in coding.actors:
        known = registry.namesake(row)
        if known is not None:
            found[row["key"]] = known
            names[known] = row["name"]
    if not found:
        return coding, {}
    moved = replace(coding, actors=[row for row in coding.actors if row["key"] not in found])
    for section in SECTIONS.values():
        setattr(moved, section.rows, [_moved(row, found) for row in getattr(moved, section.rows)])
    return moved, names


def _moved(row: Row, found: Mapping[str, str]) -> Row:
    moved = {column: _reference(column, value, found) for column, value in row.items()}
    if "participants" in row:
        parts = [{**part, "actor_id": found.get(part["actor_id"], part["actor_id"])} for part in row["participants"]]
        moved["participants"] = [part for at, part in enumerate(parts) if part not in parts[:at]]
    return moved


def _reference(column: str, value: Any, found: Mapping[str, str]) -> Any:
    return found.get(value, value) if isinstance(value, str) and "actors" in points_to(column) else value
