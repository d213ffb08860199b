"""The vocabularies of schema/ are complete, described and in use."""

import json
from pathlib import Path
from typing import Any

import pytest

SCHEMA = Path(__file__).parents[2] / "schema"
VOCABULARIES: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((SCHEMA / "vocabularies").iterdir())
}
CODES = {
    "actor_type": "person organization state group document",
    "naming": "named described unnamed",
    "sector": "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC EXP",
    "verbatim": "full part none",
    "quote_function": "attribution document scare mention title unclear",
    "quote_form": "direct free_direct mixed indirect free_indirect act",
    "quote_mode": "speech writing thought",
    "mark_status": "balanced mismatched unclosed unopened none",
    "claim_type": "policy value cause forecast definition fact",
    "certainty": "certain probable possible unstated",
    "voice": "reported author document",
    "event_status": "actual scheduled hypothetical feared proposed denied",
    "date_precision": "day month season year decade interval open",
    "date_basis": "explicit completed deictic anaphoric inherited none",
    "plover_type": "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
    "SANCTION MOBILIZE COERCE ASSAULT NONE",
    "zone": "headline standfirst body crossref byline boilerplate",
    "genre": "news news_analysis opinion interview statement other",
    "reference_basis": "in_text page_metadata earlier_version inferred unknown",
    "translated": "yes no unknown",
    "mention_type": "NAM NOM PRO",
    "tenure": "current former elect unclear",
    "participant_role": "actor recipient other",
    "link_relation": "supports attacks rephrases about grounds",
    "link_basis": "explicit inferred",
    "correction_status": "verified disputed",
    "origin": "machine confirmed amended added",
    "confidence": "high medium low",
    "coder_kind": "human language_model software",
}
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "REJECT": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial "
    "drone heavy-weapons crowd-control unconventional",
}
QUADS = {
    "verbal_cooperation": 4,
    "material_cooperation": 3,
    "verbal_conflict": 4,
    "material_conflict": 5,
    "none": 1,
}


def test_these_vocabularies_and_no_others() -> None:
    assert set(VOCABULARIES) == set(CODES) | {"plover_mode"}


@pytest.mark.parametrize("name", CODES)
def test_codes_stand_in_the_order_of_the_data_model(name: str) -> None:
    assert [code["code"] for code in VOCABULARIES[name]["codes"]] == CODES[name].split()


@pytest.mark.parametrize("name", [*CODES, "plover_mode"])
def test_vocabulary_is_described_and_sourced(name: str) -> None:
    data = VOCABULARIES[name]
    assert data["name"] == name
    assert all(data[key].strip() for key in ("title", "description", "source"))
    for code in data["codes"]:
        assert code["label"].strip(), code
        assert len(code["definition"]) > 15, code
        assert code["definition"].endswith("."), code
    definitions = [code["definition"] for code in data["codes"]]
    assert len(set(definitions)) == len(definitions)
    assert len({code["code"] for code in data["codes"]}) == len(definitions)


def test_every_vocabulary_is_used_and_every_used_one_exists() -> None:
    used = {
        field["vocabulary"]
        for path in SCHEMA.glob("*.json")
        for field in json.loads(path.read_text(encoding="utf-8"))["fields"]
        if "vocabulary" in field
    }
    assert used == set(VOCABULARIES)


def test_modes_name_the_types_to_which_they_apply() -> None:
    found: dict[str, set[str]] = {}
    for code in VOCABULARIES["plover_mode"]["codes"]:
        assert code["applies_to"], code
        for kind, definition in code["applies_to"].items():
            assert definition.strip(), code
            found.setdefault(kind, set()).add(code["code"])
    assert found == {kind: set(modes.split()) for kind, modes in MODES.items()}


def test_types_name_their_quad() -> None:
    quads = [code["quad"] for code in VOCABULARIES["plover_type"]["codes"]]
    assert {quad: quads.count(quad) for quad in quads} == QUADS


def test_link_relations_name_their_target() -> None:
    targets = {code["code"]: code["target"] for code in VOCABULARIES["link_relation"]["codes"]}
    assert targets == {
        "supports": "claim",
        "attacks": "claim",
        "rephrases": "claim",
        "about": "event",
        "grounds": "event",
    }
