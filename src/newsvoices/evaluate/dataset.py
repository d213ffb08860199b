"""The section on a dataset: the machine alone against the published rows, table by table."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from newsvoices.apply.tables import extract_article, tables_of
from newsvoices.assembly.alone import part_by_article
from newsvoices.errors import DataError
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.bootstrap import Draws, draw_articles
from newsvoices.measure.compare import MATCHES, Score, compare
from newsvoices.read.opening import Dataset, open_package
from newsvoices.read.parquet import read_arrow
from newsvoices.read.texts import read_source
from newsvoices.records import Row

__all__ = ["dataset_section"]


def dataset_section(dataset: Dataset, samples: int) -> Section:
    """Extract every article of a published dataset from its text alone and compare the rows with the published ones.

    Raises UsageError where there is no dataset, DataError where nobody has curated an article of it.
    """
    package = open_package(dataset)
    tables = {name: read_arrow(package, table) for name, table in package.tables.items()}
    scores = []
    for article_id, rows in part_by_article(tables).items():
        if any(row["origin"] != "machine" for row in rows["quotes"]):
            scores.append(_scores(read_source(package, article_id).text, rows))
    if not scores:
        raise DataError(
            f"{package.folder}: no article of this dataset was curated; its rows are the machine's, which agree with "
            "themselves. Correct a draft and build the dataset first."
        )
    draws = draw_articles(len(scores), samples) if len(scores) > 1 else None
    title = str(package.descriptor.get("title") or package.descriptor.get("name"))
    return Section(
        f"A curated dataset: {title}",
        f"The extractor, with an empty registry and without the curators' files, against the published rows of "
        f"{len(scores)} article{'s' if len(scores) > 1 else ''}. Per cent.",
        ["rows", "machine", "published", "matched", "precision", "recall", "F1", "95 % interval", "what matches"],
        [_line(name, [by_name[name] for by_name in scores], draws) for name in scores[0]],
        "" if draws else "With one article there is no interval over articles.",
    )


def _scores(text: str, published: Mapping[str, Sequence[Row]]) -> dict[str, Score]:
    article = published["articles"][0]
    if sha256(text.encode("utf-8")).hexdigest() != article["text_sha256"]:
        raise DataError(f"{article['article_id']}: the text is not the one that was coded. Get an unaltered copy.")
    found = extract_article(text, article_id=article["article_id"], published=article["reference_date"])
    machine = {name: table.to_pylist() for name, table in tables_of([found], kept=False).items()}
    return {score.name: score for score in compare(machine, published, found.coded.coding.times)}


def _line(name: str, scores: Sequence[Score], draws: Draws | None) -> list[str]:
    whole = _sum(name, scores)
    interval = None if draws is None else draws.interval(lambda sample: _sum(name, [scores[i] for i in sample]).f1)
    return [
        name,
        str(whole.proposed),
        str(whole.published),
        str(whole.matched),
        per_cent(whole.precision),
        per_cent(whole.recall),
        per_cent(whole.f1),
        with_interval(interval),
        MATCHES.get(name, ""),
    ]


def _sum(name: str, scores: Sequence[Score]) -> Score:
    return sum(scores, Score(name, 0, 0, 0))
