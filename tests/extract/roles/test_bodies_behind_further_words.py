"""Ties by words that stand between somebody and a body: owners, times, numbers, and what others do."""

import pytest
from tests.extract.reading import ties

BANK, BOARD, PARTY = "Harbour Bank", "Fish Board", "Labour Party"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an owner, or where the body is, before the body
        (
            "Ann Moe, who headed her family’s oil company, smiled.",
            [("Ann Moe", "Ann Moe’s family’s oil company", "headed", "unclear")],
        ),
        ("Ann Moe, who runs the Oslo-based Fish Board, smiled.", [("Ann Moe", BOARD, "runs", "current")]),
        # bodies that are joined and left for long, by a noun
        (
            "Harbour Bank sank. Ann Moe, who left the company in June, smiled.",
            [("Ann Moe", BANK, "left", "former")],
        ),
        ("Harbour Bank sank. Ann Moe joined the company in May.", [("Ann Moe", BANK, "joined", "current")]),
        ("Harbour Bank sank. Ann Moe joined the company in suing Per Berg.", []),
        ("Harbour Bank sank. Ann Moe, who left the bank at noon, smiled.", []),
        # how long, or when, and on whose staff
        (
            "Ann Moe, who worked for two decades at Harbour Bank, smiled.",
            [("Ann Moe", BANK, "worked for two decades at", "unclear")],
        ),
        (
            "Ann Moe, who served briefly on the Fish Board, smiled.",
            [("Ann Moe", BOARD, "served briefly on", "unclear")],
        ),
        ("Ann Moe worked for the Harbour Bank for years.", [("Ann Moe", BANK, "worked for", "unclear")]),
        ("Ann Moe got her start at Harbour Bank.", [("Ann Moe", BANK, "got her start at", "unclear")]),
        (
            "Ann Moe, formerly in charge of the Fish Board, smiled.",
            [("Ann Moe", BOARD, "formerly in charge of", "former")],
        ),
        ("Ann Moe is on Harbour Bank’s staff.", [("Ann Moe", BANK, "is on", "current")]),
        ("Ann Moe is not on Harbour Bank’s staff.", []),
        ("Ann Moe sits on the Harbour Bank board.", [("Ann Moe", BANK, "sits on", "current")]),
        ("Ann Moe sits on the Harbour Bank steps.", []),
        ("Ann Moe took over Harbour Bank in 2010.", [("Ann Moe", BANK, "took over", "unclear")]),
        ("Ann Moe took over Harbour Bank’s debts in 2010.", []),
        ("Ann Moe was booted from the Labour Party.", [("Ann Moe", PARTY, "booted from", "former")]),
        # whom others choose
        ("Ann Moe, appointed to the Fish Board in 2010, smiled.", [("Ann Moe", BOARD, "appointed to", "unclear")]),
        ("Ann Moe, a letter addressed to the Fish Board, sank.", []),
        ("Ann Lund named five people to the Fish Board.", [("people", BOARD, "named", "unclear")]),
        ("Carl Lund put Ann Moe on the Fish Board.", [("Ann Moe", BOARD, "put", "unclear")]),
        ("Carl Lund put Ann Moe’s plan to the Fish Board.", []),
        # who stands for a party, or leads it, by a noun for it
        (
            "The Labour Party met. Ann Moe is a candidate for the party’s nomination.",
            [("Ann Moe", PARTY, "candidate", "current")],
        ),
        ("Ann Moe is no candidate for the Labour Party’s nomination.", []),
        ("Ann Moe is a critic of the Labour Party’s nomination.", []),
        (
            "The Labour Party met. Ann Moe, one of the party’s best-known leaders, smiled.",
            [("Ann Moe", PARTY, "best-known leaders", "current")],
        ),
        # members whose number is told, and whoever owns or founded a body
        (
            "The Fish Club of 90 members includes Ann Moe and Carl Berg.",
            [("Ann Moe", "Fish Club", "includes", "current"), ("Carl Berg", "Fish Club", "includes", "current")],
        ),
        ("The Fish Club of 90 boats includes Ann Moe and Carl Berg.", []),
        (
            "Harbour Bank — now owned by investor Per Berg — sank.",
            [("Per Berg", BANK, "owned by", "current")],
        ),
        (
            "The Fish Board, founded by the Berg brothers, met.",
            [("Berg brothers", BOARD, "founded by", "current")],
        ),
        ("The Fish Board, run by volunteers, met.", []),
        # who gives to a body
        (
            "Ann Moe, a longtime Harbour Bank donor, smiled.",
            [("Ann Moe", BANK, "longtime Harbour Bank donor", "current")],
        ),
        ("Ann Moe, a longtime Harbour Bank critic, smiled.", []),
    ],
)
def test_bodies_are_tied_over_words_between(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert [row for row in ties(text) if row[1] and " leaders" not in row[0]] == expected


def test_aides_of_an_administration_are_of_the_one_told_before() -> None:
    told = ties("The Moe administration met. Administration officials smiled. The Berg administration fell.")
    assert told == [("Administration officials", "Moe administration", "Administration officials", "current")]
