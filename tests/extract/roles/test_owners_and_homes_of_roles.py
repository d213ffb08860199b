"""Ties to bodies by who owns or runs them, by an age between name and body, and by pronouns and names with a noun."""

import pytest
from tests.extract.reading import Tie, ties

MOE = "Ann Moe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # owned and run by whom a trade or an adverb comes before
        (
            "The Fish Palace, now owned by investor Ann Moe, closed.",
            [(MOE, "Fish Palace", "owned by", "current"), (MOE, None, "investor", "current")],
        ),
        ("The Harbour Giants are owned by Ann Moe.", [(MOE, "Harbour Giants", "owned by", "current")]),
        ("Ann Moe bought the Harbour Echo in 2001.", [(MOE, "Harbour Echo", "bought", "unclear")]),
        # a name with a noun that says what it is
        ("Ann Moe owns the Harbour Giants baseball team.", [(MOE, "Harbour Giants", "owns", "current")]),
        ("Ann Moe founded the Fish League advocacy group.", [(MOE, "Fish League", "founded", "current")]),
        ("Ann Moe bought the Harbour Bank building.", []),
        # an age between a name and the body that it is of
        ("Ann Moe, 45, of the Fish League, said no.", [(MOE, "Fish League", "of", "current")]),
        # who is something in a body, with an article or without
        (
            "Harbour Bank, where Ann Moe is chief executive, closed.",
            [(MOE, "Harbour Bank", "chief executive", "current")],
        ),
        ("Harbour Bank, where Ann Moe was a director, closed.", [(MOE, "Harbour Bank", "director", "unclear")]),
        ("Harbour Bank, where Ann Moe was happy, closed.", []),
        # whose office a pronoun says it is
        (
            "Harbour Bank named Ann Moe as its chief economist.",
            [(MOE, "Harbour Bank", "chief economist", "current")],
        ),
    ],
)
def test_owners_ages_and_pronouns_tie_people_to_bodies(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
