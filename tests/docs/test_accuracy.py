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


README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def _figures(title: str, *row: str) -> list[float]:
    """Return the figures of the row of a section that begins with these cells."""
    lines = PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0].splitlines()
    (line,) = [line for line in lines if line.startswith(f"| {' | '.join(row)} | ")]
    return [float(cell) for cell in line.strip("| ").split(" | ")[len(row) :] if cell.replace(".", "").isdigit()]


def _range(figures: list[float]) -> str:
    low, high = (int(figure + 0.5) for figure in (min(figures), max(figures)))
    return f"{low}" if low == high else f"{low}–{high}"


def test_the_readme_gives_the_pages_figures_of_the_articles_that_nobody_looked_at() -> None:
    def both(title: str, row: str, place: int) -> list[float]:
        return [_figures(f"{title}, round {number}", row)[place] for number in (2, 3)]

    def anew(row: str, place: int) -> list[float]:
        return [
            _figures("Countries and bodies of actors, coded anew", f"round {number}", row)[place] for number in (2, 3)
        ]

    given = both("Speakers, marks and labels", "speaker given, of all", 0)
    right = both("Speakers, marks and labels", "speaker right, of given", 0)
    found = [g * r / 100 for g, r in zip(given, right, strict=True)]
    rows = [("direct quotes with their speaker, where the text names one", right, found)]
    for name, voice in (("people and bodies", "attributed"), ("the article itself", "author")):
        rows.append((f"claims of {name}", both("Claims found", voice, 2), both("Claims found", voice, 3)))
    rows.append(("events", both("Events", "events", 0), both("Events", "events", 1)))
    for name, rights, founds in rows:
        assert f"| {name} | {_range(rights)} | {_range(founds)} |" in README
    for name, row in (("countries of actors that were found", "countries"), ("ties to bodies", "organizations")):
        shares = [f"{_range(anew(row, place))} ({_range(both('Actors', row, place))})" for place in (0, 1)]
        assert f"| {name}, by the second coding (by the first) | {shares[0]} | {shares[1]} |" in README
    types = both("Labels and actors of the claims found", "claim\\_type", 2)
    assert f"right in {_range(types).replace('–', ' to ')} of 100" in README
