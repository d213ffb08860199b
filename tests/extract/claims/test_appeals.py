"""Appeals to somebody to do something, wherever in the sentence they stand; all text is made up."""

import pytest
from tests.extract.reading import claims


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Moe rejected the plan and appealed to both sides to talk.",
         ("Ann Moe", "policy", "Both sides should talk")),
        ("The mayor appealed to the miners to return to work before Monday, and left.",
         ("mayor", "policy", "The miners should return to work before Monday")),
        ("Ann Moe issued a short statement in which she called on her party to respect the courts.",
         ("Ann Moe", "policy", "Ann Moe’s party should respect the courts")),
    ],
)  # fmt: skip
def test_what_somebody_is_asked_to_do_is_a_demand(text, claim):
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "The plan appealed to voters to an extent.",
        "The music appealed to the crowd. To leave was hard.",
    ],
)
def test_what_pleases_somebody_asks_for_nothing(text):
    assert claims(text) == []
