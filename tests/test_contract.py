import json
import shutil

import pytest

from newsvoices import contract
from newsvoices.errors import DataError, UsageError

TABLE = (
    "A table's file must be a Table Schema (https://datapackage.org/standard/table-schema/) with the project's own "
    "properties; restore it from version control or correct it."
)
VOCABULARY = (
    "A vocabulary's file must be an object with name, title, description, source and a list of codes; "
    "restore it from version control or correct it."
)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(contract.schema_folder(), tmp_path / "schema")


def _refusal(folder):
    with pytest.raises(DataError) as caught:
        contract.read_contract(folder)
    return str(caught.value)


def _change(path, change):
    data = json.loads(path.read_text(encoding="utf-8"))
    changed = change(data)
    path.write_text(json.dumps(data if changed is None else changed), encoding="utf-8")
    return path


def test_the_contract_lists_its_tables_in_publication_order():
    assert tuple(contract.tables()) == contract.TABLE_ORDER
    assert [table.group for table in contract.tables().values()] == (
        ["core"] * 4 + ["supporting"] * 9 + ["reference"] * 3
    )


def test_a_table_knows_its_columns_keys_and_codes():
    claims = contract.table("claims")
    assert claims.columns[0] == "claim_id"
    assert claims.primary_key == ("claim_id",)
    assert claims.field("claim_type").enum == contract.vocabularies()["claim_type"].values
    assert "quotes" in {key.target for key in claims.foreign_keys}


def test_a_reference_to_the_table_itself_is_resolved_to_its_name():
    assert ("parent_actor_id",) in {
        key.fields for key in contract.table("actors").foreign_keys if key.target == "actors"
    }


def test_an_unknown_table_is_answered_with_the_valid_ones():
    with pytest.raises(UsageError) as caught:
        contract.table("quote")
    assert str(caught.value) == f"There is no table 'quote'. The tables: {', '.join(contract.TABLE_ORDER)}."


def test_an_unknown_column_is_answered_with_the_valid_ones():
    with pytest.raises(UsageError) as caught:
        contract.table("coders").field("kynd")
    assert str(caught.value) == "Table coders has no column 'kynd'. Its columns: coder_id, kind, name, version."


def test_the_contract_cannot_be_changed_by_its_readers():
    with pytest.raises(TypeError):
        contract.tables()["actors"] = None
    with pytest.raises(TypeError):
        contract.table("actors").raw["name"] = "x"


def test_the_instructions_are_a_page_of_text():
    assert len(contract.instructions()) > 1000
    assert "\r" not in contract.instructions()


def test_missing_instructions_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(contract, "schema_folder", lambda: tmp_path)
    with pytest.raises(DataError) as caught:
        contract.instructions.__wrapped__()
    assert str(caught.value) == (
        f"{tmp_path / 'instructions.md'}: the page of coding instructions is missing or not UTF-8. "
        "Restore it from version control."
    )


def test_a_sound_copy_of_the_folder_reads_like_the_original(folder):
    assert contract.read_contract(folder).tables == dict(contract.tables())


def test_a_missing_table_file_is_named(folder):
    (folder / "events.json").unlink()
    assert _refusal(folder) == f"{folder / 'events.json'}: the file is missing. {TABLE}"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b'{"name": "events",\n "x" 1}', "line 2, column 6: not JSON (Expecting ':' delimiter)"),
        (b"", "line 1, column 1: not JSON (Expecting value)"),
        (b'{"name": "\xff"}', "not UTF-8 at byte 10"),
        (b"[1, 2]", "holds a JSON array where an object is needed"),
        (b"null", "holds a JSON null where an object is needed"),
        (b'"events"', "holds a JSON string where an object is needed"),
        (b"1.5", "holds a JSON number where an object is needed"),
    ],
)
def test_a_table_file_that_is_no_json_object_is_refused(folder, content, what):
    (folder / "events.json").write_bytes(content)
    assert _refusal(folder) == f"{folder / 'events.json'}: {what}. {TABLE}"


def test_a_table_file_that_is_a_folder_is_refused(folder):
    (folder / "events.json").unlink()
    (folder / "events.json").mkdir()
    assert _refusal(folder).startswith(f"{folder / 'events.json'}: the file cannot be read (")


def test_brackets_without_end_are_refused(folder):
    (folder / "events.json").write_bytes(b"[" * 200_000)
    assert _refusal(folder) == f"{folder / 'events.json'}: its brackets nest too deeply. {TABLE}"


def _set(**values):
    return lambda data: data.update(values)


def _field(**values):
    return lambda data: data["fields"][1].update(values)


def _drop(name):
    def drop(data):
        del data["fields"][1][name]

    return drop


BROKEN_TABLES = {
    "name": (_set(name="event"), "its name is 'event', not 'events'"),
    "no fields": (_set(fields=[]), "it has no list of fields"),
    "fields no list": (_set(fields={}), "it has no list of fields"),
    "group": (_set(group="main"), "its group is 'main'; allowed: core, supporting, reference"),
    "title": (_set(title=["x"]), "the table has the title ['x'], which is not a text"),
    "key missing": (_set(primaryKey=["id"]), "its primaryKey ['id'] is empty or names a missing field"),
    "key empty": (_set(primaryKey=[]), "its primaryKey [] is empty or names a missing field"),
    "key null": (_set(primaryKey=None), "its primaryKey None is empty or names a missing field"),
    "field no object": (lambda data: data["fields"].append("x"), "the field 'x' has no name"),
    "field no name": (
        lambda data: data["fields"].append({"type": "string"}),
        "the field {'type': 'string'} has no name",
    ),
    "field twice": (lambda data: data["fields"].append(data["fields"][0]), "the field event_id occurs twice"),
    "type": (_field(type="text"), "the field label has the type 'text'; allowed: string, integer, boolean, date"),
    "no type": (_drop("type"), "the field label has the type None; allowed: string, integer, boolean, date"),
    "coded": (_field(coded="guessed"), "the field label is coded 'guessed'; allowed: given, anchor, derived, id"),
    "description": (_field(description=7), "the field label has the description 7, which is not a text"),
    "vocabulary no text": (_field(vocabulary=[]), "the field label has the vocabulary [], which is not a text"),
    "constraints": (_field(constraints=["required"]), "the constraints of the field label are not an object"),
    "misspelt constraint": (
        _field(constraints={"requird": True}),
        "the field label has the constraint 'requird'; allowed: required, unique, pattern, minimum, maximum",
    ),
    "quoted true": (
        _field(constraints={"required": "false"}),
        "the field label has the constraint required 'false', which is no boolean",
    ),
    "minimum": (
        _field(constraints={"minimum": True}),
        "the field label has the constraint minimum True, which is no integer",
    ),
    "pattern": (
        _field(constraints={"pattern": "^(a"}),
        "the field label has the pattern '^(a', which is no regular expression "
        "(missing ), unterminated subpattern at position 1)",
    ),
    "enum": (
        _field(constraints={"enum": ["a"]}),
        "the field label lists its codes in an enum; put them into a vocabulary and name that",
    ),
    "foreign keys": (_set(foreignKeys={}), "its foreignKeys are not a list"),
    "foreign key": (
        _set(foreignKeys=["articles"]),
        "the foreign key 'articles' names no resource (for the table itself, write \"\")",
    ),
    "foreign key without resource": (
        _set(foreignKeys=[{"fields": ["label"], "reference": {"fields": ["x"]}}]),
        "the foreign key {'fields': ['label'], 'reference': {'fields': ['x']}} names no resource "
        '(for the table itself, write "")',
    ),
    "foreign key of a missing field": (
        _set(foreignKeys=[{"fields": ["x"], "reference": {"resource": "", "fields": ["event_id"]}}]),
        "the foreign key {'fields': ['x'], 'reference': {'resource': '', 'fields': ['event_id']}} "
        "does not pair fields of this table with as many of another",
    ),
    "foreign key to a missing table": (
        _set(foreignKeys=[{"fields": "label", "reference": {"resource": "people", "fields": "name"}}]),
        "a foreign key points to people (name), which does not exist",
    ),
    "foreign key to a missing field": (
        _set(foreignKeys=[{"fields": "label", "reference": {"resource": "actors", "fields": ["nom"]}}]),
        "a foreign key points to actors (nom), which does not exist",
    ),
}


@pytest.mark.parametrize("case", BROKEN_TABLES)
def test_a_file_that_is_no_table_schema_is_refused(folder, case):
    change, what = BROKEN_TABLES[case]
    path = _change(folder / "events.json", change)
    assert _refusal(folder) == f"{path}: {what}. {TABLE}"


def test_an_unknown_vocabulary_is_answered_with_the_valid_ones(folder):
    path = _change(folder / "events.json", _field(vocabulary="stati"))
    known = ", ".join(sorted(item.stem for item in (folder / "vocabularies").glob("*.json")))
    assert _refusal(folder) == f"{path}: the field label names the vocabulary 'stati'; there are: {known}. {TABLE}"


def test_without_vocabularies_the_first_field_that_needs_one_is_named(folder):
    shutil.rmtree(folder / "vocabularies")
    assert "names the vocabulary 'actor_type'; there are: none. " in _refusal(folder)


def test_keys_may_be_given_as_one_name(folder):
    _change(folder / "events.json", _set(primaryKey="event_id"))
    assert contract.read_contract(folder).tables["events"].primary_key == ("event_id",)


def _code(**values):
    return lambda data: data["codes"][0].update(values)


BROKEN_VOCABULARIES = {
    "name": (_set(name="voices"), "a vocabulary needs the name 'voice' and a list of codes"),
    "no codes": (_set(codes=[]), "a vocabulary needs the name 'voice' and a list of codes"),
    "codes no list": (_set(codes="reported"), "a vocabulary needs the name 'voice' and a list of codes"),
    "source": (_set(source=None), "the vocabulary has the source None, which is not a text"),
    "code no object": (_set(codes=["reported"]), "the code 'reported' needs code, label and definition"),
    "code without label": (
        _set(codes=[{"code": "a", "definition": "b"}]),
        "the code {'code': 'a', 'definition': 'b'} needs code, label and definition",
    ),
    "number for a code": (_code(code=1), "the code 1 has the code 1, which is not a text"),
    "definition": (_code(definition=[]), "the code 'reported' has the definition [], which is not a text"),
    "applies_to": (_code(applies_to=["X"]), "the code 'reported' has the applies_to ['X'], which is not an object"),
    "applies_to meaning": (
        _code(applies_to={"X": 1}),
        "applies_to of the code 'reported' has the X 1, which is not a text",
    ),
    "twice": (lambda data: data["codes"].append(data["codes"][0]), "the code 'reported' occurs twice"),
}


@pytest.mark.parametrize("case", BROKEN_VOCABULARIES)
def test_a_file_that_is_no_vocabulary_is_refused(folder, case):
    change, what = BROKEN_VOCABULARIES[case]
    path = _change(folder / "vocabularies" / "voice.json", change)
    assert _refusal(folder) == f"{path}: {what}. {VOCABULARY}"


def test_a_code_takes_the_source_of_its_vocabulary_unless_it_has_one(folder):
    _change(folder / "vocabularies" / "voice.json", _set(source="A book"))
    _change(folder / "vocabularies" / "voice.json", _code(source="A paper", quad="q"))
    codes = contract.read_contract(folder).vocabularies["voice"].codes
    assert [code.source for code in codes[:2]] == ["A paper", "A book"]
    assert dict(codes[0].properties) == {"quad": "q"}
