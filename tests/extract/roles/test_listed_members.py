"""Who is named among the members of a body, and whose people unnamed ones are said to be."""

import pytest
from tests.extract.reading import Tie, ties

LEAGUE = "Fish League"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Members of the Fish League include Ann Moe and Carl Berg.",
            [
                ("Members", LEAGUE, "Members", "current"),
                ("Ann Moe", LEAGUE, "include", "current"),
                ("Carl Berg", LEAGUE, "include", "current"),
            ],
        ),
        (
            "The Fish League, whose members include poets such as Ann Moe and Carl Berg, met on Monday.",
            [
                ("Fish League’s members", LEAGUE, "members", "current"),
                ("poets", LEAGUE, "include", "current"),
                ("Ann Moe", LEAGUE, "members", "current"),
                ("Carl Berg", LEAGUE, "members", "current"),
            ],
        ),
        (
            "The Fish Committee, which includes Ann Moe, met on Monday.",
            [("Ann Moe", "Fish Committee", "includes", "current")],
        ),
        (
            "Harbour University’s alumni include Ann Moe.",
            [
                ("Harbour University’s alumni", "Harbour University", "alumni", "current"),
                ("Ann Moe", "Harbour University", "include", "current"),
            ],
        ),
        ("The Fish Feast includes Ann Moe and Carl Berg.", []),
        ("The Fish Committee does not include Ann Moe.", []),
        ("The Fish Committee includes Ann Moe’s plan.", []),
        # predicates of unnamed people
        (
            "The activists are members of the Fish League.",
            [("activists", LEAGUE, "members", "current")],
        ),
        (
            "The three men were students at Harbour College.",
            [("men", "Harbour College", "students", "unclear")],
        ),
        ("The activists are not members of the Fish League.", []),
        ("The activists are critics of the Fish League.", []),
    ],
)
def test_listed_members_and_people_told_to_be_of_a_body_are_tied(text: str, expected: list[Tie]) -> None:
    assert sorted(row for row in ties(text) if row[1]) == sorted(expected)
