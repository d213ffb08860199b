"""From the extractor's proposals for articles to the tables that a published dataset has."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

import pyarrow as pa

from newsvoices import contract
from newsvoices.apply.language import explain_silence
from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.assembly.alone import code_alone
from newsvoices.assembly.assemble import arrow_schema
from newsvoices.extractor import propose
from newsvoices.publish.descriptor import table_schema
from newsvoices.publish.write_tables import described_fields
from newsvoices.read.package import Table, read_table
from newsvoices.records import Article
from newsvoices.text import lay_out

__all__ = ["TABLES", "Extracted", "described", "extract_article", "hash_id", "tables_of"]

TABLES = (
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
)
"""The tables that an article fills without a curator: not those of concepts, corrections, codes, coders and old ids."""

_UNDETERMINED = "und"
"""BCP 47's code for a language that nobody has determined."""


@dataclass(frozen=True)
class Extracted:
    """One article with everything that the extractor proposes for it; ``note`` says why that may be nothing."""

    coded: CodedArticle
    note: str | None


def hash_id(text: str) -> str:
    """Return the id of an article that has no name of its own: ``a`` and twelve hex digits of its text's SHA-256."""
    return f"a{sha256(text.encode('utf-8')).hexdigest()[:12]}"


def extract_article(text: str, *, article_id: str, published: str | None = None) -> Extracted:
    """Return the extractor's rows for a text, with ids; partial dates are resolved against ``published`` (EDTF)."""
    note = explain_silence(text)
    meta = {
        "language": "en" if note is None else _UNDETERMINED,
        "published": published,
        "reference_date": published,
        "reference_basis": "page_metadata" if published else "unknown",
    }
    article = Article(article_id, text, sha256(text.encode("utf-8")).hexdigest(), meta)
    layout = lay_out(text)
    proposals = propose(text, article_id=article_id, reference_date=published, layout=layout)
    return Extracted(code_alone(article, layout, proposals), note)


def tables_of(articles: Sequence[Extracted], *, kept: bool) -> dict[str, pa.Table]:
    """Return the tables of articles, described as those of a published dataset are.

    ``kept`` says whether the texts are kept beside the tables; else ``articles.text_path`` names nothing.
    """
    found = assemble(Corpus([article.coded for article in articles]), TABLES)
    if not kept:
        rows, place = found["articles"], found["articles"].schema.get_field_index("text_path")
        found["articles"] = rows.set_column(place, rows.schema.field(place), pa.nulls(rows.num_rows, pa.string()))
    return {name: pa.Table.from_arrays(rows.columns, schema=_described_schema(name)) for name, rows in found.items()}


@cache
def _described_schema(name: str) -> pa.Schema:
    return pa.schema(described_fields(arrow_schema(name), contract.table(name)))


@cache
def described(name: str) -> Table:
    """Return a table as the reading side knows those of a published dataset."""
    return read_table({"name": name, "path": f"{name}.csv", "schema": table_schema(contract.table(name))})
