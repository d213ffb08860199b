"""CSV and Parquet: the bytes, the values read back by several clients, the metadata."""

import csv
import io

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from newsvoices import contract
from newsvoices.errors import DataError
from newsvoices.publish.facts import Facts
from newsvoices.publish.formulas import find_formula_like
from newsvoices.publish.write_tables import csv_bytes, parquet_bytes, table_path


def read_csv(data: bytes, schema: pa.Schema) -> pa.Table:
    """Read with pyarrow: bare empty cells are null, quoted ones text."""
    return pyarrow.csv.read_csv(
        io.BytesIO(data),
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types=schema, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False
        ),
    )


def test_csv_is_made_for_spreadsheets() -> None:
    table = pa.table({"id": ["007", None, '“a”\n"b"'], "n": pa.array([1, None, 3]), "b": [True, None, False]})
    assert csv_bytes(table) == '\ufeff"id","n","b"\n"007",1,true\n,,\n"“a”\n""b""",3,false\n'.encode()


def test_csv_of_no_rows_has_its_header() -> None:
    assert csv_bytes(pa.table({"id": pa.array([], pa.string())})) == b'\xef\xbb\xbf"id"\n'


def test_chunks_and_slices_do_not_change_the_bytes(tables, facts: Facts) -> None:
    schema, table = contract.table("codes"), tables["codes"]
    pieces = pa.concat_tables([table.slice(0, 50), table.slice(50)])
    assert csv_bytes(pieces) == csv_bytes(table)
    assert parquet_bytes(pieces, schema, facts) == parquet_bytes(table, schema, facts)


@pytest.mark.parametrize("name", list(contract.TABLE_ORDER))
def test_every_table_reads_back_equal(tables, facts: Facts, name: str) -> None:
    table = tables[name]
    assert read_csv(csv_bytes(table), table.schema).equals(table)
    back = pq.read_table(io.BytesIO(parquet_bytes(table, contract.table(name), facts)))
    assert back.equals(table)
    assert back.schema.types == table.schema.types


def test_other_clients_read_the_same_text(tables) -> None:
    data = csv_bytes(tables["quotes"])
    wanted = tables["quotes"]["quoted_words"].to_pylist()
    assert pd.read_csv(io.BytesIO(data), keep_default_na=False)["quoted_words"].tolist() == wanted
    assert pl.read_csv(data)["quoted_words"].to_list() == wanted
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["quoted_words"] for row in rows] == wanted


def test_parquet_describes_fields_table_and_dataset_in_a_fixed_order(tables, facts: Facts) -> None:
    schema = contract.table("claims")
    back = pq.read_schema(io.BytesIO(parquet_bytes(tables["claims"], schema, facts)))
    about = {key.decode(): value.decode() for key, value in back.metadata.items()}
    assert list(about) == [
        "name", "title", "description", "unit", "primary_key", "dataset", "dataset_title", "version", "released",
        "contributors", "licences", "text_note", "keywords", "sources", "citation",
    ]  # fmt: skip
    assert about["citation"] == "Ed Itor (2026). The kettle dataset, version 1.2.0."
    assert about["released"] == "2026-11-23"
    assert about["sources"] == "A row over a kettle https://example.org/kettle"
    field = back.field("claim_type").metadata
    assert field[b"title"].decode() == schema.field("claim_type").title
    assert field[b"description"].decode() == schema.field("claim_type").description
    assert field[b"vocabulary"] == b"claim_type"


def test_parquet_is_zstd(tables, facts: Facts) -> None:
    data = parquet_bytes(tables["quotes"], contract.table("quotes"), facts)
    assert pq.ParquetFile(io.BytesIO(data)).metadata.row_group(0).column(0).compression == "ZSTD"


def test_a_table_with_other_columns_is_refused(tables, facts: Facts) -> None:
    with pytest.raises(DataError, match=r"Table coders has the columns kind, name, version; schema/coders.json says"):
        parquet_bytes(tables["coders"].drop_columns("coder_id"), contract.table("coders"), facts)


def test_reference_tables_have_a_folder_of_their_own() -> None:
    assert table_path(contract.table("codes"), "csv") == "reference/codes.csv"
    assert table_path(contract.table("mentions"), "parquet") == "mentions.parquet"


def test_formula_like_cells_are_listed(tables) -> None:
    found = find_formula_like(tables)
    assert found.column_names == ["table", "row_id", "column", "value"]
    assert [tuple(row.values()) for row in found.to_pylist()] == [
        ("actors", "actor:ada-osei", "role", "+44 engineer"),
        ("quotes", "kettle-row:q00050", "quoted_words", "@mention, then a tab\tand ‘=1+1’"),
        ("quotes", "kettle-row:q00050", "text", "=HYPERLINK(“http://example.org”)"),
        ("quotes", "kettle-row:q00050", "cue", "-1"),
        ("quotes", "kettle-row:q00050", "note", "\ttabbed"),
        ("claims", "kettle-row:c00001", "proposition", "=SUM(A1:A9) should be shut; so she said “now”."),
        ("events", "kettle-row:e00050", "text", "=HYPERLINK"),
        ("sentences", "kettle-row:s00050", "text", tables["sentences"]["text"][1].as_py()),
    ]


def test_a_composite_key_names_the_row_of_a_formula() -> None:
    table = pa.table({"vocabulary": ["sector"], "code": ["GOV"], "label": ["\r=1"], "n": [1]})
    assert find_formula_like({"codes": table}).to_pylist() == [
        {"table": "codes", "row_id": "sector;GOV", "column": "label", "value": "\r=1"}
    ]
