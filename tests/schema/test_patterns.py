"""Patterns of schema/ mean the same in RE2 (Arrow) and in Python, and fit the identifiers that the build mints."""

import json
import re
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest

SCHEMA = Path(__file__).parents[2] / "schema"
PATTERNS = {
    (path.stem, field["name"]): field["constraints"]["pattern"]
    for path in sorted(SCHEMA.glob("*.json"))
    for field in json.loads(path.read_text(encoding="utf-8"))["fields"]
    if "pattern" in field.get("constraints", {})
}
ARTICLE = "kazak-russian-treaty"
GOOD = [
    ("actors", "actor_id", "actor:galym-ageleuov"),
    ("actors", "actor_id", f"{ARTICLE}:a00012"),
    ("actors", "actor_id", f"{ARTICLE}:a00012b"),
    ("quotes", "quote_id", f"{ARTICLE}:q01234a"),
    ("quotes", "quote_id", f"{ARTICLE}:q1234567"),
    ("quotes", "quote_id", "a0123456789ab:q00000"),
    ("claims", "claim_id", f"{ARTICLE}:c01234"),
    ("claims", "concept_id", "concept:keep-distance"),
    ("claims", "target_id", "actor:liberty"),
    ("claims", "target_id", f"{ARTICLE}:e00300"),
    ("events", "event_id", f"{ARTICLE}:e00300b"),
    ("events", "place_country", "KAZ"),
    ("sentences", "sentence_id", f"{ARTICLE}:s00000"),
    ("mentions", "mention_id", f"{ARTICLE}:m00000"),
    ("affiliations", "affiliation_id", f"{ARTICLE}:f00000"),
    ("claim_links", "link_id", f"{ARTICLE}:r00000"),
    ("corrections", "correction_id", f"{ARTICLE}:x-ukraine-election"),
    ("coders", "coder_id", "coder:lm-a"),
    ("coders", "coder_id", "coder:extractor"),
    ("articles", "article_id", "wsj_0003"),
    ("articles", "language", "en"),
    ("articles", "language", "zh-Hant-TW"),
    ("articles", "url", "https://cabar.asia/en/kazak-russian-treaty-cave-in-or-pragmatism"),
    ("articles", "text_sha256", "76ebeef8f41e1a9f2e1436dd18c3e3afeb9463fb0f0400a4cfbb33551455f189"),
    ("actors", "also_called", "Moscow;the Kremlin"),
    ("actors", "also_called", "Zaïre"),
    ("actors", "wikidata_qid", "Q42"),
]
BAD = [
    ("actors", "actor_id", "galym-ageleuov"),
    ("actors", "actor_id", "actor:Galym"),
    ("quotes", "quote_id", f"{ARTICLE}:c01234"),
    ("quotes", "quote_id", f"{ARTICLE}:q1234"),
    ("articles", "article_id", "2014-11-13"),
    ("articles", "article_id", "12345"),
    ("articles", "article_id", "../secrets"),
    ("articles", "article_id", "Treaty"),
    ("articles", "url", "javascript:alert(1)"),
    ("claims", "target_id", f"{ARTICLE}:c01234"),
    ("events", "place_country", "KZ"),
    ("actors", "also_called", "Moscow;;the Kremlin"),
    ("actors", "also_called", "Moscow;"),
    ("actors", "wikidata_qid", "Q042"),
    ("coders", "coder_id", "lm-a"),
]


def matches(pattern: str, value: str) -> bool:
    in_arrow = pc.match_substring_regex(pa.array([value]), pattern=pattern)[0].as_py()
    in_python = re.search(pattern, value) is not None
    assert in_arrow == in_python, f"RE2 and Python disagree on {value!r} under {pattern}"
    return bool(in_arrow)


@pytest.mark.parametrize("pattern", sorted(set(PATTERNS.values())))
def test_pattern_is_anchored_and_portable(pattern: str) -> None:
    assert pattern.startswith("^")
    assert pattern.endswith("$")
    assert not re.search(r"\\[a-zA-Z]|\(\?", pattern), "shorthand classes and groups differ between engines"
    assert pattern.isascii()
    matches(pattern, "probe")


@pytest.mark.parametrize(("table", "column", "value"), GOOD)
def test_pattern_accepts(table: str, column: str, value: str) -> None:
    assert matches(PATTERNS[table, column], value)


@pytest.mark.parametrize(("table", "column", "value"), BAD)
def test_pattern_refuses(table: str, column: str, value: str) -> None:
    assert not matches(PATTERNS[table, column], value)
