"""Write datapackage.json so that Data Package version 1 and version 2 clients both accept it, offline.

The combination of profiles is deliberate: datapackage-py knows only version 1 profiles, frictionless 5 checks
``bytes`` on no Parquet file, and the official version 2 profile allows no resource type but ``table``.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newsvoices.contract import Field, TableSchema
from newsvoices.publish.checksums import hash_file, list_files
from newsvoices.publish.facts import Facts
from newsvoices.publish.write_tables import table_path

__all__ = ["DESCRIPTOR_NAME", "build_descriptor", "descriptor_bytes", "stated_facts", "table_schema"]

DESCRIPTOR_NAME = "datapackage.json"
_SCHEMA_V2 = "https://datapackage.org/profiles/2.0/datapackage.json"
# Not the workbook: clients take every XLSX for one table, and an installed package leaves it out.
_OTHER_FILES = {
    ".md": ("md", "text/markdown", "The codebook: every table, field, code and coding rule."),
    ".txt": ("txt", "text/plain", "The frozen text of an article; offsets count its Unicode code points."),
    ".svg": ("svg", "image/svg+xml", "A picture made from the tables."),
}


def build_descriptor(folder: Path, schemas: Iterable[TableSchema], facts: Facts) -> dict[str, Any]:
    """Return the descriptor of a folder that already holds its files: sizes and hashes are read from them."""
    known = list(schemas)
    csvs = [_csv_resource(folder, schema) for schema in known]
    parquets = [_parquet_resource(folder, schema) for schema in known]
    tables = {resource["path"] for resource in csvs + parquets}
    others = [_other_resource(folder, path) for path in list_files(folder) if path not in tables]
    return {**stated_facts(facts), "resources": csvs + parquets + [resource for resource in others if resource]}


def stated_facts(facts: Facts) -> dict[str, Any]:
    """Return the descriptor's part about the dataset as a whole; what is not known is left out."""
    stated = {
        "$schema": _SCHEMA_V2,
        "profile": "data-package",
        "name": facts.name,
        "id": f"https://doi.org/{facts.doi}" if facts.doi else None,
        "title": facts.title,
        "description": "\n\n".join(filter(None, (facts.description, facts.text_note))),
        "version": facts.version,
        # frictionless wants a full date-time here, though the standard allows a date.
        "created": f"{facts.released.isoformat()}T00:00:00Z" if facts.released else None,
        "homepage": facts.url,
        "keywords": list(facts.keywords),
        "contributors": [_contributor(author.name, author.role, author.orcid) for author in facts.authors],
        "licenses": [
            {"name": licence.name, "path": licence.path, "title": licence.title}
            for licence in facts.licences
            if licence.covers != "code"
        ],
        "sources": [_stated({"title": item.title, "path": item.url}) for item in facts.sources],
        "citation": facts.citation,
        "contentHash": facts.content_hash,
        "rejectedMarks": [
            {"article_id": article, "start": start, "end": end, "why": why}
            for article, start, end, why in facts.rejected_marks
        ],
    }
    return _stated(stated)


def descriptor_bytes(descriptor: Mapping[str, Any]) -> bytes:
    """Return the descriptor as the JSON text that is published."""
    return (json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n").encode()


def table_schema(schema: TableSchema) -> dict[str, Any]:
    """Return a table's Table Schema complete in itself: each vocabulary stands in its field as ``enum``."""
    fields = []
    for field, description in zip(schema.fields, schema.raw["fields"], strict=True):
        constraints = dict(description.get("constraints", {}))
        if field.enum is not None:
            constraints["enum"] = list(field.enum)
        fields.append({**description, "constraints": constraints} if constraints else dict(description))
    return {**schema.raw, "fields": fields}


def _csv_resource(folder: Path, schema: TableSchema) -> dict[str, Any]:
    path = table_path(schema, "csv")
    return {
        "profile": "tabular-data-resource",
        "name": schema.name,
        "type": "table",
        "path": path,
        "title": schema.title,
        "description": schema.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": (folder / path).stat().st_size,
        "hash": f"sha256:{hash_file(folder / path)}",
        "schema": table_schema(schema),
    }


def _parquet_resource(folder: Path, schema: TableSchema) -> dict[str, Any]:
    path = table_path(schema, "parquet")
    return {
        "profile": "data-resource",
        "name": f"{schema.name}.parquet",
        "path": path,
        "title": f"{schema.title} (Parquet)",
        "description": f"The same rows as {table_path(schema, 'csv')}, typed and described for programs.",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "hash": f"sha256:{hash_file(folder / path)}",
        # Without a schema frictionless guesses each type from the first rows and refuses later ones that differ.
        "schema": {"fields": [{"name": field.name, "type": _parquet_type(field)} for field in schema.fields]},
    }


def _parquet_type(field: Field) -> str:
    """Return a column's type for clients that read Parquet through pandas, where an absent integer is a float NaN."""
    return "number" if field.type == "integer" and not field.required else field.type


def _other_resource(folder: Path, path: str) -> dict[str, Any] | None:
    if Path(path).suffix not in _OTHER_FILES:
        return None
    format_, mediatype, description = _OTHER_FILES[Path(path).suffix]
    return {
        "profile": "data-resource",
        "name": path.lower().replace("/", "."),
        "path": path,
        "description": description,
        "format": format_,
        "mediatype": mediatype,
        "hash": f"sha256:{hash_file(folder / path)}",
    }


def _contributor(name: str, role: str, orcid: str | None) -> dict[str, Any]:
    # "role" is read by version 1 clients, "roles" by version 2.
    path = f"https://orcid.org/{orcid}" if orcid else None
    return _stated({"title": name, "path": path, "role": role, "roles": [role]})


def _stated(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in properties.items() if value not in (None, "", [])}
