"""newsvoices extract on folders and lines with what nobody expects in them: none of it keeps the rest from being read."""

import json
import os
from pathlib import Path

import pandas as pd
import pytest

import newsvoices as nv
from newsvoices.apply.named_files import named_files
from newsvoices.cli import main

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
links = pytest.mark.skipif(os.name == "nt", reason="Windows lets few users make links")


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "news" / "older" / "oldest").mkdir(parents=True)
    for place in ("a.txt", "older/b.txt", "older/oldest/c.txt"):
        (tmp_path / "news" / place).write_text(f"{TEXT}It rained in {place}.\n", encoding="utf-8")
    return tmp_path / "news"


def read(folder: Path, table: str) -> pd.DataFrame:
    return pd.read_csv(folder / f"{table}.csv", dtype=str).fillna("")


@links
def test_a_link_in_a_circle_costs_no_other_file_of_a_folder(news: Path, tmp_path: Path) -> None:
    (news / "loop.txt").symlink_to("loop.txt")
    (news / "nowhere.txt").symlink_to("gone.txt")
    assert main(["extract", str(news), "--to", str(tmp_path / "t")]) == 1
    assert read(tmp_path / "t", "inputs")["where"].tolist() == [f"{news}/a.txt"]
    failures = read(tmp_path / "t", "failures")
    assert failures["where"].tolist() == [f"{news}/loop.txt"]
    assert failures.problem[0].startswith("the file cannot be read (")


def test_what_a_desktop_leaves_in_a_folder_is_no_article(news: Path) -> None:
    (news / "._a.txt").write_bytes(b"\0\5\26\7")
    assert named_files([str(news)]) == [str(news / "a.txt")]


@links
def test_nothing_is_said_to_be_meant_by_its_own_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert main(["extract", str(tmp_path / "loop.txt")]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_numbers_that_json_lacks_are_kept_as_json(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT, "rate": float("nan"), "most": [float("inf"), {"least": float("-inf")}]})
    (tmp_path / "a.jsonl").write_text(f"{line}\n", encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.jsonl"), "--to", str(tmp_path / "t")]) == 0
    given = '{"rate": null, "most": ["Infinity", {"least": "-Infinity"}]}'
    assert read(tmp_path / "t", "inputs").given.tolist() == [given]


@pytest.mark.parametrize("format_", ["csv", "jsonl", "parquet"])
def test_whatever_a_line_gives_is_read_back_however_long_it_is(tmp_path: Path, format_: str) -> None:
    page = "<p>" * 2_000_000
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": TEXT, "html": page}), encoding="utf-8")
    folder = tmp_path / "t"
    assert main(["extract", str(tmp_path / "a.jsonl"), "--to", str(folder), "--format", format_]) == 0
    assert json.loads(nv.load("inputs", dataset=folder).given[0]) == {"html": page}
