"""How many ties to bodies are given, by the command for whoever changes their rules; all text is made up."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest

from newsvoices.train import ties

TEXT = (
    "Ann Moe, a director of Harbour Bank, smiled on Monday. Harbour Bank is old. Per Berg met Moe on Tuesday. Berg’s band "
    "played.\n"
)


def _tie(actor: str, body: str, way: str) -> list[object]:
    spans = [[TEXT.index(words), TEXT.index(words) + len(words)] for words in (actor, body)]
    return [*spans, way]


def test_ties_are_counted_by_the_way_in_which_the_text_gives_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    judged = [
        _tie("Ann Moe", "Harbour Bank", "stated"),
        _tie("Per Berg", "Harbour Bank", "implied"),
        _tie("Per Berg", "smiled", "stated"),
        _tie("Ann Moe", "Moe", "wrong"),
    ]
    codings = tmp_path / "codings.json"
    codings.write_text(json.dumps([{"text_sha256": sha256(TEXT.encode()).hexdigest(), "ties": judged}]))
    with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"text": TEXT, "published": "2024-05-02"}) + "\n")
    monkeypatch.setattr(ties, "CODINGS", codings)
    assert ties.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "stated: 1 given, 0 missed, 1 with an actor that is not found",
        "label: 0 given, 0 missed, 0 with an actor that is not found",
        "office: 0 given, 0 missed, 0 with an actor that is not found",
        "possessive: 0 given, 0 missed, 0 with an actor that is not found",
        "implied: 0 given, 1 missed, 0 with an actor that is not found",
        "wrong: 0 given, 0 missed, 0 with an actor that is not found",
    ]


def test_codings_hold_offsets_and_ways_only() -> None:
    rows = json.loads(ties.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows)
    ways = {"stated", "label", "office", "possessive", "implied", "wrong"}
    for row in rows:
        assert set(row) == {"text_sha256", "ties"}
        for actor, body, way in row["ties"]:
            assert 0 <= actor[0] < actor[1]
            assert 0 <= body[0] < body[1]
            assert way in ways
