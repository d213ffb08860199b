"""Loading: the right types, the right rows, and answers to wrong names."""

import builtins
from datetime import date

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsvoices as nv
from newsvoices import contract
from newsvoices.apply import leftovers
from newsvoices.errors import DataError, UsageError


def test_text_keeps_na_as_text_and_missing_as_missing(ferries):
    notes = nv.load("actors", dataset=ferries).set_index("actor_id").note
    assert notes["actor:ledger"] == "NA"
    assert pd.isna(notes["actor:mayor"])
    assert notes.dtype == pd.Series(["x"]).dtype


def test_whole_numbers_and_truth_values_can_be_missing(ferries):
    spans = nv.load("quote_spans", dataset=ferries)
    assert spans.marked_start.dtype == pd.Int64Dtype()
    assert spans.marked_start.isna().tolist() == [False, True]
    agreement = nv.load("claims", dataset=ferries).agreement
    assert agreement.dtype == pd.BooleanDtype()
    assert agreement.tolist() == [True, pd.NA]


def test_a_vocabulary_is_categorical_with_every_code_in_its_order(ferries):
    frame = nv.load("quotes", dataset=ferries)
    for column in ("function", "form", "verbatim", "confidence", "origin"):
        vocabulary = contract.table("quotes").field(column).enum
        assert tuple(frame[column].cat.categories) == vocabulary
        assert not frame[column].cat.ordered
    assert frame.form.tolist() == ["direct", "indirect"]


def test_a_vocabulary_that_the_descriptor_calls_ordered_is_ordered(copy):
    path = copy / "datapackage.json"
    path.write_text(path.read_text().replace('"name": "certainty",', '"name": "certainty", "categoriesOrdered": true,'))
    certainty = nv.load("claims", dataset=copy).certainty
    assert certainty.cat.ordered
    assert certainty.max() == "possible"


def test_full_dates_hold_every_day_of_the_years_1_to_9999_and_edtf_stays_text(ferries):
    frame = nv.load("events", dataset=ferries)
    assert frame.date_start.dtype == "datetime64[ms]"
    assert frame.date_start[0] == pd.Timestamp(2014, 6, 3)
    assert [str(day)[:10] for day in (frame.date_start[1], frame.date_end[1])] == ["0001-01-01", "9999-12-31"]
    assert frame.date_as_printed[0] == "2014-06-03"
    assert nv.load("quotes", dataset=ferries).said_date[0] == "2014-05"


@pytest.mark.parametrize("table", ["actors", "quotes", "claims", "events", "sentences", "quote_spans"])
def test_every_cell_of_a_frame_can_be_written(ferries, table):
    frame = nv.load(table, dataset=ferries)
    assert len(frame) > 1
    for column in frame:
        frame.loc[0, column] = frame.loc[1, column]
    assert frame.loc[0].equals(frame.loc[1])


def test_a_name_for_the_columns_of_one_frame_is_not_that_of_the_next(ferries):
    first = nv.load("quotes", dataset=ferries)
    first.columns.name = "column"
    assert nv.load("quotes", dataset=ferries).columns.name is None


def test_a_column_may_be_asked_for_twice_or_none_at_all(ferries):
    twice = nv.load("quotes", columns=["form", "cue", "form"], dataset=ferries)
    assert list(twice) == ["form", "cue", "form"]
    assert twice.iloc[:, 2].tolist() == ["direct", "indirect"]
    none = nv.load("quotes", columns=[], dataset=ferries)
    assert none.shape == (2, 0)
    assert none.index.tolist() == [0, 1]


def test_columns_choose_and_order(ferries):
    assert list(nv.load("quotes", columns=["text", "quote_id"], dataset=ferries)) == ["text", "quote_id"]
    assert list(nv.load("quotes", columns="cue", dataset=ferries)) == ["cue"]
    assert list(nv.load("quotes", dataset=ferries)) == list(contract.table("quotes").columns)


@pytest.mark.parametrize(
    ("table", "where", "rows"),
    [
        ("quotes", {"form": "direct"}, 1),
        ("quotes", {"form": ["direct", "indirect"]}, 2),
        ("quotes", {"form": "direct", "confidence": "low"}, 0),
        ("quotes", {"speaker_name": None}, 1),
        ("quotes", {"speaker_name": ["Zoë Ångström", None]}, 2),
        ("quotes", {"start": 31}, 1),
        ("quotes", {"start": range(200)}, 2),
        ("claims", {"agreement": True}, 1),
        ("claims", {"agreement": False}, 0),
        ("events", {"date_start": "2014-06-03"}, 1),
        ("events", {"date_start": date(2014, 6, 3)}, 1),
        ("events", {"date_start": pd.Timestamp("2014-06-03")}, 1),
        ("events", {"actor_names": "Zoë Ångström"}, 1),
        ("events", {"actor_names": None}, 1),
        ("quotes", {"speaker_name": ["Zoë Ångström", "nobody"]}, 1),
        ("quotes", {"quote_id": pd.Series(["ferry-vote:q00031"])}, 1),
    ],
)
def test_where_keeps_the_rows_that_match_every_column(ferries, table, where, rows):
    frame = nv.load(table, where=where, columns=list(contract.table(table).columns)[:2], dataset=ferries)
    assert len(frame) == rows
    assert len(frame.columns) == 2


def test_articles_narrow_tables_of_their_own_and_shared_ones(ferries, ids):
    def count(table: str, articles: object) -> int:
        return len(nv.load(table, articles=articles, dataset=ferries))

    own = [
        "sentences",
        "quotes",
        "quote_spans",
        "event_participants",
        "claim_links",
        "corrections",
        "retired_ids",
    ]
    assert [count(table, ids.A) for table in own] == [4, 2, 2, 1, 1, 1, 1]
    assert [count(table, [ids.B]) for table in own] == [1, 0, 0, 0, 0, 0, 0]
    assert count("sentences", [ids.A, ids.B]) == 5
    assert nv.load("actors", articles=ids.B, dataset=ferries).name.tolist() == ["The Ledger"]
    assert count("actors", ids.A) == 3
    assert [count("concepts", ids.A), count("concepts", ids.B), count("coders", ids.A)] == [1, 0, 1]


def test_arrow_keeps_types_and_the_descriptions_of_fields(ferries):
    table = nv.load("claims", as_="arrow", columns=["claim_id", "agreement"], dataset=ferries)
    assert isinstance(table, pa.Table)
    assert table.schema.types == [pa.string(), pa.bool_()]
    assert b"description" in table.schema.field("claim_id").metadata


def test_polars_gets_enums_and_dates(ferries):
    frame = nv.load("events", as_="polars", dataset=ferries)
    assert frame.schema["status"] == pl.Enum(contract.table("events").field("status").enum)
    assert frame.schema["date_start"] == pl.Date
    assert frame["start"].dtype == pl.Int64


def test_polars_not_installed_is_said_with_what_to_do(ferries, monkeypatch):
    real = builtins.__import__

    def without_polars(name: str, *rest: object, **more: object) -> object:
        if name == "polars":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_polars)
    with pytest.raises(UsageError, match=r'pip install "newsvoices\[polars\]"'):
        nv.load("events", as_="polars", dataset=ferries)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "qoutes"}, "There is no table 'qoutes'. Did you mean 'quotes'? The tables: actors, quotes, claims,"),
        ({"name": "Quotes"}, "Did you mean 'quotes'?"),
        ({"columns": ["speaker"]}, "Table quotes has no column 'speaker'. Did you mean 'speaker_name'?"),
        ({"where": {"frm": "direct"}}, "Table quotes has no column 'frm'. Did you mean 'form'? Its columns: quote_id,"),
        ({"where": {"form": "drect"}},
         "where: table quotes, column form has no value 'drect'. Did you mean 'direct'? Its vocabulary: direct,"),
        ({"where": {"form": "Free Indirect"}},
         "column form has no value 'Free Indirect'. That is the label of 'free_indirect': write this code."),
        ({"name": "events", "where": {"status": ["happened"]}},
         "column status has no value 'happened'. That is the label of 'actual': write this code."),
        ({"name": None}, "There is no table None. The tables: actors, quotes, claims,"),
        ({"name": ["quotes"]}, "There is no table ['quotes']. The tables: actors, quotes, claims,"),
        ({"where": {"start": "31"}}, "where: table quotes, column start takes whole numbers, not '31'."),
        ({"where": {"cue": 3}}, "where: table quotes, column cue takes text, not 3."),
        ({"where": {"start": float("nan")}},
         "where: table quotes, column start cannot be nan. To ask for rows without a value, write None."),
        ({"where": {"start": [31, pd.NA]}}, "column start cannot be <NA>. To ask for rows without a value, write None."),
        ({"where": {"form": pd.NA}}, "column form cannot be <NA>. To ask for rows without a value, write None."),
        ({"name": "events", "where": {"date_start": pd.NaT}}, "column date_start cannot be NaT."),
        ({"where": {"start": float("inf")}}, "where: table quotes, column start takes whole numbers, not inf."),
        ({"where": {"start": 2**63}}, "column start takes whole numbers, not 9223372036854775808."),
        ({"where": {"start": [[31]]}}, "where: table quotes, column start takes whole numbers, not [31]."),
        ({"where": {"cue": "\udcff"}},
         "where: table quotes, column cue '\\udcff' is not text that UTF-8 can hold, at character 0. Write it in UTF-8,"),
        ({"name": "claims", "where": {"agreement": "yes"}}, "column agreement takes True, False or None, not 'yes'."),
        ({"name": "events", "where": {"date_start": "June"}}, "column date_start takes a date as YYYY-MM-DD, not 'June'."),
        ({"name": "actors", "where": {"country_code": "ala"}},
         "where: table actors, column country_code has no value 'ala'. Did you mean 'ALA'? Its values match ^[A-Z]{3}$."),
        ({"where": {"quote_id": "31"}},
         "column quote_id has no value '31'. Did you mean 'ferry-vote:q00031'? Its values match ^[a-z]"),
        ({"where": "form == 'direct'"},
         'where needs a dict of columns with the values that rows must have, and got the text "form == \'direct\'". '
         'Such as: where={"form": "direct"}, or several values: where={"form": ["direct", "mixed"]}. '),
        ({"where": pd.Series([True])}, "where needs a dict of columns with the values that rows must have, and got Series."),
        ({"where": ["form"]}, "where needs a dict of columns with the values that rows must have, and got list."),
        ({"articles": "fery-vote"}, "There is no article 'fery-vote'. Did you mean 'ferry-vote'? The articles: ferry-vote,"),
        ({"articles": 3}, "articles needs a name or a list of names, and got int."),
        ({"columns": 3}, "columns needs a name or a list of names, and got int."),
        ({"columns": [["form"]]}, "Table quotes has no column ['form']. Its columns: quote_id,"),
        ({"as_": "panda"}, "as_ cannot be 'panda'. Did you mean 'pandas'? Allowed: pandas, arrow, polars."),
        ({"name": "codes", "articles": "ferry-vote"}, "Table codes belongs to no article, so articles= cannot narrow it."),
    ],
)  # fmt: skip
def test_an_unknown_name_or_value_is_answered_with_the_valid_ones(ferries, arguments, message):
    with pytest.raises(UsageError) as caught:
        nv.load(**{"name": "quotes", "dataset": ferries, **arguments})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("table", "where", "said"),
    [
        ("quotes", {"speaker_name": "Zoë"}, "column speaker_name: 'Zoë' is in no row. Did you mean 'Zoë Ångström'?"),
        (
            "quotes",
            {"form": "indirect", "speaker_name": "ZOË ångström"},
            "column speaker_name: 'ZOË ångström' is in no row. Did you mean 'Zoë Ångström'?",
        ),
        ("events", {"actor_names": "Zoe Angstrom"}, "'Zoe Angstrom' is in no row. Did you mean 'Zoë Ångström'?"),
        (
            "quotes",
            {"cue": ["whistled", "sang", None, "hummed", "grunted"]},
            "'whistled' is in no row. 'sang' is in no row. 'hummed' is in no row. 1 more likewise.",
        ),
    ],
)
def test_a_value_that_no_row_has_is_told_with_the_nearest(ferries, table, where, said):
    with pytest.warns(UserWarning, match="Values are compared whole") as caught:
        frame = nv.load(table, where=where, dataset=ferries)
    (warning,) = caught
    assert str(warning.message).startswith(f"where: table {table}, column ")
    assert said in str(warning.message)
    assert warning.filename == __file__
    assert frame.empty


def test_a_missing_damaged_or_foreign_parquet_file_is_named(copy):
    path = copy / "quotes.parquet"
    pq.write_table(pa.table({"quote_id": ["x"]}), path)
    with pytest.raises(DataError, match=r"the column 'speaker_name' in datapackage\.json is not in the file"):
        nv.load("quotes", dataset=copy)
    path.write_bytes(b"PAR1 and no more")
    with pytest.raises(DataError, match=r"quotes\.parquet cannot be read as Parquet"):
        nv.load("quotes", dataset=copy)
    path.unlink()
    with pytest.raises(DataError, match="describes table quotes: the copy is incomplete"):
        nv.load("quotes", dataset=copy)


def test_a_value_outside_its_vocabulary_is_not_lost_silently(copy):
    table = pq.read_table(copy / "quotes.parquet")
    place = table.column_names.index("form")
    pq.write_table(table.set_column(place, "form", pa.array(["direct", "sung"])), copy / "quotes.parquet")
    with pytest.raises(
        DataError,
        match=r"column form: the value 'sung' is not in the vocabulary quote_form\. Allowed: direct",
    ):
        nv.load("quotes", dataset=copy)


def test_the_docstring_lists_the_tables_of_the_schema():
    listed = " ".join(nv.load.__doc__.split())
    expected = " ".join(f"- {table.name}: {table.unit}" for table in contract.tables().values())
    assert f"The tables, and what one row of each is: {expected} Parameters" in listed


def test_a_folder_in_which_an_extraction_was_stopped_is_no_dataset_that_was_never_built(tmp_path):
    place = tmp_path / leftovers.NAME
    place.mkdir()
    (place / leftovers.BEGUN).write_bytes(b"{}")
    with pytest.raises(UsageError) as caught:
        nv.load("quotes", dataset=tmp_path)
    assert str(caught.value) == (
        f"No dataset at {tmp_path}: newsvoices extract was stopped there before it wrote the tables, or is still at work; "
        "what it has read is kept in unfinished. Let it end, or run the same command again: it goes on from there."
    )
