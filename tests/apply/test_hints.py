"""Columns that look like what nobody has named: told once each, early, and on standard error."""

import json
from pathlib import Path

import pytest

from newsvoices.apply.columns import read_columns
from newsvoices.apply.hints import with_hints
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.json_lines import read_lines
from newsvoices.apply.record import LINE, read_record
from newsvoices.apply.usual_names import called_as, seems_date

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
FIELDS = ("title", "outlet", "url", "id", "published")


def hints(*rows: dict, columns: tuple[str, ...] = (), published: str | None = None) -> list[str]:
    """Return what is told of the rows of news.jsonl, without the words around the options."""
    wanted = read_columns(columns)
    items = [
        read_record(f"news.jsonl:{n}", {"text": TEXT, **row}, wanted, published, LINE) for n, row in enumerate(rows)
    ]
    told: list[str] = []
    assert list(with_hints(items, wanted, FIELDS, told.append)) == items
    return [line.partition("add ")[2] for line in told]


@pytest.mark.parametrize("folder", [(), ("--to", "tables")])
def test_a_column_that_looks_like_something_is_told_with_the_option_that_reads_it(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    row = '7,The Courier,"Fares, again",2024-05-02,https://a.example/7,'
    Path("news.csv").write_text(
        f"Doc_ID,News paper,Headline,Date,Link,text\n{row}Al.\n8{row[1:]}Bo.\n", encoding="utf-8"
    )
    status, _, err = run("news.csv", *folder)
    option = " --column published=Date --to tables" if folder else ""
    names = "Headline, News paper, Link, Doc_ID and Date" if folder else "Headline, News paper, Link and Doc_ID"
    assert (status, err) == (
        0,
        f"newsvoices: note: news.csv:row 2 has {names}, which are not read; without Headline the first words of a text are "
        "its title. To read them, stop this (Ctrl-C) and write: newsvoices extract news.csv --column title=Headline "
        f"--column 'outlet=News paper' --column url=Link --column id=Doc_ID{option}\n",
    )


def test_the_command_to_write_keeps_what_was_asked(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in "abcd":
        Path(f"{name}.csv").write_text("Body,Newspaper\nAl.,Post\n", encoding="utf-8")
    given = ["--published", "2024", "--column", "text=Body"]
    again = "newsvoices extract '[ab].csv' --published 2024 --column text=Body --column outlet=Newspaper --all"
    assert f"write: {again}\n" in run("[ab].csv", *given, "--all")[2]
    to = ["--author", "Ida Moe", "--to", "t", "--format", "jsonl", "--jobs", "1"]
    assert run("a.csv", "b.csv", "c.csv", "d.csv", *given, *to)[2].startswith(
        "newsvoices: note: a.csv:row 2 has Newspaper, which is not read. To read it, stop this (Ctrl-C) and write: "
        "newsvoices extract a.csv b.csv c.csv ... --published 2024 --column text=Body --column outlet=Newspaper "
        "--author 'Ida Moe' --to t --format jsonl --jobs 1\n"
    )


def test_each_column_is_told_once_and_others_when_they_come() -> None:
    rows = [{"Title": "Fares"}, {"Title": "Ports"}, {"headline": "Ports"}, {"Title": "Ships", "source": "Post"}]
    assert hints(*rows) == ["--column title=Title", "--column title=headline", "--column outlet=source"]


@pytest.mark.parametrize(
    ("row", "columns"),
    [
        ({"title": " Fares  rise"}, ()),  # as the text begins
        ({"title": "x" * 301}, ()),
        ({"Headline": "Ports", "title": "Ports"}, ("title=title",)),
        ({"source": {"name": "Post"}}, ()),
        ({"source": "https://a.example"}, ()),
        ({"outlet": "Post", "source": "Wire"}, ()),
        ({"link": "Read more"}, ()),
        ({"url": "https://a.example", "link": "https://b.example"}, ()),
        ({"published": "2024", "date": "2023"}, ()),
        ({"id": "a", "guid": "b"}, ()),
        ({"guid": ""}, ()),
        ({"date": None}, ()),
        ({"source": "Post"}, ("id=source",)),
        ({"page": 7, "section": "News"}, ()),
        ({"published": "soon"}, ()),
        ({"outlet": 7, "url": "none"}, ()),
        ({"outlet": "—", "url": "HTTPS://a.example"}, ()),
    ],
)
def test_what_is_read_already_or_holds_something_else_is_not_told(row: dict, columns: tuple[str, ...]) -> None:
    assert hints(row, columns=columns) == []


def test_another_column_is_told_where_the_one_of_that_name_holds_none() -> None:
    assert hints({"outlet": "—", "Newspaper": "Post"}) == ["--column outlet=Newspaper"]


def test_no_day_is_asked_for_where_the_command_gives_one() -> None:
    assert hints({"date": "2024"}) == ["--column published=date"]
    assert hints({"date": "2024"}, published="2023") == []


def test_likelier_names_come_first_and_a_publisher_is_no_day() -> None:
    assert called_as("outlet", ["Source", "NEWS-PAPER", "page"]) == ["NEWS-PAPER", "Source"]
    assert called_as("published", ["publishd", "Date of publication"]) == ["Date of publication", "publishd"]
    assert [name for name in ("publisher", "published_at", "Pub date", "updated") if seems_date(name)] == [
        "published_at",
        "Pub date",
    ]


def test_texts_and_failures_pass() -> None:
    items = [Input("a.txt", "a", TEXT, None, "0" * 64), Failure("b.txt", None, "gone")]
    assert list(with_hints(items, read_columns(()), FIELDS, pytest.fail)) == items


def test_a_hint_comes_with_the_article_that_shows_it() -> None:
    told: list[str] = []
    item = read_record("a:1", {"text": "Al.", "Newspaper": "Post"}, read_columns(()), None, LINE)
    passed = with_hints([item], read_columns(()), FIELDS, told.append)
    next(passed)
    assert told == ["note: a:1 has Newspaper, which is not read. To read it, add --column outlet=Newspaper"]


def lines_told(rows: list[dict], *columns: str) -> list[str]:
    told: list[str] = []
    lines = [json.dumps(row).encode() for row in rows]
    assert len([*read_lines("n.jsonl", lines, None, read_columns(columns), told.append)]) == len(rows)
    return told


def test_a_key_that_no_line_has_is_told_with_the_nearest() -> None:
    row = {"text": "Al.", "Newspaper": "Post", "id": 1}
    assert lines_told([row, row], "outlet=Newspapr", "title=Head", "url=link") == [
        'note: no line of n.jsonl has the key "Head" (--column title=Head) or "Newspapr" (--column outlet=Newspapr; '
        '"Newspaper" is near it) or "link" (--column url=link). Name one of its keys: text, Newspaper, id'
    ]
    assert lines_told([{"text": "Al."}, row], "outlet=Newspaper", "id=id") == []
    assert lines_told([], "outlet=Newspapr") == []


def test_a_key_that_no_line_has_is_told_early() -> None:
    rows = [{"text": "Al."}] * 100 + [{"text": "Al.", "o": "Post"}] * 5
    assert lines_told(rows, "outlet=o") == [
        'note: none of the first 100 lines of n.jsonl has the key "o" (--column outlet=o). Name one of its keys: text'
    ]
    assert lines_told(rows[1:], "outlet=o") == []


def test_a_mistyped_key_is_told_on_standard_error_and_costs_no_article(run, tmp_path: Path) -> None:
    path = tmp_path / "n.jsonl"
    path.write_text('{"text": "Al.", "Post": "x"}\n', encoding="utf-8")
    status, out, err = run(path, "--column", "outlet=Paper")
    assert (status, out.startswith(f"{path}:1: 1 sentence")) == (0, True)
    assert err == (
        f'newsvoices: note: no line of {path} has the key "Paper" (--column outlet=Paper). Name one of its keys: '
        "text, Post\n"
    )


def test_a_table_with_two_columns_of_one_name_has_no_outlet_and_says_so(run, tmp_path: Path) -> None:
    path = tmp_path / "n.csv"
    path.write_text("text,outlet,outlet\nAl.,Post,Wire\n", encoding="utf-8")
    folder = tmp_path / "t"
    hint = f"stop this (Ctrl-C) and write: newsvoices extract {path} --column outlet=outlet --to {folder}"
    told = f"newsvoices: note: {path}:row 2 has outlet, which is not read. To read it, {hint}\n"
    assert run(path, "--to", folder)[::2] == (0, told)
    assert run(path, "--column", "outlet=outlet")[2] == (
        f"newsvoices: {path}: 2 columns of this table may be meant by outlet (outlet, outlet). Give each column a name of "
        "its own.\n"
    )
