"""Offices of those who are replaced in them, and of those whom a body takes into its own."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Solheim Ferries said that it had appointed Ida Lund as its chief executive, replacing Ann Moe.",
            ("Ann Moe", "Solheim Ferries", "chief executive", "unclear"),
        ),
        (
            "Ida Lund has been named chairwoman of Solheim Ferries, replacing Ann Moe, who left in May.",
            ("Ann Moe", "Solheim Ferries", "chairwoman", "unclear"),
        ),
        (
            "Ann Moe will succeed Per Berg as chief executive of Solheim Ferries in June.",
            ("Ann Moe", "Solheim Ferries", "chief executive", "elect"),
        ),
        (
            "Ann Moe is due to replace Per Berg as chairman of Solheim Ferries.",
            ("Per Berg", "Solheim Ferries", "chairman", "unclear"),
        ),
        (
            "Ida Lund, the director of the Harbour Museum, replaced Ann Moe in 2010.",
            ("Ann Moe", "Harbour Museum", "director", "former"),
        ),
        (
            "Ida Lund, the editor of the Harbour Times, who succeeded Ann Moe last year, said no.",
            ("Ann Moe", "Harbour Times", "editor", "former"),
        ),
    ],
)
def test_who_is_replaced_had_the_office(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Per Berg, chairman of Solheim Ferries, praised the plan of replacing Ann Moe.",
        "Harbour Rovers FC coach Per Berg brought on Ole Lie, replacing Ann Moe.",
        "Per Berg, the chairman of Solheim Ferries, brought in a new captain, replacing Ann Moe.",
        "Per Berg, the chairman of Solheim Ferries, could succeed Ann Moe.",
        "Per Berg, the chairman of Solheim Ferries, succeeded Ann Moe in the Senate.",
        "Per Berg, the director of the Harbour Museum, replaced Ann Moe on the jury.",
        "Per Berg, the director of the Harbour Museum, replaced Ann Moe’s paintings.",
        "Per Berg, the chairman of Solheim Ferries, wants to replace Ann Moe as mayor of Bergen.",
        "Per Berg replaced Ann Moe as captain of Harbour Rovers FC.",
        "Per Berg, the former editor of the Harbour Times, replaced Ann Moe.",
        "Per Berg, the chairman of Solheim Ferries, will replace Ann Moe.",
        "The chairman of Solheim Ferries, Per Berg, replaces Ann Moe, who stepped down as health minister on Friday.",
        "Per Berg, the chairman of Solheim Ferries, succeeded Ann Moe in 2019 as mayor of Bergen.",
        "Per Berg, chief executive of Solheim Ferries, was called to the council, replacing Ann Moe.",
        "Per Berg, chairman of Solheim Ferries, became minister of health on Friday, replacing Ann Moe.",
        "Per Berg denied that he will succeed Ann Moe as chairman of Solheim Ferries.",
        "Per Berg is not set to succeed Ann Moe as chairman of Solheim Ferries.",
        "Per Berg, the chairman of Solheim Ferries, hired the trainer Ole Lie, replacing Ann Moe.",
    ],
)
def test_what_else_replaces_somebody_tells_no_office(text: str) -> None:
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Bank named Ann Moe chief executive on Monday.", ("Ann Moe", "Harbour Bank", "chief executive")),
        (
            "Harbour Bank appointed Ann Moe as chief financial officer.",
            ("Ann Moe", "Harbour Bank", "chief financial officer"),
        ),
        (
            "The Harbour Museum has hired Ann Moe as managing director.",
            ("Ann Moe", "Harbour Museum", "managing director"),
        ),
    ],
)
def test_a_body_takes_people_into_its_own_offices(text: str, expected: tuple[str, str, str]) -> None:
    assert (*expected, "current") in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Fish Party named Ann Moe leader.",
        "The Fish Party named Ann Moe leader of the Senate.",
        "Harbour Magazine named Ann Moe person of the year.",
        "The Harbour Foundation named Ann Moe chief executive of the year.",
        "Harbour Rovers FC named Ann Moe captain for the match.",
        "Harbour Bank would have named Ann Moe chief executive.",
        "The Harbour Parliament appointed Ann Moe judge.",
        "The search committee named Ann Moe president.",
        "Harbour Bank denied that it had named Ann Moe chairwoman.",
    ],
)
def test_offices_elsewhere_are_not_the_namers(text: str) -> None:
    bodies = ("Fish Party", "Harbour Magazine", "Harbour Foundation", "Harbour Rovers FC", "Harbour Bank")
    assert not [
        row
        for row in ties(text)
        if row[0] == "Ann Moe" and row[1] in (*bodies, "Harbour Parliament", "search committee")
    ]
