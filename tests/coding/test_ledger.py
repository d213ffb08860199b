"""Ids are minted once, kept while an entry lives, and never given to anything else."""

import re
from pathlib import Path
from typing import Any

import pytest

from newsvoices.coding.ledger import Ledger, mint_ids, read_ledger, save_minted, write_ledger
from newsvoices.errors import DataError

HEAD = """\
# A coding with comments.
format: 1
article: harbour
coder: coder:lm
actors:
  - {key: ada, name: Ada Brennock, actor_type: person, naming: named}   # the secretary
paragraphs:
"""

BODY = """\
  - begins: “We will wait
    mentions:
      - {words: Ada Brennock, actor: ada, mention_type: NAM}
    quotes:
      # the first
      - key: q-wait
        words: “We will wait,”
        function: attribution
      - {words: “We have time.”, function: attribution, continues: q-wait}
    claims:
      - {key: c1, words: We will wait, proposition: A, claim_type: fact, certainty: certain, voice: reported, quote: q-wait}
      - {key: c2, words: We will wait, proposition: B, claim_type: fact, certainty: certain, voice: reported, quote: q-wait}
    links:
      - {from: c2, to: c1, relation: supports, basis: inferred}
"""


def mint(desk: Any, coding: Any, ledger: Ledger, version: str = "0.1.0") -> Any:
    return mint_ids(coding, ledger, version, text=desk.article.text, name="final.yaml")


def refusal(desk: Any, coding: Any, ledger: Ledger) -> str:
    with pytest.raises(DataError) as caught:
        mint(desk, coding, ledger)
    return str(caught.value)


def build(desk: Any, coding: str | None = None, version: str = "0.1.0") -> tuple[Any, bool]:
    """Do what a build does with the coding file and the ledger."""
    path = desk.folder / "draft.yaml"
    read = desk.read(path.read_bytes().decode() if coding is None else coding)
    minted = mint(desk, read, read_ledger(desk.folder / "ids.csv"), version)
    return minted, save_minted(minted, path, desk.folder / "ids.csv")


def test_ids_say_article_table_and_where_the_words_first_stood(desk: Any) -> None:
    minted = mint(desk, desk.read(HEAD + BODY), Ledger())
    assert [row["id"] for row in minted.coding.actors] == ["harbour:a00058"]
    assert [row["id"] for row in minted.coding.mentions] == ["harbour:m00058"]
    assert [row["id"] for row in minted.coding.quotes] == ["harbour:q00042", "harbour:q00089"]
    assert [row["id"] for row in minted.coding.claims] == ["harbour:c00043", "harbour:c00043b"]
    assert [row["id"] for row in minted.coding.claim_links] == ["harbour:r00043"]
    assert [row.minted_in for row in minted.ledger.rows] == ["0.1.0"] * 7
    assert minted.changed
    assert minted.retired == ()


def test_minting_changes_neither_coding_nor_ledger_and_is_deterministic(desk: Any) -> None:
    coding = desk.read(HEAD + BODY)
    ledger = Ledger()
    first = mint(desk, coding, ledger)
    assert ledger == Ledger()
    assert all(row["id"] is None for row in coding.quotes)
    assert mint(desk, desk.read(HEAD + BODY), ledger) == first


def test_ids_are_written_into_the_file_and_nothing_else_changes(desk: Any) -> None:
    build(desk, HEAD + BODY)
    written = (desk.folder / "draft.yaml").read_text(encoding="utf-8")
    assert (
        "  - {id: harbour:a00058, key: ada, name: Ada Brennock, actor_type: person, naming: named}   # the secretary\n"
        in written
    )
    assert (
        "      # the first\n      - id: harbour:q00042\n        key: q-wait\n        words: “We will wait,”\n"
        in written
    )
    without = re.sub(r"id: harbour:[a-z0-9]+(?:, |\n        )", "", written)
    assert without == HEAD + BODY


def test_a_second_build_writes_nothing(desk: Any) -> None:
    build(desk, HEAD + BODY)
    before = (desk.folder / "draft.yaml").read_bytes(), (desk.folder / "ids.csv").read_bytes()
    minted, written = build(desk)
    assert not written
    assert not minted.changed
    after = (desk.folder / "draft.yaml").read_bytes(), (desk.folder / "ids.csv").read_bytes()
    assert after == before


def test_crlf_files_and_byte_order_marks_survive(desk: Any) -> None:
    path = desk.folder / "draft.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + (HEAD + BODY).replace("\n", "\r\n").encode())
    minted = mint(desk, desk.read(path.read_bytes().decode()), Ledger())
    save_minted(minted, path, desk.folder / "ids.csv")
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf# A coding")
    assert raw.count(b"\n") == raw.count(b"\r\n") == (HEAD + BODY).count("\n") + 1
    assert not mint(desk, desk.read(raw.decode()), minted.ledger).changed


def test_an_id_is_kept_when_its_words_change(desk: Any) -> None:
    build(desk, HEAD + BODY)
    path = desk.folder / "draft.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("words: “We have time.”", "words: “We have time"),
        encoding="utf-8",
    )
    minted, written = build(desk)
    assert not written
    assert minted.coding.quotes[1]["id"] == "harbour:q00089"


def test_a_build_killed_between_ledger_and_file_finds_its_ids_again(desk: Any) -> None:
    minted, _ = build(desk, HEAD + BODY)
    again, written = build(desk, HEAD + BODY)  # the ledger is there, the file has no ids
    assert written
    assert again.ledger == minted.ledger
    assert again.insertions == minted.insertions


def test_a_removed_entry_retires_its_id_which_is_never_used_again(desk: Any) -> None:
    build(desk, HEAD + BODY)
    path = desk.folder / "draft.yaml"
    full = path.read_text(encoding="utf-8")
    kept = "\n".join(
        line for line in full.splitlines() if "c00043b" not in line and "r00043" not in line and "links:" not in line
    )
    minted, _ = build(desk, kept + "\n", "0.2.0")
    assert [(row.id, row.status, row.retired_in, row.reason, row.replaced_by) for row in minted.retired] == [
        ("harbour:c00043b", "retired", "0.2.0", "removed from the coding", None),
        ("harbour:r00043", "retired", "0.2.0", "removed from the coding", None),
    ]
    new = "      - {key: c3, words: We will, proposition: C, claim_type: fact, certainty: certain, voice: reported, quote: q-wait}\n"
    minted, _ = build(desk, kept + "\n" + new, "0.2.0")
    assert minted.coding.claims[1]["id"] == "harbour:c00043c"
    assert refusal(desk, desk.read(full), minted.ledger).splitlines() == [
        "final.yaml: 2 errors.",
        "final.yaml:20: the id `harbour:c00043b` was retired in version 0.2.0 (removed from the coding). A retired id is never used again: delete the line; the build mints another.",
        "final.yaml:22: the id `harbour:r00043` was retired in version 0.2.0 (removed from the coding). A retired id is never used again: delete the line; the build mints another.",
    ]


def test_a_recoded_entry_names_its_heir(desk: Any) -> None:
    build(desk, HEAD + BODY)
    path = desk.folder / "draft.yaml"
    anew = path.read_text(encoding="utf-8").replace("id: harbour:q00089, words: “We have time.”", "words: have time")
    minted, _ = build(desk, anew, "0.2.0")
    (retired,) = minted.retired
    assert (retired.id, retired.reason, retired.replaced_by) == (
        "harbour:q00089",
        "removed; its words are coded anew",
        "harbour:q00093",
    )


def test_an_unknown_id_or_one_of_another_table_is_refused(desk: Any) -> None:
    minted, _ = build(desk, HEAD + BODY)
    coding = desk.read((HEAD + BODY).replace("- key: q-wait", "- id: harbour:q99999\n        key: q-wait"))
    assert refusal(desk, coding, Ledger()) == (
        "final.yaml:13: the id `harbour:q99999` is not in the ledger build/ids/harbour.csv. The build writes ids: "
        "delete the line of a new entry, or restore the ledger from version control."
    )
    wrong = Ledger(tuple(row._replace(id="harbour:q99999") for row in minted.ledger.rows[:1]))
    assert refusal(desk, coding, wrong) == (
        "final.yaml:13: the id `harbour:q99999` belongs to the table actors, not to quotes. Delete the line; the "
        "build mints another."
    )
    coding.quotes[1]["id"] = "harbour:q99999"
    assert "the id `harbour:q99999` occurs twice. Delete the id of the new entry." in refusal(desk, coding, Ledger())


def test_ties_run_from_bare_over_b_to_z_and_on(desk: Any) -> None:
    claim = "      - {words: We will wait, proposition: P, claim_type: fact, certainty: certain, voice: author}\n"
    body = "  - begins: “We will wait\n    claims:\n" + claim * 28
    ids = [row["id"] for row in mint(desk, desk.read(HEAD + body), Ledger()).coding.claims]
    assert len(set(ids)) == 28
    assert {
        "harbour:c00043",
        "harbour:c00043b",
        "harbour:c00043z",
        "harbour:c00043zb",
        "harbour:c00043zc",
    } <= set(ids)


def test_a_ledger_reads_back_whatever_the_words_hold(desk: Any, tmp_path: Path) -> None:
    ledger = mint(desk, desk.read(HEAD + BODY), Ledger()).ledger
    hostile = Ledger(tuple(row._replace(first_text='a "b",\n=1+1\r\u2028') for row in ledger.rows))
    path = tmp_path / "ids.csv"
    path.write_bytes(write_ledger(hostile))
    assert read_ledger(path) == hostile
    assert read_ledger(tmp_path / "none.csv") == Ledger()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id,table,first_start", "id,first_start", ":1: this is not a ledger: its columns are id, first_start, first_end, first_text, status, minted_in, retired_in, reason, replaced_by; expected id, table, first_start, first_end, first_text, status, minted_in, retired_in, reason, replaced_by. The build writes this file; restore it from version control."),
        (",active,", ",alive,", ":2: this is not a ledger: the status is 'alive'; allowed: active, retired. The build writes this file; restore it from version control."),
        (",actors,", ",actor,", ":2: this is not a ledger: the table is 'actor'; allowed: actors, mentions, affiliations, quotes, claims, events, claim_links. The build writes this file; restore it from version control."),
        (",58,", ",x,", ":2: this is not a ledger: first_start and first_end of harbour:a00058 must be whole numbers. The build writes this file; restore it from version control."),
        ("harbour:m00058", "harbour:a00058", ":3: this is not a ledger: the id harbour:a00058 occurs twice. The build writes this file; restore it from version control."),
        ("Ada Brennock,active", "active", ":2: this is not a ledger: the row has 9 values instead of 10. The build writes this file; restore it from version control."),
    ],
)  # fmt: skip
def test_a_damaged_ledger_is_refused(desk: Any, old: str, new: str, expected: str) -> None:
    build(desk, HEAD + BODY)
    path = desk.folder / "ids.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8", newline="")
    with pytest.raises(DataError) as caught:
        read_ledger(path)
    assert str(caught.value) == f"{path}{expected}"


def test_a_full_or_read_only_disk_leaves_both_files_as_they_were(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    minted = mint(desk, desk.read(HEAD + BODY), Ledger())
    path, ledger = desk.folder / "draft.yaml", desk.folder / "ids.csv"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsvoices.files.os.replace", full)
    with pytest.raises(DataError) as caught:
        save_minted(minted, path, ledger)
    assert str(caught.value) == (
        f"{ledger}: the file cannot be written (No space left on device). What was there is unchanged. Make room or "
        "give yourself the right to write there, and run the command again."
    )
    assert path.read_text(encoding="utf-8") == HEAD + BODY
    assert sorted(p.name for p in desk.folder.iterdir()) == ["build", "draft.yaml"]


def test_two_rows_with_one_key_are_refused(desk: Any) -> None:
    coding = desk.read(HEAD + BODY)
    coding.claims[1]["key"] = "c1"
    advice = (
        "No id was minted. Keys are unique in a coding: where a curator wrote these two, give one another key; else "
        "report this as a fault of the program."
    )
    assert refusal(desk, coding, Ledger()) == (
        "final.yaml: internal inconsistency: two rows have the key `c1`, claims [We will wait] at 43-55 and claims "
        f"[We will wait] at 43-55. {advice}"
    )
    coding.claims[1]["key"] = "ada"
    assert refusal(desk, coding, Ledger()) == (
        "final.yaml: internal inconsistency: two rows have the key `ada`, actors [Ada Brennock] and claims "
        f"[We will wait] at 43-55. {advice}"
    )
