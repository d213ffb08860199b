"""A published folder is validated whole, and whatever happened to it ends in rows or one clear error."""

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from newsvoices.errors import DataError
from newsvoices.validate import RULES, validate_package
from newsvoices.validate.package import check_files

AGAIN = "build the dataset again, or fetch an unaltered copy"


@pytest.fixture
def ungated(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the gate out, which takes half the time, where its rules are not what is tested."""
    if not request.node.callspec.params["rule"].startswith("S"):
        monkeypatch.setattr("newsvoices.validate.layers.check_schemas", lambda tables: ())


def rewrite(package: Any, path: str, change: Callable[[bytes], bytes], *, seal: bool = True) -> None:
    file = package.folder / path
    file.write_bytes(change(file.read_bytes()))
    if seal:
        package.seal()


def edit(package: Any, change: Callable[[dict[str, Any]], object]) -> None:
    descriptor = json.loads((package.folder / "datapackage.json").read_bytes())
    change(descriptor)
    package.write_descriptor(descriptor)


def parquet(package: Any, change: Callable[[Any], Any]) -> None:
    path = package.folder / "concepts.parquet"
    pq.write_table(change(pq.read_table(path)), path)
    package.seal()


FAILURES: list[tuple[str, Callable[[Any], object], tuple[str | None, ...]]] = [
    (
        "P1 files can be read",
        lambda p: rewrite(p, "concepts.csv", lambda data: data + b"\xff\n"),
        (
            "concepts.csv", None, None, "not UTF-8 at byte 161", "a UTF-8 text file",
            f"concepts.csv cannot be read (not UTF-8 at byte 161), where a UTF-8 text file is needed; {AGAIN}.",
        ),
    ),
    (
        "P2 CSV as published",
        lambda p: rewrite(p, "concepts.csv", lambda data: data.removeprefix(b"\xef\xbb\xbf")),
        (
            "concepts.csv", None, None,
            '"concept_id","label","definition","aff … ","reject_example","parent_concept_id"',
            '\\ufeff"concept_id","label","definition","af … ","reject_example","parent_concept_id"',
            "concepts.csv has no byte-order mark, where published tables are UTF-8 with a byte-order mark, LF, every "
            "text quoted and null bare; do not save it from a spreadsheet but build it again.",
        ),
    ),
    (
        "P3 Parquet equals CSV",
        lambda p: parquet(p, lambda table: table.set_column(1, "label", [["Bad"]])),
        (
            "concepts", "concept:bridge-good", "label", "Bad", "The bridge is good for the islands",
            "concepts.parquet has Bad in label of row concept:bridge-good, where the CSV has "
            f'"The bridge is good for the islands"; {AGAIN}.',
        ),
    ),
    (
        "P4 checksums agree",
        lambda p: (p.folder / "notes.txt").write_text("mine", encoding="utf-8"),
        (
            "notes.txt", None, None, "notes.txt", "a file that SHA256SUMS lists",
            f"notes.txt is not listed in SHA256SUMS, where every file is; remove it, or {AGAIN}.",
        ),
    ),
    (
        "P5 the Data Package is valid",
        lambda p: edit(p, lambda d: d.update(profile="https://example.org/profile.json")),
        (
            "datapackage.json", None, None, "https://example.org/profile.json", "nothing outside the folder",
            "datapackage.json has https://example.org/profile.json as its profile, where only profiles by name, schemas "
            "inlined and paths inside the folder are allowed; build the dataset again.",
        ),
    ),
]  # fmt: skip


def test_valid_package_has_no_failures(package: Any) -> None:
    assert package.report() == []


def test_what_desktops_and_open_spreadsheets_leave_is_nobodys_file(package: Any) -> None:
    for name in (".DS_Store", "texts/.DS_Store", "Thumbs.db", "desktop.ini", ".~lock.claims.csv#"):
        (package.folder / name).write_text("x", encoding="utf-8")
    assert package.report() == []
    with (package.folder / "SHA256SUMS").open("a", encoding="utf-8") as stream:
        stream.write(f"{'0' * 64}  Thumbs.db\n")
    assert [row["message"].split(" has ")[0] for row in package.report()] == ["Thumbs.db"]


@pytest.mark.parametrize(("rule", "damage", "expected"), FAILURES, ids=[case[0] for case in FAILURES])
def test_rule_reports_where_what_and_why(
    package: Any,
    ungated: None,
    rule: str,
    damage: Callable[[Any], object],
    expected: tuple[str | None, ...],
) -> None:
    damage(package)
    found = [tuple(row.values()) for row in package.report()]
    assert (rule, *expected) in found


def test_every_rule_on_packages_has_a_failing_fixture() -> None:
    assert {rule for rule, _damage, _expected in FAILURES} == {rule for rule in RULES if rule[0] == "P"}


VARIANTS: list[tuple[str, Callable[[Any], object], str]] = [
    ("P1 files can be read", lambda p: (p.folder / "quotes.csv").unlink(), "quotes.csv cannot be read (No such file"),
    ("P1 files can be read", lambda p: (p.folder / "texts" / "bridge-deal.txt").unlink(), "texts/bridge-deal.txt cannot"),
    ("P1 files can be read", lambda p: rewrite(p, "concepts.csv", lambda d: d + b'"a","b"\n'), "is not a CSV table"),
    ("P1 files can be read", lambda p: rewrite(p, "concepts.csv", lambda d: b""), "is not a CSV table"),
    ("P1 files can be read", lambda p: edit(p, lambda d: d["resources"].pop(0)), "lists no CSV file for the table actors"),
    ("P1 files can be read", lambda p: edit(p, lambda d: d["resources"][0].update(path="../a.csv")), "leads out of the"),
    ("P2 CSV as published", lambda p: rewrite(p, "concepts.csv", lambda d: d.replace(b"\n", b"\r\n")), "has a carriage"),
    ("P2 CSV as published", lambda p: rewrite(p, "concepts.csv", lambda d: d.replace(b'"Good."', b"Good.")), "in line 2"),
    ("P3 Parquet equals CSV", lambda p: parquet(p, lambda t: t.drop_columns(["label"])), "where the CSV of table concepts"),
    ("P3 Parquet equals CSV", lambda p: parquet(p, lambda t: t.slice(1)), "concepts.parquet has 0 rows"),
    ("P3 Parquet equals CSV", lambda p: rewrite(p, "quotes.parquet", lambda d: d[:90]), "quotes.parquet cannot be read ("),
    ("P4 checksums agree", lambda p: (p.folder / "SHA256SUMS").unlink(), "SHA256SUMS cannot be read (No such file"),
    ("P4 checksums agree", lambda p: (p.folder / "SHA256SUMS").write_bytes(b"\xff"), "SHA256SUMS cannot be read (not UTF-8)"),
    ("P4 checksums agree", lambda p: (p.folder / "SHA256SUMS").write_text("abc\n"), "Line 1 of SHA256SUMS is abc"),
    ("P4 checksums agree", lambda p: (p.folder / "actors.parquet").unlink(), "actors.parquet is missing, where SHA256SUMS"),
    ("P4 checksums agree", lambda p: rewrite(p, "actors.csv", lambda d: d + b"\n", seal=False), "actors.csv has the SHA-256"),
    ("P5 the Data Package is valid", lambda p: edit(p, lambda d: d["resources"][0].update(hash="sha256:00")), "actors"),
    ("P5 the Data Package is valid", lambda p: edit(p, lambda d: d["resources"][0].update(schema="s.json")), "s.json"),
    ("P5 the Data Package is valid", lambda p: edit(p, lambda d: d["resources"][0].update(schema={"fields": 3})), "refuses"),
    ("P5 the Data Package is valid", lambda p: edit(p, lambda d: d.update(resources=[])), "refuses datapackage.json"),
    ("S1 tables and columns", lambda p: rewrite(p, "concepts.csv", lambda d: d.replace(b"label", b"lable")), "lacks the"),
    ("S1 tables and columns", lambda p: rewrite(p, "concepts.csv", lambda d: d.replace(b"\n", b",7\n")), "has a column 7"),
    ("S2 types", lambda p: rewrite(p, "sentences.csv", lambda d: d.replace(b",1,1,", b",one,1,", 1)), "Column seq of table"),
    ("V25 cells are plain", lambda p: rewrite(p, "concepts.csv", lambda d: d.replace(b'"Good."', b'""')), "empty string"),
    ("V1 article text is unchanged", lambda p: rewrite(p, "texts/bridge-deal.txt", lambda d: d + b"!"), "has 689 code"),
    ("V5 references exist", lambda p: rewrite(p, "mentions.csv", lambda d: d.replace(b"actor:many", b"actor:more")), "more"),
    ("P5 the Data Package is valid", lambda p: rewrite(p, "mentions.csv", lambda d: d.replace(b"actor:many", b"actor:more")), "oreign"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "damage", "part"), VARIANTS, ids=[f"{v[0]}: {v[2]}" for v in VARIANTS])
def test_damage_ends_in_rows(
    package: Any, ungated: None, rule: str, damage: Callable[[Any], object], part: str
) -> None:
    damage(package)
    messages = [row["message"] for row in package.report() if row["rule"] == rule]
    assert [message for message in messages if part in message]


def test_unreadable_table_is_reported_once(package: Any) -> None:
    (package.folder / "quotes.csv").unlink()
    rules = [
        row["rule"]
        for row in package.report()
        if row["table"] in ("quotes", "quotes.csv") and row["value"] != "(not checked)"
    ]
    assert "P1 files can be read" in rules
    assert "S1 tables and columns" not in rules


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (None, "cannot be read (No such file or directory)"),
        (b"\xff", "is not UTF-8 at byte 0"),
        (b"{", ":1: not JSON"),
        (b"[]", "a Data Package needs a list of resources"),
        (b'{"resources": [1]}', "a Data Package needs a list of resources"),
        (b"[" * 100_000, ":1: not JSON"),
    ],
)
def test_broken_descriptor_is_one_error(package: Any, data: bytes | None, part: str) -> None:
    path: Path = package.folder / "datapackage.json"
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DataError) as caught:
        validate_package(package.folder)
    assert part in str(caught.value)


def test_rejected_marks_are_read_from_the_descriptor(dataset: Any, package: Any) -> None:
    dataset.drop_quote("“a joint crossing”")
    mark = {"article_id": "bridge-deal", "start": 202, "end": 220, "why": "a test"}
    for name in ("quotes", "quote_spans"):
        package.replace_table(name, dataset.tables()[name])
    assert [row["rule"] for row in package.report()] == ["V6 every mark in one row"]
    edit(package, lambda d: d.update(rejectedMarks=[mark, "nonsense"]))
    assert package.report() == []


def test_package_imports_no_network_and_warns_of_nothing(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(socket, "create_connection", lambda *_: pytest.fail("went to the network"))
    edit(package, lambda d: d["resources"][0].update(path="https://example.org/actors.csv"))
    assert any("https://example.org/actors.csv" in row["message"] for row in package.report())


def test_a_file_that_may_not_be_read_is_not_said_to_need_a_new_build(
    package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.open

    def refuse(path: Path, *rest: Any, **more: Any) -> Any:
        if path.name == "concepts.csv":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr(Path, "open", refuse)
    (message,) = [row["message"] for row in check_files(package.folder).to_pylist() if row["rule"].startswith("P1")]
    assert message.startswith(
        "concepts.csv cannot be read (Permission denied), where a UTF-8 text file is needed; give yourself the right to "
        "read it ("
    )


def test_a_changed_cell_is_told_by_its_rule_first_and_breaks_no_reference(package: Any) -> None:
    rewrite(package, "actors.csv", lambda data: data.replace(b'"organization"', b'"orgnization"', 1), seal=False)
    rules = [row["rule"].partition(" ")[0] for row in package.report()]
    assert rules[0] == "S4"
    assert list(dict.fromkeys(rules)) == ["S4", "P3", "P4", "P5"]
    assert not any("Foreign key" in row["message"] for row in package.report())


def test_a_file_that_is_missing_is_told_before_any_rule(package: Any) -> None:
    (package.folder / "actors.csv").unlink()
    first = package.report()[0]
    assert (first["rule"], first["table"]) == ("P1 files can be read", "actors.csv")
