"""Ids are minted once, kept through every change of the coding file, and never used again."""

import csv
import io
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("unread")

FINAL, LEDGER = "build/coding/ferry-fares/final.yaml", "build/ids/ferry-fares.csv"


def read(dataset, name):
    return (dataset / name).read_text(encoding="utf-8")


def ledger(dataset):
    return {row["id"]: row for row in csv.DictReader(io.StringIO(read(dataset, LEDGER)))}


def test_minting_writes_ids_into_the_file_and_leaves_every_other_byte(fresh, built):
    before, after = read(fresh, FINAL), read(built, FINAL)
    assert after.count("id: ferry-fares:") == len(ledger(built)) == 17
    without = re.sub(r"- id: ferry-fares:\w+\n +", "- ", after)
    assert re.sub(r"\{id: ferry-fares:\w+, ", "{", without) == before
    assert before.count("#") == after.count("#") == 4


def test_an_entry_that_is_added_gets_an_id_and_the_others_keep_theirs(built):
    before = ledger(built)
    he = "      - {id: ferry-fares:m00169, words: He"
    built.change(FINAL, he, f"      - {{words: Tom, actor: tom-reyes, mention_type: NAM}}   # new\n{he}")
    built.builds()
    after = ledger(built)
    assert set(after) - set(before) == {"ferry-fares:m00148b"}
    assert {name: after[name] for name in before} == before
    assert "{id: ferry-fares:m00148b, words: Tom, actor: tom-reyes, mention_type: NAM}   # new" in read(built, FINAL)


def test_an_entry_that_moves_keeps_its_id(built):
    built.change(FINAL, "words: The boats are old\n", "words: boats are old\n")
    file = read(built, FINAL)
    assert "differs from the last build" in built.builds()
    moved = next(row for row in built.rows("claims") if row["text"] == "boats are old")
    assert (moved["claim_id"], moved["start"]) == ("ferry-fares:c00127", "131")
    assert read(built, FINAL) == file
    assert ledger(built)["ferry-fares:c00127"]["status"] == "active"


def test_a_deleted_id_is_retired_published_as_such_and_never_used_again(built):
    coded = read(built, FINAL)
    lead = "      - id: ferry-fares:c00127\n        key: c-boats\n"
    start, end = coded.index(lead), coded.index("\n  - begins: Tom Reyes")
    (built / FINAL).write_text(coded[:start] + coded[end:], encoding="utf-8")
    built.builds()
    gone = {"ferry-fares:c00127", "ferry-fares:r00127"}
    assert {row["id"] for row in built.rows("reference/retired_ids")} == gone
    assert {name for name, row in ledger(built).items() if row["status"] == "retired"} == gone
    assert ledger(built)["ferry-fares:c00127"]["reason"] == "removed from the coding"
    assert len(ledger(built)) == 17

    # The same words are coded again: they get new ids, and the old ones stay retired.
    anew = re.sub(r"id: ferry-fares:(c00127\n +|r00127, )", "", coded)
    (built / FINAL).write_text(anew, encoding="utf-8")
    built.builds()
    assert {name for name in ledger(built) if name[:-1] in gone} == {"ferry-fares:c00127b", "ferry-fares:r00127b"}
    assert {row["id"] for row in built.rows("reference/retired_ids")} == gone
    assert len(built.rows("claims")) == 5

    # Somebody puts the old id back by hand.
    (built / FINAL).write_text(coded, encoding="utf-8")
    said = built.refuses()
    assert "the id `ferry-fares:c00127` was retired in version 0.1.0 (removed from the coding)" in said
    assert "A retired id is never used again: delete the line; the build mints another." in said


def test_a_ledger_that_a_killed_build_wrote_gives_the_same_ids_again(built):
    before = built.hashes()
    # Killed after the ledger and before the coding file: the file still has no ids.
    (built / FINAL).write_bytes((Path(__file__).parent / "tiny" / FINAL).read_bytes())
    assert "left untouched" in built.builds()
    assert built.hashes() == before


def test_a_failure_after_validation_leaves_a_dataset_that_the_next_build_completes(fresh, monkeypatch):
    from newsvoices.build import run
    from newsvoices.errors import DataError

    def refuse(place):
        raise DataError("The package is not whole.")

    with monkeypatch.context() as patch:
        patch.setattr(run, "check_package", refuse)
        said = fresh.build()
        assert (said.status, said.out) == (1, "")
        assert said.err == "newsvoices: The package is not whole.\n"
        assert not (fresh / "data").exists()
        assert not (fresh / "CITATION.cff").exists()
    ids = read(fresh, LEDGER)
    assert "Published" in fresh.builds()
    assert read(fresh, LEDGER) == ids


def test_a_coding_that_disappears_is_not_replaced_by_the_machines_rows_in_silence(built):
    (built / FINAL).unlink()
    said = built.refuses()
    assert said.startswith(f"{FINAL} is missing, although {LEDGER} holds the ids that the build wrote into it.")
    assert "Restore it from version control" in said


def test_a_ledger_without_its_article_is_refused(built):
    (built / LEDGER).with_name("gone.csv").write_bytes((built / LEDGER).read_bytes())
    said = built.refuses()
    assert said.startswith("build/ids/gone.csv holds the ids of an article that does not exist: seeds/ has ")
