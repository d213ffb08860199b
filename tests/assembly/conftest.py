"""A small dataset to assemble: rows are given by the words that they rest on."""

import hashlib
from types import SimpleNamespace

import pytest

from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.records import Article, Coding, Row
from newsvoices.text import lay_out

META = {"publisher": "herald", "reference_basis": "in_text", "genre": "news", "language": "en", "rights_note": "Ours."}
LETTERS = {"actors": "a", "mentions": "m", "affiliations": "f", "quotes": "q", "claims": "c", "events": "e"}
HERALD = {"actor_id": "actor:herald", "name": "The Herald", "actor_type": "organization", "naming": "named"}


def make_article(text: str, *, article_id: str = "kettle", meta: Row | None = None, **coded: list[Row]) -> CodedArticle:
    """Code a text: ``words`` of a row give its span, ``cue`` and the like theirs; keys and ids are made up."""
    coding = Coding(article_id, "coder:ed")
    for table, rows in coded.items():
        for place, row in enumerate(rows, 1):
            getattr(coding, table).append(_place(text, article_id, table, place, dict(row)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(article_id, text, digest, {**META, **(meta or {})})
    return CodedArticle(article, lay_out(text), coding)


def _place(text: str, article_id: str, table: str, place: int, row: Row) -> Row:
    for name, prefix in (("words", ""), ("cue", "cue_"), ("source", "source_"), ("date_words", "date_words_")):
        if name in row and (name == "words" or table in ("quotes", "events")):
            words = row.pop(name)
            row[f"{prefix}start"] = text.index(words)
            row[f"{prefix}end"] = row[f"{prefix}start"] + len(words)
    if table in LETTERS:
        row.setdefault("id", f"{article_id}:{LETTERS[table]}{row.get('start', place):05d}")
    row.setdefault("key", f"#{table}:{place}")
    return row


def assemble_rows(*articles: CodedArticle, **registries: list[Row]) -> SimpleNamespace:
    """Assemble and return each table's rows as plain dicts."""
    registries.setdefault("registry", [HERALD])
    tables = assemble(Corpus(articles, **registries))
    return SimpleNamespace(**{name: table.to_pylist() for name, table in tables.items()})


@pytest.fixture
def code():
    return make_article


@pytest.fixture
def tables_of():
    return assemble_rows
