"""The lexicon of events as data: types, modes and classes that exist, forms of verbs as English spells them."""

import csv
from importlib.resources import files

import pytest

from newsvoices import contract
from newsvoices.extractor.lexis.conflicts import conflict_verbs
from newsvoices.extractor.lexis.inflect import noun_plural, third_person, verb_forms
from newsvoices.extractor.lexis.triggers import class_of_words, frames, governors

KINDS = {"who", "political", "state-actor", "violent", "speaker", "candidate", "fighter", "law", "crowd", "worker",
         "court", "state", "collective", "count", "organization", "person"}  # fmt: skip
STATUSES = {"actual", "scheduled", "hypothetical", "feared", "proposed", "denied", "alleged", "wish", "told",
            "promised"}  # fmt: skip


def _rows(name):
    return list(csv.DictReader((files("newsvoices.extractor") / "data" / name).read_text("utf-8").splitlines()))


def test_every_line_has_a_type_a_legal_mode_and_a_source():
    modes = contract.vocabularies()["plover_mode"].codes
    types = {code.code for code in contract.vocabularies()["plover_type"].codes}
    rows = _rows("triggers.csv")
    assert sum(len(row["lemmas"].split()) for row in rows) >= 400
    assert {row["type"] for row in rows} == types
    for row in rows:
        legal = {code.code for code in modes if row["type"] in code.applies_to}
        assert row["mode"] in legal | {""}, row
        assert row["source"]
        assert row["pos"] in ("v", "n")


def test_every_class_that_a_line_asks_for_exists():
    known = set(class_of_words()) | KINDS
    for row in _rows("triggers.csv"):
        for name in f"{row['objects']} {row['actors']}".replace("=", "").split():
            assert name[0] in "@!"
            assert name[1:] in known, row


def test_no_class_says_a_word_twice():
    for row in _rows("trigger_classes.csv"):
        words = row["words"].split()
        forms = words + [noun_plural(word) for word in words if noun_plural(word) != word]
        assert len(forms) == len(set(forms)), row["class"]


def test_governors_say_what_the_rules_read():
    assert set(governors().values()) == STATUSES


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("sign", "sign signs signed signing"), ("veto", "veto vetoes vetoed vetoing"),
        ("ban", "ban bans banned banning"), ("visit", "visit visits visited visiting"),
        ("free", "free frees freed freeing"), ("ratify", "ratify ratifies ratified ratifying"),
        ("meet", "meet meets met meeting"), ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
        ("travel", "travel travels traveled travelled traveling travelling"), ("die", "die dies died dying"),
        ("kidnap", "kidnap kidnaps kidnapped kidnapping"), ("quit", "quit quits quitting"),
        ("arrest", "arrest arrests arrested arresting"), ("regret", "regret regrets regretted regretting"),
        ("extol", "extol extols extolled extolling"), ("embargo", "embargo embargoes embargoed embargoing"), ("release", "release releases released releasing"),
    ],
)  # fmt: skip
def test_forms_of_verbs(base, forms):
    assert verb_forms(base) == set(forms.split())


def test_plurals():
    assert [noun_plural(word) for word in ("speech", "gunman", "ally", "child")] == [
        "speeches", "gunmen", "allies", "children",
    ]  # fmt: skip
    assert third_person("pass") == "passes"


def test_the_first_line_that_fits_decides():
    assert [frame.plover_type for frame in frames()["attacked", "v"]] == ["ACCUSE", "ACCUSE", "ASSAULT", "ASSAULT"]


def test_verbs_of_conflicts_are_those_that_befall_people_without_a_particle():
    assert {"beat", "stormed", "shoots", "poisoning"} <= conflict_verbs()
    assert conflict_verbs().isdisjoint(("met", "signed", "praised", "accused", "clashed", "fire"))
