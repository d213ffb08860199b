"""newsvoices extract: text files, standard input and JSON Lines, to a summary or to tables."""

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

import newsvoices as nv
from newsvoices.apply import command, portions
from newsvoices.apply.dates import read_dates
from newsvoices.apply.write import require_free
from newsvoices.cli import main
from newsvoices.errors import UsageError

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


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_text_file_is_summed_up_for_a_reader(run, article: Path) -> None:
    status, out, err = run(article, "--published", "2024-05-02")
    assert (status, err) == (0, "")
    first, title, quote = out.splitlines()[:3]
    assert first.startswith(f"{article}, 2024-05-02: 2 sentences, 1 actor, 1 quote, ")
    assert (title, quote) == ("  who said what:", "    Ada Brennock said: “We had no choice,”")


def test_long_articles_are_summed_up_by_their_first_lines(run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(f"“We want {n} {'very ' * 40}ships,” Ann Moe said." for n in range(11)), encoding="utf-8"
    )
    status, out, _ = run(path)
    assert status == 0
    shown = out.splitlines()
    assert [sum(start in line for line in shown) for start in ("Ann Moe said: ", "Ann Moe: ")] == [8, 8]
    assert shown[-1].startswith("  not shown: 3 quotes, 3 claims; --all shows them, and with --to FOLDER you get every")
    assert max(map(len, out.splitlines()[1:])) <= 104
    shown = run(path, "--all")[1].splitlines()
    assert [sum(start in line for line in shown) for start in ("Ann Moe said: ", "Ann Moe: ")] == [11, 11]
    assert not any("…" in line or "not shown" in line for line in shown)


def test_a_reader_sees_what_is_denied_what_is_claimed_and_what_happened(run, tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(
        "Pier to stay open\n\nHarbour master Nils Okoro denied that the pier was unsafe. “It will stand,” Okoro said.\n\n"
        "The so-called “rescue” was launched on Monday. The pier is old, according to Greta Lind.\n",
        encoding="utf-8",
    )
    out = run(path, "--all", "--published", "2024-05-02")[1]
    assert [line.partition(" [")[0] for line in out.splitlines()[1:]] == [
        "  who said what:",
        "    Nils Okoro denied that the pier was unsafe (indirect)",
        "    Nils Okoro said: “It will stand,”",
        "    Greta Lind (according to): The pier is old (indirect)",
        "  what was claimed:",
        "    Nils Okoro: It is not true that the pier was unsafe",
        "    Nils Okoro: It will stand",
        "    Greta Lind: The pier is old",
        "  what happened:",
        "    Nils Okoro denies that the pier was unsafe",
        "  other words in quotation marks:",
        "    “rescue”",
    ]


def test_a_reader_sees_on_whose_word_an_event_rests_how_sure_it_is_and_its_end_in_a_long_line(
    run, tmp_path: Path
) -> None:
    path = tmp_path / "strike.txt"
    path.write_text(
        "Strike goes on\n\nOn Tuesday police arrested three dockers of the eastern and the western quay at dawn, the "
        "Harbour Union said.\n",
        encoding="utf-8",
    )
    folder = tmp_path / "out"
    run(path, "--to", folder, "--published", "2025-12-03")
    (row,) = pd.read_csv(folder / "events.csv").to_dict("records")
    assert (row["according_to_name"], row["confidence"]) == ("Harbour Union", "medium")
    told = f"[{row['status']}, according to Harbour Union, 2025-12-02, medium confidence]"
    shown = run(path, "--published", "2025-12-03")[1].splitlines()
    assert shown[-1] == f"    {row['label'][: 98 - len(told)]}… {told}"
    assert run(path, "--all", "--published", "2025-12-03")[1].splitlines()[-1] == f"    {row['label']} {told}"


def test_what_belongs_to_the_screen_or_to_tables_is_refused_with_the_other(run, article: Path, tmp_path: Path) -> None:
    assert run(article, "--all", "--to", tmp_path / "out")[::2] == (
        2,
        "newsvoices: --all says how much is shown on the screen; the tables of --to FOLDER hold every row anyway.\n",
    )
    assert run(article, "--jobs", "two")[2].startswith("newsvoices: --jobs cannot be 'two'. ")
    assert "needs --to FOLDER" in run(article, "--jobs", "2")[2]


def test_standard_input_is_one_text_or_json_lines(run, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, TEXT.encode())
    assert "Ada Brennock said: “We had no choice,”" in run("-")[1]
    feed(monkeypatch, json.dumps({"id": "x", "text": TEXT}).encode() + b"\n")
    assert run("-")[1].startswith("standard input:1: 2 sentences")


def test_many_articles_become_tables_and_a_bad_one_a_row_of_failures(
    run, lines: Path, article: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "tables"
    status, out, err = run(lines, article, "--to", folder, "--published", "2020")
    assert status == 1
    assert out == (
        f"Wrote the tables of 3 articles to {folder} (csv; texts in {folder / 'texts'}).\n"
        f'To read them: newsvoices.load("quotes", dataset="{folder}")\n'
        f"note: 1 id was changed into an article id; {folder / 'inputs.csv'} has all as given.\n"
    )
    assert err == (
        f"newsvoices: 2 articles could not be read; {folder / 'failures.csv'} says why.\n"
        f'newsvoices: {lines}:3: this article has no text: its line needs the key "text" with the words as a string; '
        "it has id\n"
        f"newsvoices: {lines}:5: this line is not a JSON object; each line holds one, with id, text and published\n"
    )
    articles = pd.read_csv(folder / "articles.csv", dtype=str)
    assert articles[["article_id", "published", "text_path"]].values.tolist() == [
        ["a1", "2024-05-02", "texts/a1.txt"],
        ["b-2", "2020", "texts/b-2.txt"],
        ["fares-rise", "2020", "texts/fares-rise.txt"],
    ]
    assert pd.read_csv(folder / "inputs.csv", dtype=str).fillna("").values.tolist() == [
        ["a1", f"{lines}:1", "a1", ""],
        ["b-2", f"{lines}:2", "b 2", ""],
        ["fares-rise", str(article), "", ""],
    ]
    assert (folder / "texts" / "fares-rise.txt").read_text(encoding="utf-8") == TEXT
    quotes = pd.read_csv(folder / "quotes.csv")
    assert quotes.speaker_name.tolist() == ["Ada Brennock"] * 3
    failures = pd.read_csv(folder / "failures.csv")
    assert failures["where"].tolist() == [f"{lines}:3", f"{lines}:5"]
    assert failures.article_id.fillna("").tolist() == ["c", ""]
    assert failures.problem.tolist() == [
        'this article has no text: its line needs the key "text" with the words as a string; it has id',
        "this line is not a JSON object; each line holds one, with id, text and published",
    ]
    assert not list(folder.glob("*.unfinished"))


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
        ("news.csv", f'id,text\n1,"{TEXT}"\n', "this is a table. Give many articles as JSON Lines with the keys id,"),
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


def test_a_date_that_is_none_costs_the_date_and_not_the_article(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    path.write_text(
        '{"id": "a", "text": "Al.", "published": "06/02/2025"}\n{"id": "b", "text": "Bo.", "published": 1738800000000}\n'
        '{"id": "c", "text": "Cy.", "published": 2025.0}\n{"id": "d", "text": "Di."}\n'
    )
    why = (
        "The date of publication cannot be read: '06/02/2025' is not an EDTF date; write 2025-02-06 (6 February) or "
        "2025-06-02 (2 June)."
    )
    needed = "published needs a date such as '2025-12-03' or a datetime.date, and got"
    status, out, err = run(path, "--published", "2024")
    assert (status, err) == (0, "")
    told = [line for line in out.splitlines() if ":1:" in line or ":2:" in line or ":3:" in line or ":4" in line]
    notes = [
        line.removeprefix("  note: ") for line in out.splitlines() if line.startswith("  note: ") and " date" in line
    ]
    assert [line.partition(": ")[0] for line in told] == [f"{path}:1", f"{path}:2", f"{path}:3", f"{path}:4, 2024"]
    assert notes == [
        why,
        f"{needed} int (1738800000000): seconds or milliseconds since 1970, it seems. pandas writes days with "
        'frame.to_json(..., date_format="iso").',
        f"{needed} float (2025.0); write 2025 as text.",
    ]
    status, out, err = run(path, "--published", "2024", "--to", folder)
    assert (status, err) == (0, "")
    listed = f"{path}:1, {path}:2, {path}:3"
    assert f"note: 3 articles were read without their date: {listed} ({path}:1: {why[:-1]})" in out
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.fillna("").tolist() == ["", "", "", "2024"]


@pytest.mark.parametrize("key", ["publishd", "Published", "date", "publication_date"])
def test_a_line_that_holds_its_date_under_another_key_says_so(run, tmp_path: Path, key: str) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": "“We want ships,” Ann Moe said.", key: "2025"}), encoding="utf-8")
    status, out, err = run(path)
    assert (status, err) == (0, "")
    why = f'its line has the key "{key}", and a date is read from published'
    assert out.splitlines()[1] == f"  note: {why}"
    assert "note: its line" not in run(path, "--published", "2024")[1]
    out = run(path, "--to", tmp_path / "tables")[1]
    assert f"note: 1 article was read without its date: {path}:1 ({path}:1: {why})\n" in out


def test_a_file_that_the_table_of_dates_does_not_list_is_told(run, article, tmp_path: Path) -> None:
    table = tmp_path / "dates.csv"
    table.write_text(f"file,published\n{article.stem}x.txt,2025-10-23\n", encoding="utf-8")
    status, out, err = run(article, "--dates", table)
    assert (status, err) == (0, "")
    why = f"{table} does not list this file; it lists {article.stem}x.txt"
    assert out.splitlines()[1] == f"  note: {why}"
    out = run(article, "--dates", table, "--to", tmp_path / "tables")[1]
    assert f"note: 1 article was read without its date: {article} ({article}: {why})\n" in out
    assert "does not list" not in run(article, "--dates", table, "--published", "2020")[1]
    for listed in ("other.txt,2025", ""):
        table.write_text(f"file,published\n{listed}\n", encoding="utf-8")
        assert run(article, "--dates", table)[1].splitlines()[1] == f"  note: {table} does not list this file"
    table.write_text(f"file,published\n{article.name},\n", encoding="utf-8")
    assert "does not list" not in run(article, "--dates", table)[1]


def test_a_table_of_dates_that_is_not_there_is_no_broken_disk(run, article, tmp_path: Path) -> None:
    (tmp_path / "dates.csv").touch()
    status, out, err = run(article, "--dates", tmp_path / "date.csv")
    assert (status, out) == (2, "")
    assert err == (
        f"newsvoices: {tmp_path / 'date.csv'}: there is no such file. Did you mean {tmp_path / 'dates.csv'}? --dates names "
        "a table with the columns file and published.\n"
    )


def test_words_in_marks_that_nobody_says_are_counted_apart(run, tmp_path: Path) -> None:
    path = tmp_path / "titles.txt"
    path.write_text("Ann Moe reads the novel “The Grey Harbour” every year.", encoding="utf-8")
    out = run(path)[1]
    assert out.splitlines()[-1] == (
        "  not shown: 1 other stretch in quotation marks; --all shows them, and with --to FOLDER you get every row"
    )


def test_a_table_says_when_each_file_was_published(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    news = tmp_path / "news"
    (news / "old").mkdir(parents=True)
    for number, name in enumerate(("a.txt", "b.txt", "old/a.txt", "c.txt")):
        (news / name).write_text(TEXT + f"{number} more.\n", encoding="utf-8")
    (news / "d.jsonl").write_text(json.dumps({"text": TEXT, "published": "2021"}) + "\n" + json.dumps({"text": "No."}))
    table = tmp_path / "dates.csv"
    monkeypatch.chdir(news)
    files = ["a.txt", "b.txt", "old/a.txt", "c.txt", "d.jsonl"]
    for lines in (
        "file,published\na.txt,2024-05-02\nnews/old/a.txt,2024-05\nb.txt,\nd.jsonl,2022\nelsewhere.txt,2023\n",
        "\ufeffPublished;Title;File\r\n2024-05-02;A, B;a.txt\r\n2024-05;;news/old/a.txt\r\n2022;;d.jsonl\r\n",
        "file,published\ra.txt,2024-05-02\rnews/old/a.txt,2024-05\rd.jsonl,2022\r",
    ):
        table.write_bytes(lines.encode())
        status, out, _ = run(*files, "--dates", table, "--published", "2020")
        assert status == 0
        days = [line.split(":")[-2].partition(", ")[2] for line in out.splitlines() if " sentence" in line]
        assert days == ["2024-05-02", "2020", "2024-05", "2020", "2021", "2022"]


@pytest.mark.parametrize(
    ("lines", "status", "message"),
    [
        ("name,published\n", 2, ": a table of dates needs the columns file and published, and has name, published."),
        ("", 2, ": a table of dates needs the columns file and published, and has nothing."),
        ("x" * 99, 2, f": a table of dates needs the columns file and published, and has {'x' * 80}.\n"),
        (
            "file,published\na.txt,2024\nb.txt,06/02/2025\n",
            2,
            ":3: The date of publication cannot be read: '06/02/2025' is not an EDTF date; write 2025-02-06 (6 February)",
        ),
        ("file,published\na.txt,2024\na.txt,2025\n", 2, ":3: a.txt is listed twice. Keep one of the two lines."),
        ("file,published\na.txt,2024\n./a.txt,2025\n", 2, ":3: ./a.txt is listed twice. Keep one of the two lines."),
        ('file,published\n"a.txt,2024\nb.txt,2025\n', 1, ":3: the table cannot be read (unexpected end of data). "),
        (
            "file,published\na\0.txt,2024\n",
            1,
            ": this is no text; it holds zero bytes. Save the table as CSV in UTF-8.",
        ),
        ("file,published\n\ud800", 1, ": not UTF-8 at byte 15. Save the table as CSV in UTF-8."),
        (None, 2, ": there is no such file. "),
    ],
)
def test_a_table_of_dates_that_cannot_be_used_is_refused(run, article, tmp_path, lines, status, message) -> None:
    table = tmp_path / "dates.csv"
    if lines is not None:
        table.write_bytes(lines.encode("utf-8", "surrogatepass"))
    found, out, err = run(article, "--dates", table)
    assert (found, out) == (status, "")
    assert err.startswith(f"newsvoices: {table}{message}")


def test_a_table_of_dates_may_list_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    table = tmp_path / "dates.csv"
    table.write_text("file,published\na.txt,2024\nc.txt,2025\n")
    assert read_dates(None, table).of(tmp_path / "c.txt") == "2025"


def test_a_table_of_dates_lists_names_that_the_locale_cannot_spell(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        "os.fsdecode", lambda name: name.decode("ascii", "surrogateescape") if isinstance(name, bytes) else name
    )
    table = tmp_path / "dates.csv"
    table.write_text("file,published\nold/ø.txt,2024\n", encoding="utf-8")
    assert read_dates(None, table).of(tmp_path / "old" / "\udcc3\udcb8.txt") == "2024"


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


def test_a_text_in_brackets_is_a_text(run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[Update] Fares rise.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("{Fares} rise.\n", encoding="utf-8")
    assert run(tmp_path / "a.txt", tmp_path / "b.txt")[0] == 0


def test_control_characters_are_read_as_spaces_and_said(run, tmp_path: Path) -> None:
    path = tmp_path / "pdf.txt"
    path.write_bytes(TEXT.replace("We", "\x0cWe\x85\uffff").encode())
    assert "  note: Control characters were read as spaces.\n" in run(path)[1]
    out = run(path, "--to", tmp_path / "out")[1]
    assert f"note: control characters of 1 article were read as spaces: {path}\n" in out
    assert (tmp_path / "out" / "texts" / "pdf.txt").read_text() == TEXT.replace("We", " We  ")


def test_no_article_gives_empty_tables(run, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
    assert run(tmp_path / "none.jsonl", "--to", tmp_path / "out")[:2] == (
        0,
        f"No article was read; the tables in {tmp_path / 'out'} (csv) are empty.\n",
    )
    assert pd.read_csv(tmp_path / "out" / "quotes.csv").empty


def test_no_article_to_show_is_said(run, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")
    said = f"No article was read: there is none in {tmp_path / 'none.jsonl'}.\n"
    assert run(tmp_path / "none.jsonl") == (0, said, "")


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
            "compressed by gzip; unpack it first (only JSON Lines are read as .jsonl.gz)",
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


def test_a_failure_of_the_extractor_costs_one_article(run, article: Path, tmp_path: Path, monkeypatch) -> None:
    def fail(text: str, **_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(portions, "extract_article", fail)
    status, _, err = run(article)
    assert status == 1
    assert err == (
        f"newsvoices: {article}: the extractor failed (ZeroDivisionError: division by zero); "
        "please report this with the article\n"
    )


def test_a_failure_of_the_tables_costs_one_article(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(articles: list, *, kept: bool) -> dict:
        if any("Two." in one.coded.article.text for one in articles):
            raise OverflowError("too large")
        return tables_of(articles, kept=kept)

    tables_of = portions.tables_of
    monkeypatch.setattr(portions, "tables_of", fail)
    path, folder = tmp_path / "many.jsonl", tmp_path / "out"
    path.write_text("".join(json.dumps({"id": n, "text": TEXT + n}) + "\n" for n in ("One.", "Two.", "Three.")))
    assert run(path, "--to", folder)[0] == 1
    assert pd.read_csv(folder / "articles.csv").article_id.tolist() == ["one", "three"]
    assert pd.read_csv(folder / "failures.csv").values.tolist() == [
        [
            f"{path}:2",
            "two",
            "the extractor failed (OverflowError: too large); please report this with the article",
        ]
    ]


def test_a_text_without_english_is_said_to_have_none(run, tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text("Der Minister sagte am Dienstag, dass die Preise im kommenden Jahr wieder steigen sollen. " * 3)
    status, out, _ = run(path)
    assert status == 0
    assert "  note: No English sentences were found" in out
    status, out, _ = run(path, "--to", tmp_path / "out")
    assert f"note: 1 holds no English sentences (articles.language is und): {path}" in out
    other = tmp_path / "other.txt"
    other.write_text("Die Preise steigen, sagte der Minister am Dienstag, und niemand kann sie bezahlen. " * 3)
    _, out, _ = run(path, other, "--to", tmp_path / "two")
    assert f"note: 2 hold no English sentences (articles.language is und): {path}, {other}" in out


def test_articles_without_a_date_are_named(run, tmp_path: Path, article: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = [{"text": TEXT + "One.", "published": "2024-05-02"}, {"text": TEXT + "Two.", "section": "news"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    what = 'no date of publication, so that "on Tuesday" has no date there (--published DATE, --dates FILE.csv, or published in a line of JSON)'
    assert f"note: 1 article has {what}: {path}:2\n" in run(path, "--to", tmp_path / "a")[1]
    assert f"note: 2 articles have {what}: {path}:2, {article}\n" in run(path, article, "--to", tmp_path / "b")[1]
    assert "no date of publication" not in run(path, article, "--to", tmp_path / "c", "--published", "2024")[1]


def test_an_interview_without_labels_is_named(run, tmp_path: Path) -> None:
    pairs = [
        "Do you like your pier?",
        "I do. It is mine.",
        "Will you leave it?",
        "I have to.",
        "Are you sad?",
        "No. I fish.",
    ]
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, path in enumerate(paths):
        path.write_text("\n\n".join([f"Talk {number}", "Ann Moe keeps the pier.", *pairs]), encoding="utf-8")
    out = run(paths[0])[1]
    assert "  note: This reads as an interview without labels: its paragraphs were taken for questions" in out
    how = "without labels, whose paragraphs were taken for questions and answers in turn"
    assert f"note: 1 reads as an interview {how}: {paths[0]}\n" in run(paths[0], "--to", tmp_path / "a")[1]
    both = f"note: 2 read as interviews {how}: {paths[0]}, {paths[1]}\n"
    assert both in run(*paths, "--to", tmp_path / "b")[1]


def test_a_transcript_without_marks_is_named(run, tmp_path: Path) -> None:
    lines = ["Ann Moe: Fares to rise in June.", "Olaf Lund: No other choice for the board."] * 2
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, path in enumerate(paths):
        path.write_text("\n\n".join([f"Hearing {number}", *lines]), encoding="utf-8")
    only = "much of what stands behind a name and a colon is missing or found in part"
    many = "turns could not be told from headings and lists"
    why = f"but its {many}"
    out = run(paths[0])[1]
    assert f"  note: This looks like a transcript, {why}; {only}.\n" in out
    out = run(paths[0], "--to", tmp_path / "a")[1]
    assert f"note: 1 looks like a transcript whose {many}, so that {only}: {paths[0]}\n" in out
    out = run(*paths, "--to", tmp_path / "b")[1]
    assert f"note: 2 look like transcripts whose {many}, so that {only}: {paths[0]}, {paths[1]}\n" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["{tmp}/absent.txt"],
            "{tmp}/absent.txt: there is no such file. Name text files, JSON Lines, folders of these, or - for standard input.",
        ),
        (["{tmp}/Fares Rize.txt"], "Rize.txt: there is no such file. Did you mean '{tmp}/Fares Rise.txt'? Name text "),
        (
            ["https://example.org/fares"],
            "newsvoices: https://example.org/fares is the address of a web page: nothing is downloaded. Save the article's "
            "text in a file, headline first, and name that.\n",
        ),
        (["-", "-"], "Standard input (-) can be read only once."),
        ([""], "newsvoices: The name of a file is empty. Name text files, JSON Lines, or - for standard input.\n"),
        (["{article}", "--to", ""], "argument --to: the name is empty"),
        (["{article}", "--published", "May"], "The date of publication cannot be read: 'May' is not an EDTF date"),
        (
            ["{article}", "--published", "2025-02-30"],
            "newsvoices: The date of publication cannot be read: '2025-02-30' is not an EDTF date: no such day or month; "
            "write it in EDTF, such as 2025-12-03, 2025-12 or 2025.\n",
        ),
        (["{article}", "--published", "6 Feb 2025"], "'6 Feb 2025' is not an EDTF date; write 2025-02-06.\n"),
        (["{article}", "--format", "csv"], "--format says how tables are written, and needs --to FOLDER."),
        (
            ["{article}", "--jobs", "2"],
            "--jobs says how many processes read articles for tables, and needs --to FOLDER.",
        ),
        *(
            (
                ["{article}", "--to", "{tmp}/x", "--jobs", given],
                f"newsvoices: --jobs cannot be '{given}'. Give the number of processes that read at a time, from 1 to 60; "
                "this command may use ",
            )
            for given in ("0", "61", "two", "1.5", "")
        ),
        (["{article}", "--to", "{tmp}/x", "--jobs=-1"], "--jobs cannot be '-1'. Give the number of processes"),
        (["{article}", "--to", "{article}"], "{article} is a file. Name a folder for the tables."),
        (["{article}", "--to", "{tmp}"], "{tmp} is not empty, and nothing there is overwritten."),
        (["{article}", "--to", "{tmp}/x", "--format", "xlsx"], "invalid choice: 'xlsx'"),
        ([], "the following arguments are required: FILE"),
    ],
)
def test_a_wrong_command_ends_with_2_and_says_what_is_allowed(
    run, article: Path, tmp_path: Path, arguments, message
) -> None:
    places = {"tmp": tmp_path, "article": article}
    status, out, err = run(*(argument.format(**places) for argument in arguments))
    assert (status, out) == (2, "")
    assert message.format(**places) in err


@pytest.mark.parametrize(
    ("rows", "count", "shared"),
    [
        (["body"] * 3, "3 articles", " (the reason for all 3)"),
        (["body"], "1 article", ""),
    ],
)
def test_where_no_article_can_be_read_the_first_reason_is_shown(
    run, tmp_path: Path, rows: list[str], count: str, shared: str
) -> None:
    corpus, folder = tmp_path / "corpus.jsonl", tmp_path / "t"
    corpus.write_text("".join(json.dumps({key: TEXT}) + "\n" for key in rows), encoding="utf-8")
    status, out, err = run(corpus, "--to", folder, "--format", "parquet")
    assert status == 1
    assert out == f"No article was read; the tables in {folder} (parquet) are empty.\n"
    assert err == (
        f"newsvoices: {count} could not be read; {folder / 'failures.parquet'} says why.\n"
        f'newsvoices: {corpus}:1: this article has no text: its line needs the key "text" with the words as a string; '
        f"it has body{shared}\n"
    )


def test_of_several_reasons_each_of_the_three_commonest_is_shown_once(run, tmp_path: Path) -> None:
    corpus, folder = tmp_path / "corpus.jsonl", tmp_path / "t"
    keys = ["body", "words", "body", "content", "prose"]
    corpus.write_text("".join(json.dumps({key: TEXT}) + "\n" for key in keys), encoding="utf-8")
    err = run(corpus, "--to", folder)[2].splitlines()
    assert err[0] == f"newsvoices: 5 articles could not be read; {folder / 'failures.csv'} says why."
    assert [line.partition(": this article has no text")[0] for line in err[1:4]] == [
        f"newsvoices: {corpus}:{number}" for number in (1, 2, 4)
    ]
    assert [line.partition("; it has ")[2] for line in err[1:4]] == [
        "body (the reason for 2 of the 5)",
        "words",
        "content",
    ]
    assert err[4:] == ["newsvoices: 1 other reason is not shown"]


def test_what_was_written_goes_again_when_the_run_is_interrupted(
    run, article: Path, tmp_path: Path, monkeypatch
) -> None:
    def stop(articles: object, *, kept: bool) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(portions, "tables_of", stop)
    assert run(article, "--to", tmp_path / "out")[0] == 130
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_one_message(run, article: Path, tmp_path: Path, monkeypatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    status, _, err = run(article, "--to", tmp_path / "out")
    assert status == 1
    assert err.startswith(f"newsvoices: {tmp_path / 'out'}: the tables cannot be written (No space left on device).")
    assert not (tmp_path / "out").exists()


def test_progress_is_shown_on_a_terminal_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsvoices.apply import progress

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    times = iter([0.0, 0.5, 1.5, 1.55, 2.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(times))
    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress.progress("articles", 4) as tell:
        for done in range(1, 5):
            tell(done)
    shown = sys.stderr.getvalue().split("\r\033[K")
    assert shown == ["", f"{'█' * 15}{'░' * 15} 2 of 4 articles", f"{'█' * 30} 4 of 4 articles", ""]


def test_progress_is_a_line_every_half_minute_where_nobody_may_be_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsvoices.apply import progress

    for total, of in ((4, " of 4"), (None, "")):
        times = iter([0.0, 29.0, 31.0, 60.0, 62.0])
        monkeypatch.setattr(progress.time, "monotonic", lambda times=times: next(times))
        monkeypatch.setattr(sys, "stderr", io.StringIO())
        with progress.progress("articles", total) as tell:
            for done in range(1, 5):
                tell(done)
        last = "" if total else "newsvoices: 4 articles so far\n"  # that all are done is said by the command
        assert sys.stderr.getvalue() == f"newsvoices: 2{of} articles so far\n{last}"
    monkeypatch.setattr(sys, "stderr", None)
    with progress.progress("articles", 4) as tell:
        tell(1)


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
    assert run("./table.csv")[2].startswith("newsvoices: table.csv: this is a table. ")


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


@pytest.mark.parametrize("format_", ["csv", "parquet"])
def test_what_is_wrong_can_be_written_whatever_it_quotes(run, tmp_path: Path, format_: str) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    lines = [r'{"id": ["\ud800"], "text": "A."}', r'{"id": ["\u0085"], "text": "A."}', json.dumps({"text": TEXT})]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert run(path, "--to", folder, "--format", format_)[0] == 1
    read = pd.read_csv if format_ == "csv" else pd.read_parquet
    said = "an id is text or a whole number"
    assert read(folder / f"failures.{format_}").problem.tolist() == [
        rf'the id is ["\ud800"]; {said}',
        f'the id is [" "]; {said}',
    ]
    assert len(read(folder / f"articles.{format_}")) == 1


def test_a_closed_standard_input_hinders_no_files(run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(article)[0] == 0
    status, _, err = run("-")
    assert (status, err) == (
        2,
        "newsvoices: There is no standard input to read (-): it is closed. Name files instead.\n",
    )


def test_what_a_killed_run_left_is_said_to_be_that(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    code = (
        "import os, sys; from newsvoices.apply import portions; from newsvoices.cli import main; "
        "portions.tables_of = lambda *_, **__: os._exit(9); main(sys.argv[1:])"
    )
    assert subprocess.run([sys.executable, "-c", code, "extract", article, "--to", folder], check=False).returncode == 9
    with pytest.raises(UsageError, match="holds what an extraction left that was stopped before it was done"):
        require_free(folder)


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
