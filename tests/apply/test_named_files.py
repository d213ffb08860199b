"""newsvoices extract on folders, patterns and other encodings, and what is kept and told of what it was given."""

import errno
import hashlib
import json
import os
import signal
from pathlib import Path

import pandas as pd
import pytest

import newsvoices as nv
from newsvoices.apply import command, named_files, portions

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with three articles in two files, and with what is none."""
    folder = tmp_path / "news"
    (folder / "older").mkdir(parents=True)
    (folder / "b.TXT").write_text(TEXT, encoding="utf-8")
    rows = [{"id": name, "text": f"{TEXT}{name} came too.\n"} for name in ("c", "d")]
    (folder / "a.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    (folder / "dates.csv").write_text("file,published\nb.TXT,2024-05-03\n", encoding="utf-8")
    (folder / "older" / "b.txt").write_text(f"{TEXT}It rained.\n", encoding="utf-8")
    return folder


def read(folder: Path, table: str = "inputs") -> pd.DataFrame:
    return pd.read_csv(folder / f"{table}.csv", dtype=str).fillna("")


def test_a_folder_stands_for_its_text_files_and_json_lines_by_name(run, news: Path, tmp_path: Path) -> None:
    assert run(news, "--to", tmp_path / "t")[0] == 0
    assert read(tmp_path / "t")["where"].tolist() == [f"{news}/a.jsonl:1", f"{news}/a.jsonl:2", f"{news}/b.TXT"]


def test_hidden_files_of_a_folder_are_no_articles(run, news: Path, tmp_path: Path) -> None:
    (news / "._b.txt").write_bytes(b"\x00\x05\x16\x07")
    assert run(news, "--to", tmp_path / "t")[0] == 0
    assert len(read(tmp_path / "t")) == 3


def test_a_folder_that_may_not_be_read_is_told(run, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder))

    monkeypatch.setattr(named_files.os, "scandir", refuse)
    status, _, err = run(news)
    assert status == 1
    assert err.startswith(f"newsvoices: {news}: the file cannot be read (Permission denied).")


def test_a_pattern_that_no_shell_has_spelled_out_stands_for_the_files_that_fit(run, news: Path, tmp_path: Path) -> None:
    assert run(f"{news}/*.[tT]*", f"{news}/o*/*", "--to", tmp_path / "t")[0] == 0
    assert read(tmp_path / "t")["where"].tolist() == [f"{news}/b.TXT", f"{news}/older/b.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(run, tmp_path: Path) -> None:
    path = tmp_path / "fares [1].txt"
    path.write_text(TEXT, encoding="utf-8")
    assert run(path, "--to", tmp_path / "t")[0] == 0
    assert read(tmp_path / "t")["where"].tolist() == [str(path)]


def test_where_a_folder_or_a_pattern_has_nothing_it_is_said_what_is_looked_for(run, news: Path) -> None:
    (news / "older" / "b.txt").unlink()
    assert run(news / "older") == (
        2,
        "",
        f"newsvoices: {news / 'older'} is a folder without a file that ends in .txt, .text, .jsonl, .jsonl.gz, .ndjson or "
        ".ndjson.gz; folders in it are not looked into. Name the files themselves.\n",
    )
    assert run(f"{news}/*.md") == (
        2,
        "",
        f"newsvoices: {news}/*.md: there is no such file, and none that fits this as a pattern.\n",
    )


def test_other_keys_of_a_line_are_kept_as_json_beside_the_article(run, tmp_path: Path) -> None:
    path = tmp_path / "press.jsonl"
    row = {"id": "a1", "text": TEXT, "published": "2024-05-02", "outlet": "Küstenblatt", "pages": [1, 2]}
    path.write_text(json.dumps(row) + "\n" + json.dumps({"id": "b", "text": TEXT}) + "\n", encoding="utf-8")
    folder = tmp_path / "t"
    _, out, _ = run(path, "--to", folder)
    beside = "keys or columns beside those read as text, id, title and date"
    assert (
        f"note: 1 article has {beside}: the column given of {folder}/inputs.csv holds them, as JSON; read of these is outlet.\n"
        in out
    )
    assert read(folder).given.tolist() == ['{"outlet": "Küstenblatt", "pages": [1, 2]}', ""]
    assert json.loads(nv.load("inputs", dataset=folder).given[0])["outlet"] == "Küstenblatt"


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf" + TEXT.encode(), TEXT.replace("\n", "\r\n").encode(), TEXT.encode()])
def test_the_checksum_of_the_original_is_that_of_the_file_as_it_came(run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert run(tmp_path / "a.txt", "--to", tmp_path / "t")[0] == 0
    row = read(tmp_path / "t", "articles").iloc[0]
    assert row.original_sha256 == hashlib.sha256(data).hexdigest()
    assert row.text_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


@pytest.mark.parametrize("encoding", ["windows-1252", "UTF-16", "utf-16-le", "utf-8"])
def test_text_files_are_read_in_the_encoding_that_is_named(run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode(encoding))
    status, out, err = run(tmp_path / "a.txt", "--encoding", encoding)
    assert (status, err) == (0, "")
    assert "Ada Brennock said: “We had no choice,”" in out


def test_an_encoding_that_is_none_or_not_the_file_s_is_told(run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("windows-1252"))
    status, _, err = run(tmp_path / "a.txt")
    assert status == 1
    assert "is not UTF-8" in err
    assert "`newsvoices extract` reads it as it is with --encoding windows-1252." in err
    for none in ("zip", "windows", ""):
        status, _, err = run(tmp_path / "a.txt", "--encoding", none)
        assert (status, err.split(". ")[0]) == (
            2,
            f"newsvoices: --encoding: {none!r} is no encoding of text that is known here",
        )
    status, _, err = run(tmp_path / "a.txt", "--encoding", "ascii")
    assert status == 1
    assert err.startswith(f"newsvoices: {tmp_path / 'a.txt'}: this is not ascii (")
    assert err.endswith("). Name the encoding that it was saved in.\n")


def test_a_bare_name_in_a_table_of_dates_that_several_files_have_is_refused(run, tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"{TEXT}{name} came.\n", encoding="utf-8")
    first, second = tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt"
    table = tmp_path / "dates.csv"
    table.write_text("file,published\na.txt,2024-05-03\n", encoding="utf-8")
    status, _, err = run(first, second, "--dates", table)
    assert (status, err) == (
        2,
        f"newsvoices: {table}: a.txt is the name of 2 files, as of {first} and {second}. Write their paths in the table, as "
        "seen from where it lies.\n",
    )
    table.write_text("file,published\nx/a.txt,2024-05-03\na.txt,2024-05-04\n", encoding="utf-8")
    assert run(first, second, first, "--dates", table, "--to", tmp_path / "t")[0] == 1  # one is named twice
    assert read(tmp_path / "t", "articles").published.tolist() == ["2024-05-03", "2024-05-04"]


def test_a_bare_name_beside_the_table_is_not_that_of_a_file_elsewhere_too(run, tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"{TEXT}{name} came.\n", encoding="utf-8")
    table = tmp_path / "x" / "dates.csv"
    table.write_text("file,published\na.txt,2024-05-03\n", encoding="utf-8")
    assert "a.txt is the name of 2 files" in run(tmp_path / "x", tmp_path / "y", "--dates", table)[2]
    table.write_text("file,published\na.txt,2024-05-03\n../y/a.txt,2024-05-04\n", encoding="utf-8")
    assert run(tmp_path / "x", tmp_path / "y", "--dates", table, "--to", tmp_path / "t")[0] == 0
    assert read(tmp_path / "t", "articles").published.tolist() == ["2024-05-03", "2024-05-04"]


def test_lines_of_a_table_of_dates_that_were_not_needed_are_told(run, news: Path, tmp_path: Path) -> None:
    table = news / "dates.csv"
    table.write_text("file,published\nb.TXT,2024-05-03\nc.txt,2024-05-04\n", encoding="utf-8")
    note = f"note: {table} lists 1 file that is not among those read: c.txt\n"
    assert note in run(news / "b.TXT", "--dates", table)[1]
    assert note in run(news / "b.TXT", "--dates", table, "--to", tmp_path / "t")[1]


def test_a_line_of_a_table_of_dates_with_more_cells_than_the_head_is_refused(run, news: Path) -> None:
    table = news / "dates.csv"
    table.write_text("file,published\nRome, open.txt,2024-05-03\n", encoding="utf-8")
    assert run(news / "b.TXT", "--dates", table) == (
        2,
        "",
        f"newsvoices: {table}:2: this line has 3 cells, and the head names 2. Put quotation marks around a cell that holds "
        "the separator.\n",
    )


def test_a_text_that_is_named_twice_is_read_once_and_it_is_said_where_it_stands(run, news: Path) -> None:
    path = news / "b.TXT"
    assert run(path, path)[2] == (
        f"newsvoices: {path}: the same text stands earlier in the input under the same name ({path}); it is read once\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows ends processes without telling them")
def test_a_command_that_is_told_to_end_keeps_what_it_has_read_and_says_so(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = tmp_path / "many.jsonl", tmp_path / "t"
    path.write_text(
        "".join(f"{json.dumps({'id': f'n{n}', 'text': TEXT + str(n)})}\n" for n in range(3)), encoding="utf-8"
    )
    monkeypatch.setattr(command, "_IN_A_PORTION", 1)
    monkeypatch.setattr(command, "_AT_A_TIME", 2)
    extract = portions.extract_article

    def until_told(text: str, **known: str | None) -> object:
        if known["article_id"] == "n2":
            assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL  # which would end the tests
            signal.raise_signal(signal.SIGTERM)
        return extract(text, **known)

    monkeypatch.setattr(portions, "extract_article", until_told)
    assert run(path, "--to", folder, "--jobs", "1") == (
        143,
        "",
        f"newsvoices: told to end; what was read (2 articles) is kept in {folder}. Run the command again to go on from "
        "there, or remove that folder to be rid of it.\n",
    )
    assert [path.name for path in folder.iterdir()] == ["unfinished"]
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


@pytest.mark.parametrize("start", ['<?xml version="1.0"?>\n', "<svg viewBox='0 0 1 1'>", "<!DOCTYPE svg>", "<rss>"])
def test_other_markup_is_no_article(run, tmp_path: Path, start: str) -> None:
    (tmp_path / "a.txt").write_text(f"{start}\n<text>{TEXT}</text>\n", encoding="utf-8")
    status, _, err = run(tmp_path / "a.txt")
    assert status == 1
    assert "this is the source of a web page (HTML or XML)" in err
