"""Columns that look like what nobody has named: told once each, early, and on standard error."""

from pathlib import Path

import pytest

from newsvoices.apply.columns import read_columns
from newsvoices.apply.hints import with_hints
from newsvoices.apply.inputs import Failure, Input
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
    option = " --column published=Date" if folder else ""
    names = "Headline, News paper, Link, Doc_ID and Date" if folder else "Headline, News paper, Link and Doc_ID"
    assert (status, err) == (
        0,
        f"newsvoices: note: news.csv:row 2 has {names}, which are not read. To read them, add --column title=Headline "
        f"--column 'outlet=News paper' --column url=Link --column id=Doc_ID{option}\n",
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
    ],
)
def test_what_is_read_already_or_holds_something_else_is_not_told(row: dict, columns: tuple[str, ...]) -> None:
    assert hints(row, columns=columns) == []


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
