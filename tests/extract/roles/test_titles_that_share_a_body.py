"""The body of two titles joined by "and", and the sector of presidents of bodies that no state has; all made up."""

import pytest
from tests.extract.reading import ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe, the president and chief executive of Harbour Bank, left.",
            [("Harbour Bank", "president"), ("Harbour Bank", "chief executive")],
        ),
        # a trade is held nowhere, a president may be the state's, and a former office somewhere else
        ("Ann Moe, a lawyer and director of Harbour Bank, left.", [(None, "lawyer"), ("Harbour Bank", "director")]),
        (
            "Ann Moe, the president and leader of the Fish Party, left.",
            [(None, "president"), ("Fish Party", "leader")],
        ),
        (
            "Ann Moe, a school principal and chair of the Fish League, left.",
            [(None, "school principal"), ("Fish League", "chair")],
        ),
        (
            "Ann Moe, a director and a member of the Fish League, left.",
            [(None, "director"), ("Fish League", "member")],
        ),
        (
            "Ann Moe, executive vice president and founder of Harbour Bank, left.",
            [("Harbour Bank", "executive vice president"), ("Harbour Bank", "founder")],
        ),
        (
            "Ann Moe, the former president and current director of Harbour Bank, left.",
            [(None, "president"), ("Harbour Bank", "current director")],
        ),
    ],
)
def test_titles_joined_by_and_share_a_body(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [row[1:3] for row in ties(text)] == expected


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Ann Moe, the president and chief executive of Harbour Bank, left.", "BUS"),
        ("Ann Moe, president of Norway and chair of the Harbour Fund, left.", "GOV"),
        ("Mayor Ann Moe, the president of Harbour Bank, left.", "GOV"),
        ("Ann Moe, director for Kenya at Oxfam, left.", "SOC"),
        ("Ann Moe, director of Norway’s largest choir, left.", None),
    ],
)
def test_presidents_of_firms_are_no_government(text: str, sector: str | None) -> None:
    coding = propose(text, article_id="x", reference_date=None)
    assert {row["name"]: row.get("sector") for row in coding.actors}["Ann Moe"] == sector


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ola Lund left. His deputy, Ann Moe of Green Tide, said no.", {(None, "deputy"), ("Green Tide", "of")}),
        (
            "The council met. Its chair, Ann Moe of the Green League, said no.",
            {("council", "chair"), ("Green League", "of")},
        ),
        ("Ola Lund left. His lawyer, Ann Moe of Berg Partners, said no.", {("Berg Partners", "lawyer")}),
        ("Professor Ann Moe of Harbour University said no.", {("Harbour University", "Professor")}),
    ],
)
def test_an_office_under_somebody_is_none_in_the_body_behind_its_holder(
    text: str, expected: set[tuple[str | None, str]]
) -> None:
    coding = propose(text, article_id="x", reference_date=None)
    names = {actor["key"]: actor["name"] for actor in coding.actors}
    told = {(names.get(row["org_actor_id"]), row["role_title"]) for row in coding.affiliations}
    assert told == expected
