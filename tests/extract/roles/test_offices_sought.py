"""Who seeks an office in a body, or is said to be going to have it; and who is not."""

import pytest
from tests.extract.reading import ties

LEAGUE, COMMITTEE = "Fish League", "Fish Committee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe is running for president of the Fish League.", [(LEAGUE, "president", "unclear")]),
        ("Ann Moe’s bid to become president of the Fish League failed.", [(LEAGUE, "president", "unclear")]),
        ("Ann Moe hopes to be the next president of the Fish League.", [(LEAGUE, "president", "unclear")]),
        ("Ann Moe rose to become head of the Fish League.", [(LEAGUE, "head", "unclear")]),
        ("Ann Moe was chosen to be head of the Fish League.", [(LEAGUE, "head", "unclear")]),
        ("Ann Moe will be co-chair of the Fish Committee.", [(COMMITTEE, "co-chair", "elect")]),
        ("Ann Moe will not be chair of the Fish Committee.", []),
        ("If Ann Moe will be chair of the Fish Committee, Per Berg smiles.", []),
        ("Ann Moe asked Carl Berg to become head of the Fish League.", []),
        ("Ann Moe wants to run for president of the Fish League.", [(LEAGUE, "president", "unclear")]),
        ("Ann Moe declined to run for president of the Fish League.", []),
        ("Ann Moe ruled out running for president of the Fish League.", []),
        ("Ann Moe decided against running for president of the Fish League.", []),
        ("Ann Moe was barred from running for president of the Fish League.", []),
        ("Ida Lund asked Ann Moe to run for president of the Fish League.", []),
        ("Ann Moe denied on Monday that she hopes to be chair of the Fish League.", []),
        (
            "Ann Moe denied the report on Monday and is running for president of the Fish League.",
            [(LEAGUE, "president", "unclear")],
        ),
        # seats: candidates for chambers and courts
        ("Ann Moe, a candidate for the Senate, smiled.", [("Senate", "candidate", "current")]),
        ("Ann Moe, his nominee for the Supreme Court, smiled.", [("Supreme Court", "nominee", "current")]),
        ("Ann Moe, a candidate for the Harbour Prize, smiled.", []),
        (
            "They met in Congress on Monday. Ann Moe, a congressional candidate, smiled.",
            [("Congress", "congressional candidate", "current")],
        ),
    ],
)
def test_offices_that_people_seek_are_told_with_the_body(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [row[1:] for row in ties(text) if row[0] == "Ann Moe" and row[1]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Fish League, which Ann Moe founded in 2010, met.", [("Ann Moe", LEAGUE, "founded", "current")]),
        ("Carl Berg signed with the Oslo Gulls in 2010.", [("Carl Berg", "Oslo Gulls", "signed with", "unclear")]),
        ("Carl Berg was traded to the Oslo Gulls.", [("Carl Berg", "Oslo Gulls", "traded to", "unclear")]),
        ("Carl Berg signed a treaty with the Oslo Gulls.", []),
        # bodies that are members
        (
            "Norway is a founding member of the Harbour Union.",
            [("Norway", "Harbour Union", "member", "current")],
        ),
        ("Norway is not a member of the Harbour Union.", []),
    ],
)
def test_clauses_tie_founders_players_and_states(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert [row for row in ties(text) if row[1]] == expected


@pytest.mark.parametrize(
    "text",
    [
        "After talks with Norway, a member of the Harbour Union said it was late.",
        "Ida Lund praised the Elm Bank, a member of the Harbour Union said.",
    ],
)
def test_no_body_is_the_member_that_speaks_behind_it(text: str) -> None:
    assert [row for row in ties(text) if row[0] in ("Norway", "Elm Bank")] == []


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("Norway, a member of the Harbour Union, wept.", "current"),
        ("Norway, once a member of the Harbour Union, wept.", "former"),
        ("Norway, once again a member of the Harbour Union, wept.", "current"),
        ("Norway, formerly a member of the Harbour Union, wept.", "former"),
    ],
)
def test_a_body_between_commas_is_a_member_or_once_was(text: str, tenure: str) -> None:
    assert [row[1:] for row in ties(text) if row[0] == "Norway"] == [("Harbour Union", "member", tenure)]
