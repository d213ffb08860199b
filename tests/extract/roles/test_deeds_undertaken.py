"""Ties to bodies by deeds to come, agreed on or begun, and by what somebody has in a body."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe was tapped to lead Harbour Bank.", [("Ann Moe", "Harbour Bank", "lead", "unclear")]),
        ("Ann Moe will join Harbour Bank in May.", [("Ann Moe", "Harbour Bank", "join", "elect")]),
        ("Ann Moe plans to leave the Fish Party.", [("Ann Moe", "Fish Party", "leave", "current")]),
        ("Ann Moe agreed to work for Harbour Bank.", [("Ann Moe", "Harbour Bank", "work for", "unclear")]),
        (
            "Ann Moe has agreed to step down from Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "step down from", "unclear")],
        ),
        ("Ann Moe will take over at Harbour Bank.", [("Ann Moe", "Harbour Bank", "take over at", "elect")]),
        ("The mayor hired Ann Moe to run Harbour Radio.", [("Ann Moe", "Harbour Radio", "run", "unclear")]),
        # what somebody has or does there
        (
            "Ann Moe has been in charge of Harbour Bank since May.",
            [("Ann Moe", "Harbour Bank", "has been in charge of", "current")],
        ),
        (
            "Ann Moe was put in charge of Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "was put in charge of", "current")],
        ),
        (
            "Ann Moe served ten years in the Harbour Navy.",
            [("Ann Moe", "Harbour Navy", "served ten years in", "unclear")],
        ),
        (
            "Ann Moe assumed the chairmanship of Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "assumed the chairmanship of", "unclear")],
        ),
        ("Ann Moe owns a stake in Harbour Bank.", [("Ann Moe", "Harbour Bank", "owns a stake in", "current")]),
        ("Ann Moe’s quarter-century in Congress was calm.", [("Ann Moe", "Congress", "quarter-century in", "unclear")]),
        # what somebody is chosen or stands for
        (
            "The mayor named Ann Moe to fill the Harbour Court vacancy.",
            [("Ann Moe", "Harbour Court", "named", "unclear")],
        ),
        (
            "The candidates in the Harbour Senate race met in Oslo.",
            [("candidates", "Harbour Senate", "candidates", "unclear")],
        ),
        (
            "The Republican Party met. John Hall backed Ann Moe for the Republican Party nomination.",
            [("Ann Moe", "Republican Party", "for", "unclear")],
        ),
    ],
)
def test_ties_people_to_bodies_by_what_they_undertake_or_have(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe would join Harbour Bank.",
        "Ann Moe wanted to lead Harbour Bank.",
        "Ann Moe plans to leave the Harbour Hall.",
        "Ann Moe agreed to run a bank.",
        "Ann Moe will join Harbour Radio on Monday.",
        "Ann Moe did not agree to lead Harbour Bank.",
        "The candidates in the Harbour Senate met in Oslo.",
        "Ann Moe will direct the Harbour Board to act.",
        "Ann Moe plans to lead Harbour Bank to ruin.",
        "Ann Moe will join Harbour Bank in suing the owners.",
        "Ann Moe will join Harbour Bank in protest on Monday.",
        "Ann Moe vowed to join Harbour Bank for talks.",
    ],
)
def test_ties_nobody_by_deeds_doubted_or_of_an_hour(text: str) -> None:
    assert ties(text) == []
