"""The table files of schema/ are valid Table Schemas, complete, and mean one thing per column name."""

import json
from pathlib import Path
from typing import Any

import pytest

SCHEMA = Path(__file__).parents[2] / "schema"

WHERE = "article_id sentence_id start end"
CODING = "origin coder_id confidence note"
COLUMNS = {
    "actors": f"actor_id name actor_type role organization_name also_called country_code sector naming "
    f"wikidata_qid parent_actor_id {CODING}",
    "quotes": f"quote_id speaker_name verbatim quoted_words text cue function form addressee_name said_date "
    f"speaker_actor_id addressee_actor_id {WHERE} {CODING}",
    "claims": f"claim_id claimant_name proposition text claim_type certainty concept_label agreement voice "
    f"target_name said_date quote_id claimant_actor_id concept_id target_id called_on_actor_id "
    f"affected_actor_id {WHERE} {CODING}",
    "events": f"event_id label status actor_names recipient_names date_start date_end date_precision "
    f"date_as_printed date_words date_basis according_to_name plover_type plover_mode place_name "
    f"place_country text according_to_actor_id after_event_id {WHERE} date_words_start date_words_end {CODING}",
    "articles": "article_id title author_actor_id publisher_actor_id published reference_date reference_basis "
    "genre language url related_url rights_note translated text_path text_sha256 original_sha256 char_count "
    "supersedes retrieved_on",
    "sentences": "sentence_id seq paragraph zone text article_id start end",
    "mentions": f"mention_id actor_id mention_type metonymy text {WHERE} {CODING}",
    "affiliations": f"affiliation_id actor_id org_actor_id role_title tenure start_date end_date text {WHERE} {CODING}",
    "quote_spans": "quote_id attribution_id parent_quote_id mode mark_status open_mark close_mark marked_start "
    "marked_end cue_start cue_end source_start source_end source_text source_mention_id",
    "event_participants": f"event_id actor_id role mention_id {CODING}",
    "claim_links": f"link_id from_claim_id to_claim_id to_event_id relation basis marker_text marker_start "
    f"marker_end {CODING}",
    "concepts": "concept_id label definition affirm_example reject_example parent_concept_id",
    "corrections": "correction_id table row_id column printed corrected reason source status",
    "codes": "vocabulary code label definition source",
    "coders": "coder_id kind name version",
    "retired_ids": "id table retired_in reason replaced_by",
}
REQUIRED = {
    "actors": "actor_id name actor_type naming",
    "quotes": "quote_id verbatim text function",
    "claims": "claim_id proposition text claim_type certainty voice",
    "events": "event_id label status date_basis plover_type text",
    "articles": "article_id title publisher_actor_id reference_basis genre language rights_note text_path "
    "text_sha256 char_count",
    "sentences": "sentence_id seq paragraph zone text",
    "mentions": "mention_id actor_id mention_type metonymy text",
    "affiliations": "affiliation_id actor_id role_title tenure text",
    "quote_spans": "quote_id attribution_id mark_status",
    "event_participants": "event_id actor_id role",
    "claim_links": "link_id from_claim_id relation basis",
    "concepts": "concept_id label definition",
    "corrections": "correction_id table row_id column printed corrected reason source status",
    "codes": "vocabulary code label definition source",
    "coders": "coder_id kind name",
    "retired_ids": "id table",
}
BLOCKS = {"article_id", "start", "end", "sentence_id", "origin", "coder_id", "confidence"}
TABLE_KEYS = {"name", "title", "description", "group", "unit", "fields", "primaryKey", "missingValues"}
FIELD_KEYS = {
    "name", "type", "title", "description", "constraints",
    "vocabulary", "edtf", "list", "coded", "entry", "instruction", "source",
}  # fmt: skip
TWO_VOCABULARIES = {"role", "status"}
"""Names that data-model.md gives to two coded columns; their one description says what each table holds."""


def read_table(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((SCHEMA / f"{name}.json").read_text(encoding="utf-8"))
    return data


TABLES = {name: read_table(name) for name in COLUMNS}
FIELDS = [(table, field) for table, data in TABLES.items() for field in data["fields"]]
EVERY_TABLE = pytest.mark.parametrize("table", COLUMNS)


def test_folder_holds_these_tables_and_nothing_else() -> None:
    assert {path.stem for path in SCHEMA.glob("*.json")} == set(COLUMNS)
    assert {path.name for path in SCHEMA.iterdir() if path.suffix != ".json"} == {
        "vocabularies",
        "instructions.md",
    }


@EVERY_TABLE
def test_columns_stand_in_the_order_of_the_data_model(table: str) -> None:
    assert [field["name"] for field in TABLES[table]["fields"]] == COLUMNS[table].split()


@EVERY_TABLE
def test_required_columns_are_those_of_the_data_model(table: str) -> None:
    found = {f["name"] for f in TABLES[table]["fields"] if f.get("constraints", {}).get("required")}
    wanted = set(REQUIRED[table].split()) | (BLOCKS & set(COLUMNS[table].split()))
    assert found == wanted


@EVERY_TABLE
def test_table_is_described(table: str) -> None:
    data = TABLES[table]
    assert data["name"] == table
    assert set(data) - {"foreignKeys"} == TABLE_KEYS
    assert data["group"] in {"core", "supporting", "reference"}
    assert all(data[key].strip() for key in ("title", "description", "unit"))
    assert data["missingValues"] == [""]


def test_every_field_is_titled_and_described() -> None:
    for table, field in FIELDS:
        at = f"{table}.{field['name']}"
        assert set(field) <= FIELD_KEYS, at
        assert field["title"].strip(), at
        assert len(field["description"]) > 15, at
        assert field["description"].endswith((".", "?")), at
        assert field["coded"] in {"given", "anchor", "derived", "id"}, at
        assert all(str(field[key]).strip() for key in ("instruction", "entry", "source") if key in field), at


def test_anchored_columns_name_their_entry_and_derived_ones_have_none() -> None:
    for table, field in FIELDS:
        if field["coded"] == "anchor":
            assert field["type"] == "integer", (table, field["name"])
            assert field["entry"], (table, field["name"])
        if field["coded"] == "derived":
            assert "entry" not in field, (table, field["name"])


def test_positions_say_how_they_count() -> None:
    positions = [f for _, f in FIELDS if f["type"] == "integer" and f["name"].endswith(("start", "end"))]
    assert len(positions) == 2 * 6 + 2 + 6 + 2
    for field in positions:
        assert "Unicode code points" in field["description"]
        assert "from zero and half-open" in field["description"]
        assert field["constraints"]["minimum"] == (1 if field["name"].endswith("end") else 0)


def test_edtf_columns_are_strings_that_say_so() -> None:
    marked = {(t, f["name"]) for t, f in FIELDS if f.get("edtf")}
    assert marked == {
        ("quotes", "said_date"), ("claims", "said_date"), ("events", "date_as_printed"), ("articles", "published"),
        ("articles", "reference_date"), ("affiliations", "start_date"), ("affiliations", "end_date"),
    }  # fmt: skip
    assert all("EDTF" in f["description"] and f["type"] == "string" for _, f in FIELDS if f.get("edtf"))


def test_same_name_same_meaning() -> None:
    first: dict[str, tuple[str, dict[str, Any]]] = {}
    for table, field in FIELDS:
        home, known = first.setdefault(field["name"], (table, field))
        at = f"{field['name']} in {home} and {table}"
        assert field["title"] == known["title"] or field["name"] in TWO_VOCABULARIES, at
        assert field["type"] == known["type"], at
        assert field.get("constraints", {}).get("pattern") == known.get("constraints", {}).get("pattern"), at
        assert first_sentence(field) == first_sentence(known), at
        if field["name"] not in TWO_VOCABULARIES:
            assert field.get("vocabulary") == known.get("vocabulary"), at


def first_sentence(field: dict[str, Any]) -> str:
    return str(field["description"]).split(". ")[0].rstrip(".")


def test_keys_point_to_existing_columns_of_the_same_type() -> None:
    types = {
        t: {f["name"]: (f["type"], f.get("constraints", {}).get("pattern")) for f in d["fields"]}
        for t, d in TABLES.items()
    }
    for table, data in TABLES.items():
        assert data["primaryKey"], table
        assert set(data["primaryKey"]) <= set(types[table]), table
        for key in data.get("foreignKeys", []):
            target = key["reference"]["resource"] or table
            assert (key["reference"]["resource"] == "") == (target == table), (table, key)
            assert len(key["fields"]) == len(key["reference"]["fields"]) == 1, (table, key)
            assert key["reference"]["fields"] == TABLES[target]["primaryKey"], (table, key)
            assert types[table][key["fields"][0]] == types[target][key["reference"]["fields"][0]], (
                table,
                key,
            )


def test_every_reference_column_has_its_foreign_key() -> None:
    free = {("claims", "target_id"), ("corrections", "row_id"), ("retired_ids", "id")}
    for table, data in TABLES.items():
        linked = {key["fields"][0] for key in data.get("foreignKeys", [])}
        own = set(data["primaryKey"]) if len(data["primaryKey"]) == 1 else set()
        ids = {name for name in COLUMNS[table].split() if name == "id" or name.endswith("_id")}
        assert {name for name in ids - linked - own if (table, name) not in free} == set(), table


@pytest.mark.filterwarnings("ignore")
def test_table_schema_profiles_accept_every_file() -> None:
    dplib = pytest.importorskip("dplib")
    jsonschema = pytest.importorskip("jsonschema")
    tableschema = pytest.importorskip("tableschema")
    profile = json.loads((Path(dplib.__file__).parent / "profiles/2.0/tableschema.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(profile)(profile)
    for table, data in TABLES.items():
        assert [error.message for error in validator.iter_errors(data)] == [], table
        assert tableschema.Schema(dict(data)).errors == [], table


def test_instructions_are_one_page() -> None:
    text = (SCHEMA / "instructions.md").read_text(encoding="utf-8")
    assert text.startswith("## Coding instructions\n")
    assert 300 < len(text.split()) < 800
