"""How often types of claims are right, by the command for whoever changes their rules; all text is made up."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest

from newsvoices.train import claim_types
from newsvoices.train.invented_news import invented_reports

TEXT = (
    "“The harbour must be closed,” Ann Moe said on Monday. “It is a terrible plan,” Ola Lund said. “We bought two ships,” "
    "Per Vik said. “Why?” asked Moe.\n"
)


def _claim(words: str, kind: str | None, **more: str) -> dict[str, object]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "claim_type": kind, **more}


def test_types_are_counted_against_the_coded_and_the_defensible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = [
        _claim("The harbour must be closed", "policy"),
        _claim("It is a terrible plan", "fact", other="value"),
        _claim("We bought two ships", "cause"),
        _claim("Why", None),
    ]
    codings = tmp_path / "codings.json"
    codings.write_text(json.dumps([{"text_sha256": sha256(TEXT.encode()).hexdigest(), "claims": claims}]))
    with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"text": TEXT, "published": "2024-05-02"}) + "\n")
    monkeypatch.setattr(claim_types, "CODINGS", codings)
    monkeypatch.setattr(claim_types, "invented_articles", lambda: iter(()))
    assert claim_types.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "3 claims: the type is the coded one of 1, that or another defensible one of 2",
        "policy: 1 right of 1 given and of 1 coded",
        "value: 0 right of 1 given and of 0 coded",
        "cause: 0 right of 0 given and of 1 coded",
        "forecast: 0 right of 0 given and of 0 coded",
        "definition: 0 right of 0 given and of 0 coded",
        "fact: 0 right of 1 given and of 1 coded",
    ]


def test_every_invented_report_has_its_claims_coded() -> None:
    reports = invented_reports()
    assert sum(len(report["claims"]) for report in reports) == 671
    for report in reports:
        assert all(0 <= row["start"] < row["end"] <= len(report["text"]) for row in report["claims"])
