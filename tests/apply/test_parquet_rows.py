"""newsvoices extract on Parquet: how rows become articles, and what of them cannot be read."""

import datetime
import io
import json
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsvoices.apply import parquet_rows
from newsvoices.apply.columns import read_columns
from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.reading import read_inputs

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


@pytest.fixture
def read(tmp_path: Path):
    """Write a table, or bytes, and read them; where articles stand is told without the folder."""

    def of(table: pa.Table | dict | bytes, *, published=None, columns=()):
        path = tmp_path / "news.parquet"
        if isinstance(table, bytes):
            path.write_bytes(table)
        else:
            pq.write_table(pa.table(table) if isinstance(table, dict) else table, path, row_group_size=100)
        return list(read_inputs([str(path)], Dates(published), io.BytesIO(), None, read_columns(columns)))

    return of


def problems(items) -> dict[str, str]:
    return {Path(item.where).name: item.problem for item in items if isinstance(item, Failure)}


def test_a_data_frame_is_extracted_as_it_comes(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "frame.parquet", tmp_path / "tables"
    days = pd.to_datetime(["2024-05-02T23:30:00.000000001", None])
    frame = pd.DataFrame({"id": [12, None], "text": [TEXT, TEXT + "More."], "published": days, "n": [1.5, None]})
    frame.to_parquet(path)
    assert run(path, "--to", folder, "--published", "2020")[::2] == (0, "")
    inputs = pd.read_csv(folder / "inputs.csv", dtype=str).fillna("")
    assert inputs["where"].tolist() == [f"{path}:row 1", f"{path}:row 2"]
    assert inputs.given_id.tolist() == ["12", ""]
    assert inputs.given.tolist() == [
        '{"n": 1.5, "published": "2024-05-02T23:30:00.000000001"}',
        '{"n": null}',
    ]
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.tolist() == ["2024-05-02", "2020"]


@pytest.mark.parametrize(
    "days",
    [
        pa.array([datetime.date(2024, 5, 2)]),
        pa.array([datetime.datetime(2024, 5, 2, 23, 59)], pa.timestamp("s")),
        pa.array([datetime.datetime(2024, 5, 2, 21, 59, tzinfo=datetime.UTC)], pa.timestamp("ms", "Europe/Paris")),
        pa.array([datetime.date(2024, 5, 2)], pa.date64()),
        pa.array(["2024-05-02"]).dictionary_encode(),
    ],
)
def test_a_date_may_be_of_any_type_for_dates(read, days: pa.Array) -> None:
    (item,) = read({"text": ["One."], "published": days})
    assert (item.published, item.undated) == ("2024-05-02", None)


@pytest.mark.parametrize(
    ("ids", "given"),
    [
        ([7, None], ["7", None]),
        ([7.0, float("nan")], ["7", None]),
        ([Decimal("7"), None], ["7", None]),
        (["7.0", ""], ["7.0", ""]),
    ],
)
def test_an_id_may_be_a_number_and_missing(read, ids: list, given: list) -> None:
    assert [item.given_id for item in read({"text": ["One.", "Two."], "id": ids})] == given


def test_ids_that_are_none_and_missing_texts_cost_their_rows(read) -> None:
    items = read({"id": [1.5, 2.0, 3.0], "text": pa.array(["One.", None, "Three."], pa.large_string())})
    assert problems(items) == {
        "news.parquet:row 1": "the id is 1.5; an id is text or a whole number",
        "news.parquet:row 2": 'this article has no text: its row needs the column "text" with the words as a string; '
        "text is null",
    }
    assert items[2].text == "Three."


def test_columns_of_any_type_are_kept_as_json(read) -> None:
    kept = {
        "tags": pa.array([["a", "b"]]),
        "place": pa.array([{"name": "Harlow", "since": datetime.date(1947, 3, 25)}]),
        "counts": pa.array([[("x", 1)]], pa.map_(pa.string(), pa.int64())),
        "raw": pa.array([b"\xffa"]),
        "at": pa.array([datetime.time(7, 30)]),
        "price": pa.array([Decimal("1.50")]),
        "took": pa.array([datetime.timedelta(seconds=90)]),
        "share": pa.array([float("nan")]),
    }
    (item,) = read({"text": ["One."], **kept})
    assert json.loads(item.given) == {
        "tags": ["a", "b"],
        "place": {"name": "Harlow", "since": "1947-03-25"},
        "counts": [["x", 1]],
        "raw": "\\xffa",
        "at": "07:30:00",
        "price": "1.50",
        "took": "0:01:30",
        "share": None,
    }


def test_columns_of_one_name_are_all_kept(read) -> None:
    table = pa.Table.from_arrays([pa.array(["One."]), pa.array([1]), pa.array([2])], names=["Body", "n", "n"])
    (item,) = read(table, columns=["text=Body"])
    assert (item.text, item.given) == ("One.", '{"n": 1, "n (column 3)": 2}')


def test_a_value_that_cannot_be_told_costs_its_row(read) -> None:
    late = pa.array([0, 10**12], pa.int64()).cast(pa.timestamp("s"))
    items = read({"text": ["One.", "Two."], "seen": late})
    assert [item.text for item in items if isinstance(item, Input)] == ["One."]
    assert problems(items)["news.parquet:row 2"].startswith("what its column seen holds cannot be read (")


def test_words_that_are_no_text_are_told_once(read) -> None:
    assert problems(read({"text": pa.array([{"body": "One."}, {"body": "Two."}])})) == {
        "news.parquet": "the column text holds struct<body: string>, and the words of articles are text (string)."
    }


def test_a_table_without_texts_names_its_columns_and_the_option_to_write(read) -> None:
    (item,) = read({"article_id": [1], "Full_Text": ["One."]})
    assert item.problem == (
        "this table has no column text; it has article_id, Full_Text. Where another column holds the words of the "
        "articles, name it, as in --column text=Full_Text."
    )


def test_a_file_that_is_no_parquet_or_half_of_one_is_told(read, tmp_path: Path) -> None:
    assert read(b"")[0].problem.startswith("this is no Parquet file, or one that was not written to its end (")
    read({"text": ["One."]})
    data = (tmp_path / "news.parquet").read_bytes()
    assert read(data[:-20])[0].problem.startswith("this is no Parquet file, or one that was not written to its end (")


def test_damage_inside_costs_the_rest_of_its_group_of_rows(read, tmp_path: Path) -> None:
    read({"text": [f"Row {number} is here." for number in range(1, 301)]})
    data = bytearray((tmp_path / "news.parquet").read_bytes())
    place = pq.ParquetFile(tmp_path / "news.parquet").metadata.row_group(1).column(0).data_page_offset
    data[place : place + 60] = b"\xff" * 60
    items = read(bytes(data))
    whole = [f"Row {number} is here." for number in (*range(1, 101), *range(201, 301))]
    assert [item.text for item in items if isinstance(item, Input)] == whole
    ((where, problem),) = problems(items).items()
    assert where == "news.parquet:row 101"
    assert problem.startswith("the file is damaged: the rows from this one to row 200 cannot be read (")


def test_rows_are_read_a_few_at_a_time(monkeypatch, tmp_path: Path) -> None:
    taken = []
    real = pq.ParquetFile.iter_batches

    def batches(*arguments, **more):
        for batch in real(*arguments, **more):
            taken.append(batch.num_rows)
            yield batch

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", batches)
    pq.write_table(pa.table({"text": ["One."] * 1000}), tmp_path / "a.parquet")
    with (tmp_path / "a.parquet").open("rb") as stream:
        items = parquet_rows.read_parquet("a.parquet", stream, None, read_columns([]))
        assert next(items).text == "One."
        assert taken == [64]


def test_a_name_of_a_column_that_is_no_text_is_damage(read) -> None:
    sink = io.BytesIO()
    pq.write_table(pa.table({"text": ["One."], "outletname": ["Post"]}), sink)
    (item,) = read(sink.getvalue().replace(b"outletname", b"outlet\xfename"[:10]))
    assert "'utf-8' codec can't decode" in item.problem
