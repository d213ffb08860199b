"""Verification: every way in which a copy goes wrong is found, explained and answered."""

import errno
import json
import os
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsvoices as nv
from newsvoices.errors import DataError


def only(report):
    assert len(report.problems) == 1, str(report)
    return report.problems.iloc[0]


def test_a_whole_package_is_well_even_when_read_only(ferries):
    report = nv.verify(ferries)
    assert report.ok
    assert (report.n_files, report.n_rows) == (36, 18)
    assert str(report) == f"All is well: 36 files re-hashed, 18 rows re-read from the texts; {ferries.resolve()}."


@pytest.mark.parametrize(
    ("spoil", "cause", "action"),
    [
        (lambda data: data.replace(b"\n", b"\r\n"), "line ends were converted by git or an editor", "git config core.autocrlf false"),
        (lambda data: data.removeprefix(b"\xef\xbb\xbf"), "the byte-order mark was added or removed", "unaltered copy"),
        (lambda data: data.rstrip(b"\n"), "an editor changed the line ends at the end", "unaltered copy"),
        (lambda data: b"", "file is empty", "unaltered copy"),
        (lambda data: data.replace(b"Z", b"z"), "file was edited, or is of another build", "unaltered copy"),
        (lambda data: b"version https://git-lfs.github.com/spec/v1\n", "git kept only a pointer", "git lfs pull"),
    ],
)  # fmt: skip
def test_an_altered_file_says_expected_actual_cause_and_action(copy, spoil, cause, action):
    path = copy / "actors.csv"
    expected = nv.verify(copy)
    assert expected.ok
    path.write_bytes(spoil(path.read_bytes()))
    problem = only(nv.verify(copy))
    assert (problem.kind, problem.place) == ("file", "actors.csv")
    assert len(problem.expected) == len(problem.actual) == 64
    assert problem.likely_cause.startswith(cause)
    assert action in problem.what_to_do


def test_a_missing_and_an_added_file(copy):
    (copy / "codebook.md").unlink()
    (copy / "mine.txt").write_text("x")
    problems = nv.verify(copy).problems.set_index("place")
    assert problems.likely_cause["codebook.md"] == "file is missing: incomplete copy"
    assert problems.actual["codebook.md"] == "no such file"
    assert problems.likely_cause["mine.txt"] == "file was added by hand"


def test_what_desktops_and_open_spreadsheets_leave_is_nobodys_file(copy):
    for name in (".DS_Store", "texts/.DS_Store", "Thumbs.db", "desktop.ini", ".~lock.claims.csv#", "~$quotes.xlsx"):
        (copy / name).write_text("x")
    assert nv.verify(copy).ok
    with (copy / "SHA256SUMS").open("a") as stream:
        stream.write(f"{'0' * 64}  desktop.ini\n")
    assert only(nv.verify(copy)).likely_cause.startswith("file was edited")


def test_converted_line_ends_of_a_text_are_found_by_file_and_by_row(copy):
    path = copy / "texts" / "ferry-vote.txt"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    report = nv.verify(copy)
    assert not report.ok
    files = report.problems[report.problems.kind == "file"]
    assert files.likely_cause.tolist() == ["line ends were converted by git or an editor"]
    rows = report.problems[report.problems.kind == "row"]
    assert set(rows.column) == {"text_sha256", "char_count", "text", "cue", "source_text", "marked_words", "date_words",
                                "marker_text"}  # fmt: skip
    hashes = rows[rows.column == "text_sha256"]
    assert hashes.likely_cause.tolist() == ["line ends were converted by git or an editor"]
    shifted = rows[(rows.table == "quotes")].iloc[0]
    assert shifted.likely_cause == "the text or the offsets shifted: the words stand at character 33, +2"


@pytest.mark.parametrize(
    ("table", "column", "value", "cause"),
    [
        (
            "quotes",
            "text",
            "We shall sell",
            "the text or the table was edited: the text has these words nowhere",
        ),
        ("quotes", "end", 55, "the end offset was changed"),
        ("quotes", "cue", None, "the words or their offsets were removed from the table"),
        ("quotes", "quoted_words", "We will not", "the text or the table was edited"),
        ("events", "date_words", "4 June", "the text or the table was edited"),
        (
            "claim_links",
            "marker_start",
            3,
            "the text or the offsets shifted: the words stand at character 165, +162",
        ),
        ("quote_spans", "source_text", "Nobody", "the text or the table was edited"),
        ("mentions", "start", -4, "the text or the offsets shifted"),
    ],
)
def test_an_altered_cell_is_found_by_reading_the_text_again(copy, table, column, value, cause):
    path = copy / f"{table}.parquet"
    rows = pq.read_table(path)
    cells = [value, *rows.column(column).to_pylist()[1:]]
    place = rows.column_names.index(column)
    pq.write_table(
        rows.set_column(place, rows.schema.field(column), pa.array(cells, rows.schema.field(column).type)),
        path,
    )
    report = nv.verify(copy)
    problems = report.problems[report.problems.kind == "row"]
    assert len(problems) == 1
    assert problems.iloc[0].likely_cause.startswith(cause)
    assert problems.iloc[0].expected != problems.iloc[0].actual
    assert "  likely    " + problems.iloc[0].likely_cause in str(report)


def test_missing_or_malformed_checksums(copy):
    sums = copy / "SHA256SUMS"
    lines = sums.read_text().splitlines()
    sums.write_text("\n".join(["nonsense", f"{'0' * 64}  ../../etc/passwd", *lines]) + "\n")
    found = nv.verify(copy).problems
    assert found.place.tolist() == ["SHA256SUMS:1", "SHA256SUMS:2"]
    assert found.likely_cause.tolist() == ["file was edited"] * 2
    sums.unlink()
    report = nv.verify(copy)
    assert (report.n_files, only(report).actual) == (0, "no such file")


def test_files_of_two_builds_are_told_by_the_content_hash(copy):
    path = copy / "datapackage.json"
    data = json.loads(path.read_text())
    data["contentHash"] = "sha256:" + "0" * 64
    path.write_text(json.dumps(data))
    found = nv.verify(copy).problems.set_index("place")
    cause = found.likely_cause["datapackage.json (contentHash)"]
    assert cause == "SHA256SUMS or datapackage.json was edited, or they are of two builds"


def test_unreadable_tables_and_texts_are_problems_and_not_errors(copy):
    (copy / "quotes.parquet").write_bytes(b"PAR1")
    (copy / "texts" / "second-piece.txt").write_bytes(b"\xff")
    (copy / "articles.parquet").write_bytes(b"PAR1")
    assert nv.verify(copy).problems.place.tolist() == ["articles.parquet", "quotes.parquet", "texts/second-piece.txt"]
    (copy / "SHA256SUMS").unlink()
    assert nv.verify(copy).problems.place.tolist() == ["SHA256SUMS", "articles"]


def test_one_unreadable_file_is_one_problem_with_its_own_remedy(copy):
    (copy / "quotes.parquet").write_bytes(b"PAR1")  # which quote_spans needs too
    (copy / "texts" / "second-piece.txt").write_bytes(b"\xff")
    assert nv.verify(copy).problems.place.tolist() == ["quotes.parquet", "texts/second-piece.txt"]
    (copy / "SHA256SUMS").unlink()
    assert nv.verify(copy).problems.place.tolist() == [
        "SHA256SUMS",
        "text of second-piece",
        "table quotes",
        "table quote_spans",
    ]


def test_an_installed_copy_may_leave_the_workbook_out_and_nothing_else(copy, tmp_path):
    with (copy / "SHA256SUMS").open("a") as stream:
        stream.write(f"{'0' * 64}  ferries.xlsx\n")
    assert only(nv.verify(copy)).likely_cause == "file is missing: incomplete copy"
    installed = tmp_path / "newsvoices" / "_pkg" / "data"
    shutil.copytree(copy, installed)
    report = nv.verify(installed)
    assert report.ok
    assert "Left out of an installed copy on purpose: ferries.xlsx." in str(report)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_that_may_not_be_read(copy):
    for name in ("actors.csv", "quotes.parquet"):
        (copy / name).chmod(0)
        problem = only(nv.verify(copy))
        assert problem.likely_cause == "the file may not be read by this user"
        assert problem.what_to_do.startswith("Give yourself the right to read it (")
        (copy / name).chmod(0o644)


def test_a_file_that_the_system_refuses_is_said_to_be_refused_and_not_changed(copy, monkeypatch):
    real = Path.open

    def refuse(path, *rest, **more):
        if path.name == "quotes.parquet":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DataError) as caught:
        nv.load("quotes", dataset=copy)
    assert str(caught.value).startswith(
        f"{(copy / 'quotes.parquet').resolve()}: the file cannot be read (Permission denied). Give yourself the right to "
    )
    problem = only(nv.verify(copy))
    assert (problem.place, problem.likely_cause) == ("quotes.parquet", "the file may not be read by this user")


def test_nothing_is_written(copy):
    before = sorted((path, path.stat().st_mtime_ns) for path in copy.rglob("*"))
    nv.verify(copy)
    nv.find("ferry", dataset=copy)
    assert sorted((path, path.stat().st_mtime_ns) for path in copy.rglob("*")) == before
