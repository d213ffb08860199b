import gzip
import json
from pathlib import Path

import pytest

from newsvoices.extractor import __main__ as command
from newsvoices.extractor.__main__ import main

HOLDS = 'a JSON object with "id" and "text" on each line'
GOOD = b'{"id": "a", "text": "Ann Moe left."}\n'


def test_the_command_writes_one_line_of_spans_for_each_article(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl"
    text = "Ann Moe said: “We\u2028lose.”"
    rows = [{"id": "a", "text": text, "published": "2014"}, {"id": 7, "text": "", "published": None}]
    source.write_bytes(gzip.compress("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows).encode()))
    assert main([str(source), str(target)]) == 0
    first, second = (json.loads(line) for line in target.read_text().splitlines())
    assert first == {"id": "a", "attributions": [{"source": [[0, 7]], "cue": [[8, 13]], "content": [[14, 24]]}]}
    assert second == {"id": 7, "attributions": []}
    assert sorted(tmp_path.iterdir()) == [source, target]


def test_wrong_use_is_answered_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert capsys.readouterr() == ("", f"{command.__doc__}\n")
    assert main(["--help"]) == 0
    assert capsys.readouterr() == (f"{command.__doc__}\n", "")


@pytest.mark.parametrize(
    ("name", "data", "status", "said"),
    [
        ("in.json", None, 2, f"in.json: there is no such file. Did you mean in.jsonl? Name one with {HOLDS}."),
        ("folder", None, 2, f"folder is a folder. Name a file in it with {HOLDS}."),
        (
            "a.gz", GOOD, 1,
            "a.gz: the file cannot be unpacked (Not a gzipped file (b'{\"')). A file that ends in .gz is compressed by "
            "gzip: get it again, or give it another ending.",
        ),
        (
            "a.gz", gzip.compress(GOOD, mtime=0)[:-9], 1,
            "a.gz: the file cannot be unpacked (Compressed file ended before the end-of-stream marker was reached). A "
            "file that ends in .gz is compressed by gzip: get it again, or give it another ending.",
        ),
        ("a", gzip.compress(GOOD, mtime=0), 1, "a: byte 1 is not UTF-8. It is compressed by gzip: let its name end in .gz."),
        ("a", "{\"text\": \"é\"}".encode("latin-1"), 1, f"a: byte 10 is not UTF-8. The file holds {HOLDS}, in UTF-8."),
        (
            "a", GOOD + b"\nAnn Moe left.\n", 1,
            f"a:3: this line is no JSON (Expecting value: line 1 column 1 (char 0)). The file holds {HOLDS}.",
        ),
        ("a", b"[1]", 1, f"a:1: this line is no JSON object. The file holds {HOLDS}."),
        ("a", b'{"id": "a", "body": "x"}', 1, 'a:1: this line needs the key "text", the article as text; it has id, body.'),
        ("a", b'{"id": "a", "text": null}', 1, 'a:1: this line needs the key "text", the article as text; text is null.'),
        ("a", b'{"text": "x"}', 1, 'a:1: this line needs the key "id", text or a whole number; it has text.'),
        ("a", b'{"id": true, "text": ""}', 1, 'a:1: this line needs the key "id", text or a whole number; id is true.'),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_one_message_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    name: str, data: bytes | None, status: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("in.jsonl").write_bytes(GOOD)
    Path("out").write_text("before")
    if data is not None:
        Path(name).write_bytes(data)
    assert main([name, "out"]) == status
    assert capsys.readouterr() == ("", f"newsvoices: {said}\n")
    assert Path("out").read_text() == "before"


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("./in", " is both IN and OUT, and would be overwritten. Name two files."),
        (".", " is a folder. Name a file in it for the attributions."),
        (
            "none/out",
            " cannot be written (No such file or directory). Name a file in a folder that is there, with room, and where "
            "you have the right to write.",
        ),
    ],
)
def test_a_file_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], target: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").write_bytes(GOOD)
    assert main(["in", target]) == 2
    assert capsys.readouterr() == ("", f"newsvoices: {Path(target)}{said}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_full_disk_leaves_what_was_written_before_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").write_bytes(GOOD)
    Path("out").write_text("before")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsvoices.files.os.fsync", full)
    assert main(["in", "out"]) == 2
    assert capsys.readouterr().err == (
        "newsvoices: out cannot be written (No space left on device). Name a file in a folder that is there, with room, "
        "and where you have the right to write.\n"
    )
    assert Path("out").read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_a_run_that_is_stopped_leaves_what_was_written_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").write_bytes(GOOD)
    Path("out").write_text("before")

    def stop(text: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "predict", stop)
    assert main(["in", "out"]) == 130
    assert capsys.readouterr().err == "newsvoices: interrupted; out is as it was. Run the command again.\n"
    assert Path("out").read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]
