"""What the tests of the extractor share."""

import csv
import gzip
import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newsvoices.extractor.roles.countries import evidence as country_evidence
from newsvoices.extractor.speech import speaker_evidence


@pytest.fixture
def however_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give speakers however doubtful they are: who is found is tested apart from how sure he must be."""
    monkeypatch.setattr(speaker_evidence, "LEAST", 0.0)


@pytest.fixture
def by_rule_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave countries as rules give them, which are tested apart from how likely a country is."""
    monkeypatch.setattr(country_evidence, "LEAST", 2.0)
    monkeypatch.setattr(country_evidence, "LEAST_BY_RULE", 0.0)


Learn = Callable[[ModuleType, str, Mapping[str, Any]], tuple[str, dict[str, float]]]


@pytest.fixture
def learn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Learn:
    """Let a training command learn from one coded text beside one never coded; what it prints, and its weights."""

    def run(command: ModuleType, text: str, coding: Mapping[str, Any]) -> tuple[str, dict[str, float]]:
        codings, out = tmp_path / "codings.json", tmp_path / "out.csv"
        row = {"text_sha256": sha256(text.encode()).hexdigest(), **coding}
        codings.write_text(json.dumps([row]), encoding="utf-8")
        monkeypatch.setattr(command, "CODINGS", codings)
        with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as file:
            for each in (text, "Never coded."):
                file.write(json.dumps({"text": each, "published": "2023-06-15"}) + "\n")
        assert command.main([str(tmp_path), str(out)]) == 0
        rows = csv.DictReader(out.read_text("utf-8").splitlines())
        return capsys.readouterr().out, {row["sign"]: float(row["weight"]) for row in rows}

    return run
