"""The page on time expressions states the figures that its command prints, and the rows that fail."""

import csv
import re
from pathlib import Path

import pytest

from newsvoices.measure.time_table import main, read_table, score_table

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT / "tests" / "extract" / "times"
PAGE = (ROOT / "docs" / "times.md").read_text(encoding="utf-8")
COMMAND, *OUTPUT = re.findall(r"^```console\n\$ (.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)[0].splitlines()


def test_the_command_prints_what_the_page_says(capsys: pytest.CaptureFixture[str]) -> None:
    program, *paths = COMMAND.removeprefix("python -m ").split()
    assert program == "newsvoices.measure.time_table"
    assert main([str(ROOT / path) for path in paths]) == 0
    assert capsys.readouterr().out.splitlines() == OUTPUT


@pytest.mark.parametrize(
    ("table", "grammar"), [("before", "this one"), ("after", "this one, with what that run showed")]
)
def test_the_table_of_the_page_agrees(table: str, grammar: str) -> None:
    figures, _ = score_table(read_table(TABLES / f"times_{table}.csv"))
    passed = f"{figures.passed}/{figures.rows} ({100 * figures.passed / figures.rows:.1f} %)"
    assert f"| {table} | {grammar} | {passed} | {figures.valued}/{figures.expressions} |" in PAGE


def test_the_page_lists_the_rows_that_fail() -> None:
    with (TABLES / "times_known_failures.csv").open(encoding="utf-8", newline="") as lines:
        listed = [f"- *{row['sentence']}* ({row['words']}): {row['reason']}." for row in csv.DictReader(lines)]
    assert re.findall(r"^- \*.*\*\s\(.*$", PAGE.partition("## What it still gets wrong")[2], re.MULTILINE) == listed
