"""Appositions behind a name that begin with more than an article: adjectives with a comma, [herself], [at the time]."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe, a Danish-born, Oslo-based lawyer at Harbour Bank, said no.",
            ("Ann Moe", "Harbour Bank", "Oslo-based lawyer", "current"),
        ),
        ("Ann Moe, a quiet, old clerk at Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "old clerk", "current")),
        ("Ann Moe, herself a clerk at Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "clerk", "current")),
        ("Ann Moe, at the time a clerk at Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "clerk", "former")),
        ("Herself a former Harbour Bank clerk, Ann Moe said no.", ("Ann Moe", "Harbour Bank", "clerk", "former")),
    ],
)
def test_an_apposition_begins_with_more_than_its_article(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, at the time in Oslo, a clerk at Harbour Bank said, left.",
        "Ann Moe, a tall, thin shadow at Harbour Bank, left.",
        "Ann Moe, not herself a clerk at Harbour Bank, left.",
    ],
)
def test_what_stands_behind_a_name_and_a_comma_may_be_of_another(text: str) -> None:
    assert not [row for row in ties(text) if row[:2] == ("Ann Moe", "Harbour Bank")]
