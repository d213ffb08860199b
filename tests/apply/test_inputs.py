"""newsvoices extract: what can be read, from files, standard input, pipes and JSON Lines, and what cannot."""

import errno
import gzip
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pandas as pd
import pytest

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input_is_one_text_or_json_lines(run, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, TEXT.encode())
    assert "Ada Brennock said: “We had no choice,”" in run("-")[1]
    feed(monkeypatch, json.dumps({"id": "x", "text": TEXT}).encode() + b"\n")
    assert run("-")[1].startswith("standard input:1: 2 sentences")


@pytest.mark.parametrize(
    ("head", "separator", "options", "encoding"),
    [
        ("id,text", ",", (), "utf-8-sig"),
        ('"title";"TEXT"', ";", (), "utf-8"),
        ("Nr\tBody", "\t", ("--column", "text=Body"), "utf-8"),
        ("id,text", ",", ("--encoding", "utf-16"), "utf-16"),
        ("id,Full Text", ",", ("--column", "text=full_text"), "utf-8"),
    ],
)
def test_a_table_on_standard_input_is_known_by_its_head(run, monkeypatch, head, separator, options, encoding) -> None:
    rows = [head, f'7{separator}"{TEXT}"', f"8{separator}Bo.", ""]
    feed(monkeypatch, "\n".join(rows).encode(encoding))
    status, out, _ = run("-", *options)
    assert status == 0
    told = [line.partition(": ")[0] for line in out.splitlines() if " sentence" in line]
    assert told == ["standard input:row 2", "standard input:row 3"]


@pytest.mark.parametrize("data", ["sep=|\nid|text\n7|Al.\n", "id,text\r7,Al.\r", '\nid,text\n"7\n",Al.\n', "id,text\n"])
def test_a_table_on_standard_input_is_known_whatever_ends_its_lines(run, monkeypatch, data: str) -> None:
    feed(monkeypatch, data.encode())
    status, out, _ = run("-")
    assert (status, out.partition(":")[::2][1].startswith("row ")) == (0, "Al." in data)


@pytest.mark.parametrize(
    ("data", "number"),
    [
        ("text\nAl said no.\nBo said so.\n", 2),
        ('"Text"\r\n"Al, and Bo.\n\nThey went."\r\n\r\nCy.\r\n', 2),
        ("text\nAl, who said no.\nBo.\n", 0),
        ('text\n"No," he said.\n', 0),
        ("text\n", 0),
    ],
)
def test_a_column_of_texts_alone_on_standard_input_is_a_table_if_all_of_it_is(run, monkeypatch, data, number) -> None:
    feed(monkeypatch, data.encode())
    status, out, _ = run("-")
    assert (status, out.count("standard input:row ")) == (0, number)


@pytest.mark.parametrize(
    "first", ["Text, video and photos", "text", "Fares; text of the law", "id,words", "Text;photos"]
)
def test_a_text_on_standard_input_that_begins_like_a_table_is_one_text(run, monkeypatch, first: str) -> None:
    feed(monkeypatch, f"{first}\n\n{TEXT}".encode())
    assert run("-")[1].startswith("standard input: ")


def test_two_articles_of_one_name_are_told_apart_and_one_text_is_read_once(run, tmp_path: Path) -> None:
    for folder, text in (("one", TEXT), ("two", TEXT + "More."), ("three", TEXT + "More.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "news.txt").write_text(text, encoding="utf-8")
    paths = [tmp_path / folder / "news.txt" for folder in ("one", "two", "three")]
    assert run(*paths, "--to", tmp_path / "out")[0] == 1
    assert pd.read_csv(tmp_path / "out" / "articles.csv").article_id.str.match("^(news|a[0-9a-f]{12})$").all()
    assert "the same text stands earlier" in (tmp_path / "out" / "failures.csv").read_text(encoding="utf-8")


def test_json_lines_are_known_by_what_stands_in_them(run, tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    line = json.dumps({"id": 7, "text": TEXT, "published": "2024-05-02"}) + "\n"
    path.write_text("\n" + line, encoding="utf-8")
    assert run(path)[1].startswith(f"{path}:2, 2024-05-02: 2 sentences,")
    path.write_text(line, encoding="utf-8-sig")
    status, out, _ = run(path)
    assert (status, out.splitlines()[0].partition(":1, ")) == (
        0,
        (str(path), ":1, ", "2024-05-02: 2 sentences, 1 actor, 1 quote, 1 claim, 0 events"),
    )


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        (
            "news.xlsx",
            "PK",
            "this is a workbook. Save the sheet with the articles as CSV in UTF-8, with the columns text,",
        ),
        ("list.json", json.dumps([{"text": TEXT}]), "this is JSON, but not with an object on each line. Give many"),
        ("one.json", json.dumps({"text": TEXT}, indent=1), "this is JSON, but not with an object on each line. Give"),
        (
            "page.rtf",
            r"{\rtf1\ansi Fares rise.}",
            "this is a document in Rich Text Format; save its text as plain text",
        ),
        ("page.txt", f"<!DOCTYPE html>\n<p>{TEXT}</p>", "this is the source of a web page (HTML or XML); articles are"),
    ],
)
def test_a_file_that_holds_articles_in_another_form_is_no_article(run, tmp_path: Path, name, content, found) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    status, out, err = run(tmp_path / name)
    assert (status, out) == (1, "")
    assert err.startswith(f"newsvoices: {tmp_path / name}: {found}")


def test_lines_as_pandas_writes_them_are_read_or_refused_with_what_to_do(run, tmp_path: Path) -> None:
    frame = pd.DataFrame({"id": [12, None], "text": [TEXT, TEXT + "More."], "published": pd.to_datetime("2025-02-06")})
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    frame.to_json(path, orient="records", lines=True, date_format="iso")
    assert run(path, "--to", folder)[0] == 0
    assert pd.read_csv(folder / "inputs.csv", dtype=str).given_id.tolist()[0] == "12"
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.tolist() == ["2025-02-06"] * 2
    path.write_text(
        '{"id": 1.5, "text": "A."}\n{"id": ["a"], "text": "A."}\n{"id": true, "text": "A."}\n'
        '{"title": "A", "content": "A."}\n{"text": null}\n{"text": " \\n"}\n'
    )
    status, out, err = run(path)
    assert (status, out) == (1, "")
    assert err.replace(f"newsvoices: {path}:", "").splitlines() == [
        "1: the id is 1.5; an id is text or a whole number",
        '2: the id is ["a"]; an id is text or a whole number',
        "3: the id is true; an id is text or a whole number",
        *(
            f'{n}: this article has no text: its line needs the key "text" with the words as a string; {found}'
            for n, found in ((4, "it has title, content"), (5, "text is null"))
        ),
        "6: this article's text is empty",
    ]


def test_a_text_in_brackets_is_a_text(run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[Update] Fares rise.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("{Fares} rise.\n", encoding="utf-8")
    assert run(tmp_path / "a.txt", tmp_path / "b.txt")[0] == 0


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.4\n%\xe2\xe3", "a PDF; take its text out, for example with pdftotext"),
        (
            b"PK\x03\x04\x14\0",
            "a zip archive or an office document (.docx, .odt, .epub); save its text as plain text in UTF-8",
        ),
        (b"\xd0\xcf\x11\xe0\xa1", "an old office document (.doc); save its text as plain text in UTF-8"),
        (
            gzip.compress(TEXT.encode(), mtime=0),
            "compressed by gzip; unpack it first (JSON Lines and tables are read as .jsonl.gz and .csv.gz)",
        ),
    ],
)
def test_a_document_of_another_kind_is_told_by_its_first_bytes(run, tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(data)
    assert run(path) == (1, "", f"newsvoices: {path}: this is {what}.\n")


def test_a_text_that_cannot_be_read_is_one_message(run, tmp_path: Path) -> None:
    path = tmp_path / "binary.txt"
    path.write_bytes(b"\x00\x01")
    status, out, err = run(path)
    assert (status, out) == (1, "")
    assert err.startswith(f"newsvoices: {path}: NUL byte at byte 0, line 1; the file looks binary")
    (tmp_path / "broken.jsonl.gz").write_bytes(b"not gzip")
    status, _, err = run(tmp_path / "broken.jsonl.gz")
    assert status == 1
    assert "the file cannot be read (Not a gzipped file" in err


def test_hostile_ids_and_texts_cost_no_other_article(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "hostile.jsonl", tmp_path / "tables"
    rows = [
        {"id": "x" * 300, "text": TEXT},
        {"id": "\ud83d", "text": 5},
        {"id": "nul", "text": "A \0 B"},
        {"id": "windows", "text": TEXT.replace("\n", "\r\n") + "More."},
        {"id": "x" * 300, "text": TEXT},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    status, _, err = run(path, "--to", folder)
    assert (status, err.count("Traceback")) == (1, 0)
    articles = pd.read_csv(folder / "articles.csv")
    assert articles.article_id.tolist() == ["x" * 60, "windows"]
    assert b"\r" not in (folder / "sentences.csv").read_bytes()
    failures = pd.read_csv(folder / "failures.csv")
    assert failures.article_id.tolist() == [r"\ud83d", "nul", "x" * 60]
    assert "the same text stands earlier" in failures.problem.iloc[2]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text here")
def test_a_file_whose_name_is_no_utf8_is_read(run, tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert run(path, path, "--to", tmp_path / "out")[0] == 1
    shown = str(tmp_path / r"caf\udce9.txt")
    assert pd.read_csv(tmp_path / "out" / "inputs.csv")["where"].tolist() == [shown]
    assert pd.read_csv(tmp_path / "out" / "failures.csv")["where"].tolist() == [shown]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text here")
def test_a_name_that_the_locale_cannot_spell_is_read_as_utf8(tmp_path: Path) -> None:
    path = tmp_path / "Größe.txt"
    path.write_text(TEXT, encoding="utf-8")
    lines = tmp_path / "Wörter.jsonl"
    lines.write_text(json.dumps({"text": TEXT + "More."}) + "\n{}\n", encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "newsvoices", "extract", str(path), str(lines), "--to", str(tmp_path / "out")]
    source = str(Path(__file__).parents[2] / "src")
    environment = {**os.environ, "PYTHONPATH": source, **plain}
    said = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=300)
    assert said.returncode == 1, said.stderr
    inputs = pd.read_csv(tmp_path / "out" / "inputs.csv")
    assert inputs["where"].tolist() == [str(path), f"{lines}:1"]
    assert inputs.article_id[0] == "grosse"
    assert pd.read_csv(tmp_path / "out" / "failures.csv")["where"].tolist() == [f"{lines}:2"]


def test_a_file_that_is_named_from_here_is_named_once(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "table.csv").write_text("who,what\nAda,no\n")
    monkeypatch.chdir(tmp_path)
    assert run("./table.csv")[2].startswith("newsvoices: table.csv: this table has no column text; it has who, what. ")


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_a_file_that_may_not_be_read_comes_with_advice(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed file.txt"
    path.write_text(TEXT, encoding="utf-8")
    real = Path.open

    def refuse(one: Path, *rest: object, **more: object) -> object:
        if one == path:
            raise PermissionError(errno.EACCES, "Permission denied", str(one))
        return real(one, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert run(path) == (
        1,
        "",
        f"newsvoices: {path}: the file cannot be read (Permission denied). Give yourself the right to read it (chmod u+r "
        f"'{path}', where it is yours), or ask its owner; then run the command again.\n",
    )


def test_a_closed_standard_input_hinders_no_files(run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(article)[0] == 0
    status, _, err = run("-")
    assert (status, err) == (
        2,
        "newsvoices: There is no standard input to read (-): it is closed. Name files instead.\n",
    )


def test_an_id_with_control_characters_is_kept_as_tables_can_hold_it(run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x\0y\x07", "text": TEXT}) + "\n", encoding="utf-8")
    assert run(tmp_path / "a.jsonl", "--to", tmp_path / "out")[0] == 0
    assert pd.read_csv(tmp_path / "out" / "inputs.csv", dtype=str).given_id.tolist() == ["x y "]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("content", [TEXT, json.dumps({"text": TEXT}) + "\n" + json.dumps({"text": "Other"}) + "\n"])
def test_a_pipe_is_read_once(run, tmp_path: Path, content: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(content, "utf-8"))
    writer.start()
    status, out, err = run(pipe)
    writer.join()
    assert (status, err) == (0, "")
    assert "Ada Brennock said: “We had no choice,”" in out
