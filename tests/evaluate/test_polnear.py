"""PolNeAR is read in its public layout and as JSON Lines, to the same attributions."""

import gzip
import json
from pathlib import Path

import pytest

from newsvoices.errors import DataError, UsageError
from newsvoices.evaluate.polnear import is_polnear, read_polnear

TEXT = "“We lose,” Ann Moe said. “We pay.”\nRents, it is feared, rise.\n"
STANDOFF = """\
T1\tSource 11 18\tAnn Moe
T2\tCue 19 23\tsaid
T3\tContent 0 10;25 34\t“We lose,” “We pay.”
T4\tAttribution 19 23\tsaid
E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
T5\tContent 35 40;56 60\tRents rise
T6\tCue 42 54\tit is feared
T7\tAttribution-no-source 42 54\tit is feared
E2\tAttribution-no-source:T7 Content:T5 Cue:T6
T8\tDiscuss 0 10\t“We lose,”
A1\tNote T8
"""
FOUND = [
    {"source": [(11, 18)], "cue": [(19, 23)], "content": [(0, 10), (25, 34)]},
    {"source": [], "cue": [(42, 54)], "content": [(35, 40), (56, 60)]},
]
NAME = "island-courier_2024-05-02_rents"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for part in ("train", "dev"):
        for folder, name, content in (
            ("text", f"{NAME}.txt", TEXT),
            ("attributions", f"{NAME}_4b22.ann", STANDOFF),
            ("attributions", f"{NAME}_ef2d.ann", ""),
        ):
            path = tmp_path / "PolNeAR" / "data" / part / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
    return tmp_path / "PolNeAR"


def test_a_part_in_the_public_layout_is_read(corpus: Path) -> None:
    (article,) = read_polnear(corpus / "data" / "dev")
    assert (article.article_id, article.published, article.text) == (NAME, "2024-05-02", TEXT)
    assert dict(article.codings) == {"4b22": FOUND, "ef2d": []}


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_json_lines_are_read_to_the_same(corpus: Path, tmp_path: Path, suffix: str) -> None:
    (article,) = read_polnear(corpus / "data" / "dev")
    row = {"id": NAME, "text": TEXT, "published": "2024-05-02", "codings": {"4b22": FOUND, "ef2d": []}}
    data = (json.dumps(row) + "\n\n").encode()
    path = tmp_path / f"dev{suffix}"
    path.write_bytes(gzip.compress(data) if suffix.endswith(".gz") else data)
    (same,) = read_polnear(path)
    assert same == article


def test_spans_that_run_over_the_text_are_cut_to_it(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps({"id": 1, "text": "So he said.", "codings": {"a": [{"cue": [[-2, 99]]}]}}))
    (article,) = read_polnear(path)
    assert (article.article_id, article.published) == ("1", None)
    assert article.codings["a"] == [{"source": [], "cue": [(0, 11)], "content": []}]


def test_the_whole_corpus_is_answered_with_its_parts(corpus: Path) -> None:
    for path in (corpus, corpus / "data"):
        assert is_polnear(path)
        with pytest.raises(
            UsageError, match=r"holds several parts of the corpus\. Name one: .*/data/dev, .*/data/train"
        ):
            read_polnear(path)


def test_another_folder_is_answered_with_what_is_allowed(tmp_path: Path) -> None:
    assert not is_polnear(tmp_path)
    with pytest.raises(UsageError, match=r"holds no annotated articles\. Allowed: a file of JSON Lines"):
        read_polnear(tmp_path)
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    with pytest.raises(UsageError, match=r"attributions holds no \.ann files"):
        read_polnear(tmp_path)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[]", "x.jsonl:1: this line is no annotated article"),
        (
            '{"id": "a", "text": 5, "codings": {}}',
            "this line is no annotated article \\(its text is no string\\)\\. Each",
        ),
        ('{"id": "a", "text": "x"}', "this line is no annotated article \\(it has no 'codings'\\)\\. Each"),
        ('{"id": "a", "text": "x", "codings": {"b": [{"cue": [[0]]}]}}', "this line is no annotated article"),
        ("{", "this line is no annotated article"),
    ],
)
def test_a_damaged_line_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(line + "\n")
    with pytest.raises(DataError, match=message):
        read_polnear(path)


@pytest.mark.parametrize(
    ("standoff", "message"),
    [
        ("T1\tSource x y\tA\n", r"_4b22\.ann:1: this line is not brat standoff: 'T1\\tSource x y\\tA'"),
        ("E1\tAttribution:T4 Source:T9\n", r"_4b22\.ann:1: the event names T9, which the file does not have"),
        ("T1\n", r"_4b22\.ann:1: this line is not brat standoff"),
    ],
)
def test_a_damaged_annotation_is_named(corpus: Path, standoff: str, message: str) -> None:
    part = corpus / "data" / "dev"
    (part / "attributions" / f"{NAME}_4b22.ann").write_text(standoff)
    with pytest.raises(DataError, match=message):
        read_polnear(part)


def test_a_missing_text_and_a_broken_file_are_named(corpus: Path, tmp_path: Path) -> None:
    part = corpus / "data" / "dev"
    (part / "text" / f"{NAME}.txt").unlink()
    with pytest.raises(DataError, match=r"rents\.txt is missing, though there are annotations of it"):
        read_polnear(part)
    (tmp_path / "x.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(DataError, match=r"x\.jsonl\.gz: the file cannot be read"):
        read_polnear(tmp_path / "x.jsonl.gz")
