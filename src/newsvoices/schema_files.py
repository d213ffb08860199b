"""Read a schema folder: a Table Schema per table, a file per vocabulary, each checked property by property."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from newsvoices.errors import DataError
from newsvoices.schema import TABLE_ORDER, Code, Contract, Field, ForeignKey, TableSchema, Vocabulary

__all__ = ["read_contract"]

_TYPES = ("string", "integer", "boolean", "date")
_GROUPS = ("core", "supporting", "reference")
_CODED = ("given", "anchor", "derived", "id")
_LIMITS = {"required": bool, "unique": bool, "pattern": str, "minimum": int, "maximum": int}
_JSON_NAMES = {
    str: "string", int: "integer", float: "number", bool: "boolean", list: "array", type(None): "null"
}  # fmt: skip


def read_contract(folder: Path) -> Contract:
    """Read and check a schema folder; raises DataError naming the file and what is wrong with it."""
    words = {}
    for path in sorted((folder / "vocabularies").glob("*.json")):
        vocabulary = _read_vocabulary(path)
        words[vocabulary.name] = vocabulary
    found = {name: _read_table(folder / f"{name}.json", name, words) for name in TABLE_ORDER}
    for schema in found.values():
        for key in schema.foreign_keys:
            if key.target not in found or not set(key.target_fields) <= set(found[key.target].columns):
                goal = f"{key.target} ({', '.join(key.target_fields)})"
                _refuse(folder / f"{schema.name}.json", f"a foreign key points to {goal}, which does not exist")
    return Contract(MappingProxyType(found), MappingProxyType(words))


def _refuse(path: Path, what: str) -> NoReturn:
    if path.parent.name == "vocabularies":
        needed = "A vocabulary's file must be an object with name, title, description, source and a list of codes"
    else:
        needed = (
            "A table's file must be a Table Schema (https://datapackage.org/standard/table-schema/) with the "
            "project's own properties"
        )
    raise DataError(f"{path}: {what}. {needed}; restore it from version control or correct it.")


def _read_json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        _refuse(path, "the file is missing")
    except OSError as error:
        _refuse(path, f"the file cannot be read ({error.strerror})")
    except UnicodeDecodeError as error:
        _refuse(path, f"not UTF-8 at byte {error.start}")
    except json.JSONDecodeError as error:
        _refuse(path, f"line {error.lineno}, column {error.colno}: not JSON ({error.msg})")
    except RecursionError:
        _refuse(path, "its brackets nest too deeply")
    if not isinstance(data, dict):
        _refuse(path, f"holds a JSON {_JSON_NAMES[type(data)]} where an object is needed")
    return data


def _check_texts(path: Path, where: str, data: Mapping[str, Any], names: Iterable[str]) -> None:
    """Refuse a property that is given and is not a text."""
    for name in names:
        if not isinstance(data.get(name, ""), str):
            _refuse(path, f"{where} has the {name} {data[name]!r}, which is not a text")


def _read_vocabulary(path: Path) -> Vocabulary:
    data = _read_json(path)
    codes = data.get("codes")
    if data.get("name") != path.stem or not isinstance(codes, list) or not codes:
        _refuse(path, f"a vocabulary needs the name {path.stem!r} and a list of codes")
    _check_texts(path, "the vocabulary", data, ("title", "description", "source"))
    known = {"code", "label", "definition", "source", "applies_to"}
    read = []
    for code in codes:
        if not isinstance(code, dict) or not {"code", "label", "definition"} <= code.keys():
            _refuse(path, f"the code {code!r} needs code, label and definition")
        _check_texts(path, f"the code {code['code']!r}", code, ("code", "label", "definition", "source"))
        narrowed = code.get("applies_to", {})
        if not isinstance(narrowed, dict):
            _refuse(path, f"the code {code['code']!r} has the applies_to {narrowed!r}, which is not an object")
        _check_texts(path, f"applies_to of the code {code['code']!r}", narrowed, narrowed)
        read.append(
            Code(
                code=code["code"],
                label=code["label"],
                definition=code["definition"],
                source=code.get("source") or data.get("source", ""),
                applies_to=MappingProxyType(narrowed),
                properties=MappingProxyType({k: v for k, v in code.items() if k not in known}),
            )
        )
    twice = _first_twice(code.code for code in read)
    if twice is not None:
        _refuse(path, f"the code {twice!r} occurs twice")
    return Vocabulary(
        path.stem, data.get("title", path.stem), data.get("description", ""), data.get("source", ""), tuple(read)
    )


def _first_twice(names: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return None


def _read_table(path: Path, name: str, words: Mapping[str, Vocabulary]) -> TableSchema:
    data = _read_json(path)
    fields = data.get("fields")
    if data.get("name") != name:
        _refuse(path, f"its name is {data.get('name')!r}, not {name!r}")
    if not isinstance(fields, list) or not fields:
        _refuse(path, "it has no list of fields")
    if data.get("group") not in _GROUPS:
        _refuse(path, f"its group is {data.get('group')!r}; allowed: {', '.join(_GROUPS)}")
    _check_texts(path, "the table", data, ("title", "description", "unit"))
    read = tuple(_read_field(path, field, words) for field in fields)
    columns = [field.name for field in read]
    twice = _first_twice(columns)
    if twice is not None:
        _refuse(path, f"the field {twice} occurs twice")
    key = _read_names(data.get("primaryKey"))
    if not key or not set(key) <= set(columns):
        _refuse(path, f"its primaryKey {data.get('primaryKey')!r} is empty or names a missing field")
    foreign = data.get("foreignKeys", [])
    if not isinstance(foreign, list):
        _refuse(path, "its foreignKeys are not a list")
    return TableSchema(
        name=name,
        title=data.get("title", name),
        description=data.get("description", ""),
        unit=data.get("unit", ""),
        group=data["group"],
        fields=read,
        primary_key=key,
        foreign_keys=tuple(_read_foreign_key(path, item, name, columns) for item in foreign),
        raw=MappingProxyType(data),
    )


def _read_names(data: Any) -> tuple[str, ...]:
    """Return a list of column names, which Table Schema lets be one name; () where it is neither."""
    names = [data] if isinstance(data, str) else data
    return tuple(names) if isinstance(names, list) and all(isinstance(name, str) for name in names) else ()


def _read_foreign_key(path: Path, data: Any, name: str, columns: Sequence[str]) -> ForeignKey:
    reference = data.get("reference") if isinstance(data, dict) else None
    if not isinstance(reference, dict) or not isinstance(reference.get("resource"), str):
        _refuse(path, f'the foreign key {data!r} names no resource (for the table itself, write "")')
    own, target = _read_names(data.get("fields")), _read_names(reference.get("fields"))
    if not own or len(own) != len(target) or not set(own) <= set(columns):
        _refuse(path, f"the foreign key {data!r} does not pair fields of this table with as many of another")
    return ForeignKey(own, reference["resource"] or name, target)


def _read_field(path: Path, data: Any, words: Mapping[str, Vocabulary]) -> Field:
    if not isinstance(data, dict) or not isinstance(data.get("name"), str):
        _refuse(path, f"the field {data!r} has no name")
    name, where = data["name"], f"the field {data['name']}"
    if data.get("type") not in _TYPES:
        _refuse(path, f"{where} has the type {data.get('type')!r}; allowed: {', '.join(_TYPES)}")
    if data.get("coded", "derived") not in _CODED:
        _refuse(path, f"{where} is coded {data['coded']!r}; allowed: {', '.join(_CODED)}")
    _check_texts(path, where, data, ("title", "description", "entry", "instruction", "source", "vocabulary"))
    vocabulary = data.get("vocabulary")
    if vocabulary is not None and vocabulary not in words:
        _refuse(path, f"{where} names the vocabulary {vocabulary!r}; there are: {', '.join(words) or 'none'}")
    limits = _read_limits(path, where, data.get("constraints", {}))
    return Field(
        name=name,
        type=data["type"],
        title=str(data.get("title", name)),
        description=data.get("description", ""),
        required=limits.get("required", False),
        unique=limits.get("unique", False),
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


def _read_limits(path: Path, where: str, limits: Any) -> dict[str, Any]:
    """Check a field's constraints: one that is misspelt or of another type would bind nobody, silently."""
    if not isinstance(limits, dict):
        _refuse(path, f"the constraints of {where} are not an object")
    for name, value in limits.items():
        if name == "enum":
            _refuse(path, f"{where} lists its codes in an enum; put them into a vocabulary and name that")
        if name not in _LIMITS:
            _refuse(path, f"{where} has the constraint {name!r}; allowed: {', '.join(_LIMITS)}")
        if type(value) is not _LIMITS[name]:
            _refuse(path, f"{where} has the constraint {name} {value!r}, which is no {_JSON_NAMES[_LIMITS[name]]}")
    try:
        re.compile(limits.get("pattern", ""))
    except re.error as error:
        _refuse(path, f"{where} has the pattern {limits['pattern']!r}, which is no regular expression ({error})")
    return limits
