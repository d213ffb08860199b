"""Turn the codings of a dataset into tables: the published one, the machine's, and the independent ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from newsvoices.build.sources import Source, Sources
from newsvoices.coding.dataset import EXTRACTOR
from newsvoices.coding.ledger import Ledger, Minted, mint_ids
from newsvoices.measure.agreement import Agreement, measure_agreement
from newsvoices.measure.compare import Score, compare
from newsvoices.records import Coding, Row
from newsvoices.tables import CodedArticle, Corpus, assemble

__all__ = ["MintedArticle", "agreements", "mint_articles", "published_corpus", "scores"]

Rows = Mapping[str, Sequence[Row]]


@dataclass(frozen=True)
class MintedArticle:
    """An article whose published coding has its ids, with the ledger before and after minting."""

    source: Source
    minted: Minted


def mint_articles(sources: Sources, ledgers: Mapping[str, Ledger]) -> list[MintedArticle]:
    """Give every published entry its id; an article that nobody has curated publishes the machine's rows."""
    minted = []
    for source in sources.articles:
        name = source.article.article_id
        coding = source.final or source.machine
        minted.append(
            MintedArticle(
                source,
                mint_ids(
                    coding,
                    ledgers[name] if source.final else Ledger(()),
                    sources.info.version,
                    text=source.article.text,
                    name=str(source.final_path),
                ),
            )
        )
    return minted


def published_corpus(sources: Sources, minted: Sequence[MintedArticle], retired: Sequence[Row]) -> Corpus:
    """Return the corpus that is published."""
    return Corpus(
        [CodedArticle(item.source.article, item.source.layout, _with_authorship(item)) for item in minted],
        registry=list(sources.registry.actors.values()),
        concepts=list(sources.registry.concepts.values()),
        coders=sources.coders,
        retired=retired,
    )


def _with_authorship(item: MintedArticle) -> Coding:
    """Say of a draft's untouched rows that they are the machine's, whoever keeps the file."""
    coding = item.minted.coding
    for name in ("actors", "mentions", "affiliations", "quotes", "claims", "events", "claim_links"):
        for row in getattr(coding, name):
            if item.source.final is None or row.get("origin") == "machine":
                row["origin"], row["coder_id"] = "machine", EXTRACTOR
    return coding


def scores(sources: Sources, published: Mapping[str, pa.Table]) -> tuple[Score, ...]:
    """Score the machine alone against the published rows of every curated article, summed over articles."""
    totals: dict[str, Score] = {}
    rows = {name: table.to_pylist() for name, table in published.items()}
    for source in sources.articles:
        if source.final is None:
            continue
        name = source.article.article_id
        mine = {table: _of_article(table_rows, name) for table, table_rows in rows.items()}
        used = {row["actor_id"] for row in mine["mentions"]}
        mine["actors"] = [row for row in rows["actors"] if row["actor_id"] in used]
        for score in compare(_alone(source, source.machine), mine, source.machine.times):
            totals[score.name] = totals[score.name] + score if score.name in totals else score
    return tuple(totals.values())


def _of_article(rows: Sequence[Row], article_id: str) -> list[Row]:
    return [row for row in rows if row.get("article_id", article_id) == article_id]


def _alone(source: Source, coding: Coding) -> Rows:
    """Assemble one coding by itself, with no registry, under ids that are never published."""
    minted = mint_ids(coding, Ledger(()), "0.0.0", text=source.article.text)
    tables = assemble(Corpus([CodedArticle(source.article, source.layout, minted.coding)]))
    return {name: table.to_pylist() for name, table in tables.items()}


def agreements(sources: Sources) -> dict[str, Agreement]:
    """Measure the two independent codings of each article that has them."""
    found = {}
    for source in sources.articles:
        if len(source.independent) < 2:
            continue
        first, second = (source.independent[which] for which in sorted(source.independent))
        found[source.article.article_id] = measure_agreement(
            _alone(source, first),
            _alone(source, second),
            length=len(source.article.text),
            coders=(first.coder_id, second.coder_id),
            kinds=(sources.kind_of(first.coder_id), sources.kind_of(second.coder_id)),
        )
    return found
