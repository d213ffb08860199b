"""A real spreadsheet opens the CSV files and the workbook; every cell must be what the table holds."""

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsvoices as nv
from newsvoices import contract
from newsvoices.publish.facts import Facts
from newsvoices.publish.package import write_package

DATA = Path(__file__).resolve().parents[2] / "data"

# Comma, double quote, UTF-8; quoted fields stay text; numbers and dates are recognised.
READ_CSV = "CSV:44,34,76,1,,0,true,true"
# Text cells quoted and nothing else, cells as shown, every sheet a file of its own.
WRITE_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"


def parse(text: str) -> list[list[tuple[str, bool]]]:
    """Read CSV, keeping for each cell whether it was quoted: LibreOffice quotes text and nothing else."""
    rows: list[list[tuple[str, bool]]] = []
    row: list[tuple[str, bool]] = []
    index = 0
    while index < len(text):
        quoted = text[index] == '"'
        value = ""
        if quoted:
            index += 1
            while True:
                end = text.index('"', index)
                value += text[index:end]
                index = end + 1
                if text[index : index + 1] != '"':
                    break
                value += '"'
                index += 1
        else:
            end = min(position for mark in ",\n" if (position := text.find(mark, index)) >= 0)
            value, index = text[index:end], end
        row.append((value, quoted))
        if text[index] == "\n":
            rows.append(row)
            row = []
        index += 1
        if text[index - 1] == "," and text[index : index + 1] in ("\n", ""):
            row.append(("", False))
            rows.append(row)
            row = []
            index += 1
    return rows


def expected(table: pa.Table) -> list[list[tuple[str, bool]]]:
    return [[(name, True) for name in table.column_names]] + [
        [cell(value) for value in row.values()] for row in table.to_pylist()
    ]


def cell(value: object) -> tuple[str, bool]:
    if value is None:
        return "", False
    if isinstance(value, bool):
        return str(value).upper(), False
    if isinstance(value, str):
        return value, True
    return str(value), False


def open_in_office(data: Path, scratch: Path) -> Path:
    """Open the CSV files and the workbook of a package in LibreOffice; both write what they see as CSV."""
    if shutil.which("soffice") is None:
        message = "LibreOffice is not installed (apt-get install libreoffice-calc-nogui)"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    office = ["soffice", f"-env:UserInstallation={(scratch / 'profile').as_uri()}", "--headless"]
    for options, files in (
        (["--infilter=" + READ_CSV, "--convert-to", WRITE_CSV], data.rglob("*.csv")),
        (["--convert-to", WRITE_CSV], data.glob("*.xlsx")),
    ):
        subprocess.run(
            [*office, *options, "--outdir", str(scratch / "out"), *sorted(map(str, files))],
            check=True,
            capture_output=True,
            timeout=300,
        )
    return scratch / "out"


@pytest.fixture(scope="module")
def opened(tables, texts, facts: Facts, tmp_path_factory) -> Path:
    """What LibreOffice sees of a package whose text is hostile."""
    folder = tmp_path_factory.mktemp("office")
    write_package(folder / "data", tables, texts, facts, "# Codebook\n", "")
    return open_in_office(folder / "data", folder)


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """What LibreOffice sees of the package that is committed."""
    return open_in_office(DATA, tmp_path_factory.mktemp("published"))


def read(path: Path) -> list[list[tuple[str, bool]]]:
    return parse(path.read_bytes().decode("utf-8"))


@pytest.mark.parametrize("name", list(contract.TABLE_ORDER))
def test_every_cell_of_a_csv_opens_as_published(opened: Path, tables, name: str) -> None:
    assert read(opened / f"{name}-{name}.csv") == expected(tables[name])


@pytest.mark.parametrize("name", list(contract.TABLE_ORDER))
def test_every_cell_of_the_workbook_opens_as_published(opened: Path, tables, name: str) -> None:
    wanted = expected(tables[name])
    if name == "events":
        # The one exception: a date before 1 March 1900 is no date to a spreadsheet, so it is text there.
        assert tables[name]["date_start"][1].as_py() == date(1899, 12, 31)
        column = tables[name].column_names.index("date_start")
        wanted[2][column] = ("1899-12-31", True)
    assert read(opened / f"kettle-{name}.csv") == wanted


@pytest.mark.parametrize("name", list(contract.TABLE_ORDER))
def test_every_cell_of_the_committed_package_opens_as_published(published: Path, name: str) -> None:
    wanted = expected(pq.read_table(nv.path(name, "parquet", dataset=DATA)))
    assert read(published / f"{name}-{name}.csv") == wanted
    assert read(published / f"newsvoices-{name}.csv") == wanted


def test_the_workbook_opens_with_what_it_is_and_what_each_column_means(opened: Path) -> None:
    sheets = {path.name for path in opened.glob("kettle-*.csv")}
    assert {"kettle-Read me & cite.csv", "kettle-Codebook.csv"} <= sheets
    about = {row[0][0]: row[1][0] for row in read(opened / "kettle-Read me & cite.csv") if len(row) > 1}
    assert about["How to cite"] == "Ed Itor (2026). The kettle dataset, version 1.2.0."
    assert about["Link"] == "https://example.org/kettle"
    described = {(row[0][0], row[1][0]) for row in read(opened / "kettle-Codebook.csv")}
    assert described >= {(s.name, f.name) for s in contract.tables().values() for f in s.fields}
