"""What is committed in data/ is what its readers need: checked on the real package, not on a sample."""

import json
import re
from pathlib import Path

import openpyxl
import pytest

import newsvoices as nv
from newsvoices.validate import validate_package

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
VERSION = re.search(r"^version: (\S+)", (ROOT / "build" / "dataset.yaml").read_text(encoding="utf-8"), re.MULTILINE)[1]


@pytest.fixture(scope="module")
def descriptor() -> dict:
    return json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


def test_every_rule_holds() -> None:
    assert validate_package(DATA).to_pylist() == []


def test_frictionless_finds_it_valid() -> None:
    import frictionless

    report = frictionless.Package(str(DATA / "datapackage.json")).validate()
    assert report.flatten(["title", "note"]) == []


def test_the_official_profile_accepts_the_descriptor(descriptor: dict) -> None:
    import dplib
    import jsonschema

    (profile,) = Path(dplib.__file__).parent.rglob("profiles/2.0/datapackage.json")
    jsonschema.Draft7Validator(json.loads(profile.read_text(encoding="utf-8"))).validate(descriptor)


def test_the_workbook_says_how_to_cite_and_has_every_table_core_tables_first(descriptor: dict) -> None:
    book = openpyxl.load_workbook(DATA / "newsvoices.xlsx", read_only=True)
    assert book.sheetnames[:6] == ["Read me & cite", "Codebook", "actors", "quotes", "claims", "events"]
    cells = [cell for row in book["Read me & cite"].iter_rows(values_only=True) for cell in row if cell]
    assert cells[cells.index("How to cite") + 1] == nv.cite().splitlines()[0] == descriptor["citation"]


def test_one_version_everywhere(descriptor: dict) -> None:
    assert descriptor["version"] == VERSION
    assert f'version: "{VERSION}"' in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version {VERSION}" in (DATA / "codebook.md").read_text(encoding="utf-8").splitlines()[2]
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == VERSION


def test_every_sentence_of_the_text_has_rows_or_a_reason() -> None:
    sentences = nv.load("sentences")
    coded = set(nv.load("quotes").sentence_id) | set(nv.load("claims").sentence_id) | set(nv.load("events").sentence_id)
    left = sentences[sentences.zone.isin(["headline", "standfirst", "body"]) & ~sentences.sentence_id.isin(coded)]
    codebook = (DATA / "codebook.md").read_text(encoding="utf-8")
    reasons = codebook[codebook.index("## Sentences that yield nothing") :]
    assert [text for text in left.text if text not in reasons] == []


def test_a_discourse_network_can_be_drawn_from_the_claims_alone() -> None:
    claims = nv.load("claims", where={"voice": "reported"}).dropna(subset=["concept_id"])
    assert claims.agreement.notna().all()
    sides = claims.groupby("concept_label", observed=True).agreement.nunique()
    assert (sides == 2).any(), "somebody must contradict somebody"


def test_the_readme_states_the_machines_figures_of_the_codebook() -> None:
    line = re.compile(
        r"^\| ([a-z, ]+) \| (\d+) \| (\d+) \| (?:\d+ \| )?([\d.]+) \| ([\d.]+) \| ([\d.]+) \|", re.MULTILINE
    )
    codebook = (DATA / "codebook.md").read_text(encoding="utf-8")
    published = codebook[codebook.index("against the published rows (per cent)") :].split("\n###", 1)[0]
    stated = line.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert stated == line.findall(published)
    assert len(stated) == 11
