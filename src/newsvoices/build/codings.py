"""Turn the codings of a dataset into tables: the published one, the machine's, and the independent ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from newsvoices.assembly import CodedArticle, Corpus
from newsvoices.assembly.alone import part_by_article, rows_alone
from newsvoices.build.sources import Source, Sources
from newsvoices.coding.ledger import Ledger, Minted, mint_ids
from newsvoices.coding.registered import reuse_registered
from newsvoices.coding.registry import Registry
from newsvoices.errors import Gathered
from newsvoices.measure.agreement import Agreement, measure_agreement
from newsvoices.measure.compare import Score, compare
from newsvoices.records import EXTRACTOR, Coding, Row

__all__ = ["MintedArticle", "agreements", "mint_articles", "published_corpus", "scores", "unchanged", "undecided"]

_CODED = ("actors", "mentions", "affiliations", "quotes", "claims", "events", "claim_links")


@dataclass(frozen=True)
class MintedArticle:
    """An article whose published coding has its ids, with the ledger before and after minting."""

    source: Source
    minted: Minted


def mint_articles(sources: Sources, ledgers: Mapping[str, Ledger]) -> list[MintedArticle]:
    """Give every published entry its id; an article that nobody has curated publishes the machine's rows.

    Those know the registered actors by their names; what is measured of the machine knows nobody.
    """
    minted = []
    errors = Gathered()
    for source in sources.articles:
        name = source.article.article_id
        coding = source.final or reuse_registered(source.machine, sources.registry)[0]
        ledger = ledgers[name] if source.final else Ledger(())
        with errors.part():
            ids = mint_ids(coding, ledger, sources.info.version, text=source.article.text, name=str(source.final_path))
            minted.append(MintedArticle(source, ids))
    errors.raise_any()
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
    by_article = part_by_article(published)
    for source in sources.articles:
        if source.final is None or undecided(source, sources.registry):
            continue
        mine = by_article[source.article.article_id]
        alone = rows_alone(source.article, source.layout, source.machine)
        for score in compare(alone, mine, source.machine.times):
            totals[score.name] = totals[score.name] + score if score.name in totals else score
    return tuple(totals.values())


def undecided(source: Source, registry: Registry) -> int:
    """Return how many rows of an article are still the machine's, untouched: all that it proposes without a curator."""
    coding = source.final or reuse_registered(source.machine, registry)[0]
    return sum(
        1 + len(row.get("participants") or ())
        for name in _CODED
        for row in getattr(coding, name)
        if source.final is None or row.get("origin") == "machine"
    )


def unchanged(source: Source) -> int:
    """Return how many rows an article has where each is a proposal confirmed as it stands and none is missing; else 0.

    Actors may be fewer than proposed: those that the registry has need no entry.
    """
    if source.final is None or source.final.rejected:
        return 0
    for name in _CODED:
        rows = getattr(source.final, name)
        if any(row.get("origin") != "confirmed" for row in rows):
            return 0
        if name != "actors" and len(rows) < len(getattr(source.machine, name)):
            return 0
    return sum(1 + len(row.get("participants") or ()) for name in _CODED for row in getattr(source.final, name))


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
            rows_alone(source.article, source.layout, first, registries),
            rows_alone(source.article, source.layout, second, registries),
            length=len(source.article.text),
            coders=(first.coder_id, second.coder_id),
            kinds=(sources.kind_of(first.coder_id), sources.kind_of(second.coder_id)),
        )
    return found
