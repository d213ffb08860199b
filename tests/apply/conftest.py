"""A runner of newsvoices extract, and articles for it."""

import json
from pathlib import Path

import pytest

from newsvoices.cli import main

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


@pytest.fixture
def run(capsys):
    def command(*arguments):
        status = main(["extract", *map(str, arguments)])
        return status, *capsys.readouterr()

    return command


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "Fares Rise.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    rows = [{"id": "a1", "text": TEXT, "published": "2024-05-02"}, {"id": "b 2", "text": TEXT + "More."}, {"id": "c"}]
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows) + "\nno json\n", encoding="utf-8")
    return path
