"""Roles that a text denies, or says to be over, and those that somebody tells of himself."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe is not a member of the Fish Council.",
        "Ann Moe isn’t a member of the Fish Council.",
        "Ann Moe was never head of the Fish Council.",
        "Ann Moe never was a member of the Fish Council.",
        "Ann Moe, not a member of the Fish Council, smiled.",
        "Ann Moe, who is not a member of the Fish Council, smiled.",
        "Ann Moe smiled. She is not a member of the Fish Council.",
        "Ann Moe smiled. “I am not a member of the Fish Council,” she said.",
        "Ann Moe smiled. “I wish I were a member of the Fish Council,” she said.",
        "Neither Ann Moe nor David Lund is a clerk at Harbour Bank.",
        "Neither Ann Moe nor David Lund works for Harbour Bank.",
        "No lawyer for the Fish League was Ann Moe.",
    ],
)
def test_who_is_said_not_to_have_a_role_has_none(text: str) -> None:
    assert not [row for row in ties(text) if row[0] in ("Ann Moe", "David Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe is no longer head of the Fish Council.",
        "Ann Moe, no longer the head of the Fish Council, smiled.",
        "Ann Moe, who is no longer head of the Fish Council, smiled.",
        "Ann Moe smiled. She is no longer head of the Fish Council.",
    ],
)
def test_who_has_a_role_no_longer_had_it(text: str) -> None:
    assert ties(text) == [("Ann Moe", "Fish Council", "head", "former")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe is not only head of the Fish Council.", [("Ann Moe", "Fish Council", "head", "current")]),
        ("Ann Moe, not surprisingly the head of Harbour Bank, left.", [("Ann Moe", "Harbour Bank", "head", "current")]),
        ("Ann Moe is not just a clerk at Harbour Bank.", [("Ann Moe", "Harbour Bank", "clerk", "current")]),
        (
            "Ann Moe smiled. “I am a member of the Fish Council,” she said.",
            [("Ann Moe", "Fish Council", "member", "current")],
        ),
        (
            "Ann Moe, a clerk at Harbour Bank and a founder of the Fish League, smiled.",
            [("Ann Moe", "Harbour Bank", "clerk", "current"), ("Ann Moe", "Fish League", "founder", "current")],
        ),
    ],
)
def test_who_has_more_than_a_role_or_tells_his_own_has_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


def test_what_follows_and_with_a_verb_of_its_own_is_anothers() -> None:
    text = "Ann Moe is a clerk at Harbour Bank and the head of the Fish League is Per Berg."
    assert [row for row in ties(text) if row[0] == "Ann Moe"] == [("Ann Moe", "Harbour Bank", "clerk", "current")]
