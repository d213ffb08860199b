"""Assemble one coding of one article by itself, and part the rows of many articles again."""

from collections.abc import Mapping
from dataclasses import replace

import pyarrow as pa

from newsvoices.assembly.assemble import assemble
from newsvoices.assembly.corpus import CodedArticle, Corpus
from newsvoices.coding.ledger import Ledger, mint_ids
from newsvoices.records import Article, Coding, Layout, Row

__all__ = ["code_alone", "part_by_article", "rows_alone"]

_NO_VERSION = "0.0.0"


def code_alone(article: Article, layout: Layout, coding: Coding) -> CodedArticle:
    """Give every entry of a coding an id that no ledger remembers: the same text and rows have the same ids."""
    minted = mint_ids(coding, Ledger(()), _NO_VERSION, text=article.text, name=article.article_id)
    return CodedArticle(article, layout, minted.coding)


def rows_alone(
    article: Article, layout: Layout, coding: Coding, registries: Corpus | None = None
) -> dict[str, list[Row]]:
    """Return the rows of every table for one coding, with the registries given or with none."""
    corpus = replace(registries or Corpus([]), articles=[code_alone(article, layout, coding)])
    return {name: table.to_pylist() for name, table in assemble(corpus).items()}


def part_by_article(tables: Mapping[str, pa.Table]) -> dict[str, dict[str, list[Row]]]:
    """Part the rows of assembled tables by article; an actor belongs to every article that mentions it."""
    found: dict[str, dict[str, list[Row]]] = {
        article: {name: [] for name in tables} for article in tables["articles"]["article_id"].to_pylist()
    }
    quoted: dict[str, str] = {}
    for name, table in tables.items():
        for row in table.to_pylist():
            if name == "quotes":
                quoted[row["quote_id"]] = row["article_id"]
            article = row.get("article_id") or (quoted[row["quote_id"]] if name == "quote_spans" else None)
            if article is not None:
                found[article][name].append(row)
    actors = {row["actor_id"]: row for row in tables["actors"].to_pylist()}
    for rows in found.values():
        rows["actors"] = [actors[name] for name in sorted({row["actor_id"] for row in rows["mentions"]})]
    return found
