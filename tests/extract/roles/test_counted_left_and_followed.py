"""Members named behind a colon, parties that people may leave, successors, and bodies left for other ones."""

import pytest
from tests.extract.reading import Tie, ties


def _tied(text: str, body: str) -> set[str]:
    """Those of two names whom a text ties to a body."""
    return {who for who, whole, _, _ in ties(text) if whole == body and " " in who}


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        (
            "Four members of the Fish Party opposed the bill: Ann Moe, Per Berg, Olav Lund and Lisa Dahl.",
            "Fish Party",
            {"Ann Moe", "Per Berg", "Olav Lund", "Lisa Dahl"},
        ),
        (
            "Three members of the Fish Party were absent: Ann Moe of Ohio, Olav Berg (Iowa) and Lisa Dahl.",
            "Fish Party",
            {"Ann Moe", "Olav Berg", "Lisa Dahl"},
        ),
        # not as many, or as many as others are
        ("Four members of the Fish Party named the suspects: Ann Moe, Olav Berg and Lisa Dahl.", "Fish Party", set()),
        ("Members of the Fish Party named the suspects: Ann Moe, Olav Berg and Lisa Dahl.", "Fish Party", set()),
        ("Three members of the Fish Party liked one song: Ann Moe, by Olav Berg.", "Fish Party", set()),
        (
            "Three members of the Fish Party accused three ministers of theft: Ann Moe, Olav Berg and Lisa Dahl.",
            "Fish Party",
            set(),
        ),
        ("Two members of the Fish Party gave way to new faces: Ann Moe and Olav Berg.", "Fish Party", set()),
        (
            "Two members of the Fish Party met the singers: Ann Moe, Olav Berg and Lisa Dahl sang.",
            "Fish Party",
            set(),
        ),
    ],
)
def test_as_many_as_a_group_counts_are_its_members(text: str, body: str, expected: set[str]) -> None:
    assert _tied(text, body) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe threatened to leave the Fish Party.",
        "Ann Moe said that she would leave the Fish Party.",
        "Ann Moe is leaving the Fish Party.",
        "Ann Moe will not quit the Fish Party.",
        "The mayor urged Ann Moe to leave the Fish Party.",
    ],
)
def test_who_may_leave_a_party_is_in_it(text: str) -> None:
    assert [(who, body, tenure) for who, body, _, tenure in ties(text) if body] == [
        ("Ann Moe", "Fish Party", "current")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Since leaving the Fish Party, Ann Moe has sailed.",
        "Ann Moe regretted leaving the Fish Party.",
        "Ann Moe was a baker before leaving the Fish Party.",
        "Ann Moe was forced to leave the Fish Party.",
        "Ann Moe would later leave the Fish Party.",
        "Why did Ann Moe leave the Fish Party?",
        "Ann Moe would leave the Fish Party in ruins.",
        "Ann Moe would leave the Fish Party without a leader.",
        "Ann Moe was seen leaving the Fish Party conference.",
        "Ann Moe is leaving the Harbour Hall.",
        "Voters are leaving the Fish Party.",
    ],
)
def test_who_leaves_something_else_is_in_no_party(text: str) -> None:
    assert not [row for row in ties(text) if row[3] == "current" and row[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe, chief executive of Harbour Bank, resigned. Her successor, Olav Berg, said no.",
            ("Olav Berg", "Harbour Bank", "chief executive", "unclear"),
        ),
        (
            "Ann Moe is chief executive of Harbour Bank. Moe’s predecessor, Olav Berg, said no.",
            ("Olav Berg", "Harbour Bank", "chief executive", "former"),
        ),
        (
            "Ann Moe, chairman of Baobab Life, resigned. She was replaced by Olav Berg.",
            ("Olav Berg", "Baobab Life", "chairman", "unclear"),
        ),
    ],
)
def test_successors_have_the_office(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, chief executive of Harbour Bank, resigned. Her likely successor, Olav Berg, said no.",
        "Ann Moe is chief executive of Harbour Bank. Her predecessor as mayor, Olav Berg, said no.",
        "Ann Moe was a former chief executive of Harbour Bank. Her predecessor, Olav Berg, said no.",
        "Ann Moe, a member of the Fish League, was mayor. Her successor, Olav Berg, said no.",
        "Ann Moe, chairman of Baobab Life, resigned from Harbour Bank’s board. She was replaced by Olav Berg.",
    ],
)
def test_successors_elsewhere_do_not(text: str) -> None:
    assert not _tied(text, "Harbour Bank") - {"Ann Moe"}
    assert not _tied(text, "Baobab Life") - {"Ann Moe"}
    assert not _tied(text, "Fish League") - {"Ann Moe"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe left Harbour Bank to run the Fish Fund.", [("Ann Moe", "Fish Fund", "run", "unclear")]),
        ("Ann Moe is leaving Harbour Bank to join the Fish League.", [("Ann Moe", "Fish League", "join", "elect")]),
        ("Ann Moe left her son to run the Fish Fund.", [("Ann Moe’s son", "Fish Fund", "run", "unclear")]),
        ("Ann Moe left Harbour Bank to run its own affairs with the Fish League.", []),
        (
            "Harbour Bank, to which Ann Moe belonged until May, sued.",
            [("Ann Moe", "Harbour Bank", "belonged", "former")],
        ),
        ("Harbour Bank, for which Ann Moe works, sued.", [("Ann Moe", "Harbour Bank", "works", "current")]),
        ("Harbour Bank, about which Ann Moe wrote, sued.", []),
        ("Harbour Bank, against which Ann Moe worked, sued.", []),
        (
            "Ann Moe and Olav Berg both served in the Lund government.",
            [
                ("Ann Moe", "Lund government", "served in", "unclear"),
                ("Olav Berg", "Lund government", "served in", "unclear"),
            ],
        ),
    ],
)
def test_bodies_joined_for_others_and_told_by_which(text: str, expected: list[Tie]) -> None:
    assert sorted(row for row in ties(text) if row[1]) == sorted(expected)
