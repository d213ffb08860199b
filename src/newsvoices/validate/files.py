"""Read a published folder for validation: descriptor, checksums, CSV, Parquet, texts, and what is wrong."""

import hashlib
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from newsvoices import contract
from newsvoices.advice import remedy, unreadable
from newsvoices.arrow_files import arrow_bytes, arrow_file
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.errors import DataError
from newsvoices.junk import is_junk
from newsvoices.validate.registry import describe
from newsvoices.validate.report import Failure, allow, identify, shorten, show

__all__ = [
    "DESCRIPTOR",
    "PARQUET",
    "READABLE",
    "check_sums",
    "compare_parquet",
    "read_descriptor",
    "read_files",
]

READABLE = describe("P1 files can be read", "Every table has its CSV file, every article its text, and all are UTF-8.")
DIALECT = describe(
    "P2 CSV as published",
    "CSV files begin with a byte-order mark, end lines with LF, quote every text, and leave null cells bare.",
)
PARQUET = describe("P3 Parquet equals CSV", "Every table's Parquet file holds the same columns, types and rows.")
SUMS = describe("P4 checksums agree", "SHA256SUMS lists every file of the folder, each with its SHA-256.")

DESCRIPTOR = "datapackage.json"
_SUMS_FILE = "SHA256SUMS"
_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_SHOWN = 20
_AGAIN = "build the dataset again, or fetch an unaltered copy"

Found = Iterator[tuple[str, Failure]]


def about(path: str, value: str | None, allowed: str, message: str) -> Failure:
    """Return the failure of a file."""
    return Failure(path, None, None, value, allowed, message)


def read_descriptor(folder: Path) -> dict[str, Any]:
    """Return a folder's descriptor; raises DataError where there is none that can be read."""
    path = folder / DESCRIPTOR
    try:
        descriptor = json.loads(path.read_bytes().decode("utf-8-sig"))
    except PermissionError as error:
        raise DataError(unreadable(path, error)) from None
    except OSError as error:
        raise DataError(
            f"{path} cannot be read ({error.strerror}). Validation needs the folder of a built dataset, "
            f"which holds a {DESCRIPTOR}; build it with `newsvoices build`, or name another folder."
        ) from None
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is not UTF-8 at byte {error.start}; {_AGAIN}.") from None
    except (json.JSONDecodeError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise DataError(f"{path}:{line}: not JSON, where a Data Package descriptor is needed; {_AGAIN}.") from None
    resources = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(resources, list) or not all(isinstance(item, dict) for item in resources):
        raise DataError(f"{path}: a Data Package needs a list of resources, and there is none; {_AGAIN}.")
    return dict(descriptor)


def read_files(
    folder: Path, descriptor: Mapping[str, Any]
) -> tuple[dict[str, pa.Table], dict[str, str], list[tuple[str, Failure]]]:
    """Return a folder's tables and texts with what is wrong with their files."""
    tables: dict[str, pa.Table] = {}
    problems: list[tuple[str, Failure]] = []
    paths = {item.get("name"): item.get("path") for item in descriptor["resources"]}
    for name in contract.tables():
        path = paths.get(name)
        if not isinstance(path, str) or not path.endswith(".csv"):
            message = f"{DESCRIPTOR} lists no CSV file for the table {name}, where every table has one; {_AGAIN}."
            problems.append((READABLE, Failure(name, None, None, show(path), "a path ending in .csv", message)))
            continue
        data = _read_bytes(folder, path, problems)
        if data is not None and (table := _read_csv(name, path, data, problems)) is not None:
            tables[name] = table
    return tables, _read_texts(folder, tables.get("articles"), problems), problems


def _read_bytes(folder: Path, path: str, problems: list[tuple[str, Failure]]) -> bytes | None:
    if os.path.isabs(path) or ".." in Path(path).parts or ":" in path:
        message = f"The path {show(path)} leads out of the folder, where only files inside it are allowed; {_AGAIN}."
        problems.append((READABLE, about(show(path), shorten(path), "a path inside the folder", message)))
        return None
    try:
        data = (folder / path).read_bytes()
        data.decode("utf-8")
    except (OSError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            found = f"not UTF-8 at byte {error.start}"
        else:
            found = getattr(error, "strerror", None) or str(error)
        what = "where a UTF-8 text file is needed"
        message = f"{show(path)} cannot be read ({found}), {what}; {_what_to_do(folder / path, error)}"
        problems.append((READABLE, about(show(path), found, "a UTF-8 text file", message)))
        return None
    return data


def _read_csv(name: str, path: str, data: bytes, problems: list[tuple[str, Failure]]) -> pa.Table | None:
    types = {field.name: field.type for field in arrow_schema(name)}
    try:
        try:
            table = _parse(data, types)
        except pa.ArrowInvalid:
            # Some cell is not of its type: read all as text, and type the columns that allow it.
            table = _retype(_parse(data, dict.fromkeys(_header(data), pa.string())), types)
    except (pa.ArrowInvalid, pa.ArrowKeyError) as error:
        found = shorten(str(error).splitlines()[0])
        message = f"{path} is not a CSV table ({found}), where rows of equally many cells are needed; {_AGAIN}."
        problems.append((READABLE, about(path, found, "a CSV table", message)))
        return None
    written = io.BytesIO()
    pyarrow.csv.write_csv(table, written, pyarrow.csv.WriteOptions(quoting_style="needed"))
    expected = _BOM + written.getvalue()
    typed = all(
        table.schema.field(column).type == kind for column, kind in types.items() if column in table.schema.names
    )
    if data != expected and typed:
        problems.append((DIALECT, _differs(path, data, expected)))
    return table


def _parse(data: bytes, types: Mapping[str, pa.DataType]) -> pa.Table:
    return pyarrow.csv.read_csv(
        arrow_bytes(data),
        read_options=pyarrow.csv.ReadOptions(use_threads=False, block_size=max(len(data), 1024)),
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types=types, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False
        ),
    )


def _header(data: bytes) -> list[str]:
    line = data.removeprefix(_BOM).split(b"\n", 1)[0] + b"\n"
    return [str(name) for name in _parse(line, {}).column_names]


def _retype(table: pa.Table, types: Mapping[str, pa.DataType]) -> pa.Table:
    for number, column in enumerate(table.column_names):
        kind = types.get(column, pa.string())
        try:
            table = table.set_column(number, column, table.column(number).cast(kind))
        except pa.ArrowInvalid:
            continue
    return table


def _differs(path: str, data: bytes, expected: bytes) -> Failure:
    found, right = data.split(b"\n"), expected.split(b"\n")
    line = next((n for n, pair in enumerate(zip(found, right, strict=False)) if pair[0] != pair[1]), len(right) - 1)
    if not data.startswith(_BOM):
        what = "has no byte-order mark"
    elif b"\r" in data:
        what = "has a carriage return"
    else:
        what = f"differs in line {line + 1} from the way newsvoices writes it"
    value = found[line].decode("utf-8") if line < len(found) else None
    allowed = right[line].decode("utf-8", "replace") if line < len(right) else ""
    message = (
        f"{path} {what}, where published tables are UTF-8 with a byte-order mark, LF, every text quoted "
        "and null bare; do not save it from a spreadsheet but build it again."
    )
    return about(path, shorten(value), shorten(allowed) or "nothing", message)


def _read_texts(folder: Path, articles: pa.Table | None, problems: list[tuple[str, Failure]]) -> dict[str, str]:
    if articles is None or not {"article_id", "text_path"} <= set(articles.column_names):
        return {}
    texts = {}
    for row in articles.select(["article_id", "text_path"]).to_pylist():
        if isinstance(row["article_id"], str) and isinstance(row["text_path"], str):
            data = _read_bytes(folder, row["text_path"], problems)
            if data is not None:
                texts[row["article_id"]] = data.decode("utf-8")
    return texts


def compare_parquet(folder: Path, name: str, path: str, table: pa.Table) -> Found:
    """Yield how a table's Parquet file differs from its CSV."""
    try:
        with arrow_file(folder / path) as stream:
            other = pq.ParquetFile(stream).read()
    except (OSError, ValueError, pa.ArrowException) as error:
        found = shorten(str(error).splitlines()[0] if str(error) else type(error).__name__)
        what = f"where the Parquet file of table {name} is needed"
        message = f"{path} cannot be read ({found}), {what}; {_what_to_do(folder / path, error)}"
        yield PARQUET, about(path, found, "a Parquet file", message)
        return
    found, right = [", ".join(f"{field.name} {field.type}" for field in side.schema) for side in (other, table)]
    if found != right:
        message = f"{path} has the columns {shorten(found)}, where the CSV of table {name} has others; {_AGAIN}."
        yield PARQUET, Failure(name, None, None, shorten(found), right, message)
        return
    if other.num_rows != table.num_rows:
        message = f"{path} has {other.num_rows} rows, where the CSV of table {name} has {table.num_rows}; {_AGAIN}."
        yield PARQUET, Failure(name, None, None, str(other.num_rows), f"{table.num_rows} rows", message)
        return
    if not other.equals(table):
        yield from _differing_cells(name, path, table, other)


def _differing_cells(name: str, path: str, table: pa.Table, other: pa.Table) -> Found:
    shown = 0
    for left, right in zip(table.to_pylist(), other.to_pylist(), strict=True):
        for column, value in left.items():
            if right[column] != value and shown < _SHOWN:
                shown += 1
                key = identify(name, left)
                message = (
                    f"{path} has {show(right[column])} in {column} of row {show(key)}, where the CSV has "
                    f"{show(value)}; {_AGAIN}."
                )
                yield PARQUET, Failure(name, key, column, shorten(right[column]), allow(value), message)


def check_sums(folder: Path) -> Found:
    """Yield every file that is missing, altered or not listed in SHA256SUMS."""
    try:
        lines = (folder / _SUMS_FILE).read_bytes().decode("utf-8").removesuffix("\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        found = getattr(error, "strerror", None) or "not UTF-8"
        what = "where a list of checksums is needed"
        message = f"{_SUMS_FILE} cannot be read ({found}), {what}; {_what_to_do(folder / _SUMS_FILE, error)}"
        yield SUMS, about(_SUMS_FILE, found, "a list of checksums", message)
        return
    listed: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            message = (
                f"Line {number} of {_SUMS_FILE} is {show(line)}, where 64 hexadecimal digits, two spaces "
                f"and a path are needed; {_AGAIN}."
            )
            yield SUMS, about(_SUMS_FILE, shorten(line), "a hash, two spaces, a path", message)
        else:
            listed[match[2]] = match[1]
    present = {
        (Path(root) / name).relative_to(folder).as_posix()
        for root, _folders, names in os.walk(folder)
        for name in names
    }
    ours = {path for path in present if not is_junk(path)}
    for path in sorted((listed.keys() | ours) - {_SUMS_FILE}):
        if path not in present:
            message = f"{show(path)} is missing, where {_SUMS_FILE} lists it; {_AGAIN}."
            yield SUMS, about(path, None, f"a file with the SHA-256 {listed[path]}", message)
        elif path not in listed:
            message = f"{show(path)} is not listed in {_SUMS_FILE}, where every file is; remove it, or {_AGAIN}."
            yield SUMS, about(path, show(path), "a file that SHA256SUMS lists", message)
        elif (digest := _hash(folder / path)) != listed[path]:
            message = f"{show(path)} has the SHA-256 {digest}, where {_SUMS_FILE} says {listed[path]}; {_AGAIN}."
            yield SUMS, about(path, digest, listed[path], message)


def _what_to_do(path: Path, error: Exception) -> str:
    advice = remedy(path, error) if isinstance(error, PermissionError) else f"{_AGAIN}."
    return f"{advice[0].lower()}{advice[1:]}"


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        return f"unknown ({error.strerror})"
