"""Contents that nobody has said: what somebody ought to say, charges told in passing; all text is made up."""

import pytest
from tests.extract.reading import claims, code


def reported(text: str) -> list[tuple[str | None, str, str]]:
    """The claims that somebody else than the author is made to make."""
    rows = claims(text)
    voices = [row["voice"] for row in code(text).claims]
    return [row for row, voice in zip(rows, voices, strict=True) if voice != "author"]


@pytest.mark.parametrize("text", [
    "Officials should explain why the bridge fell.",
    "The governor must say clearly that the deal is off.",
    "The minister has to admit that he lied.",
    "The harbour board needs to say whether the dam is safe.",
    "Per Lund ought to concede that the plan failed.",
])  # fmt: skip
def test_what_somebody_ought_to_say_he_has_not_said(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(("text", "said"), [
    ("Per Lund has said that the plan failed.", "The plan failed"),
    ("Per Lund had to admit that the plan failed.", "The plan failed"),
    ("Per Lund must have thought that nobody cared.", "Nobody cared"),
    ("“The plan is mad,” Per Lund had to say.", "The plan is mad"),
    ("Ann Moe, who should know, said that the dam was old.", "The dam was old"),
    ("The mayor, who has to resign, says that the books are old.", "The books are old"),
    ("Per Lund said that the harbour board should tell voters the truth.",
     "The harbour board should tell voters the truth"),
])  # fmt: skip
def test_what_he_has_said_stays_his(text: str, said: str) -> None:
    assert [row[2] for row in reported(text)] == [said]


@pytest.mark.parametrize("text", [
    "The mayor accused of fraud was sacked.",
    "The minister accused of lying about the dam has resigned.",
    "A banker convicted of theft will appeal.",
    "The union accused of breaking the law called a strike.",
    "Guards accused of torture told the court about the camp.",
    "Mayor accused of fraud was sacked by council\n\nRain fell on the coast.",
])  # fmt: skip
def test_a_charge_told_in_passing_is_nobody_s_claim(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(("text", "claim"), [
    ("The mayor accused the board of fraud.", ("mayor", "value", "The mayor accused the board of fraud")),
    ("The mayor accused of fraud said that the books were safe.", ("mayor", "value", "The books were safe")),
])  # fmt: skip
def test_who_accuses_or_answers_is_heard(text: str, claim: tuple[str, str, str]) -> None:
    assert reported(text) == [claim]


def test_the_charge_ends_before_what_befalls_the_accused() -> None:
    text = "The minister accused of lying about the dam has resigned."
    assert [text[row["start"] : row["end"]] for row in code(text).quotes] == ["lying about the dam"]
    text = "The mayor accused of fraud later left Lima."
    assert [text[row["start"] : row["end"]] for row in code(text).quotes] == ["fraud"]
