"""A command whose standard streams are closed or full: nothing that is meant for them lands anywhere else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
RUN = (sys.executable, "-m", "newsvoices")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="its shell cannot close a stream")


def start(*command: object, closed: str) -> tuple[int, bytes, bytes]:
    """Run a command with streams closed as a shell closes them: 2>&- for standard error."""
    said = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "sh", *map(str, command)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        timeout=300,
        check=False,
    )
    return said.returncode, said.stdout, said.stderr


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_complaint_is_no_answer_where_standard_error_is_closed() -> None:
    assert start(*RUN, "extract", "absent.txt", closed="2>&-") == (2, b"", b"")
    assert start(*RUN, "extrct", closed="2>&-") == (2, b"", b"")


def test_of_articles_only_those_that_were_read_are_answered_where_standard_error_is_closed(
    article: Path, tmp_path: Path
) -> None:
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.4")
    status, out, _ = start(*RUN, "extract", article, tmp_path / "b.txt", closed="2>&-")
    assert status == 1
    assert out.decode().startswith(f"{article}: 2 sentences, ")
    assert b"PDF" not in out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_complaint_that_cannot_be_written_changes_neither_answer_nor_status(article: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.4")
    assert start(*RUN, "extract", "absent.txt", closed="2>/dev/full") == (2, b"", b"")
    told = start(*RUN, "extract", tmp_path / "b.txt", article, closed="2>/dev/null")
    assert told[1].decode().startswith(f"{article}: 2 sentences, ")
    assert start(*RUN, "extract", tmp_path / "b.txt", article, closed="2>/dev/full") == (1, *told[1:])


@pytest.mark.parametrize("closed", ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_no_file_of_a_command_takes_the_number_of_a_closed_stream(tmp_path: Path, closed: str) -> None:
    code = """
import os, subprocess, sys
from newsvoices.cli import commands, main

def write(given):
    with open(given.target, "w") as file:
        os.write(2, b"as C writes")
        subprocess.run([sys.executable, "-c", "import os; os.write(2, b'as a process writes')"], check=True)
        file.write("the data")
    return 0

commands.cite = write
sys.exit(main(sys.argv[1:]))
"""
    assert start(sys.executable, "-c", code, "cite", tmp_path / "data", closed=closed) == (0, b"", b"")
    assert (tmp_path / "data").read_text() == "the data"
