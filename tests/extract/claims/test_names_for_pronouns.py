"""Propositions say names where the article says I, he or they, as far as it is plain whom these mean."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.extractor import propose


def claims(text: str) -> list[dict[str, Any]]:
    return propose(f"Bridge closes\n\n{text}\n", article_id="x", reference_date=None).claims


def propositions(text: str) -> list[str]:
    return [row["proposition"] for row in claims(text)]


@pytest.mark.parametrize(("words", "expected"), [
    ("I am tired and have no time", ["Ann Moe is tired", "Ann Moe has no time"]),
    ("I'm not late, I've paid and I'll pay again", [
        "Ann Moe is not late", "Ann Moe has paid", "Ann Moe will pay again",
    ]),
    ("I’d pay", ["Ann Moe would pay"]),
    ("I’d better leave", ["Ann Moe had better leave"]),
    ("I’d been ill", ["Ann Moe had been ill"]),
    ("I was right", ["Ann Moe was right"]),
    ("I carry the load and worry about it", ["Ann Moe carries the load", "Ann Moe worries about it"]),
    ("I will go and see the harbour", ["Ann Moe will go and see the harbour"]),
    ("I don’t know why my party lost", ["Ann Moe doesn’t know why Ann Moe’s party lost"]),
    ("The council lied to me", ["The council lied to Ann Moe"]),
])  # fmt: skip
def test_i_gives_way_to_the_speaker_with_a_verb_that_agrees(words: str, expected: list[str]) -> None:
    assert propositions(f"“{words},” Ann Moe said.") == expected


@pytest.mark.parametrize("words", [
    "If I were rich I would stay",
    "My wife and I are tired",
    "I hurt myself",
    "Oh my God, the bridge fell",
    "It was, I think, a mistake",
    "Let me say that it fell",
    "We are tired",
])  # fmt: skip
def test_the_first_person_stays_where_a_name_would_not_be_right(words: str) -> None:
    assert propositions(f"“{words},” Ann Moe said.") == [words]


def test_i_within_what_somebody_else_is_quoted_with_is_not_the_speaker() -> None:
    assert propositions("“He told me, ‘I am leaving,’” Ann Moe said.") == ["He told me, I am leaving"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe said she was tired.", ["Ann Moe was tired"]),
    ("Ann Moe said her party would win.", ["Ann Moe’s party would win"]),
    ("Ann Moe said she would win with her party.", ["Ann Moe would win with her party"]),
    ("Ann Moe met David Lund. She said he had lied.", ["David Lund had lied"]),
    ("Ann Moe denied that she had lied.", ["It is not true that Ann Moe had lied"]),
    ("A resident said he was angry.", ["The resident was angry"]),
    ("Residents said they were angry.", ["Residents were angry"]),
    ("The council of Skarn said it would close the ferry.", ["The council would close the ferry"]),
])  # fmt: skip
def test_the_first_pronoun_for_an_actor_gives_way_to_the_name(text: str, expected: list[str]) -> None:
    assert propositions(text) == expected


@pytest.mark.parametrize(("words", "expected"), [
    ("She’s made a good speech", "Ann Moe has made a good speech"),
    ("She’s been ill", "Ann Moe has been ill"),
    ("She’s a friend", "Ann Moe is a friend"),
    ("She’s leaving", "Ann Moe is leaving"),
    ("She’ll leave", "Ann Moe will leave"),
])  # fmt: skip
def test_short_forms_are_written_out_behind_a_name(words: str, expected: str) -> None:
    assert propositions(f"David Lund praised Ann Moe. “{words},” he said.")[-1] == expected


@pytest.mark.parametrize("text", [
    "Ann Moe called him a liar.",  # not herself, and nobody is known
    "The company said it would take two years to repair the bridge.",  # stands for the repair
    "“The plan is late,” Peter Berg said. “He is a bad mayor,” Ann Moe said.",  # he has just spoken
    "The email helped her stay in Skarn, Ann Moe said.",
    "Peter Berg and David Lund met. He was late, Ann Moe said.",
])  # fmt: skip
def test_a_pronoun_stays_where_it_may_mean_another(text: str) -> None:
    assert any(word in f" {propositions(text)[-1].lower()} " for word in (" him ", " it ", " he ", " her "))


def test_a_wife_named_beside_a_man_is_not_the_speakers() -> None:
    text = "David Lund called for a curfew after Peter Berg and his wife were killed."
    assert all("Lund’s wife" not in row for row in propositions(text))


def test_we_is_the_body_that_speaks_or_for_which_somebody_speaks() -> None:
    assert propositions("Harrow Bank sold ships. “We have sold our ships,” Harrow Bank said.")[-1] == (
        "Harrow Bank has sold Harrow Bank’s ships"
    )
    assert propositions("“We are sorry,” said Ann Moe, a spokeswoman for Harrow Bank.") == ["Harrow Bank is sorry"]
    assert propositions("“We defend our country,” said Ann Moe, a spokeswoman for Harrow Bank.") == [
        "We defend our country"
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe resigned. David Lund praised her courage.", "David Lund praised Ann Moe’s courage"),
    ("Ann Moe resigned. Her lawyer denied any wrongdoing.", "Ann Moe’s lawyer denied any wrongdoing"),
    ("Ann Moe praised her lawyer’s courage.", "Ann Moe praised her lawyer’s courage"),
])  # fmt: skip
def test_who_did_what_to_the_words_is_told_with_names_too(text: str, expected: str) -> None:
    assert propositions(text)[-1] == expected


def test_the_words_of_the_article_stay_as_they_are() -> None:
    text = "“I am tired,” Ann Moe said."
    (row,) = claims(text)
    assert f"Bridge closes\n\n{text}"[row["start"] : row["end"]] == "I am tired"


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(["I", "We", "He", "She", "They", "It"]),
    st.sampled_from(["’m", " am", "’ve", "’s", " were", " go", " need not", " ain’t", ""]),
    st.sampled_from([" tired", " my own", " me", " let her", " his", " and I", ", I think,", ""]),
)
def test_whatever_is_said_its_span_keeps_and_no_name_loses_its_verb(who: str, verb: str, rest: str) -> None:
    text = f"“{who}{verb}{rest},” Ann Moe said of David Lund."
    for row in claims(text):
        assert f"Bridge closes\n\n{text}"[row["start"] : row["end"]] in text
        assert not re.search(r"Moe(?: am| have| are| go|’m|’ve)\b", row["proposition"])
