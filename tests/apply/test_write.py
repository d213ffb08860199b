"""newsvoices extract --to: tables written whole, or not at all."""

import gzip
import json
from pathlib import Path

import pandas as pd
import pytest

import newsvoices as nv
from newsvoices.apply import command, portions, unfinished


@pytest.mark.parametrize("format_", ["csv", "parquet", "jsonl"])
def test_tables_do_not_depend_on_how_many_are_held_in_memory(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    source = tmp_path / "five.jsonl.gz"
    rows = [{"id": f"n{n}", "text": f"“I have {n} ships,” Ann Moe said."} for n in range(5)]
    source.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    found = []
    for number, at_a_time in enumerate((2, 50)):
        monkeypatch.setattr(command, "_IN_A_PORTION", 1)
        monkeypatch.setattr(command, "_AT_A_TIME", at_a_time)
        folder = tmp_path / str(number)
        assert run(source, "--to", folder, "--format", format_)[0] == 0
        read = {"csv": pd.read_csv, "parquet": pd.read_parquet, "jsonl": lambda p: pd.read_json(p, lines=True)}[format_]
        found.append(read(folder / f"quotes.{format_}"))
    pd.testing.assert_frame_equal(*found)
    assert len(found[0]) == 5


@pytest.mark.parametrize("name", ["", "  ", "Ann\x01Moe", "Ann\udcffMoe"])
def test_an_author_whom_no_table_can_name_is_refused(run, article: Path, tmp_path: Path, name: str) -> None:
    assert run(article, "--to", tmp_path / "out", "--author", name)[0] == 2
    assert not (tmp_path / "out").exists()


def test_tables_are_cited_with_the_author_who_is_named(run, article: Path, tmp_path: Path) -> None:
    assert "--author says who is cited" in run(article, "--author", "Kim Li")[2]
    assert run(article, "--to", tmp_path / "out", "--author", "Kim Li", "--author", "Jo Poe")[0] == 0
    cited = nv.cite(dataset=tmp_path / "out")
    assert cited.startswith(
        "Kim Li, Jo Poe (n.d.). Articles read by newsvoices extract [data set]. Made by newsvoices "
    )


def test_no_article_gives_empty_tables(run, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
    assert run(tmp_path / "none.jsonl", "--to", tmp_path / "out")[:2] == (
        0,
        f"No article was read; the tables in {tmp_path / 'out'} (csv) are empty.\n",
    )
    assert pd.read_csv(tmp_path / "out" / "quotes.csv").empty


def test_nothing_is_left_when_the_run_is_interrupted_before_a_part_was_read(
    run, article: Path, tmp_path: Path, monkeypatch
) -> None:
    def stop(articles: object, *, kept: bool) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(portions, "tables_of", stop)
    assert run(article, "--to", tmp_path / "out")[0] == 130
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_one_message(run, article: Path, tmp_path: Path, monkeypatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(unfinished, "replace_whole", full)
    status, _, err = run(article, "--to", tmp_path / "out")
    assert status == 1
    assert err.startswith(f"newsvoices: {tmp_path / 'out'}: the tables cannot be written (No space left on device).")
    assert not (tmp_path / "out").exists()
