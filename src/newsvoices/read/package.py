"""A published package as its descriptor tells of it, which is the only thing that the reading side knows about it."""

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from newsvoices.errors import DataError, UsageError

__all__ = [
    "BESIDE",
    "DESCRIPTOR",
    "EXTRACTED",
    "Column",
    "Package",
    "Table",
    "read_package",
    "read_table",
    "refuse_unknown",
]

DESCRIPTOR = "datapackage.json"
EXTRACTED = "extracted-articles"
"""The name of a package that ``newsvoices extract`` wrote: the machine's proposals, which are no dataset."""
BESIDE = {
    "inputs": {
        "article_id": "The article.",
        "where": "The file that it came from, or the file and the line.",
        "given_id": "The id that it had there, which may be none that an article can have here.",
        "given": "All else that its line gave beside id, text and published: a JSON object.",
    },
    "failures": {
        "where": "The file, or the file and the line, of an article that could not be read.",
        "article_id": "Its id, where that is known.",
        "problem": "Why it could not be read.",
    },
}
"""Lists of texts that ``newsvoices extract`` wrote beside its tables: what one row says, by column."""
_GIVEN_SINCE = 19
"""The version of the extractor since which the list of inputs has what their lines gave."""


@dataclass(frozen=True)
class Column:
    """One column as the descriptor describes it; ``codes`` are its vocabulary, in order."""

    name: str
    type: str
    vocabulary: str | None
    codes: tuple[str, ...]
    ordered: bool
    is_list: bool
    required: bool
    raw: MappingProxyType[str, Any]


@dataclass(frozen=True)
class Table:
    """One table as the descriptor describes it; ``path`` is its file (CSV if published), relative to the folder."""

    name: str
    title: str
    description: str
    unit: str
    """What one row is."""
    group: str
    path: str
    columns: MappingProxyType[str, Column]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[tuple[str, str], ...]
    """Pairs of a column and the table that it refers to."""

    def column(self, name: str) -> Column:
        """Return a column; raises UsageError that lists the valid ones."""
        if not isinstance(name, str) or name not in self.columns:
            refuse_unknown(f"Table {self.name} has no column", name, "Its columns", list(self.columns))
        return self.columns[name]


@dataclass(frozen=True)
class Package:
    """A published dataset: the folder of its files and its descriptor."""

    folder: Path
    descriptor: MappingProxyType[str, Any]

    @cached_property
    def tables(self) -> dict[str, Table]:
        """Every table by name, in the order of the descriptor; raises DataError when one is not described."""
        found = {}
        for number, resource in enumerate(self.descriptor["resources"], start=1):
            if isinstance(resource.get("schema"), dict) and (
                resource.get("type") == "table" or str(resource.get("path", "")).endswith(".csv")
            ):
                try:
                    table = read_table(resource)
                except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
                    wrong = f"lacks {error}" if isinstance(error, KeyError) else "is not a Table Schema"
                    where = f"{self.folder / DESCRIPTOR}: the description of resource {number} ({resource['path']})"
                    raise DataError(
                        f"{where} {wrong}, where the table, its columns and its foreign keys need names. {_GET_AGAIN}"
                    ) from None
                found[table.name] = table
        return found

    def table(self, name: str) -> Table:
        """Return a table, or a list that stands beside extracted ones; raises UsageError that lists the valid ones."""
        if not isinstance(name, str) or name not in self.tables:
            if isinstance(name, str) and name in BESIDE:
                if self.descriptor.get("name") == EXTRACTED:
                    return self._beside(name)
                raise UsageError(
                    f"There is no table {name!r} in this dataset: it stands beside tables that `newsvoices extract` "
                    "writes. Name their folder as the dataset."
                )
            refuse_unknown("There is no table", name, "The tables", list(self.tables))
        return self.tables[name]

    def _beside(self, name: str) -> Table:
        """Return such a list, which is in the format of the tables; without failures it has none, and no file."""
        ending = str(self.descriptor["resources"][0].get("path")).rpartition(".")[2]
        path = f"{name}.{ending}"
        if not (self.folder / path).is_file():
            every = ": every article was read." if name == "failures" else ". Copy the whole folder."
            raise UsageError(f"There is no {self.folder / path}{every}")
        columns = {column: said for column, said in BESIDE[name].items() if column != "given" or self._has_given()}
        fields = [{"name": column, "type": "string", "description": said} for column, said in columns.items()]
        return read_table({"name": name, "path": path, "schema": {"fields": fields}})

    def _has_given(self) -> bool:
        """Say whether what lines gave was kept: not by versions of the extractor before 19."""
        software = self.descriptor.get("software")
        made = software.get("extractor") if isinstance(software, dict) else None
        return isinstance(made, str) and made.isdecimal() and int(made) >= _GIVEN_SINCE

    def file(self, path: str) -> Path:
        """Return the path of a file of the package; raises DataError when it points outside the folder."""
        if os.path.isabs(path) or ".." in Path(path).parts or ":" in path[:3]:
            raise DataError(
                f"{self.folder / DESCRIPTOR} names the file {path!r}, which lies outside the package. "
                "Allowed: paths below the folder. Get an unaltered copy of the dataset."
            )
        return self.folder / path


def refuse_unknown(what: str, found: object, label: str, valid: list[str]) -> None:
    """Raise the UsageError for an unknown name: what was found, the nearest valid name, all valid names."""
    from difflib import get_close_matches

    near = isinstance(found, str) and (
        get_close_matches(found, valid, n=1) or get_close_matches(found.casefold(), valid, n=1, cutoff=0.5)
    )
    hint = f" Did you mean {near[0]!r}?" if near else ""
    shown = ", ".join(valid[:40]) + (f" and {len(valid) - 40} more" if len(valid) > 40 else "")
    raise UsageError(f"{what} {found!r}.{hint} {label}: {shown}.")


def read_package(folder: Path) -> Package:
    """Read the descriptor of a package; raises DataError when it cannot be read."""
    path = folder / DESCRIPTOR
    try:
        descriptor = json.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: not UTF-8 at byte {error.start}. {_GET_AGAIN}") from None
    except json.JSONDecodeError as error:
        raise DataError(f"{path}:{error.lineno}: not JSON ({error.msg}). {_GET_AGAIN}") from None
    except (RecursionError, ValueError):
        found = "it is nested too deeply, or holds too long a number"
        raise DataError(f"{path}: no descriptor of a dataset ({found}). {_GET_AGAIN}") from None
    resources = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(resources, list) or not all(isinstance(item, dict) for item in resources):
        raise DataError(f"{path}: a Data Package needs a list of resources, and there is none. {_GET_AGAIN}")
    return Package(folder, MappingProxyType(descriptor))


_GET_AGAIN = "Get an unaltered copy of the dataset, or build it again."


def read_table(resource: dict[str, Any]) -> Table:
    """Read a table's description from a resource of a descriptor; raises KeyError and the like where it is none."""
    schema = resource["schema"]
    name = str(resource["name"])
    key = schema.get("primaryKey", [])
    return Table(
        name=name,
        title=resource.get("title") or schema.get("title") or name,
        description=resource.get("description") or schema.get("description") or "",
        unit=schema.get("unit") or "",
        group=schema.get("group") or "supporting",
        path=str(resource["path"]),
        columns=MappingProxyType({item["name"]: _read_column(item) for item in schema.get("fields", [])}),
        primary_key=(key,) if isinstance(key, str) else tuple(key),
        foreign_keys=tuple(
            (_first(item["fields"]), item["reference"].get("resource") or name)
            for item in schema.get("foreignKeys", [])
        ),
    )


def _first(fields: str | list[str]) -> str:
    return fields if isinstance(fields, str) else fields[0]


def _read_column(field: dict[str, Any]) -> Column:
    limits = field.get("constraints") or {}
    return Column(
        name=field["name"],
        type=field.get("type", "string"),
        vocabulary=field.get("vocabulary"),
        codes=tuple(limits.get("enum") or ()),
        ordered=bool(field.get("categoriesOrdered", False)),
        is_list=bool(field.get("list", False)),
        required=bool(limits.get("required", False)),
        raw=MappingProxyType(field),
    )
