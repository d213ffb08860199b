"""Write tables as CSV for spreadsheets and as Parquet for programs, byte for byte the same every time."""

import io
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from newsvoices.contract import TableSchema
from newsvoices.errors import DataError
from newsvoices.publish.facts import Facts

__all__ = ["csv_bytes", "described_fields", "described_schema", "parquet_bytes", "table_path", "write_bytes"]

BOM = b"\xef\xbb\xbf"
"""Excel reads UTF-8 on a double click only behind a byte-order mark."""


def table_path(schema: TableSchema, extension: str) -> str:
    """Return a table's path inside the package; reference tables have a folder of their own."""
    folder = "reference/" if schema.group == "reference" else ""
    return f"{folder}{schema.name}.{extension}"


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, creating its folder; every published file goes through here."""
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as stream:
        stream.write(data)


def described_schema(plain: pa.Schema, schema: TableSchema, facts: Facts) -> pa.Schema:
    """Return an Arrow schema with metadata that describes its fields, the table and the dataset."""
    return pa.schema(described_fields(plain, schema), metadata=_table_metadata(schema, facts))


def described_fields(plain: pa.Schema, schema: TableSchema) -> list[pa.Field]:
    """Return the fields of an Arrow schema with metadata that describes them."""
    fields = []
    for column, field, raw in zip(plain, schema.fields, schema.raw["fields"], strict=True):
        metadata = {
            "title": field.title,
            "description": field.description,
            "unit": raw.get("unit"),
            "vocabulary": field.vocabulary,
            "source": field.source,
        }
        fields.append(column.with_metadata(_stated(metadata)))
    return fields


def csv_bytes(table: pa.Table) -> bytes:
    """Return a table as CSV: UTF-8 with a byte-order mark, LF, text quoted, null a bare empty cell."""
    sink = io.BytesIO(BOM)
    sink.seek(len(BOM))
    pyarrow.csv.write_csv(table.combine_chunks(), sink, pyarrow.csv.WriteOptions(quoting_style="needed"))
    return sink.getvalue()


def parquet_bytes(table: pa.Table, schema: TableSchema, facts: Facts) -> bytes:
    """Return a table as Parquet (zstd), carrying descriptions, units, citation and dataset facts.

    The order of the metadata is fixed, so that one version of pyarrow always writes the same bytes.
    """
    if tuple(table.column_names) != schema.columns:
        raise DataError(
            f"Table {schema.name} has the columns {', '.join(table.column_names)}; "
            f"schema/{schema.name}.json says {', '.join(schema.columns)}."
        )
    sink = io.BytesIO()
    described = table.combine_chunks().cast(described_schema(table.schema, schema, facts))
    pq.write_table(described, sink, compression="zstd")
    return sink.getvalue()


def _table_metadata(schema: TableSchema, facts: Facts) -> dict[str, str]:
    return _stated(
        {
            "name": schema.name,
            "title": schema.title,
            "description": schema.description,
            "unit": schema.unit,
            "primary_key": ", ".join(schema.primary_key),
            "dataset": facts.name,
            "dataset_title": facts.title,
            "version": facts.version,
            "released": facts.released.isoformat() if facts.released else None,
            "contributors": "; ".join(author.name for author in facts.authors),
            "licences": "; ".join(f"{licence.name} {licence.path}" for licence in facts.licences),
            "text_note": facts.text_note,
            "keywords": "; ".join(facts.keywords),
            "sources": "; ".join(" ".join(filter(None, (item.title, item.url))) for item in facts.sources),
            "doi": facts.doi,
            "url": facts.url,
            "content_hash": facts.content_hash,
            "citation": facts.citation,
        }
    )


def _stated(metadata: Mapping[str, str | None]) -> dict[str, str]:
    return {key: value for key, value in metadata.items() if value}
