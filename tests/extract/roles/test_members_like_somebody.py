"""Bodies of people told by members like them, and by what is theirs in a clause: [whose show on Harbour Radio]."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fish League members like Ann Moe left.", ("Ann Moe", "Fish League", "members", "current")),
        ("Ann Moe, whose show on Harbour Radio is heard, left.", ("Ann Moe", "Harbour Radio", "show on", "unclear")),
        ("Ann Moe’s column in Harbour News was read.", ("Ann Moe", "Harbour News", "column in", "unclear")),
        (
            "Ann Moe, whose tenure at Harbour Bank ended in May, left.",
            ("Ann Moe", "Harbour Bank", "tenure at", "unclear"),
        ),
    ],
)
def test_members_and_what_is_somebodys_tell_of_a_body(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fish League members, like Ann Moe, left.",
        "Most members of the Fish League like Ann Moe.",
        "Fish League members like Ann Moe’s songs.",
        "Critics of the Fish League like Ann Moe left.",
        "Ann Moe, whose show in the Harbour Hall was seen, left.",
        "Harbour Bank, whose work at Harbour University was hard, met Ann Moe.",
    ],
)
def test_likeness_and_shows_elsewhere_tell_of_none(text: str) -> None:
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1]]
