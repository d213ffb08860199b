"""Write a complete package: tables, texts, codebook, workbook, descriptor and checksums, in one folder."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa

from newsvoices.contract import TableSchema
from newsvoices.contract import tables as contract_tables
from newsvoices.errors import DataError, UsageError
from newsvoices.publish.checksums import content_hash_of, write_sums
from newsvoices.publish.descriptor import DESCRIPTOR_NAME, build_descriptor, descriptor_bytes
from newsvoices.publish.facts import Facts
from newsvoices.publish.sheets import ReadmeText
from newsvoices.publish.workbook import workbook_bytes
from newsvoices.publish.write_tables import csv_bytes, parquet_bytes, table_path, write_bytes

__all__ = ["logical_files", "tables_hash", "text_path", "write_package"]


def text_path(article_id: str) -> str:
    """Return the path of an article's frozen text inside the package."""
    return f"texts/{article_id}.txt"


def tables_hash(tables: Mapping[str, pa.Table], texts: Mapping[str, str]) -> str:
    """Return the content hash that a package of these tables and texts (by article id) will have."""
    return content_hash_of(logical_files(tables, texts))


def logical_files(tables: Mapping[str, pa.Table], texts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files that carry the content, path to bytes: a CSV per table, a text per article."""
    files = {table_path(schema, "csv"): csv_bytes(tables[schema.name]) for schema in _schemas_of(tables)}
    files.update({text_path(article): text.encode("utf-8") for article, text in sorted(texts.items())})
    return files


def write_package(
    folder: Path,
    tables: Mapping[str, pa.Table],
    texts: Mapping[str, str],
    facts: Facts,
    codebook: str,
    readme_sheet: ReadmeText,
) -> None:
    """Write every published file into a folder; ``texts`` maps article ids to their frozen text.

    Files that are there already (a picture, say) are listed in descriptor and SHA256SUMS with the rest.
    """
    schemas = _schemas_of(tables)
    files = logical_files(tables, texts)
    facts = _with_hash(facts, content_hash_of(files))
    folder.mkdir(exist_ok=True)
    for path, data in files.items():
        write_bytes(folder / path, data)
    for schema in schemas:
        write_bytes(folder / table_path(schema, "parquet"), parquet_bytes(tables[schema.name], schema, facts))
    write_bytes(folder / "codebook.md", codebook.encode("utf-8"))
    write_bytes(folder / f"{facts.name}.xlsx", workbook_bytes(tables, schemas, facts, readme_sheet))
    descriptor = build_descriptor(folder, schemas, facts)
    write_bytes(folder / DESCRIPTOR_NAME, descriptor_bytes(descriptor))
    write_sums(folder)


def _schemas_of(tables: Mapping[str, pa.Table]) -> list[TableSchema]:
    known = contract_tables()
    if unknown := [name for name in tables if name not in known]:
        raise UsageError(f"There is no table {unknown[0]!r} in the schema. Its tables: {', '.join(known)}.")
    if missing := [name for name in known if name not in tables]:
        raise UsageError(f"The package lacks the table {missing[0]!r}. It needs: {', '.join(known)}.")
    return list(known.values())


def _with_hash(facts: Facts, actual: str) -> Facts:
    if facts.content_hash not in (None, actual):
        raise DataError(
            f"The dataset facts state the content hash {facts.content_hash}; the tables and texts have "
            f"{actual}. Compute it from these tables, or leave it empty."
        )
    return replace(facts, content_hash=actual)
