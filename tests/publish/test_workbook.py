"""The workbook without a spreadsheet program: its bytes, its types, its look."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsvoices import contract
from newsvoices.errors import DataError
from newsvoices.publish.facts import Facts
from newsvoices.publish.sheet_layout import lines_of, row_height
from newsvoices.publish.workbook import workbook_bytes

SOURCE = Path(__file__).parents[2] / "src"
SCHEMAS = list(contract.tables().values())
README = "# How to open\n\nDouble-click.\n\n=1+1 stays text."

PROGRAM = """
import hashlib, sys
from datetime import date
from pathlib import Path
import pyarrow.parquet as pq
from newsvoices import contract
from newsvoices.publish.facts import Facts
from newsvoices.publish.workbook import workbook_bytes
schemas = list(contract.tables().values())
tables = {s.name: pq.read_table(Path(sys.argv[1]) / f"{s.name}.parquet") for s in schemas}
facts = Facts("kettle", "The kettle dataset", "1.2.0", "About a kettle.", released=date(2026, 11, 23))
print(hashlib.sha256(workbook_bytes(tables, schemas, facts, "Hello.")).hexdigest())
"""


@pytest.fixture(scope="module")
def book(tables, facts: Facts) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(tables, SCHEMAS, facts, README)))


def test_the_same_bytes_in_other_processes_zones_locales_and_hash_seeds(tables, tmp_path: Path) -> None:
    for name, table in tables.items():
        pq.write_table(table, tmp_path / f"{name}.parquet")
    settings = (
        {"TZ": "Asia/Almaty", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/New_York", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "77"},
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path)],
            env={**os.environ, "PYTHONPATH": str(SOURCE), **setting},
            stdout=subprocess.PIPE,
            text=True,
        )
        for setting in settings
    ]
    first, second = (process.communicate(timeout=300)[0].strip() for process in running)
    assert len(first) == 64
    assert first == second


def test_sheets_come_in_reading_order(book: openpyxl.Workbook) -> None:
    assert book.sheetnames == ["Read me & cite", "Codebook", *contract.TABLE_ORDER]
    assert book.active.title == "Read me & cite"


def test_the_release_date_and_not_today_is_in_the_file(book: openpyxl.Workbook) -> None:
    assert str(book.properties.created) == "2026-11-23 00:00:00"
    assert str(book.properties.modified) == "2026-11-23 00:00:00"
    assert book.properties.title == "The kettle dataset"


@pytest.mark.parametrize("name", list(contract.TABLE_ORDER))
def test_header_frozen_filters_on_text_wrapped(book: openpyxl.Workbook, tables, name: str) -> None:
    sheet = book[name]
    table = tables[name]
    assert sheet.freeze_panes == "B2"
    last = openpyxl.utils.get_column_letter(table.num_columns)
    assert sheet.auto_filter.ref == f"A1:{last}{table.num_rows + 1}"
    assert [cell.value for cell in sheet[1]] == table.column_names
    for row in sheet.iter_rows(min_row=2):
        assert all(cell.alignment.wrap_text for cell in row)
    widths = [sheet.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width for i in range(len(sheet[1]))]
    assert all(8 < width < 66 for width in widths)


def test_no_cell_is_a_formula_or_a_link(book: openpyxl.Workbook, tables) -> None:
    for name, table in tables.items():
        sheet = book[name]
        assert not sheet._hyperlinks
        for index, row in enumerate(table.to_pylist(), start=2):
            for cell, (column, value) in zip(sheet[index], row.items(), strict=True):
                assert cell.data_type != "f", (name, column)
                if isinstance(value, str):
                    assert cell.data_type == "s", (name, column)


def test_formula_like_text_stays_text_when_somebody_edits_it(book: openpyxl.Workbook, tables) -> None:
    column = tables["quotes"].column_names.index("text") + 1
    cell = book["quotes"].cell(3, column)
    assert cell.value == "=HYPERLINK(“http://example.org”)"
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_identifiers_are_in_text_format(book: openpyxl.Workbook) -> None:
    assert book["actors"]["A2"].number_format == "@"


def test_dates_are_dates_and_edtf_is_text(book: openpyxl.Workbook, tables) -> None:
    names = tables["events"].column_names
    start = book["events"].cell(2, names.index("date_start") + 1)
    assert start.is_date
    assert start.number_format == "yyyy-mm-dd"
    assert book["events"].cell(2, names.index("date_as_printed") + 1).data_type == "s"
    # Excel knows no day before 1900, and counts wrongly until 1 March 1900.
    assert book["events"].cell(3, names.index("date_start") + 1).value == "1899-12-31"
    assert book["events"].cell(3, names.index("date_end") + 1).is_date


def test_what_looks_like_an_escape_survives(book: openpyxl.Workbook, tables) -> None:
    raw = book["affiliations"].cell(2, tables["affiliations"].column_names.index("role_title") + 1).value
    assert raw == "chair_x000D_"


def test_the_first_sheet_says_how_to_cite_and_links_the_source(book: openpyxl.Workbook) -> None:
    sheet = book["Read me & cite"]
    lines = {row[0].value: row[1] for row in sheet.iter_rows() if row[0].value}
    assert sheet["A1"].value == "The kettle dataset"
    assert lines["How to cite"].value == "Ed Itor (2026). The kettle dataset, version 1.2.0."
    assert lines["Link"].hyperlink.target == "https://example.org/kettle"
    assert lines["Licence of the coding"].value.startswith("Creative Commons Attribution 4.0 International")
    assert lines["Article text"].value == "The article's text stays its owner's."
    assert "How to open" in lines
    assert lines["codes"].value == f"{book['codes'].max_row - 1} rows"
    texts = [row[1].value for row in sheet.iter_rows()]
    assert "=1+1 stays text." in texts


def test_the_codebook_has_every_field_with_rule_and_codes(book: openpyxl.Workbook) -> None:
    rows = {(row[0], row[1]): row for row in book["Codebook"].iter_rows(values_only=True)}
    for schema in SCHEMAS:
        assert rows[schema.name, None][4].endswith(schema.description)
        for field in schema.fields:
            row = rows[schema.name, field.name]
            assert field.description in row[4]
            assert (row[5] or "") == (field.instruction or "")
            for code in contract.vocabularies()[field.vocabulary].values if field.vocabulary else ():
                assert code in row[6]


def test_a_text_that_no_cell_can_hold_is_refused(tables, facts: Facts) -> None:
    rows = tables["concepts"].to_pylist()
    rows[0]["definition"] = "𝔅" * 16_384  # twice as many UTF-16 units, which is what Excel counts
    longer = {**tables, "concepts": pa.Table.from_pylist(rows, tables["concepts"].schema)}
    with pytest.raises(DataError) as caught:
        workbook_bytes(longer, SCHEMAS, facts, "")
    assert str(caught.value) == (
        "Table concepts, row concept:valve, column definition: the text has 16384 characters. A spreadsheet cell "
        "holds 32767. Shorten the coded span, or split it."
    )


def test_a_text_as_long_as_a_cell_is_written_whole(tables, facts: Facts) -> None:
    rows = tables["concepts"].to_pylist()
    rows[0]["definition"] = "x" * 32_767
    longer = {**tables, "concepts": pa.Table.from_pylist(rows, tables["concepts"].schema)}
    data = workbook_bytes(longer, SCHEMAS, facts, [("Note", "as pairs")])
    assert openpyxl.load_workbook(io.BytesIO(data))["concepts"]["C2"].value == "x" * 32_767


def test_an_unreleased_dataset_has_a_fixed_date_too(tables, facts: Facts) -> None:
    unreleased = replace(facts, released=None)
    data = workbook_bytes(tables, SCHEMAS, unreleased, "")
    assert data == workbook_bytes(tables, SCHEMAS, unreleased, "")
    assert str(openpyxl.load_workbook(io.BytesIO(data)).properties.created) == "1980-01-01 00:00:00"


def test_row_heights_are_worked_out_and_capped() -> None:
    assert lines_of("short", 20) == 1
    assert lines_of("one\ntwo", 20) == 2
    assert lines_of("x" * 100, 20) == 6
    assert row_height([1, 3]) == 42
    assert row_height([1000]) < 409


def test_a_wide_sheet_is_printed_on_pages_side_by_side_each_with_its_first_column(book: openpyxl.Workbook) -> None:
    for name, pages in (("events", 2), ("coders", None)):  # one page is the format's own default
        assert book[name].page_setup.fitToWidth == pages
        assert book[name].page_setup.fitToHeight == 0
        assert book[name].print_title_cols == "$A:$A"


def test_every_id_is_grey_whatever_table_it_is_of(book: openpyxl.Workbook) -> None:
    sheet = book["claims"]
    colours = {cell.value: sheet.cell(2, cell.column).font.color.rgb for cell in sheet[1]}
    assert {colours[name] for name in ("claim_id", "quote_id", "target_id", "called_on_actor_id")} == {"FF6B7280"}
    assert colours["proposition"] == "FF1F2937"
