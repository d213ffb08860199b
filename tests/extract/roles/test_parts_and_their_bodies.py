"""Bodies in whose parts somebody is, towns by which these parts are called, and groups told by "who" and "which"."""

import pytest
from tests.extract.reading import ties

MOE = "Ann Moe"


def _bodies(text: str, who: str = MOE) -> set[str | None]:
    return {body for name, body, _, _ in ties(text) if name == who}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe heads the sales department of Harbour Bank.", {"sales department", "Harbour Bank"}),
        ("Ann Moe works at the Kisumu branch of Savanna Bank.", {"Kisumu branch", "Savanna Bank"}),
        ("Ann Moe was elected to the board of Harbour Bank.", {"board", "Harbour Bank"}),
        ("Ann Moe leads Harbour Bank’s negotiating team.", {"Harbour Bank"}),
        ("Ann Moe leads the Dock Workers’ Union’s negotiating team.", {"Dock Workers’ Union"}),
        ("Ann Moe resigned from the chairmanship of Harbour Bank.", {"Harbour Bank"}),
        ("Ann Moe announced her resignation from the leadership of the Fish Party.", {"Fish Party"}),
        # where the town is none of her bodies
        ("Ann Moe, head of the Lima office of Harbour Bank, said no.", {"Lima office", "Harbour Bank"}),
        ("Ann Moe, head of Harbour Bank’s Lima office, said no.", {"Harbour Bank’s Lima office", "Harbour Bank"}),
        ("Ann Moe, head of the Google office in Bergen, said no.", {"Google", "Google office"}),
        # what is done to a part, or beside it
        ("Ann Moe bought Harbour Bank’s insurance unit.", {"Harbour Bank’s insurance unit"}),
        ("Ann Moe left Harbour Bank’s office on Monday.", set()),
        ("Ann Moe visited the Lima office of Harbour Bank.", set()),
        ("Ann Moe addressed the board of Harbour Bank.", set()),
        ("Ann Moe sued the sales department of Harbour Bank.", set()),
        ("Ann Moe criticised the leadership of the Fish Party.", set()),
        ("Ann Moe worked in the shadow of Harbour Bank’s team.", set()),
        ("Ann Moe worked on Harbour Bank’s books.", set()),
        ("Ann Moe leads the Fish Party’s polls.", set()),
    ],
)
def test_who_is_in_a_part_is_in_its_body(text: str, expected: set[str]) -> None:
    assert _bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Moe family, which owns Harbour Bank, said no.", "Moe family"),
        ("The brothers, who own Harbour Bank, said no.", "brothers"),
        ("The lawyers who work for Harbour Bank said no.", "lawyers"),
    ],
)
def test_groups_do_what_who_and_which_tell(text: str, who: str) -> None:
    assert _bodies(text, who) == {"Harbour Bank"}


@pytest.mark.parametrize(
    "text",
    [
        "The farmers, who owe Harbour Bank money, said no.",
        "The women who would work at Harbour Bank said no.",
        "The clerks, who had no work for Harbour Bank, said no.",
        "The clerks, whom Harbour Bank owns, said no.",
        "The brothers of the woman who owns Harbour Bank said no.",
    ],
)
def test_groups_beside_other_clauses_do_not(text: str) -> None:
    assert not [row for row in ties(text) if row[1] == "Harbour Bank" and row[0][-1] == "s"]
