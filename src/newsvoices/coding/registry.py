"""Read the registries that all articles share: ``build/actors.yaml`` and ``build/concepts.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from newsvoices.coding.dataset import NOBODY_DECIDES, DatasetInfo, read_coder
from newsvoices.coding.entries import SECTIONS, read_fields
from newsvoices.coding.nearest import did_you_mean
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import ListNode, MapNode, Node, read_yaml
from newsvoices.contract import Field, table
from newsvoices.errors import Gathered
from newsvoices.records import Row

__all__ = ["Registry", "gather_registry", "read_registry"]


@dataclass(frozen=True)
class Registry:
    """The registered actors and concepts: rows of their tables by full id."""

    actors: Mapping[str, Row] = field(default_factory=dict)
    concepts: Mapping[str, Row] = field(default_factory=dict)
    needed: str = field(default="", compare=False)
    """What an actor that is added needs besides its entry, as a sentence: somebody who decides on it."""
    sound: bool = field(default=True, compare=False)
    """Whether nothing is wrong with the rows: else only their ids can be relied on."""

    def actor_id(self, reference: str) -> str | None:
        """Return the full id of an actor named by slug or id, or None if it is not registered."""
        return _full(reference, "actor:", self.actors)

    def namesake(self, actor: Row) -> str | None:
        """Return the id of the registered actor with the name of this one, case and spacing aside.

        Only named actors have namesakes: "the president" of one article is never that of another. None too where
        several registered actors share the name.
        """
        if actor.get("naming") != "named":
            return None
        same = self._by_name.get(_plain_name(actor), [])
        return same[0] if len(same) == 1 else None

    @cached_property
    def _by_name(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for actor_id, row in self.actors.items():
            if row.get("naming") == "named":
                found.setdefault(_plain_name(row), []).append(actor_id)
        return found

    def concept_id(self, reference: str) -> str | None:
        """Return the full id of a concept named by slug or id, or None if it is not registered."""
        return _full(reference, "concept:", self.concepts)


def _plain_name(actor: Row) -> str:
    return " ".join(str(actor.get("name")).split()).casefold()


def _full(reference: str, prefix: str, rows: Mapping[str, Row]) -> str | None:
    full = reference if reference.startswith(prefix) else prefix + reference
    return full if full in rows else None


def read_registry(folder: Path, dataset: DatasetInfo) -> Registry:
    """Read both registries of a dataset folder; a file that is absent registers nothing.

    Raises one DataError that lists all that is wrong with either.
    """
    errors = Gathered()
    registry = gather_registry(folder, dataset, errors)
    errors.raise_any()
    if registry is None:
        raise AssertionError  # its errors have been raised
    return registry


def gather_registry(folder: Path, dataset: DatasetInfo, errors: Gathered) -> Registry | None:
    """Read both registries as far as they can be read, and add what is wrong with either to ``errors``.

    Returns None where not every entry can be told by its id: what other files name would then be missed for nothing.
    """
    before = len(errors)
    actors = concepts = None
    with errors.part():
        actors = _read_actors(folder / "build" / "actors.yaml", dataset, errors)
    with errors.part():
        concepts = _read_concepts(folder / "build" / "concepts.yaml", errors)
    if actors is None or concepts is None:
        return None
    needed = "" if actors or dataset.deciders else f"Its entry needs a `coder`: {NOBODY_DECIDES}."
    return Registry(actors, concepts, needed, sound=len(errors) == before)


def _who_decides(dataset: DatasetInfo) -> str:
    """Say where the coder of registered actors is named, and that somebody must be listed first if nobody is."""
    where = "Name the coder here, or once at the top of the file."
    return where if dataset.deciders else f"{where} {NOBODY_DECIDES}."


def _told_apart(
    root: MapNode, key: str, rows: dict[str, Row], problems: Problems, errors: Gathered
) -> dict[str, Row] | None:
    """Add the problems to the errors; return the rows if every entry of the list at ``key`` is one of them."""
    listed = root.get(key)
    whole = len(listed.items) == len(rows) if isinstance(listed, ListNode) else problems.is_absent(listed)
    with errors.part():
        problems.raise_any()
        return rows
    return rows if whole and not problems.is_misspelt(root, key) else None


def _read_actors(path: Path, dataset: DatasetInfo, errors: Gathered) -> dict[str, Row] | None:
    if not path.exists():
        return {}
    root = read_yaml(path)
    problems = Problems(str(path))
    problems.check_keys(root, ("coder", "actors"), "build/actors.yaml")
    default = read_coder(root.get("coder"), problems, dataset)
    named = not problems.is_absent(root.get("coder"))
    deciders = dataset.deciders
    if not named and len(deciders) == 1:
        default = deciders[0]
    fields = SECTIONS["actors"].fields
    rows: dict[str, Row] = {}
    nodes = problems.mappings(root.get("actors"), "actors")
    for node in nodes:
        problems.check_keys(node, ("id", *fields), "an actor")
        row = read_fields(
            node,
            fields,
            problems,
            what="an actor",
            coder_id=default,
            references=frozenset({"parent", "coder"}),
        )
        coder = read_coder(node.get("coder"), problems, dataset) or row.get("coder_id")
        if coder is None and not named and problems.is_absent(node.get("coder")):
            problems.add(node, f"an actor: `coder` is missing. {_who_decides(dataset)}")
        row["coder_id"] = coder
        _register(node, row, "actor", problems, rows)
    _link_parents(nodes, "actor", problems, rows)
    return _told_apart(root, "actors", rows, problems, errors)


def _read_concepts(path: Path, errors: Gathered) -> dict[str, Row] | None:
    if not path.exists():
        return {}
    root = read_yaml(path)
    problems = Problems(str(path))
    problems.check_keys(root, ("concepts",), "build/concepts.yaml")
    fields: dict[str, Field] = {
        column.entry: column for column in table("concepts").fields if column.coded == "given" and column.entry
    }
    rows: dict[str, Row] = {}
    nodes = problems.mappings(root.get("concepts"), "concepts")
    for node in nodes:
        problems.check_keys(node, ("id", *fields), "a concept")
        row = read_fields(node, fields, problems, what="a concept", coder_id=None, references=frozenset({"parent"}))
        _register(node, row, "concept", problems, rows)
    _link_parents(nodes, "concept", problems, rows)
    return _told_apart(root, "concepts", rows, problems, errors)


def _register(node: MapNode, row: Row, kind: str, problems: Problems, rows: dict[str, Row]) -> None:
    example = {"actor": "actor:galym-ageleuov", "concept": "concept:keep-distance"}[kind]
    found = problems.required_text(
        node, "id", f"an {kind}" if kind == "actor" else f"a {kind}", f"an id such as {example}"
    )
    if found is None:
        return
    if re.fullmatch(rf"{kind}:[a-z0-9][a-z0-9_-]*", found) is None:
        problems.add(
            node.get("id"),
            f"`id` is `{found}`, which is not {kind}: and a name in lower case, such as {example}.",
        )
    elif found in rows:
        problems.add(
            node.get("id"),
            f"the id `{found}` occurs twice (first at line {rows[found]['_line']}). Keep one of the two.",
        )
    else:
        row[f"{kind}_id"] = found
        rows[found] = row


def _link_parents(nodes: list[MapNode], kind: str, problems: Problems, rows: dict[str, Row]) -> None:
    column = f"parent_{kind}_id"
    for node in nodes:
        parent = problems.text(node.get("parent"), "parent")
        own = node.get("id")
        row = rows.get(getattr(own, "text", None) or "")
        if parent is None or row is None:
            continue
        full = _full(parent, f"{kind}:", rows)
        if full is None:
            known = did_you_mean(parent, [name.partition(":")[2] for name in rows])
            problems.add(node.get("parent"), f"`parent` is `{parent}`, which is no {kind} of this file. {known}")
        else:
            row[column] = full
            _refuse_circle(row, node.get("parent"), kind, problems, rows)


def _refuse_circle(row: Row, node: Node | None, kind: str, problems: Problems, rows: dict[str, Row]) -> None:
    """Note a chain of parents that comes back to its start, and cut it."""
    seen = {row[f"{kind}_id"]}
    above = row.get(f"parent_{kind}_id")
    while above is not None:
        if above in seen:
            problems.add(node, f"`parent` goes in a circle: {row[f'{kind}_id']} is above itself. Correct one of them.")
            del row[f"parent_{kind}_id"]
            return
        seen.add(above)
        above = rows[above].get(f"parent_{kind}_id")
