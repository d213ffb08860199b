"""Where a comma closes what is told of somebody before the verb of a demand or a deed; all text is made up."""

import pytest

from newsvoices.extractor import propose

INTRO = "Bakers met Pablo Sosa in Faro. "


def last(text: str) -> tuple[str, str | None]:
    """The last claim, and whom it is about."""
    coding = propose(f"{INTRO}{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    row = [row for row in coding.claims if row["voice"] != "author"][-1]
    return row["proposition"], names.get(row["target_id"] or "")


@pytest.mark.parametrize(("text", "expected"), [
    ("The union insisted that the mayor, Ann Moe, resign.", ("The mayor, Ann Moe, should resign", None)),
    ("The union urged the mayor, Ann Moe, to resign.", ("The mayor, Ann Moe, should resign", None)),
    ("The union urged Oslo, Bergen and Skarn to pay.", ("Oslo, Bergen and Skarn should pay", None)),
    ("Sosa, the mayor, was praised by bakers for a promise to follow the advice.",
     ("Bakers praised Sosa, the mayor, for a promise to follow the advice", "Pablo Sosa")),
])  # fmt: skip
def test_a_comma_closes_what_is_told_of_somebody(text: str, expected: tuple[str, str | None]) -> None:
    assert last(text) == expected
