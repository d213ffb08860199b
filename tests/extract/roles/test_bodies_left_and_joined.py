"""Which body an office is in where another stands near: the one that is left, the one behind a name, the next deed's."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe joins from Harbour Bank, where she has been chief financial officer since 2019.",
            ("Ann Moe", "Harbour Bank", "chief financial officer", "former"),
        ),
        (
            "Ann Moe came from Harbour Bank, where she had been head of sales.",
            ("Ann Moe", "Harbour Bank", "head", "former"),
        ),
        (
            "Ann Moe borrowed from Harbour Bank, where she has been chief clerk for years.",
            ("Ann Moe", "Harbour Bank", "chief clerk", "current"),
        ),
        (
            "Ann Moe smiled at Harbour Bank, where she has been head of sales.",
            ("Ann Moe", "Harbour Bank", "head", "current"),
        ),
        (
            "Inspector Ann Moe of the Bergen police said that it was over.",
            ("Ann Moe", "Bergen police", "Inspector", "current"),
        ),
        ("Ann Moe came as ambassador from Norway.", ("Ann Moe", "Norway", "ambassador", "unclear")),
        ("Colonel Ann Moe of the Kenyan army was hurt.", ("Ann Moe", "Kenyan army", "Colonel", "current")),
        (
            "The drafting committee’s chairwoman, Ann Moe of the Fish Party, said no.",
            ("Ann Moe", "drafting committee", "chairwoman", "current"),
        ),
        (
            "The drafting committee’s chairwoman, Ann Moe of the Fish Party, said no.",
            ("Ann Moe", "Fish Party", "of", "current"),
        ),
        (
            "Ann Moe was a fellow at Bergen University and taught at Harbour University.",
            ("Ann Moe", "Harbour University", "taught at", "unclear"),
        ),
    ],
)
def test_each_office_has_its_own_body(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("Ann Moe, who joined as managing director from Harbour Bank, said no.", "Harbour Bank", "managing director"),
        ("Ann Moe was a fellow at Bergen University and taught at Harbour University.", "Harbour University", "fellow"),
        ("Her deputy Ann Moe of the Bergen police said no.", "Bergen police", "deputy"),
        ("Captain Ann Moe of the coastguard union’s board left.", "coastguard union", "Captain"),
        ("Ann Moe likes Harbour Bank, where it has been sunny.", "Harbour Bank", "sunny"),
        ("Ann Moe likes Harbour Bank, where Per Berg has been chief clerk.", "Harbour Bank", "chief clerk"),
        ("Ann Moe borrowed from Harbour Bank, where she has been a customer for years.", "Harbour Bank", "customer"),
    ],
)
def test_no_office_is_in_another_body(text: str, body: str, title: str) -> None:
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1] == body and row[2] == title]


def test_a_role_still_goes_on_behind_participles() -> None:
    text = "Ann Moe is a member of the Fish League and led by nobody."
    assert ("Ann Moe", "Fish League", "member", "current") in ties(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A spokeswoman for Lund Foods’ parent company, Harbour International, said no.",
            ("spokeswoman", "Harbour International", "spokeswoman", "current"),
        ),
        (
            "Ann Moe, president of football’s world governing body, FIFA, said no.",
            ("Ann Moe", "FIFA", "president", "current"),
        ),
        ("They hired an executive from Harbour Bank.", ("executive", "Harbour Bank", "executive", "current")),
        ("An official from the Fish Ministry said no.", ("official", "Fish Ministry", "official", "current")),
        (
            "The Yachting Union, of which Ann Moe is an honorary member, said no.",
            ("Ann Moe", "Yachting Union", "honorary member", "current"),
        ),
        (
            "Ann Moe wrote to the Fish League, of which she was president.",
            ("Ann Moe", "Fish League", "president", "former"),
        ),
    ],
)
def test_a_body_behind_a_comma_or_from_is_that_of_the_office(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A spokeswoman for Lund Foods’ parent company, Harbour International, said no.", "Lund Foods"),
        ("Ann Moe, the widow of the owner, Harbour Bank, said no.", "Harbour Bank"),
        ("A candidate from the Fish Party said no.", "Fish Party"),
        ("A demand for a manager from Harbour Bank’s owners came.", "manager"),
        ("Ann Moe wrote to the Fish League, of which she is not a member.", "Fish League"),
        ("Ann Moe wrote to the Fish League, of which her brother is president.", "Fish League"),
        ("The Fish League, of which Ann Moe is a fierce critic, met.", "Fish League"),
        ("Harbour Bank, of which Ann Moe was a victim, said no.", "Harbour Bank"),
        ("Ann Moe owns several clubs, including Harbour Rovers FC, and Harbour Bank sued her.", "Harbour Bank"),
    ],
)
def test_a_body_that_stands_apart_is_not(text: str, body: str) -> None:
    assert not [row for row in ties(text) if row[1] == body or row[0] == body]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The leader of the opposition Fish Party, Ann Moe, said no.",
            ("Ann Moe", "Fish Party", "leader", "current"),
        ),
        (
            "The leader of the opposition Social Democrats, Ann Moe, said no.",
            ("Ann Moe", "Social Democrats", "leader", "current"),
        ),
        ("The bishop of Bergen, Ann Moe, said no.", ("Ann Moe", None, "bishop", "current")),
        ("Ann Moe, until recently the head of Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "head", "former")),
        ("Ann Moe, until recently head of Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "head", "former")),
        ("The leader of the opposition Ann Moe said no.", ("Ann Moe", None, "leader of the opposition", "current")),
        ("Ann Moe, recently the head of Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "head", "current")),
    ],
)
def test_offices_of_parties_of_bishops_and_of_late(text: str, expected: Tie) -> None:
    assert expected in ties(text)
