"""Ties that unnamed people share with those beside them, and parts of bodies that their names tell."""

import pytest
from tests.extract.reading import Tie, ties, wholes

CURRENT = "current"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday dozens of Harbour Bank’s directors left.",
            {
                ("dozens", "Harbour Bank", "directors", CURRENT),
                ("Harbour Bank’s directors", "Harbour Bank", "directors", CURRENT),
            },
        ),
        (
            "On Monday leaders and members of the Fish League left.",
            {("leaders", "Fish League", "leaders", CURRENT), ("members", "Fish League", "members", CURRENT)},
        ),
        (
            "On Monday donors and members of the Fish League left.",
            {("members", "Fish League", "members", CURRENT)},
        ),
        (
            "On Monday Harbour Bank’s directors and clerks left.",
            {
                ("clerks", "Harbour Bank", "clerks", CURRENT),
                ("Harbour Bank’s directors", "Harbour Bank", "directors", CURRENT),
            },
        ),
        (
            "Ann Moe met her son, a student at Harbour College, on Monday.",
            {
                ("Ann Moe’s son", "Harbour College", "student", CURRENT),
                ("student", "Harbour College", "student", CURRENT),
            },
        ),
        (
            "On Monday Harbour Bank had 90 employees and consultants.",
            {
                ("employees", "Harbour Bank", "employees", CURRENT),
                ("consultants", "Harbour Bank", "consultants", CURRENT),
            },
        ),
        ("On Monday Harbour Bank had 90 visitors and critics.", set()),
        (
            "On Monday Harbour Bank and Fish Bank directors said no.",
            {
                ("Fish Bank directors", "Fish Bank", "directors", CURRENT),
                ("Fish Bank directors", "Harbour Bank", "Fish Bank directors", CURRENT),
            },
        ),
        ("On Monday others at Harbour Bank said no.", {("others", "Harbour Bank", "others", CURRENT)}),
        (
            "The Islamic State grew. On Monday Islamic State terrorists left.",
            {("Islamic State terrorists", "Islamic State", "terrorists", CURRENT)},
        ),
    ],
)
def test_people_share_a_body_with_those_beside_them(text: str, expected: set[Tie]) -> None:
    assert set(ties(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Harbour Radio’s Campaign Watch Group closed.", ("Campaign Watch Group", "Harbour Radio")),
        (
            "On Monday the Center for Fish and Boats at Harbour University closed.",
            ("Center for Fish and Boats", "Harbour University"),
        ),
        ("On Monday the House met. House Democrats left.", ("House Democrats", "House")),
        ("On Monday a team at Harbour University said no.", ("team", "Harbour University")),
        ("On Monday Congress met. The congressional staff said no.", ("congressional staff", "Congress")),
    ],
)
def test_names_and_links_tell_parts_of_bodies(text: str, expected: tuple[str, str]) -> None:
    assert wholes(text) == [expected]


@pytest.mark.parametrize("body", ["Fish Party Convention", "Labour Campaign"])
def test_a_party_is_not_what_stands_beside_one(body: str) -> None:
    assert ties(f"On Monday the {body} met. The party chairman, Ann Moe, left.") == [
        ("Ann Moe", None, "party chairman", CURRENT)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour League met on Monday. “No,” said Ida Berg, one of its members.",
        "The Harbour League met on Monday. “No,” said one of its members, Ida Berg.",
        "“No,” said one of the Harbour League members, Ida Berg, on Monday.",
    ],
)
def test_the_one_of_a_group_who_is_named_beside_it_is_of_its_body(text: str) -> None:
    assert ("Ida Berg", "Harbour League", "members", "current") in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "One of Harbour Bank’s directors, Ida Berg, resigned.",
        "Harbour Bank fell on Monday. One of the bank’s directors, Ida Berg, resigned.",
    ],
)
def test_the_one_of_a_group_has_its_noun_for_a_role(text: str) -> None:
    of_bodies = [row for row in ties(text) if row[0] == "Ida Berg" and row[1] is not None]
    assert of_bodies == [("Ida Berg", "Harbour Bank", "directors", "current")]
