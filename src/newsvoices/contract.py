"""The contract: what the tables are, read once from the folder ``schema/``.

Everything else that knows a column (Arrow types, pandera gate, descriptor, codebook, coding file, workbook)
takes it from here.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from newsvoices.errors import DataError, UsageError
from newsvoices.schema import TABLE_ORDER, Code, Contract, Field, ForeignKey, TableSchema, Vocabulary
from newsvoices.schema_files import read_contract

__all__ = [
    "TABLE_ORDER",
    "Code",
    "Contract",
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
    path = schema_folder() / "instructions.md"
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        raise DataError(
            f"{path}: the page of coding instructions is missing or not UTF-8. Restore it from version control."
        ) from None


@cache
def _contract() -> Contract:
    return read_contract(schema_folder())
