"""An invented dataset that reaches every table, every column and every code, built and pinned in full.

What is new in the contract has to be put into ``tests/fixtures/every-code`` too: its articles and their coding are
test material, written for nothing else. After a change that is meant: ``newsvoices build`` in a copy of the folder,
take over ``build/``, then ``pytest tests/regression --force-regen``, and read the difference before committing it.
"""

import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import newsvoices as nv
from newsvoices import contract
from newsvoices.build.run import build_dataset

FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "every-code"

NEVER_FILLED = {("event_participants", "note"): "an event's remark stands with the event, not with each participant"}
"""The columns that no valid package can fill, and why. There is no such code: each one stands in some row."""


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(FIXTURE, tmp_path_factory.mktemp("fixture") / "every-code"))
    build_dataset(folder)
    return folder


@pytest.fixture(scope="module")
def tables(dataset: Path) -> dict[str, pa.Table]:
    return {name: nv.load(name, dataset=dataset, as_="arrow") for name in contract.tables()}


def values(table: pa.Table, column: str) -> set[Any]:
    return set(table[column].to_pylist()) - {None}


@pytest.mark.parametrize("name", list(contract.tables()))
def test_every_table_has_the_rows_that_were_reviewed(
    name: str, dataset: Path, tables: dict[str, pa.Table], file_regression: FileRegressionFixture
) -> None:
    assert tables[name].num_rows > 0
    written = nv.path(name, "csv", dataset=dataset).read_bytes()
    file_regression.check(written, binary=True, extension=".csv", basename=name)


def test_every_column_holds_a_value_somewhere(tables: dict[str, pa.Table]) -> None:
    empty = {
        (name, column)
        for name, schema in contract.tables().items()
        for column in schema.columns
        if not values(tables[name], column)
    }
    assert empty == set(NEVER_FILLED)


@pytest.mark.parametrize("name", list(contract.vocabularies()))
def test_every_code_of_a_vocabulary_stands_in_some_row(name: str, tables: dict[str, pa.Table]) -> None:
    reached: set[str] = set()
    for table, schema in contract.tables().items():
        for field in schema.fields:
            if field.vocabulary == name:
                reached |= values(tables[table], field.name)
    assert reached == {code.code for code in contract.vocabularies()[name].codes}


def test_every_mode_occurs_with_each_type_that_it_applies_to(tables: dict[str, pa.Table]) -> None:
    events = tables["events"].to_pylist()
    modes = contract.vocabularies()["plover_mode"].codes
    assert {(event["plover_type"], event["plover_mode"]) for event in events if event["plover_mode"]} == {
        (kind, code.code) for code in modes for kind in code.applies_to
    }


def test_every_yes_or_no_is_answered_both_ways(tables: dict[str, pa.Table]) -> None:
    answers = {
        (name, field.name): values(tables[name], field.name)
        for name, schema in contract.tables().items()
        for field in schema.fields
        if field.type == "boolean"
    }
    assert answers == {("claims", "agreement"): {True, False}, ("mentions", "metonymy"): {True, False}}


def test_the_build_finds_nothing_to_write_into_the_fixture(dataset: Path) -> None:
    for original in sorted(path for path in FIXTURE.rglob("*") if path.is_file()):
        assert (dataset / original.relative_to(FIXTURE)).read_bytes() == original.read_bytes(), original
    assert {path.name for path in (dataset / "build" / "ids").iterdir()} == {
        path.name for path in (FIXTURE / "build" / "ids").iterdir()
    }


def test_the_fixture_says_that_it_is_none_of_it_true(dataset: Path) -> None:
    descriptor = nv.path("datapackage.json", dataset=dataset).read_text(encoding="utf-8")
    assert "Every code: an invented fixture, not data" in descriptor
    assert "nothing in it happened, and nobody coded it" in descriptor
