"""Rules meet whatever the gate refuses: they are skipped or report, and never raise."""

import sys
from typing import Any

import pyarrow as pa
import pytest

from newsvoices import contract
from newsvoices.validate import check, format_report
from newsvoices.validate.gate import check_schemas
from newsvoices.validate.report import SKIPPED


@pytest.mark.parametrize("table", contract.tables())
def test_rules_survive_the_loss_of_any_column(dataset: Any, table: str) -> None:
    for column in contract.table(table).columns:
        dataset.alter(table, lambda arrow, column=column: arrow.drop_columns([column]))
        dataset.report_of_rules()


@pytest.mark.parametrize("table", contract.tables())
def test_rules_survive_empty_and_absurd_cells(dataset: Any, table: str) -> None:
    absurd = {"string": "\x00😀;/..", "integer": -(2**62), "boolean": True, "date": None}
    for field in contract.table(table).fields:
        kept = [dict(row) for row in dataset.rows[table]]
        for value in (None, absurd[field.type]):
            dataset.rows[table] = [row | {field.name: value} for row in kept]
            dataset.report_of_rules()
        dataset.rows[table] = kept


@pytest.mark.parametrize("table", contract.tables())
def test_gate_survives_columns_of_any_type(dataset: Any, table: str) -> None:
    arrow = dataset.tables()[table]
    count = max(arrow.num_rows, 1)
    for values in (pa.array([2.5] * count), pa.nulls(count), pa.array([{"a": 1}] * count), pa.array([True] * count)):
        damaged = pa.table(dict.fromkeys(arrow.column_names, values))
        rules = {rule for rule, _failure in check_schemas({table: damaged})}
        assert "S2 types" in rules


def test_gate_reports_a_repeated_column(dataset: Any) -> None:
    concepts = dataset.tables()["concepts"]
    doubled = pa.Table.from_arrays([*concepts.columns, concepts["label"]], [*concepts.column_names, "label"])
    messages = [failure.message for _rule, failure in check_schemas({"concepts": doubled})]
    assert "Table concepts has the column label more than once; keep one." in messages


def test_missing_table_skips_its_rules_and_reports_both(dataset: Any) -> None:
    tables = dataset.tables()
    del tables["quote_spans"]
    report = check(tables, dataset.texts, context=dataset.context).to_pylist()
    assert report[0]["message"].startswith(
        "The table quote_spans is missing; every table of the contract must be there"
    )
    skipped = {row["rule"]: row["message"] for row in report if row["value"] == SKIPPED}
    assert skipped["V21 source mention is the speaker's"] == (
        "V21 source mention is the speaker's was not checked, because its input is missing or of the wrong type "
        "(table quote_spans); correct what the schema rules report and validate again."
    )
    assert "V15 concept and agreement together" not in skipped


def test_no_tables_at_all_is_a_report() -> None:
    report = check({}, {}).to_pylist()
    assert {row["table"] for row in report if row["rule"] == "S1 tables and columns"} == set(contract.tables())


def test_unknown_table_is_reported(dataset: Any) -> None:
    report = check(dataset.tables() | {"people": pa.table({"a": [1]})}, dataset.texts, context=dataset.context)
    assert report["message"].to_pylist() == [
        "There is a table people, which the contract does not know; remove it or correct its name."
    ]


def test_format_report_groups_counts_and_hides_controls(dataset: Any) -> None:
    dataset.set("concepts", "concept:bridge-good", definition="a\x1b[31mb\u202e")
    dataset.alter("sentences", lambda table: table.drop_columns(["seq"]))
    text = format_report(check(dataset.tables(), dataset.texts, context=dataset.context))
    assert text.splitlines()[:4] == [
        "2 failures in 2 rules.",
        "",
        "S1 tables and columns  (1)",
        "  sentences  seq",
    ]
    assert "V25 cells are plain  (1)\n  concepts  concept:bridge-good  definition" in text
    assert text.endswith("Not checked, because their inputs are broken: V3 sentences cover the article.")
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_format_report_counts_what_it_leaves_out(dataset: Any) -> None:
    for row in dataset.rows["mentions"]:
        row["confidence"] = "sure"
    text = format_report(check(dataset.tables(), dataset.texts, context=dataset.context), limit=2)
    assert text.startswith("9 failures in 1 rule.")
    assert text.endswith("… and 7 more failures; correct these first, or ask for a longer list.")


def test_format_report_of_nothing_says_so(dataset: Any) -> None:
    assert format_report(check(dataset.tables(), dataset.texts, context=dataset.context)) == "Every rule holds."


def test_rejected_mark_needs_no_row(dataset: Any) -> None:
    dataset.drop_quote("“a joint crossing”")
    dataset.know(ledger=None, rejected_marks={"bridge-deal": {(203, 219)}})
    assert dataset.report() == []


def test_verified_correction_moves_the_derived_date(dataset: Any) -> None:
    assert str(dataset.find("events", "signed a treaty")["date_start"]) == "2020-03-04"
    assert dataset.find("events", "signed a treaty")["date_as_printed"] == "2020-03-03"
    assert dataset.report_of_rules() == []


def test_pandera_does_not_seek_spark_anew_for_every_column(dataset: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sought: list[str] = []

    class Witness:
        def find_spec(self, name: str, *_: object) -> None:
            sought.append(name)

    monkeypatch.setattr(sys, "meta_path", [Witness(), *sys.meta_path])
    assert list(check_schemas(dataset.tables())) == []
    assert [name for name in sought if name.startswith("pandera") and "pyspark" in name] == []
    assert "pandera.engines.pyspark_engine" not in sys.modules
