"""Read the contract: one Table Schema per table and one file per vocabulary, from the folder ``schema/``.

Everything else that knows a column (Arrow types, pandera gate, descriptor, codebook, coding file, workbook)
takes it from here.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from newsvoices.errors import DataError, UsageError

__all__ = [
    "TABLE_ORDER",
    "Code",
    "Field",
    "ForeignKey",
    "TableSchema",
    "Vocabulary",
    "instructions",
    "read_contract",
    "schema_folder",
    "table",
    "tables",
    "vocabularies",
]

TABLE_ORDER = (
    "actors",
    "quotes",
    "claims",
    "events",
    "articles",
    "sentences",
    "mentions",
    "affiliations",
    "quote_spans",
    "event_participants",
    "claim_links",
    "concepts",
    "corrections",
    "codes",
    "coders",
    "retired_ids",
)
"""The tables in the order in which a reader meets them."""

_TYPES = ("string", "integer", "boolean", "date")
_GROUPS = ("core", "supporting", "reference")


@dataclass(frozen=True)
class Code:
    """One value of a vocabulary; ``applies_to`` narrows it to codes of a parent vocabulary."""

    code: str
    label: str
    definition: str
    source: str
    applies_to: Mapping[str, str]
    properties: Mapping[str, Any]


@dataclass(frozen=True)
class Vocabulary:
    """A closed list of codes, in the order in which they are published."""

    name: str
    title: str
    description: str
    source: str
    codes: tuple[Code, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The codes alone."""
        return tuple(code.code for code in self.codes)


@dataclass(frozen=True)
class Field:
    """One column: what it holds, what is allowed, and how a coder gives it."""

    name: str
    type: str
    title: str
    description: str
    required: bool
    unique: bool
    pattern: str | None
    minimum: int | None
    maximum: int | None
    vocabulary: str | None
    enum: tuple[str, ...] | None
    edtf: bool
    list: bool
    entry: str | None
    coded: str
    instruction: str | None
    source: str | None


@dataclass(frozen=True)
class ForeignKey:
    """A reference: ``fields`` hold values of ``target_fields`` of ``target`` (a table's name)."""

    fields: tuple[str, ...]
    target: str
    target_fields: tuple[str, ...]


@dataclass(frozen=True)
class TableSchema:
    """One table of the contract; ``raw`` is its Table Schema as it stands in the file."""

    name: str
    title: str
    description: str
    unit: str
    group: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    raw: Mapping[str, Any]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        """Return one column's description; raises UsageError on an unknown name."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise UsageError(f"Table {self.name} has no column {name!r}. Its columns: {', '.join(self.columns)}.")


@dataclass(frozen=True)
class _Contract:
    tables: Mapping[str, TableSchema]
    vocabularies: Mapping[str, Vocabulary]


def schema_folder() -> Path:
    """Return the folder of the contract: inside an installed wheel, or at the root of a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_pkg" / "schema"
    if installed.is_dir():
        return installed
    for parent in package.parents:
        if (parent / "schema" / "actors.json").is_file():
            return parent / "schema"
    raise DataError(
        f"The schema folder is missing: neither {installed} nor a folder 'schema' above {package} exists. "
        "Reinstall newsvoices, or restore the folder from version control."
    )


def tables() -> Mapping[str, TableSchema]:
    """Return every table of the contract by name, in publication order."""
    return _contract().tables


def table(name: str) -> TableSchema:
    """Return one table of the contract; raises UsageError that lists the valid names."""
    if name not in _contract().tables:
        raise UsageError(f"There is no table {name!r}. The tables: {', '.join(_contract().tables)}.")
    return _contract().tables[name]


def vocabularies() -> Mapping[str, Vocabulary]:
    """Return every vocabulary of the contract by name."""
    return _contract().vocabularies


@cache
def instructions() -> str:
    """Return the page of coding instructions (Markdown) that opens every codebook."""
    return (schema_folder() / "instructions.md").read_text(encoding="utf-8")


@cache
def _contract() -> _Contract:
    return read_contract(schema_folder())


def read_contract(folder: Path) -> _Contract:
    """Read and check a schema folder; raises DataError naming the file and what is wrong with it."""
    words = {}
    for path in sorted((folder / "vocabularies").glob("*.json")):
        vocabulary = _read_vocabulary(path)
        words[vocabulary.name] = vocabulary
    found: dict[str, TableSchema] = {}
    for name in TABLE_ORDER:
        found[name] = _read_table(folder / f"{name}.json", name, words)
    for schema in found.values():
        for key in schema.foreign_keys:
            if key.target not in found or not set(key.target_fields) <= set(found[key.target].columns):
                _refuse(folder / f"{schema.name}.json", f"a foreign key points to {key.target}{list(key.target_fields)}, which does not exist")
    return _Contract(MappingProxyType(found), MappingProxyType(words))


def _refuse(path: Path, what: str) -> None:
    raise DataError(
        f"{path}: {what}. A table's file must be a Table Schema (https://datapackage.org/standard/table-schema/) "
        "with the project's own properties; restore it from version control or correct it."
    )


def _read_json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        _refuse(path, "the file is missing")
    except UnicodeDecodeError as error:
        _refuse(path, f"not UTF-8 at byte {error.start}")
    except json.JSONDecodeError as error:
        _refuse(path, f"line {error.lineno}, column {error.colno}: not JSON ({error.msg})")
    if not isinstance(data, dict):
        _refuse(path, f"holds a JSON {type(data).__name__} where an object is needed")
    return dict(data)


def _read_vocabulary(path: Path) -> Vocabulary:
    data = _read_json(path)
    codes = data.get("codes")
    if data.get("name") != path.stem or not isinstance(codes, list) or not codes:
        _refuse(path, f"a vocabulary needs the name {path.stem!r} and a list of codes")
    assert isinstance(codes, list)
    known = {"code", "label", "definition", "source", "applies_to"}
    read = []
    for code in codes:
        if not isinstance(code, dict) or not {"code", "label", "definition"} <= code.keys():
            _refuse(path, f"the code {code!r} needs code, label and definition")
        read.append(
            Code(
                code=code["code"],
                label=code["label"],
                definition=code["definition"],
                source=code.get("source") or data.get("source", ""),
                applies_to=MappingProxyType(code.get("applies_to", {})),
                properties=MappingProxyType({k: v for k, v in code.items() if k not in known}),
            )
        )
    values = [code.code for code in read]
    if len(set(values)) != len(values):
        _refuse(path, "a code occurs twice")
    return Vocabulary(
        path.stem, data.get("title", path.stem), data.get("description", ""), data.get("source", ""), tuple(read)
    )


def _read_table(path: Path, name: str, words: Mapping[str, Vocabulary]) -> TableSchema:
    data = _read_json(path)
    fields = data.get("fields")
    if data.get("name") != name:
        _refuse(path, f"its name is {data.get('name')!r}, not {name!r}")
    if not isinstance(fields, list) or not fields:
        _refuse(path, "it has no list of fields")
    if data.get("group") not in _GROUPS:
        _refuse(path, f"its group is {data.get('group')!r}; allowed: {', '.join(_GROUPS)}")
    assert isinstance(fields, list)
    read = tuple(_read_field(path, field, words) for field in fields)
    columns = [field.name for field in read]
    if len(set(columns)) != len(columns):
        _refuse(path, "a field occurs twice")
    key = tuple(data.get("primaryKey") or ())
    if not key or not set(key) <= set(columns):
        _refuse(path, f"its primaryKey {list(key)} is empty or names a missing field")
    foreign = tuple(
        ForeignKey(
            tuple(item["fields"]),
            item["reference"]["resource"] or name,
            tuple(item["reference"]["fields"]),
        )
        for item in data.get("foreignKeys", [])
    )
    return TableSchema(
        name=name,
        title=data.get("title", name),
        description=data.get("description", ""),
        unit=data.get("unit", ""),
        group=data["group"],
        fields=read,
        primary_key=key,
        foreign_keys=foreign,
        raw=MappingProxyType(data),
    )


def _read_field(path: Path, data: Any, words: Mapping[str, Vocabulary]) -> Field:
    if not isinstance(data, dict) or not isinstance(data.get("name"), str):
        _refuse(path, f"the field {data!r} has no name")
    name = data["name"]
    if data.get("type") not in _TYPES:
        _refuse(path, f"the field {name} has the type {data.get('type')!r}; allowed: {', '.join(_TYPES)}")
    limits = data.get("constraints", {})
    if not isinstance(limits, dict):
        _refuse(path, f"the constraints of the field {name} are not an object")
    vocabulary = data.get("vocabulary")
    if vocabulary is not None and vocabulary not in words:
        _refuse(path, f"the field {name} names the vocabulary {vocabulary!r}; there are: {', '.join(words)}")
    return Field(
        name=name,
        type=data["type"],
        title=data.get("title", name),
        description=data.get("description", ""),
        required=bool(limits.get("required", False)),
        unique=bool(limits.get("unique", False)),
        pattern=limits.get("pattern"),
        minimum=limits.get("minimum"),
        maximum=limits.get("maximum"),
        vocabulary=vocabulary,
        enum=words[vocabulary].values if vocabulary is not None else None,
        edtf=bool(data.get("edtf", False)),
        list=bool(data.get("list", False)),
        entry=data.get("entry"),
        coded=data.get("coded", "derived"),
        instruction=data.get("instruction"),
        source=data.get("source"),
    )
