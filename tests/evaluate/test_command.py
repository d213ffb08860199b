"""newsvoices evaluate: figures from annotated articles or from a dataset, and predictions for another scorer."""

import json
import shutil
from pathlib import Path

import pytest

from newsvoices.build.run import build_dataset
from newsvoices.cli import main

TEXT = "“We lose,” Ann Moe said.\n\nBob Lee said that rents fall.\n"
MOE = {"source": [[11, 18]], "cue": [[19, 23]], "content": [[0, 10]]}
LEE = {"source": [[26, 33]], "cue": [[34, 38]], "content": [[39, 54]]}
TINY = Path(__file__).parents[1] / "build" / "tiny"


@pytest.fixture
def run(capsys):
    def command(*arguments):
        status = main(["evaluate", *map(str, arguments)])
        return status, *capsys.readouterr()

    return command


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    rows = [
        {"id": "x", "text": TEXT, "published": "2024-05-02", "codings": {"a": [MOE, LEE], "b": [MOE]}},
        {"id": "y", "text": "Nobody spoke.", "codings": {"a": []}},
    ]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_attributions_are_scored_against_every_coding(run, gold: Path) -> None:
    status, out, err = run(gold, "--boot", 20)
    assert (status, err) == (0, "")
    assert "on gold.jsonl: 2 articles with 3 codings." in out
    (line,) = [line for line in out.splitlines() if line.startswith("link exact ")]
    assert line.split()[:5] == ["link", "exact", "75.0", "100.0", "85.7"]


def test_what_was_found_is_written_as_the_corpus_scorer_reads_it(run, gold: Path, tmp_path: Path) -> None:
    target = tmp_path / "found.jsonl"
    assert run(gold, "--boot", 1, "--predictions", target)[0] == 0
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert rows == [{"id": "x", "attributions": [MOE, LEE]}, {"id": "y", "attributions": []}]


def test_the_figures_become_a_page(run, gold: Path, tmp_path: Path) -> None:
    pages = [tmp_path / "one.md", tmp_path / "two.md"]
    for page in pages:
        assert run(gold, "--boot", 20, "--write", page)[0] == 0
    assert pages[0].read_bytes() == pages[1].read_bytes()
    assert "| link exact | 75.0 | 100.0 | 85.7 | " in pages[0].read_text(encoding="utf-8")


def test_a_curated_dataset_is_compared_with_the_machine_alone(run, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TINY, tmp_path / "island-news"))
    build_dataset(folder)
    status, out, err = run(folder, "--boot", 5)
    assert (status, err) == (0, "")
    assert "the published rows of 1 article." in out
    assert "With one article there is no interval over articles." in out


def test_the_packaged_dataset_is_called_treaty(run) -> None:
    status, out, _ = run("treaty", "--boot", 1)
    assert status == 0
    (line,) = [line for line in out.splitlines() if line.startswith("marked stretches ")]
    assert line.split()[2:5] == ["16", "16", "16"]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (
            ["{tmp}/nowhere"],
            2,
            "{tmp}/nowhere: there is no file or folder of that name. Allowed: PolNeAR (a .jsonl.gz file",
        ),
        (["treatyy"], 2, "treatyy: there is no file or folder of that name. Did you mean treaty? Allowed: PolNeAR"),
        (["{tmp}"], 2, "No dataset at {tmp}: it holds no datapackage.json"),
        *(
            (
                ["{gold}", "--boot", given],
                2,
                f"argument --boot: '{given}' is no number of samples; give a whole number from 1 to 1,000,000, of which "
                "1000 is usual\n",
            )
            for given in ("0", "ten", "1.5", "1_0", "1000001", "9" * 5000)
        ),
        (["treaty", "--predictions", "{tmp}/p"], 2, "--predictions writes what was found in one file or folder"),
        ([], 2, "the following arguments are required: GOLD"),
    ],
)
def test_a_wrong_command_says_what_is_allowed(run, gold: Path, tmp_path: Path, arguments, status, message) -> None:
    places = {"tmp": tmp_path, "gold": gold}
    found, _, err = run(*(argument.format(**places) for argument in arguments))
    assert found == status
    assert message.format(**places) in err


def test_a_file_without_articles_is_one_message(run, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n")
    assert run(tmp_path / "none.jsonl")[0] == 1


def test_a_page_that_cannot_be_written_is_refused_before_anything_is_measured(run, gold: Path, tmp_path: Path) -> None:
    status, out, err = run(gold, "--write", tmp_path / "nowhere" / "page.md")
    assert (status, out) == (2, "")
    assert f"there is no folder {tmp_path / 'nowhere'}. Make it first." in err
