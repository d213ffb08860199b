"""Columns that are named for something which they plainly do not hold: told once, early, and read as they were named."""

import json
from pathlib import Path

import pytest

from newsvoices.apply.columns import read_columns
from newsvoices.apply.doubts import with_doubts
from newsvoices.apply.inputs import Failure
from newsvoices.apply.record import LINE, read_record

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


def doubts(column: str, *values: object, **others: str) -> list[str]:
    """Return what is told of articles that hold these values under the key that an option names."""
    columns = read_columns([column])
    key = column.partition("=")[2]
    rows = [{"text": TEXT, **others, key: value} for value in values]
    items = [read_record(f"n.jsonl:{n}", row, columns, None, LINE) for n, row in enumerate(rows, start=1)]
    told: list[str] = []
    assert list(with_doubts(items, columns, told.append)) == items
    return told


def test_a_column_of_days_is_no_outlet_and_that_is_told_once(run, tmp_path: Path) -> None:
    path = tmp_path / "n.jsonl"
    rows = [{"id": f"a{n}", "text": f"{TEXT}{n}.", "Date": f"2024-05-0{n}"} for n in range(1, 5)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    status, out, err = run(path, "--column", "outlet=Date")
    assert (status, out.count("sentences")) == (0, 4)
    assert err == (
        f"newsvoices: note: Date, which is read as outlet, seems to hold dates ({path}:1: 2024-05-01). Where another column "
        "or key holds it, name that: --column outlet=NAME\n"
    )


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("outlet=o", "3 Dec 2025", "o, which is read as outlet, seems to hold dates (n.jsonl:1: 3 Dec 2025)."),
        ("outlet=o", "https://a.example", "o, which is read as outlet, seems to hold addresses"),
        ("outlet=o", "The fares rise. " * 20, "o, which is read as outlet, seems to hold texts of articles"),
        ("author=o", "03/12/2025", "o, which is read as author, seems to hold dates"),
        ("author=o", "https://a.example/ida", "o, which is read as author, seems to hold addresses"),
        ("title=o", "2025-12-03T07:30:00", "o, which is read as title, seems to hold dates"),
        ("text=o", "2025-12-03", "o, which is read as text, seems to hold dates"),
        ("text=o", "https://a.example", "o, which is read as text, seems to hold addresses"),
        ("text=o", "The Island Courier", "o, which is read as text, seems to hold names, and no articles"),
    ],
)
def test_what_cannot_be_meant_is_told_by_its_first_value(column: str, value: str, told: str) -> None:
    (doubt,) = doubts(column, value, value)
    assert doubt.startswith(f"note: {told}")


def test_the_column_that_holds_the_words_is_advised() -> None:
    (doubt,) = doubts("text=Newspaper", "Post", "Courier", **{"Full body": f"{TEXT} It is so."})
    assert doubt.endswith("Where another column or key holds it, name that: --column 'text=Full body'")


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("outlet=o", ["Post", "2024-05-02", "2024-05-03"]),  # one of them may be meant
        ("outlet=o", ["1843", "1843"]),
        ("outlet=o", ["N/A", None]),
        ("author=o", ["Ida Moe", "jdoe7"]),
        ("title=o", ["Fares rise", ""]),
        ("text=o", ["Fares on the ferries rise again", "No money for the old pier"]),
        ("title=o", ["", ""]),
        ("text=o", ["Al said no.", "Bo"]),
        ("text=o", [TEXT, TEXT]),
        ("id=o", ["2024-05-02", "2024-05-03"]),
        ("outlet=o", []),
    ],
)
def test_what_may_be_meant_is_not_doubted(column: str, values: list) -> None:
    assert doubts(column, *values) == []


def test_what_nobody_named_is_not_doubted_nor_what_cannot_be_read() -> None:
    told: list[str] = []
    items = [read_record("n:1", {"text": "Post", "outlet": "2024-05-02"}, read_columns([]), None, LINE)]
    items += [Failure("n:2", None, "no text")]
    assert list(with_doubts(items, read_columns([]), told.append)) == items
    assert list(with_doubts(items[1:], read_columns(["outlet=o"]), told.append)) == items[1:]
    assert told == []
