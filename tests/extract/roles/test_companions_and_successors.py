"""Bodies of people that are told with those around them: colleagues, successors, and critics within a party."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe thanked her colleagues at Harbour Bank.", ("Ann Moe", "Harbour Bank", "colleagues at", "current")),
        ("Ann Moe’s Fish Council colleagues smiled.", ("Ann Moe", "Fish Council", "colleagues", "current")),
        (
            "Ann Moe thanked her former colleagues at Harbour Bank.",
            ("Ann Moe", "Harbour Bank", "colleagues at", "former"),
        ),
        (
            "Ann Moe and her team at Harbour University said no.",
            ("Ann Moe", "Harbour University", "team at", "current"),
        ),
        (
            "Harbour Bank chief executive Ann Moe will be replaced by Ida Lund, it said.",
            ("Ida Lund", "Harbour Bank", "chief executive", "elect"),
        ),
        (
            "Harbour Bank chair Ann Moe said that she will leave in May, to be replaced by the economist Ida Lund.",
            ("Ida Lund", "Harbour Bank", "chair", "elect"),
        ),
        (
            "Ann Moe, head of the Fish League, was succeeded by Ida Lund in May.",
            ("Ida Lund", "Fish League", "head", "unclear"),
        ),
        ("Critics within the Fish Party smiled.", ("Critics", "Fish Party", "Critics", "current")),
    ],
)
def test_those_around_somebody_tell_of_a_body(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    ("text", "whose", "body"),
    [
        ("Ann Moe met her students at Harbour University.", "Ann Moe", "Harbour University"),
        ("Ann Moe and her sister at Harbour Bank said no.", "Ann Moe", "Harbour Bank"),
        ("Ann Moe and her supporters in the Fish Council said no.", "Ann Moe", "Fish Council"),
        ("Ann Moe, head of the Fish League, may be succeeded by Ida Lund.", "Ida Lund", "Fish League"),
        ("Ann Moe, head of the Fish League, was replaced by Ida Lund’s son.", "Ida Lund", "Fish League"),
        ("Ann Moe, founder of the Fish League, was replaced by Ida Lund.", "Ida Lund", "Fish League"),
        ("Critics of the Fish Party smiled.", "Critics", "Fish Party"),
        ("Ann Moe, head of the Fish League, slept. Her old sofa was replaced by Ida Lund.", "Ida Lund", "Fish League"),
        ("Ann Moe, head of the Fish League, said her sofa was replaced by Ida Lund.", "Ida Lund", "Fish League"),
        ("Ann Moe, captain of Harbour Town, was replaced by Ida Lund in the 80th minute.", "Ida Lund", "Harbour Town"),
        ("Senator Ann Moe of the Fish Party was succeeded by Ida Lund.", "Ida Lund", "Fish Party"),
    ],
)
def test_others_around_somebody_tell_of_none(text: str, whose: str, body: str) -> None:
    assert not [row for row in ties(text) if row[:2] == (whose, body)]


def test_colleagues_are_no_role_of_whose_they_are() -> None:

    found = propose("Ann Moe’s Fish Council colleagues smiled.", article_id="a", reference_date="2024-06-04")
    assert [actor.get("role") for actor in found.actors if actor["name"] == "Ann Moe"] == [None]
