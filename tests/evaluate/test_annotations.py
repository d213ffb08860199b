"""The annotations that come with the package: offsets, codes, keys and hashes, and not a word of any article."""

import json
import re
from pathlib import Path

import pytest

import newsvoices.evaluate.annotations as module
from newsvoices import contract
from newsvoices.edtf import is_edtf

GOLD = Path(module.__file__).parent / "gold"
FOLDERS = {folder.name: sorted(folder.glob("*.json")) for folder in sorted(GOLD.iterdir()) if folder.is_dir()}
CODES = {code for vocabulary in contract.vocabularies().values() for code in vocabulary.values}
KEYS = {"NAM", "NOM", "PRO", "m", "f", "generic", "split", "predicate", "place", "other"}
WAYS = {"stated", "label", "office", "possessive", "place", "implied"}


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [found for item in value.values() for found in strings(item)]
    if isinstance(value, list):
        return [found for item in value for found in strings(item)]
    return [value] if isinstance(value, str) else []


def test_each_round_has_its_articles_with_actors_and_with_claims_and_events() -> None:
    rounds = {layer: [json.loads(path.read_text("utf-8"))["round"] for path in (GOLD / layer).glob("*.json")]
              for layer in module.LAYERS}  # fmt: skip
    assert {layer: [own.count(number) for number in (1, 2, 3)] for layer, own in rounds.items()} == {
        "actors": [20, 10, 20], "claims_events": [10, 20, 20], "belonging": [20, 10, 20],
        "stated": [20, 10, 20],
    }  # fmt: skip
    assert {path.stem for path in (GOLD / "claims_events").iterdir()} == {
        path.stem for path in (GOLD / "actors").iterdir()
    }


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_file_holds_no_words(folder: str) -> None:
    for path in FOLDERS[folder]:
        found = json.loads(path.read_text(encoding="utf-8"))
        assert found["text_sha256"][:12] == path.stem, path
        for text in strings(found):
            known = (
                text in CODES
                or text in KEYS
                or text in WAYS
                or re.fullmatch(r"a\d+|[A-Z]{3}|[0-9a-f]{64}", text)
                or is_edtf(text)
            )
            assert known, (path, text)


@pytest.mark.parametrize("folder", FOLDERS)
def test_references_lead_to_actors_and_spans_are_not_empty(folder: str) -> None:
    for path in FOLDERS[folder]:
        found = json.loads(path.read_text(encoding="utf-8"))
        keys = {actor["key"] for actor in found.get("actors", [])}
        for start, end, actor, kind in found.get("mentions", []):
            assert 0 <= start < end, path
            assert actor in keys, path
            assert kind in {"NAM", "NOM", "PRO"}, path
        for row in [*found.get("quotes", []), *found.get("claims", []), *found.get("events", [])]:
            assert 0 <= row["start"] < row["end"], path
        for quote in found.get("quotes", []) if folder != "speakers_second" else []:
            assert {quote["speaker"], *quote["speaker_alt"]} - {None} <= keys, path
            assert quote["speaker"] is None or quote["function"] == "attribution", path
        for actor in found.get("actors", []):
            assert set(actor["organizations"]) <= keys, path


def test_a_text_is_known_by_its_hash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert module.annotation("actors", "Another text.") is None
    (tmp_path / "actors").mkdir()
    digest = "ce12b91ffdc2aa8ad8bdd16a1b4c2b2b2d79a5ba51a1e4b3c54d0a1e7a3b0c11"
    (tmp_path / "actors" / f"{digest[:12]}.json").write_text(json.dumps({"text_sha256": digest, "actors": []}))
    monkeypatch.setattr(module, "_GOLD", tmp_path)
    monkeypatch.setattr(module, "sha256", lambda data: type("Hash", (), {"hexdigest": lambda self: digest})())
    module._known.cache_clear()
    try:
        assert module.annotation("actors", "The text.") == {"text_sha256": digest, "actors": []}
    finally:
        module._known.cache_clear()


def test_articles_are_parted_by_round_the_fairest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = {"one": 1, "two": 3, "three": 1}
    monkeypatch.setattr(module, "annotation", lambda layer, text: {"round": rounds[text]} if text in rounds else None)
    articles = [("one", 10), ("unknown", 0), ("two", 20), ("three", 30)]
    assert list(module.by_round("actors", articles)) == [
        (3, [(20, {"round": 3})]), (1, [(10, {"round": 1}), (30, {"round": 1})])
    ]  # fmt: skip
