"""What the commands print, and their exit status."""

import json
import os
import re

import pytest

import newsvoices as nv
from newsvoices.read.commands import run_cite, run_find, run_show, run_verify


def test_verify_ends_with_0_or_1(ferries, copy):
    assert run_verify(ferries).status == 0
    (copy / "codebook.md").unlink()
    answer = run_verify(copy)
    assert answer.status == 1
    assert answer.text.startswith("1 problem: 35 files re-hashed")


def test_cite_prints_without_a_last_line_end(ferries):
    assert run_cite("claims", "bibtex", ferries).text.endswith("\n}")
    assert run_cite(dataset=ferries).status == 0


def test_ris_is_not_given_a_second_carriage_return_by_windows(ferries, monkeypatch):
    assert run_cite(None, "ris", ferries).text.endswith("ER  - \r")
    monkeypatch.setattr(os, "linesep", "\r\n")
    assert "\r" not in run_cite(None, "ris", ferries).text


def test_show_prints_the_evidence_or_json(ferries, ids):
    assert run_show(ids.q1, dataset=ferries).text.startswith(f"{ids.q1} (quotes) Zoë Ångström")
    assert json.loads(run_show(ids.q1, as_json=True, dataset=ferries).text)["id"] == ids.q1


def test_find_lists_places_and_ends_with_1_when_there_are_none(ferries, ids):
    answer = run_find("angstrom", ferries)
    assert answer.status == 0
    assert f"row    quotes speaker_name {ids.q1}: Zoë Ångström" in answer.text.splitlines()
    nothing = run_find("xylophone", ferries)
    assert nothing == ("'xylophone' occurs nowhere: in no table, column, code or row.", 1)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("angstrem", " Did you mean 'angstrom'?"),
        ("FERRRY", " Did you mean 'ferry'?"),
        ("ferrry?!", ""),
        ("ferrry crossing", ""),
    ],
)
def test_a_word_that_occurs_nowhere_is_answered_with_words_spelled_nearly_so(ferries, word, hint):
    told = f"{word!r} occurs nowhere: in no table, column, code or row.{hint}"
    assert run_find(word, ferries) == (told, 1)
    with pytest.warns(UserWarning, match=f"^{re.escape(f'find: {told}')}$") as caught:
        assert nv.find(word, ferries).empty
    assert caught[0].filename == __file__


def test_a_word_that_hardly_occurs_is_answered_with_a_far_commoner_one_spelled_nearly_so():
    note = "'Kazakhstan' hardly occurs, and 'kazakstan' far more often: look for that too."
    lines = run_find("Kazakhstan").text.splitlines()
    assert lines[-1] == f"note: {note}"
    with pytest.warns(UserWarning, match=f"^find: {note}$"):
        assert len(nv.find("Kazakhstan")) == len(lines) - 1 <= 3


def test_of_a_common_word_and_of_a_rare_one_without_a_namesake_no_spelling_is_offered():
    for word in ("Kazakstan", "kazakst", "slippery"):
        assert not run_find(word).text.splitlines()[-1].startswith("note")
