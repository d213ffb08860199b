"""From the extractor's proposals for articles to the tables that a published dataset has."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any

import pyarrow as pa

from newsvoices import contract
from newsvoices.apply.language import explain_silence
from newsvoices.apply.outlets import publisher_of
from newsvoices.apply.transcripts import explain_interview, explain_transcript
from newsvoices.apply.writers import find_writer, note_doubt
from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.assembly.alone import code_alone
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.coding.byline import credit_author, credit_own_views
from newsvoices.errors import NewsvoicesError
from newsvoices.extractor import EXTRACTOR_VERSION, propose
from newsvoices.publish.descriptor import table_schema
from newsvoices.publish.write_tables import described_fields
from newsvoices.read.opening import installed_version, open_package
from newsvoices.read.package import EXTRACTED, Table, read_table
from newsvoices.records import Article
from newsvoices.text import lay_out

__all__ = ["TABLES", "Extracted", "described", "descriptor", "extract_article", "hash_id", "tables_of"]

_CURATED = ("concepts", "corrections", "codes", "coders", "retired_ids")

_STATED = {("articles", "publisher_actor_id"), ("articles", "genre"), ("articles", "rights_note")}
"""Columns that a dataset requires and no text tells."""

TABLES = tuple(name for name in contract.TABLE_ORDER if name not in _CURATED)
"""The tables that an article fills without a curator, in publication order."""

_UNDETERMINED = "und"
"""BCP 47's code for a language that nobody has determined."""


@dataclass(frozen=True)
class Extracted:
    """One article with everything that the extractor proposes for it; ``note`` says why that may be nothing.

    ``unmarked`` says why speech is missing, where the text is a transcript whose turns cannot be told, ``unlabelled``
    how those of an interview without labels were told.
    """

    coded: CodedArticle
    note: str | None
    unmarked: str | None
    unlabelled: str | None


def hash_id(text: str) -> str:
    """Return the id of an article that has no name of its own: ``a`` and twelve hex digits of its text's SHA-256."""
    return f"a{sha256(text.encode('utf-8')).hexdigest()[:12]}"


def extract_article(
    text: str,
    *,
    article_id: str,
    published: str | None = None,
    original: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    author: str | None = None,
) -> Extracted:
    """Return the extractor's rows for a text, with ids; partial dates are resolved against ``published`` (EDTF).

    ``original`` is the SHA-256 of what was received, where that may be other bytes than the text's, ``outlet`` the name
    of who published it, ``url`` its address there, and ``author`` what is said of who wrote it.
    What is claimed in the author's voice is the author's, and where none is known the outlet's.
    """
    note = explain_silence(text)
    meta = {
        "language": "en" if note is None else _UNDETERMINED,
        "published": published,
        "reference_date": published,
        "reference_basis": "page_metadata" if published else "unknown",
        "original_sha256": original,
        "url": url,
    }
    article = Article(article_id, text, sha256(text.encode("utf-8")).hexdigest(), meta)
    layout = lay_out(text)
    proposals = propose(text, article_id=article_id, reference_date=published, layout=layout)
    coded = code_alone(article, layout, proposals)
    writer = find_writer(coded.coding, text, layout, author, outlet)
    if writer.actor_id is not None:
        meta["author"] = writer.actor_id
    if outlet is not None:
        meta["publisher"] = publisher_of(coded.coding, outlet, text)
    if (voice := meta.get("author") or meta.get("publisher")) is not None:
        credit_author(coded.coding.claims, voice)
        credit_own_views(coded.coding.quotes, coded.coding.claims, text, voice)
    if writer.doubt is not None and outlet is not None:
        note_doubt(coded.coding.claims, writer.doubt)
    return Extracted(coded, note, explain_transcript(text, layout), explain_interview(text, layout))


def tables_of(articles: Sequence[Extracted], *, kept: bool) -> dict[str, pa.Table]:
    """Return the tables of articles, described as those of a published dataset are.

    ``kept`` says whether the texts are kept beside the tables; else ``articles.text_path`` names nothing.
    """
    found = assemble(Corpus([article.coded for article in articles]), TABLES)
    if not kept:
        rows, place = found["articles"], found["articles"].schema.get_field_index("text_path")
        found["articles"] = rows.set_column(place, rows.schema.field(place), pa.nulls(rows.num_rows, pa.string()))
    return {
        name: pa.Table.from_batches(rows.to_batches(), schema=_described_schema(name)) for name, rows in found.items()
    }


_MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet", "jsonl": "application/x-ndjson"}


def descriptor(format_: str, authors: Sequence[str] = ()) -> dict[str, Any]:
    """Return the Data Package descriptor of a folder with these tables in one format, by which ``nv.load`` reads it.

    ``authors`` are those of the tables, whom citations name.
    """
    named = {"contributors": [{"title": name, "roles": ["author"]} for name in authors]} if authors else {}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "profile": "data-package",
        "name": EXTRACTED,
        "title": "Articles read by newsvoices extract",
        "description": f"Every row is a proposal of the extractor, version {EXTRACTOR_VERSION}; nobody has checked it.",
        **named,
        "software": _software(),
        "resources": [
            {
                "profile": "tabular-data-resource" if format_ == "csv" else "data-resource",
                "name": name,
                "type": "table",
                "path": f"{name}.{format_}",
                "title": contract.table(name).title,
                "description": contract.table(name).description,
                "format": format_,
                "mediatype": _MEDIA[format_],
                "encoding": "utf-8",
                "schema": _schema_of_extracted(name),
            }
            for name in TABLES
        ],
    }


def _software() -> dict[str, Any]:
    """Return what a citation states as the means: this version, its release and authors, and no clock's time."""
    made = {"title": "newsvoices", "version": installed_version(), "extractor": EXTRACTOR_VERSION}
    with suppress(NewsvoicesError):
        own = open_package().descriptor
        made |= {key: own[key] for key in ("version", "created", "contributors") if key in own}
    return made


def _schema_of_extracted(name: str) -> dict[str, Any]:
    """A table's schema without what only curators give: their tables, and what they state of an article."""
    schema = table_schema(contract.table(name))
    schema["foreignKeys"] = [
        key for key in schema.get("foreignKeys", []) if (key["reference"]["resource"] or name) in TABLES
    ]
    for field in schema["fields"]:
        if (name, field["name"]) in _STATED:
            field["constraints"].pop("required")
    return schema


@cache
def _described_schema(name: str) -> pa.Schema:
    return pa.schema(described_fields(arrow_schema(name), contract.table(name)))


@cache
def described(name: str) -> Table:
    """Return a table as the reading side knows those of a published dataset."""
    return read_table({"name": name, "path": f"{name}.csv", "schema": table_schema(contract.table(name))})
