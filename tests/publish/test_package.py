"""The package as a whole: descriptor, checksums, and the checks that other people's tools make of it."""

import hashlib
import json
import shutil
import socket
import subprocess
import sys
from dataclasses import replace
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from newsvoices import contract
from newsvoices.errors import DataError, UsageError
from newsvoices.publish.check import check_package
from newsvoices.publish.checksums import content_hash, read_sums, verify_sums, write_sums
from newsvoices.publish.facts import Facts
from newsvoices.publish.package import tables_hash, write_package


@pytest.fixture(scope="module")
def written(tables, texts, facts: Facts, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("package") / "data"
    write_package(folder, tables, texts, facts, "# Codebook\n", "# Opening\n\nDouble-click.")
    return folder


@pytest.fixture
def package(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "data"))


@pytest.fixture
def no_network(monkeypatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a client tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def descriptor(folder: Path) -> dict:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def change(folder: Path, path: str, old: str, new: str) -> None:
    """Change a CSV and everything that vouches for its bytes, so that only its content is wrong."""
    file = folder / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    package = descriptor(folder)
    for resource in package["resources"]:
        if resource["path"] == path:
            resource["bytes"] = file.stat().st_size
            resource["hash"] = "sha256:" + hashlib.sha256(file.read_bytes()).hexdigest()
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    write_sums(folder)


def test_the_layout(written: Path) -> None:
    tables = [
        f"{'reference/' if schema.group == 'reference' else ''}{name}.{kind}"
        for name, schema in contract.tables().items() for kind in ("csv", "parquet")
    ]  # fmt: skip
    files = {path.relative_to(written).as_posix() for path in written.rglob("*") if path.is_file()}
    assert files == {
        *tables, "texts/kettle-row.txt", "kettle.xlsx", "datapackage.json", "codebook.md", "SHA256SUMS",
    }  # fmt: skip


def test_the_text_is_frozen_byte_for_byte(written: Path, texts) -> None:
    assert (written / "texts/kettle-row.txt").read_bytes() == texts["kettle-row"].encode()


def test_two_writings_are_identical(written: Path, tables, texts, facts: Facts, tmp_path: Path) -> None:
    write_package(tmp_path / "again", tables, texts, facts, "# Codebook\n", "# Opening\n\nDouble-click.")
    assert (tmp_path / "again" / "SHA256SUMS").read_bytes() == (written / "SHA256SUMS").read_bytes()


def test_datapackage_accepts_it_offline(written: Path, no_network) -> None:
    check_package(written)


def test_frictionless_accepts_it_offline(written: Path, no_network) -> None:
    import frictionless

    report = frictionless.validate(str(written / "datapackage.json"))
    assert report.valid, report.flatten(["name", "message"])
    assert len(report.tasks) == 2 * len(contract.TABLE_ORDER) + 2


def test_frictionless_need_not_guess_the_type_of_a_column_that_is_mostly_empty(tables, texts, facts, tmp_path) -> None:
    import frictionless

    concepts = [{"concept_id": f"concept:c{n}", "label": "So.", "definition": "It is so."} for n in range(30)]
    concepts[-1]["affirm_example"] = "Yes."
    mostly_empty = tables["concepts"].from_pylist(concepts, tables["concepts"].schema)
    others = {"claims": tables["claims"].slice(0, 0), "claim_links": tables["claim_links"].slice(0, 0)}
    write_package(tmp_path / "data", {**tables, **others, "concepts": mostly_empty}, texts, facts, "# C\n", "# O\n")
    report = frictionless.validate(str(tmp_path / "data" / "datapackage.json"))
    assert report.valid, report.flatten(["name", "message"])


def test_frictionless_command_accepts_it(written: Path) -> None:
    command = [sys.executable, "-m", "frictionless", "validate", str(written / "datapackage.json"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["valid"] is True


def test_frictionless_finds_a_broken_reference(package: Path) -> None:
    import frictionless

    change(package, "mentions.csv", '"actor:ada-osei"', '"actor:nobody"')
    report = frictionless.validate(str(package / "datapackage.json"))
    assert report.flatten(["type"]) == [["foreign-key"]]
    assert "actor:nobody" in report.flatten(["message"])[0][0]


def test_the_official_version_2_profile_accepts_it(written: Path) -> None:
    folder = resources.files("dplib") / "profiles" / "2.0"
    profile = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(profile)(profile).validate(descriptor(written))


def test_the_descriptor_states_facts_and_nothing_invented(written: Path) -> None:
    package = descriptor(written)
    assert package["version"] == "1.2.0"
    assert package["created"] == "2026-11-23T00:00:00Z"
    assert package["licenses"] == [
        {
            "name": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
            "title": "Creative Commons Attribution 4.0 International",
        }
    ]
    assert package["sources"] == [{"title": "A row over a kettle", "path": "https://example.org/kettle"}]
    assert package["contributors"][0] == {
        "title": "Ed Itor",
        "path": "https://orcid.org/0000-0002-1825-0097",
        "role": "author",
        "roles": ["author"],
    }
    assert not {"id", "homepage"} & package.keys()
    assert package["contentHash"] == content_hash(written)


def test_a_dataset_about_which_little_is_known(tables, texts, tmp_path: Path, no_network) -> None:
    bare = Facts(name="bare", title="Bare", version="0.1.0", description="Little is known.")
    write_package(tmp_path / "data", tables, texts, bare, "# Codebook\n", [("", "Hello.")])
    check_package(tmp_path / "data")
    assert (
        not {"created", "contributors", "licenses", "sources", "keywords", "citation"}
        & descriptor(tmp_path / "data").keys()
    )


def test_schemas_are_inlined_with_their_vocabularies(written: Path) -> None:
    resource = next(item for item in descriptor(written)["resources"] if item["name"] == "claims")
    assert resource["bytes"] == (written / "claims.csv").stat().st_size
    field = next(item for item in resource["schema"]["fields"] if item["name"] == "voice")
    assert field["constraints"]["enum"] == list(contract.vocabularies()["voice"].values)
    assert {key["reference"]["resource"] for key in resource["schema"]["foreignKeys"]} >= {"quotes", "actors"}


def test_inlining_leaves_the_contract_alone(written: Path) -> None:
    assert all(
        "enum" not in field.get("constraints", {})
        for schema in contract.tables().values() for field in schema.raw["fields"]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        ("mentions.csv", '"actor:ada-osei"', '"actor:nobody"', "Foreign key"),
        ("events.csv", '"actual"', '"certain"', "enum"),
        ("claims.csv", ",true,", ",maybe,", "boolean"),
        ("actors.csv", '"actor:board"', '"actor:ada-osei"', "duplicates"),
        (
            "concepts.csv",
            '"The valve should be shut."',
            '"The valve should be open."',
            "concepts.parquet",
        ),
        ("actors.csv", '"actor_id"', '"id"', "P5 the Data Package is valid"),
    ],
)
def test_datapackage_finds_what_is_wrong_in_a_csv(package: Path, path: str, old: str, new: str, problem: str) -> None:
    change(package, path, old, new)
    with pytest.raises(DataError) as caught:
        check_package(package)
    assert problem in str(caught.value)
    assert path.removesuffix("csv") in str(caught.value)


def test_all_problems_are_reported_together(package: Path) -> None:
    change(package, "events.csv", '"actual"', '"certain"')
    change(package, "quotes.csv", '"full"', '"fully"')
    with pytest.raises(DataError) as caught:
        check_package(package)
    assert '"certain"' in str(caught.value)
    assert '"fully"' in str(caught.value)


def test_a_changed_file_is_named_with_both_hashes(package: Path) -> None:
    expected = read_sums(package)["texts/kettle-row.txt"]
    (package / "texts/kettle-row.txt").write_bytes(b"other")
    actual = hashlib.sha256(b"other").hexdigest()
    assert verify_sums(package) == [f"texts/kettle-row.txt: SHA-256 expected {expected}, found {actual}."]
    with pytest.raises(DataError, match="build again: newsvoices build"):
        check_package(package)


def test_a_missing_and_an_unlisted_file_are_named(package: Path) -> None:
    (package / "claims.parquet").rename(package / "mine.parquet")
    assert verify_sums(package) == [
        "claims.parquet: missing; SHA256SUMS lists it.",
        "mine.parquet: not listed in SHA256SUMS.",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"SHA256SUMS is missing\. Build the dataset again"),
        (b"\xff\xfe", r"SHA256SUMS is not a text file"),
        (b"hello\n", r"SHA256SUMS:1: 'hello' is not a checksum line"),
    ],
)
def test_a_list_of_checksums_that_cannot_be_read(package: Path, content: bytes | None, message: str) -> None:
    (package / "SHA256SUMS").unlink()
    if content is not None:
        (package / "SHA256SUMS").write_bytes(content)
    with pytest.raises(DataError, match=message):
        read_sums(package)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_sha256sum_agrees_and_recomputes_the_content_hash(written: Path) -> None:
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=written, check=True)
    line = r"grep -E '\.(csv|txt)$' SHA256SUMS | sha256sum"
    done = subprocess.run(["sh", "-c", line], cwd=written, check=True, capture_output=True, text=True)
    assert content_hash(written) == "sha256:" + done.stdout.split()[0]


def test_the_content_hash_is_known_before_writing_and_ignores_packing(
    written: Path, tables, texts, facts: Facts, tmp_path: Path
) -> None:
    assert tables_hash(tables, texts) == content_hash(written)
    other = replace(facts, citation="Somebody else.")
    write_package(tmp_path / "data", tables, texts, other, "# Another codebook\n", "")
    assert content_hash(tmp_path / "data") == content_hash(written)
    assert tables_hash(tables, {"kettle-row": texts["kettle-row"] + " "}) != content_hash(written)


def test_a_wrong_content_hash_is_refused(tables, texts, facts: Facts, tmp_path: Path) -> None:
    wrong = replace(facts, content_hash="sha256:0")
    with pytest.raises(DataError, match="facts state the content hash sha256:0; the tables and texts have sha256:"):
        write_package(tmp_path / "data", tables, texts, wrong, "", "")
    assert not (tmp_path / "data").exists()


def test_unknown_and_missing_tables_are_refused(tables, texts) -> None:
    with pytest.raises(UsageError, match=r"There is no table 'quote' in the schema\. Its tables: actors, quotes"):
        tables_hash({**tables, "quote": tables["quotes"]}, texts)
    with pytest.raises(UsageError, match="The package lacks the table 'events'"):
        tables_hash({name: table for name, table in tables.items() if name != "events"}, texts)
