"""Turn the codings of a dataset into tables: the published one, the machine's, and the independent ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa

from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.build.sources import Source, Sources
from newsvoices.coding.ledger import Ledger, Minted, mint_ids
from newsvoices.measure.agreement import Agreement, measure_agreement
from newsvoices.measure.compare import Score, compare
from newsvoices.records import EXTRACTOR, Coding, Row

__all__ = ["MintedArticle", "agreements", "mint_articles", "published_corpus", "scores", "undecided"]

Rows = Mapping[str, Sequence[Row]]

_CODED = ("actors", "mentions", "affiliations", "quotes", "claims", "events", "claim_links")


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
    for name in _CODED:
        for row in getattr(coding, name):
            if item.source.final is None or row.get("origin") == "machine":
                row["origin"], row["coder_id"] = "machine", EXTRACTOR
    return coding


def scores(sources: Sources, published: Mapping[str, pa.Table]) -> tuple[Score, ...]:
    """Score the machine alone against the published rows of every curated article, summed over articles.

    An article with rows that nobody has decided on stays out: there the machine would be scored against itself.
    """
    totals: dict[str, Score] = {}
    by_article = _by_article(published)
    for source in sources.articles:
        if source.final is None or undecided(source):
            continue
        mine = by_article[source.article.article_id]
        alone = _alone(source, source.machine, Corpus([]))
        for score in compare(alone, mine, source.machine.times):
            totals[score.name] = totals[score.name] + score if score.name in totals else score
    return tuple(totals.values())


def undecided(source: Source) -> int:
    """Return how many rows of a curated article are still the machine's, untouched."""
    final = source.final
    if final is None:
        return 0
    return sum(row.get("origin") == "machine" for name in _CODED for row in getattr(final, name))


def _by_article(tables: Mapping[str, pa.Table]) -> dict[str, dict[str, list[Row]]]:
    """Part the published rows by article; an actor belongs to every article that mentions it."""
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


def _alone(source: Source, coding: Coding, registries: Corpus) -> Rows:
    """Assemble one coding by itself, with the registries given, under ids that are never published."""
    minted = mint_ids(coding, Ledger(()), "0.0.0", text=source.article.text)
    article = CodedArticle(source.article, source.layout, minted.coding)
    tables = assemble(replace(registries, articles=[article]))
    return {name: table.to_pylist() for name, table in tables.items()}


def agreements(sources: Sources) -> dict[str, Agreement]:
    """Measure the two independent codings of each article that has them."""
    found = {}
    registries = Corpus(
        [], registry=list(sources.registry.actors.values()), concepts=list(sources.registry.concepts.values())
    )
    for source in sources.articles:
        if len(source.independent) < 2:
            continue
        first, second = (source.independent[which] for which in sorted(source.independent))
        found[source.article.article_id] = measure_agreement(
            _alone(source, first, registries),
            _alone(source, second, registries),
            length=len(source.article.text),
            coders=(first.coder_id, second.coder_id),
            kinds=(sources.kind_of(first.coder_id), sources.kind_of(second.coder_id)),
        )
    return found
