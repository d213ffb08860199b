"""newsvoices extract --jobs: the same bytes however many processes read, and what happens when one dies."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from newsvoices import parallel
from newsvoices.apply import command, portions
from newsvoices.apply.inputs import Failure, Input
from newsvoices.cli import main

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"
SCRIPT = Path(__file__).with_name("extract_or_die.py")
SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let processes start for a few articles."""
    monkeypatch.setattr(portions, "_WORTH", 1)
    monkeypatch.setattr(command, "_IN_A_PORTION", 2)


def lines(*texts: str) -> str:
    return "".join(json.dumps({"id": f"n{number}", "text": text}) + "\n" for number, text in enumerate(texts))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def start(*arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), "extract", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.usefixtures("soon")
def test_one_and_two_processes_write_the_same_bytes_and_say_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "fares.txt"
    article.write_text(TEXT + "\x0cTwice.", encoding="utf-8")
    german = "Die Preise steigen, sagte der Minister am Dienstag, und niemand kann sie bezahlen. " * 3
    data = lines(*(TEXT + f"Number {n}." for n in range(5)), "", german, *(TEXT + f"More {n}." for n in range(4)))
    data += "no json\n" + lines(TEXT + "Number 0.", "A \0 b")
    seen = []
    for jobs in (1, 2):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
        folder = tmp_path / str(jobs)
        status = main(["extract", str(article), "-", "--to", str(folder), "--jobs", str(jobs)])
        said = [stream.replace(str(folder), "FOLDER") for stream in capsys.readouterr()]
        seen.append((status, said, contents(folder)))
    assert seen[0] == seen[1]
    assert status == 1
    ids = [f"n{n}" for n in (0, 1, 2, 3, 4, 6, 7, 8, 9, 10)]
    assert pd.read_csv(folder / "articles.csv").article_id.tolist() == ["fares", *ids]
    assert pd.read_csv(folder / "failures.csv")["where"].tolist() == [
        f"standard input:{number}" for number in (6, 12, 13, 14)
    ]


@pytest.mark.skipif(os.name == "nt", reason="processes are ended by signals here")
def test_an_article_that_kills_its_process_is_a_failure_and_the_others_are_read(tmp_path: Path) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    path.write_text(lines(TEXT + "0", TEXT + "kill me", TEXT + "2", TEXT + "3"), encoding="utf-8")
    process = start(path, "--to", folder, "--format", "jsonl", "--jobs", 2)
    _, err = process.communicate(timeout=300)
    why = "the process that read it ended twice (SIGKILL); where memory was used up, fewer --jobs leave more"
    told = "".join(line for line in err.splitlines(keepends=True) if not line.endswith(" so far\n"))  # a slow machine
    assert (process.returncode, told) == (
        1,
        f"newsvoices: 1 article could not be read; {folder / 'failures.jsonl'} says why.\n"
        f"newsvoices: {path}:2: {why}\n",
    )
    left = contents(folder)
    assert json.loads(left["failures.jsonl"]) == {"where": f"{path}:2", "article_id": "n1", "problem": why}
    path.write_text(lines(TEXT + "0", "", TEXT + "2", TEXT + "3"), encoding="utf-8")
    assert main(["extract", str(path), "--to", str(tmp_path / "one"), "--format", "jsonl", "--jobs", "1"]) == 1
    one = contents(tmp_path / "one")
    assert {name for name in left.keys() | one if left.get(name) != one.get(name)} == {"failures.jsonl", "SHA256SUMS"}


@pytest.mark.skipif(os.name == "nt", reason="processes are ended by signals here")
def test_an_interrupt_ends_all_processes_at_once_and_leaves_nothing_where_nothing_was_read(tmp_path: Path) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    path.write_text(lines(*(TEXT + f"dwell {n}" for n in range(6))), encoding="utf-8")
    process = start(path, "--to", folder, "--jobs", 2)
    assert process.stdout is not None
    assert process.stdout.readline() == "dwelling\n"
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: every process hears it
    _, err = process.communicate(timeout=120)  # they share standard error, so that this waits for all of them
    assert (process.returncode, err) == (
        130,
        "newsvoices: interrupted; no tables were written: nothing had been read far enough yet to be kept. The same "
        "command begins anew.\n",
    )
    assert not folder.exists()


def test_few_articles_are_read_in_this_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "in_processes", None)
    (tmp_path / "news.jsonl").write_text(lines(*(TEXT + str(n) for n in range(12))), encoding="utf-8")
    assert main(["extract", str(tmp_path / "news.jsonl"), "--to", str(tmp_path / "out"), "--jobs", "8"]) == 0


@pytest.mark.parametrize(("cores", "jobs"), [(1, 1), (4, 4), (64, 8)])
def test_where_nobody_says_how_many_one_process_reads_per_core(monkeypatch, cores: int, jobs: int) -> None:
    monkeypatch.setattr(portions, "usable_cores", lambda: cores)
    assert portions.read_jobs(None) == jobs
    assert portions.read_jobs(str(parallel.MOST)) == parallel.MOST


@pytest.mark.usefixtures("soon")
def test_long_texts_are_read_by_several_processes_from_the_first_on(monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    def in_processes(work, portions, jobs):
        given.extend(portions)
        yield from ()

    monkeypatch.setattr(portions, "in_processes", in_processes)
    long, short = (Input("a.txt", "a", "word " * times, None, "") for times in (100_000, 1))
    broken = Failure("b.txt", None, "the file cannot be read")
    cut = list(portions.cut([long, short, broken, short, long], 2))
    assert cut == [[long], [short, broken], [short, long]]
    assert list(portions.read_portions(iter(cut), 2)) == []
    assert given == cut
