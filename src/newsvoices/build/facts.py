"""Gather the facts that every published file states, from the dataset's own files and tables."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pyarrow as pa

from newsvoices.build.sources import Sources
from newsvoices.publish.blind import say_blind
from newsvoices.publish.descriptor import stated_facts
from newsvoices.publish.facts import Author, Facts, Licence, SourceArticle
from newsvoices.publish.package import tables_hash
from newsvoices.read.citations import dataset_work
from newsvoices.read.references import write_text

__all__ = ["gather_facts"]


def gather_facts(sources: Sources, tables: Mapping[str, pa.Table]) -> Facts:
    """Return the facts, with the dataset's citation in words; what the dataset's file leaves open stays empty."""
    texts = {source.article.article_id: source.article.text for source in sources.articles}
    facts = replace(_stated(sources, tables), content_hash=tables_hash(tables, texts))
    # The words are those of `newsvoices cite`, which reads the same facts from the descriptor.
    return replace(facts, citation=write_text([dataset_work(stated_facts(facts))]).strip())


def _stated(sources: Sources, tables: Mapping[str, pa.Table]) -> Facts:
    info = sources.info
    return Facts(
        name=info.name,
        title=info.title,
        version=info.version,
        description=_described(info.description, say_blind(sources.blind)),
        authors=tuple(Author(author.name, author.role or "author", author.orcid) for author in info.authors),
        licences=(Licence.from_spdx(info.licences.coding),),
        keywords=info.keywords,
        released=date.fromisoformat(info.released) if info.released else None,
        url=info.url or info.homepage,
        doi=info.doi,
        sources=tuple(
            SourceArticle(row["article_id"], row["title"], row["url"], row["text_path"], row["rights_note"])
            for row in tables["articles"].to_pylist()
        ),
        text_note=info.licences.text_note,
        rejected_marks=tuple(
            (source.article.article_id, row["start"], row["end"], row["why"])
            for source in sources.articles
            for row in source.rejected_marks
        ),
    )


def _described(description: str | None, blind: str) -> str:
    """The description, ended with a full stop where a sentence follows it."""
    if not description or not blind:
        return description or blind
    return f"{description}{'' if description.endswith(('.', '!', '?')) else '.'} {blind}"
