"""What is no quote by the codebook, and claims that say whose they are and how sure; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.records import Coding


def read(text: str) -> Coding:
    return propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)


def quoted(text: str) -> list[str]:
    whole = f"Harbour news\n\n{text}\n"
    return [whole[row["start"] : row["end"]] for row in read(text).quotes]


def claimed(text: str) -> list[tuple[str, str, str]]:
    return [(row["proposition"], row["claim_type"], row["certainty"]) for row in read(text).claims]


@pytest.mark.parametrize("text", [
    "The next match is expected to be played in June.",
    "Fishermen have never seen a catch like it.",
    "The board has approved a footbridge near the mill.",
])  # fmt: skip
def test_what_is_due_and_what_was_done_is_nobody_s_word(text: str) -> None:
    assert quoted(text) == []
    assert claimed(text) == []


def test_what_is_seen_as_something_or_found_in_marks_is_somebody_s_word() -> None:
    assert quoted("Ana Kuti saw the plan as a threat.") == ["the plan as a threat"]
    assert quoted("The board approved the plan “as a stopgap”.") == ["the plan “as a stopgap”"]


def test_a_relative_pronoun_is_no_content_and_its_noun_stands_in_the_claim() -> None:
    text = "The tower, which tenants say is unsafe, was closed on Friday."
    assert quoted(text) == ["is unsafe"]
    assert claimed(text) == [("The tower is unsafe", "value", "certain")]
    assert [one[0] for one in claimed("The envoy, who critics said had lied, resigned on Friday.")] == [
        "The envoy had lied"
    ]
    assert claimed("The dam burst on Friday. Which is why the chief must go, Nils Aho said.") == []
    assert claimed("Nils Aho asked which was the older.")[0][0] == "Nils Aho asked which was the older"


@pytest.mark.parametrize(("text", "expected"), [
    ("“No one may be turned out of a shelter at night,” said Ana Kuti.",
     ("No one may be turned out of a shelter at night", "policy", "certain")),
    ("Ana Kuti said no ship may leave the port.", ("No ship may leave the port", "policy", "certain")),
    ("No ship may have left the port, Ana Kuti said.", ("No ship may have left the port", "fact", "possible")),
    ("Ana Kuti said it may not be true.", ("It may not be true", "fact", "possible")),
])  # fmt: skip
def test_what_nobody_may_do_is_banned(text: str, expected: tuple[str, str, str]) -> None:
    assert claimed(text) == [expected]


@pytest.mark.parametrize(("text", "proposition"), [
    ("Nils Aho said he feared that guards would search the hall.", "Guards would search the hall"),
    ("Nils Aho feared that guards would search the hall.", "Guards would search the hall"),
    ("“We fear that the mill will close,” said Nils Aho.", "The mill will close"),
])  # fmt: skip
def test_what_is_feared_is_possible_and_the_fear_is_not_part_of_it(text: str, proposition: str) -> None:
    assert claimed(text) == [(proposition, "forecast", "possible")]


@pytest.mark.parametrize("text", [
    "Ana Kuti declined to criticise the bishop.",
    "Asked whether the bishop would resign, Ana Kuti declined to comment.",
    "“To close the coast road on Monday,” said Ana Kuti.",
])  # fmt: skip
def test_silence_questions_and_deeds_without_a_doer_claim_nothing(text: str) -> None:
    assert claimed(text) == []


@pytest.mark.parametrize(("text", "proposition"), [
    ("The jurors were not convinced that the ban would last.",
     "The jurors were not convinced that the ban would last"),
    ("Ana Kuti refused to sign the charter.", "Ana Kuti refused to sign the charter"),
    ("The growers threatened “to close the coast road from Monday”.",
     "The growers threatened to close the coast road from Monday"),
    ("Nils Aho called the levy “a disgrace”.", "The levy is a disgrace"),
    ("Nils Aho called the levy “theft”.", "The levy is theft"),
])  # fmt: skip
def test_a_claim_says_who_holds_what(text: str, proposition: str) -> None:
    assert [one[0] for one in claimed(text)] == [proposition]


def test_a_name_in_marks_is_no_claim() -> None:
    assert claimed("Nils Aho called his boat “Rosa”.") == []
