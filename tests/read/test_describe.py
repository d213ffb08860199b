"""What the dataset holds: tables, dictionary, files, and where a word occurs."""

import json
import warnings

import pytest

import newsvoices as nv
from newsvoices import contract
from newsvoices.errors import DataError, UsageError


def test_tables_count_rows_in_the_order_of_the_schema(ferries):
    frame = nv.tables(dataset=ferries).set_index("table")
    assert list(frame.index) == list(contract.tables())
    assert frame.loc["quotes", ["group", "rows", "columns"]].tolist() == ["core", 2, 20]
    assert frame.group.value_counts().to_dict() == {"core": 4, "supporting": 9, "reference": 3}
    assert frame.one_row["actors"] == "One actor."
    assert "\n" not in "".join(frame.description)


def test_the_codebook_says_for_every_column_what_the_schema_says(ferries):
    frame = nv.codebook(dataset=ferries)
    assert len(frame) == sum(len(table.fields) for table in contract.tables().values())
    claims = nv.codebook("claims", dataset=ferries).set_index("column")
    assert claims.refers_to["concept_id"] == "concepts"
    assert claims.allowed["claim_type"] == "; ".join(contract.vocabularies()["claim_type"].values)
    assert claims.vocabulary["claim_type"] == "claim_type"
    assert claims.description["proposition"] == contract.table("claims").field("proposition").description
    assert nv.codebook("events", dataset=ferries).set_index("column").refers_to["after_event_id"] == "events"


def test_the_codebook_of_one_column_says_what_its_codes_mean(ferries):
    frame = nv.codebook("claims", "claim_type", dataset=ferries)
    assert frame.columns.tolist() == ["code", "label", "definition"]
    assert frame.code.tolist() == list(contract.vocabularies()["claim_type"].values)
    with pytest.raises(UsageError, match="Column proposition of table claims takes no codes, but string values: "):
        nv.codebook("claims", "proposition", dataset=ferries)
    with pytest.raises(UsageError, match=r"Table claims has no column 'claim_typ'\. Did you mean 'claim_type'\?"):
        nv.codebook("claims", "claim_typ", dataset=ferries)
    with pytest.raises(UsageError, match="codebook needs the table of the column 'claim_type', such as"):
        nv.codebook(column="claim_type", dataset=ferries)


def test_an_unknown_table_is_answered_with_the_valid_ones(ferries):
    with pytest.raises(UsageError, match=r"There is no table 'claim'\. Did you mean 'claims'\? The tables: actors"):
        nv.codebook("claim", dataset=ferries)


def test_path_finds_tables_texts_and_other_files(ferries, ids):
    folder = ferries.resolve()
    found = [
        nv.path(dataset=ferries),
        nv.path("quotes", dataset=ferries),
        nv.path("quotes", "parquet", dataset=ferries),
        nv.path("codes", "csv", dataset=ferries),
        nv.path(ids.A, dataset=ferries),
        nv.path(ids.A, "text", dataset=ferries),
        nv.path("codebook.md", dataset=ferries),
        nv.path("SHA256SUMS", dataset=ferries),
    ]
    names = ["", "quotes.csv", "quotes.parquet", "reference/codes.csv", f"texts/{ids.A}.txt", f"texts/{ids.A}.txt",
             "codebook.md", "SHA256SUMS"]  # fmt: skip
    assert found == [folder / name for name in names]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("quotes", "xls"), "format cannot be 'xls'. Allowed: csv, parquet, text."),
        (
            ("quotes", "text"),
            "format='text' is for articles, and 'quotes' is a table. Its formats: csv, parquet.",
        ),
        (("ferry-vote", "csv"), "'ferry-vote' is an article; it has the format text, not csv."),
        (("codebok.md",), "There is no file for 'codebok.md'. Did you mean 'codebook.md'?"),
    ],
)
def test_path_answers_wrong_names_with_valid_ones(ferries, arguments, message):
    with pytest.raises(UsageError) as caught:
        nv.path(*arguments, dataset=ferries)
    assert str(caught.value).startswith(message)


def test_path_says_when_a_listed_file_is_missing(copy):
    (copy / "quotes.csv").unlink()
    with pytest.raises(DataError, match=r"quotes\.csv is missing, the file of 'quotes'"):
        nv.path("quotes", dataset=copy)


def test_find_ignores_case_accents_and_the_shape_of_marks(ferries, ids):
    rows = nv.find("ANGSTROM", dataset=ferries)
    assert set(rows.kind) == {"row"}
    assert ("quotes", "speaker_name", ids.q1) in set(zip(rows.table, rows.column, rows.id, strict=True))
    assert "“We will not sell the ferry,”" in nv.find('ferry,"', dataset=ferries).text.tolist()
    assert len(nv.find("𝔒LD harbour", dataset=ferries)) == len(nv.find("old harbour", dataset=ferries)) > 0


def test_find_looks_in_tables_columns_codes_and_rows_and_not_in_ids(ferries):
    with pytest.warns(UserWarning, match="'parquet' occurs nowhere"):
        hits = nv.find("parquet", dataset=ferries)
    assert hits.empty
    assert list(hits) == ["kind", "table", "column", "id", "text"]
    hits = nv.find("proposition", dataset=ferries)
    assert ("column", "claims", "proposition") in set(zip(hits.kind, hits.table, hits.column, strict=True))
    codes = nv.find("feared", dataset=ferries)
    assert ("code", "event_status", "feared") in set(zip(codes.kind, codes.column, codes.id, strict=True))
    assert "table" in set(nv.find("affiliations", dataset=ferries).kind)
    assert nv.find("ferry-vote", dataset=ferries).column.tolist() == ["text_path", "row_id", "replaced_by"]


def test_find_shows_the_words_around_in_long_texts(ferries):
    texts = nv.find("everyone who speaks", dataset=ferries).text
    assert texts[0].startswith("Everyone who speaks")
    assert texts[0].endswith("…")


@pytest.mark.parametrize("word", ["", "  ", None, "\u0301"])
def test_find_needs_a_word(ferries, word):
    with pytest.raises(UsageError, match="find needs a word to look for"):
        nv.find(word, dataset=ferries)


def test_find_knows_a_row_of_a_key_of_several_columns_by_all_of_them(rows, build_dataset):
    rows["event_participants"][0]["note"] = "Zeppelin"
    row = rows["event_participants"][0]
    found = nv.find("zeppelin", dataset=build_dataset(rows))
    assert found.id.tolist() == [f"{row['event_id']} / {row['actor_id']} / {row['role']}"]


def test_find_shows_rows_of_a_table_without_a_key_without_an_id(copy):
    path = copy / "datapackage.json"
    descriptor = json.loads(path.read_text("utf-8"))
    for resource in descriptor["resources"]:
        resource.get("schema", {}).pop("primaryKey", None)
    path.write_text(json.dumps(descriptor), "utf-8")
    hits = nv.find("angstrom", dataset=copy)
    assert set(hits.table) >= {"quotes", "actors"}
    assert hits.id.isna().all()


@pytest.mark.parametrize(("cells", "told"), [(9, False), (10, True)])
def test_a_namesake_is_far_commoner_from_ten_times_as_many_cells_on(rows, build_dataset, cells, told):
    actor = rows["actors"][0]
    rows["actors"] += [
        {**actor, "actor_id": f"actor:n{number}", "name": "Zeppelin" if number else "Zeppelim", "also_called": None}
        for number in range(cells + 1)
    ]
    hint = "find: 'zeppelim' hardly occurs, and 'zeppelin' far more often: look for that too."
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        nv.find("zeppelim", dataset=build_dataset(rows))
    assert [str(one.message) for one in caught] == [hint] * told
