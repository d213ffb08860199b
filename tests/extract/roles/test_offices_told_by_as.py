"""Offices and trades that a verb and "as" tell of somebody."""

import pytest

from newsvoices.extractor import propose


def roles(text: str) -> list[tuple[str, str, str]]:
    coding = propose(text, article_id="a", reference_date=None)
    name = {a["key"]: a["name"] for a in coding.actors}
    return [(name[r["actor_id"]], text[r["start"] : r["end"]], r["tenure"]) for r in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "role", "tenure"),
    [
        ("Ann Moe will take over as interim treasurer.", "interim treasurer", "elect"),
        ("Ann Moe, who will take over as chair in May, smiled.", "chair", "elect"),
        ("Ann Moe steps down as chair.", "chair", "former"),
        ("Ann Moe worked as a lawyer before that.", "lawyer", "unclear"),
        ("Ann Moe, who once worked as a lawyer, smiled.", "lawyer", "unclear"),
        ("Ann Moe worked for years as a nurse.", "nurse", "unclear"),
    ],
)
def test_whoever_takes_over_steps_down_or_works_as_something_has_that_role(text: str, role: str, tenure: str) -> None:
    assert roles(text) == [("Ann Moe", role, tenure)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe will not take over as chair.",
        "Ann Moe may take over as chair.",
        "If Ann Moe will take over as chair, nobody will mind.",
    ],
)
def test_what_is_denied_supposed_or_only_possible_is_no_role(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The president named Ann Moe, 54, as acting minister on Monday.", "acting minister"),
        ("The board appointed Ann Moe, a lawyer from Oslo, as interim chair.", "interim chair"),
        ("Harbour Bank named Ann Moe, who had led a branch, as its president.", "president"),
    ],
)
def test_an_aside_does_not_part_who_is_appointed_from_the_office(text: str, role: str) -> None:
    assert ("Ann Moe", role, "current") in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board named Ann Moe, 54, as a friend of the bank.",
        "The board had named Ann Moe, a cook, but Ida Lund, as chair of the board, said no.",
    ],
)
def test_what_follows_no_aside_of_the_name_is_no_office_of_whoever_is_named(text: str) -> None:
    assert not {"chair", "chair of the board", "friend", "friend of the bank"} & {
        role for name, role, _ in roles(text) if name == "Ann Moe"
    }
