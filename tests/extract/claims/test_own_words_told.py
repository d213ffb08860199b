"""What speakers say they have told somebody before is their claim; and people are judged who are called animals."""

import pytest
from tests.extract.reading import code


def claims(said: str) -> list[tuple[str, str]]:
    return [(row["claim_type"], row["proposition"]) for row in code(f"“{said},” Ann Moe said.").claims]


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("I told the judge that the man was armed", ("fact", "The man was armed")),
        ("I told him in January that we would lose ten seats", ("forecast", "We would lose ten seats")),
        ("I warned the minister that the dam would burst", ("forecast", "The dam would burst")),
    ],
)
def test_what_speakers_told_somebody_is_claimed(said: str, claim: tuple[str, str]) -> None:
    assert claims(said) == [claim]


@pytest.mark.parametrize(
    ("said", "proposition"),
    [
        ("I never said that the man was armed", "Ann Moe never said that the man was armed"),
        ("I would say that the man was armed", "Ann Moe would say that the man was armed"),
        ("If I told him that we lost, he would cry", "If Ann Moe told him that we lost, he would cry"),
        ("I said that plan was late", "Ann Moe said that plan was late"),
        ("I wrote a book that won a prize", "Ann Moe wrote a book that won a prize"),
        ("I told the man that we hired to go home", "Ann Moe told the man that we hired to go home"),
    ],
)
def test_what_was_not_told_or_describes_somebody_is_not(said: str, proposition: str) -> None:
    assert [words for _, words in claims(said)] == [proposition]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("They are rats leaving a ship", "value"),
        ("The mayor is a snake", "value"),
        ("They are rats bred in a laboratory", "fact"),
        ("They are parasites", "fact"),
        ("We are Vipers", "fact"),
        ("The pets are rats and snakes", "fact"),
    ],
)
def test_people_called_animals_are_judged(said: str, kind: str) -> None:
    assert [found for found, _ in claims(said)] == [kind]
