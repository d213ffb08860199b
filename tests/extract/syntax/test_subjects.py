"""Who does what a verb says where clauses stand side by side; all text is made up."""

from typing import Any

import pytest

from newsvoices.extractor import propose
from newsvoices.records import Coding

pytestmark = pytest.mark.usefixtures("however_doubtful")


def read(text: str) -> Coding:
    return propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)


def names(coding: Coding) -> dict[str | None, str]:
    return {one["key"]: one["name"] for one in coding.actors}


def deeds(text: str) -> list[tuple[str, str, list[str]]]:
    coding = read(text)
    called = names(coding)
    return [
        (row["plover_type"], row["status"], [called[p["actor_id"]] for p in row["participants"]])
        for row in coding.events
    ]


def said(text: str) -> list[tuple[str | None, str, str]]:
    whole = f"Harbour news\n\n{text}\n"
    coding = read(text)
    called: dict[Any, str] = names(coding)
    return [
        (
            called.get(row["speaker_actor_id"]),
            whole[row["cue_start"] : row["cue_end"]],
            whole[row["start"] : row["end"]],
        )
        for row in coding.quotes
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Governor Nils Aho called the count “a sham for voters”, while the head of the growers, Ana Kuti, alleged that "
     "ballots had been burnt.", ("ACCUSE", "actual", ["Ana Kuti"])),
    ("Governor Nils Aho freed the men, ignoring prosecutors who wanted to keep them in jail, and criticised the police.",
     ("ACCUSE", "actual", ["Nils Aho", "police"])),
    ("Its chair, Nils Aho, said growers “would not leave” and compared the Ministry to “a wolf that has found a fold”.",
     ("ACCUSE", "actual", ["Nils Aho", "Ministry"])),
])  # fmt: skip
def test_the_doer_is_the_subject_of_the_verb_s_own_clause(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert expected in deeds(text)


@pytest.mark.parametrize("text", [
    "The central bank grew on Monday, defying analysts who had foreseen a pause.",
    "Mayor Ana Kuti defied the odds.",
    "The board “treats any accusation against a nurse with care”, said Ana Kuti.",
    "The ministry logs every attack on its ships.",
    "Governor Nils Aho called the outcome “a mandate for peace”.",
])  # fmt: skip
def test_no_event_is_told_by_a_kind_of_deed_or_by_a_forecast_that_fails(text: str) -> None:
    assert deeds(text) == []


def test_a_rate_that_is_kept_is_news_and_the_forecast_that_fails_is_not() -> None:
    text = "The central bank kept its rate on Monday, defying analysts who had foreseen a pause."
    assert deeds(text) == [("NONE", "actual", ["central bank"])]


def test_what_was_done_is_told_also_where_it_is_denied_or_was_all() -> None:
    assert [one[:2] for one in deeds("The army held no talks with the rebels on Friday.")] != []
    assert deeds("The government defied the court.") == [("REJECT", "actual", ["government", "court"])]


def test_a_speaker_s_next_word_with_a_cue_of_its_own_is_another_attribution() -> None:
    assert said("Ana Kuti said the school “would stay open” and dismissed the plan as “a poor joke”.") == [
        ("Ana Kuti", "said", "the school “would stay open”"),
        ("Ana Kuti", "dismissed", "the plan as “a poor joke”"),
    ]
    assert said("Ana Kuti said the school would stay open and left the hall.") == [
        ("Ana Kuti", "said", "the school would stay open")
    ]


@pytest.mark.parametrize(("text", "speaker"), [
    ("The central bank kept its rate on Monday, defying economists who had predicted a cut, and warned that a weaker "
     "krona could push prices up.", "central bank"),
    ("The airline dropped the route, angering pilots who had moved house, and said that losses had doubled.",
     "airline"),
])  # fmt: skip
def test_the_speaker_of_a_coordinated_cue_is_the_subject_of_the_first_verb(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker
