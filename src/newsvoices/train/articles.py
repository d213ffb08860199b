"""The articles that were coded to learn from, read as the extractor reads them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from newsvoices.cli.output import complain
from newsvoices.errors import DataError
from newsvoices.extractor.actors import Actors, find_actors
from newsvoices.extractor.attributions.turns import Turn
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.quotes import quote_rows
from newsvoices.extractor.tagger import Tagged
from newsvoices.records import Layout, Row
from newsvoices.train.invented_news import further_reports, invented_reports
from newsvoices.train.polnear import polnear_articles

__all__ = ["TrainingArticle", "articles_and_reports", "coded_articles", "invented_articles"]

_FIRST_INVENTED = 100_000  # a number that no article of a corpus has


@dataclass
class TrainingArticle:
    """An article and its coding; in ``text`` no line ends inside a paragraph, and offsets are code points into it."""

    number: int
    text: str
    published: str | None
    layout: Layout
    tagged: Tagged
    turns: Sequence[Turn]
    coding: Mapping[str, Any]

    @cached_property
    def actors(self) -> Actors:
        """The actors that the extractor finds."""
        return find_actors(self.text, self.layout, *self.tagged, self.turns)

    @cached_property
    def quotes(self) -> tuple[list[Row], dict[int, list[Row]]]:
        """The quotes rows that the extractor finds, in text order, and those of each attribution's number."""
        return quote_rows(self.text, self.layout, self.tagged.attributions, self.actors)


def coded_articles(folder: Path, codings: Path) -> Iterator[TrainingArticle]:
    """Yield the coded articles of PolNeAR's training part, in the file's order and numbered by it.

    ``folder`` holds ``train.jsonl.gz``; ``codings`` is a list of rows with the SHA-256 of a text as ``text_sha256``.
    Says how many of these are lacking; raises DataError where all are.
    """
    rows = {row["text_sha256"]: row for row in json.loads(codings.read_text(encoding="utf-8"))}
    yield from _of_polnear(folder, codings.name, rows)


def _of_polnear(folder: Path, name: str, rows: Mapping[str, Row]) -> Iterator[TrainingArticle]:
    found = 0
    for number, article in enumerate(polnear_articles(folder)):
        row = rows.get(_hash(article["text"]))
        if row is not None:
            found += 1
            yield _read(number, article, row)
    if not found:
        raise DataError(
            f"{folder}: none of the {len(rows)} articles of {name} is in its train.jsonl.gz. They are of "
            "PolNeAR 1.0's training part, told by the SHA-256 of their texts: name the folder that holds it unaltered."
        )
    if found < len(rows):
        complain(f"{len(rows) - found} of the {len(rows)} articles of {name} are not in {folder}", 0)


def articles_and_reports(folder: Path, codings: Path) -> Iterator[TrainingArticle]:
    """Yield the articles of ``codings`` as ``coded_articles`` does, and the invented reports that are coded there."""
    rows = {row["text_sha256"]: row for row in json.loads(codings.read_text(encoding="utf-8"))}
    reports = [(report, rows.pop(_hash(report["text"]), None)) for report in (*invented_reports(), *further_reports())]
    yield from _of_polnear(folder, codings.name, rows)
    for number, (report, row) in enumerate(reports, _FIRST_INVENTED):
        if row is not None:
            yield _read(number, report, row)


def invented_articles() -> Iterator[TrainingArticle]:
    """Yield the invented reports, which are coded too, in the file's order."""
    for number, report in enumerate(invented_reports(), _FIRST_INVENTED):
        yield _read(number, report, report)


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _read(number: int, article: Mapping[str, Any], coding: Mapping[str, Any]) -> TrainingArticle:
    text, layout, tagged, turns = prepare(article["text"])
    return TrainingArticle(number, text, article.get("published"), layout, tagged, turns, coding)
