"""Bodies that a text calls a firm or a chamber that somebody owns, runs or leads; whoever is beside one is none."""

import pytest
from tests.extract.reading import named_kinds


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The award to Zamani Kesto, a company owned by Per Dahl, was unlawful.", "Zamani Kesto"),
        ("The land went to Zamani Kesto, a firm founded by Per Dahl in May.", "Zamani Kesto"),
        ("The exporters’ chamber Ciagro has offered less. Ciagro said no.", "Ciagro"),
        ("The aid went to Zamani Kesto, a charity founded by nuns.", "Zamani Kesto"),
    ],
)
def test_a_body_is_told_by_whoever_owns_it(text: str, body: str) -> None:
    assert named_kinds(text)[body] == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "The prize went to Ann Moe, whose company owned the mill.",
        "The prize went to Ann Moe, the company’s owner, on Monday.",
        "The prize went to Ann Moe, head of a company owned by Per Dahl.",
        "Per Dahl met Ann Moe, and a company owned by him paid.",
    ],
)
def test_who_owns_or_leads_one_is_somebody(text: str) -> None:
    assert named_kinds(text)["Ann Moe"] == "person"
