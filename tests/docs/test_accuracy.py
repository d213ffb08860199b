"""The page of figures belongs to the extractor that ships: one measured with another version or model is stale."""

from pathlib import Path

import pytest

from newsvoices.evaluate.stamp import stamp
from newsvoices.measure.attributions import FIGURES

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "accuracy.md").read_text(encoding="utf-8")


def test_the_page_was_measured_with_the_shipped_version_and_model() -> None:
    assert f"Measured with {stamp()}, " in PAGE, "docs/accuracy.md is stale: write it again with `newsvoices evaluate`"


def test_the_page_says_how_it_was_made() -> None:
    assert PAGE.startswith("# How well the extractor does\n\n<!-- Written by `newsvoices evaluate ")
    assert "--write docs/accuracy.md`. Do not edit. -->" in PAGE


@pytest.mark.parametrize(
    "title",
    [
        "Attributions",
        "Attributions: what others report",
        "Actors, round 1",
        "Actors, round 2",
        "Speakers, marks and labels, round 1",
        "Speakers, marks and labels, round 2",
        "Speakers, marks and labels, all rounds",
        "What quotation marks do, round 1",
        "What quotation marks do, round 2",
        "Actors against silver chains",
        "Claims found, round 1",
        "Claims found, round 2",
        "Labels of claims, round 1",
        "Labels of claims, round 2",
        "Events, round 1",
        "Events, round 2",
        "A curated dataset: newsvoices: actors, quotes, claims and events coded from news articles",
    ],
)
def test_the_page_has_every_part(title: str) -> None:
    assert f"\n## {title}\n" in PAGE


def test_every_figure_of_attributions_is_there_with_its_interval() -> None:
    lines = PAGE.split("\n## Attributions\n")[1].split("\n## ")[0].splitlines()
    rows = [line.split(" | ") for line in lines if line.startswith("| ")][2:]
    assert len(rows) == len(FIGURES)
    assert all("–" in row[4] for row in rows)
