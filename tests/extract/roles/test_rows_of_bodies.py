"""Further bodies in the row that the body of a role begins, and rows that are none."""

import pytest
from tests.extract.reading import ties

LEAGUE, BANK, FUND = "Harbour League", "Harbour Bank", "Fish Fund"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe is a member of the Harbour League, the Oslo Society, Harbour Bank, and the Fish Fund.",
            [
                (LEAGUE, "member", "current"),
                ("Oslo Society", "member", "current"),
                (BANK, "member", "current"),
                (FUND, "member", "current"),
            ],
        ),
        (
            "Ann Moe, a former adviser to Harbour Bank and the Fish Fund, smiled.",
            [(BANK, "adviser", "former"), (FUND, "adviser", "former")],
        ),
        (
            "Ann Moe, a member of the boards of Harbour Bank and of the Fish Fund, smiled.",
            [(BANK, "member", "current"), (FUND, "member", "current")],
        ),
        # a name of no known body stands in the row
        (
            "Ann Moe, a reporter for Harbour Radio, Overnight and the Oslo Post, smiled.",
            [("Harbour Radio", "reporter", "current"), ("Oslo Post", "reporter", "current")],
        ),
        # an office has three bodies in a row, but of two that "and" joins only the first
        (
            "Ann Moe, the head of the Harbour League, Harbour Bank and the Fish Fund, smiled.",
            [(LEAGUE, "head", "current"), (BANK, "head", "current"), (FUND, "head", "current")],
        ),
        ("Ann Moe, the head of the Harbour League and the Fish Fund, smiled.", [(LEAGUE, "head", "current")]),
        # rows that are none: the last name does something, owns something, or is another role's
        ("Ann Moe is a member of the Harbour League and the Fish Fund sued.", [(LEAGUE, "member", "current")]),
        ("Ann Moe, a member of the Harbour League, the Fish Fund, smiled.", [(LEAGUE, "member", "current")]),
        ("Ann Moe, a clerk at Harbour Bank and the Fish Fund’s rivals smiled.", [(BANK, "clerk", "current")]),
        (
            "Ann Moe is a clerk at Harbour Bank and a director of the Fish Fund.",
            [(BANK, "clerk", "current"), (FUND, "director", "current")],
        ),
    ],
)
def test_each_body_of_a_closed_row_is_one_of_the_role(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [row[1:] for row in ties(text) if row[0] == "Ann Moe" and row[1]] == expected
