"""Two common nouns with capitals that "of" joins are one name."""

import pytest

from newsvoices.extractor import propose


def names(text: str) -> list[str]:
    found = propose(text, article_id="a", reference_date=None).mentions
    return [text[m["start"] : m["end"]] for m in found if m["mention_type"] == "NAM"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A group called Tide of Change met Ann Moe.", ["Tide of Change", "Ann Moe"]),
        ("Ann Moe filed a Freedom of Information request.", ["Ann Moe"]),
        ("On Monday Mayor of Oslo Ann Moe met the Bank of Norway.", ["Ann Moe", "Bank of Norway"]),
    ],
)
def test_two_notions_that_of_joins_are_one_name_and_freedom_of_information_nobody(text: str, found: list[str]) -> None:
    assert names(text) == found
