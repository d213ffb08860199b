"""Whose a title is that several people share, and to whom a role belongs that stands apart from the name."""

import pytest

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("by_rule_alone")


def told(text: str) -> list[tuple[str, str]]:
    """Whoever has a role, with its words, in the order of the text."""
    coding = propose(f"{text}\n", article_id="a", reference_date="2024-05-03")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(names[row["actor_id"]], text[row["start"] : row["end"]]) for row in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "title", "people"),
    [
        ("On Monday Sens. Ann Moe and Jon Dahl said no.", "Sens.", ["Ann Moe", "Jon Dahl"]),
        ("On Monday Reps. Ann Moe (R-Iowa) and Jon Dahl (D-Ohio) said no.", "Reps.", ["Ann Moe", "Jon Dahl"]),
        ("On Monday Sens. Ann Moe (Ill.), Ida Vik (Neb.) and Jon Dahl left.", "Sens.", ["Ann Moe", "Ida Vik", "Jon Dahl"]),
        ("On Monday Govs. Ann Moe of Ohio and Jon Dahl of Iowa said no.", "Govs.", ["Ann Moe", "Jon Dahl"]),
        ("On Monday Presidents Moe and Dahl said no.", "Presidents", ["Moe", "Dahl"]),
    ],
)  # fmt: skip
def test_a_title_of_several_is_had_by_each_of_the_row(text: str, title: str, people: list[str]) -> None:
    assert sorted(told(text)) == sorted((name, title) for name in people)


def test_a_group_before_a_title_in_the_singular_is_no_title() -> None:
    text = "The refugees President Ann Moe and Jon Dahl met are safe."
    assert ("Ann Moe", "refugees") not in told(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Moe, the eldest sister, was a senator from Ohio.", ("Ann Moe", "senator from Ohio")),
        ("Ann Moe, 54, a lawyer, became a judge in 2010.", ("Ann Moe", "judge")),
        ("Ann Moe and Jon Dahl are the only candidates.", ("Jon Dahl", "candidates")),
        ("Ann Moe and Jon Dahl became the first members of the Harbour League.",
         ("Jon Dahl", "members of the Harbour League")),
    ],
)  # fmt: skip
def test_a_verb_apart_from_the_name_tells_a_role(text: str, role: tuple[str, str]) -> None:
    assert role in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe is not a candidate.",
        "Ann Moe isn’t a lawyer.",
        "Ann Moe is no senator.",
        "Ann Moe is a stronger candidate than Jon Dahl.",
        "Ann Moe is a liar.",
        "He will leave when Ann Moe becomes president.",
        "Ann Moe would be the best nominee.",
    ],
)
def test_what_is_denied_judged_or_to_come_is_no_role(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("Ann Moe was the mayor of Bergen.", "former"),
        ("Ann Moe, who was the mayor of Bergen, said no.", "former"),
        ("Jon Dahl said that Ann Moe was the mayor of Bergen.", "unclear"),
        ("Ann Moe was elected mayor of Bergen.", "current"),
        ("Ann Moe is the mayor of Bergen.", "current"),
    ],
)
def test_a_predicate_in_the_past_tells_of_a_past_role(text: str, tenure: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date="2024-05-03").affiliations
    assert [row["tenure"] for row in rows] == [tenure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2008 Jon Dahl took office with Ann Moe as his treasurer.", [("Ann Moe", "treasurer")]),
        ("On Monday Jon Dahl appointed Ann Moe as foreign minister.", [("Ann Moe", "foreign minister")]),
        ("On Monday Jon Dahl voted with Ann Moe as a senator.", []),
    ],
)
def test_an_office_behind_as_is_that_of_whoever_was_chosen_or_is_with_somebody(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("rank", ["Constable", "Chief Superintendent", "Inspector", "Officer"])
def test_the_word_for_the_police_belongs_to_a_rank_behind_it(rank: str) -> None:
    assert told(f"Police {rank} Adam Reed, of Kent Police, said no.") == [("Adam Reed", f"Police {rank}")]
    coding = propose(f"Police {rank} Adam Reed said no.\n", article_id="a", reference_date=None)
    assert [row["name"] for row in coding.actors] == ["Adam Reed"]


def test_the_police_whose_chief_or_sergeant_somebody_is_are_a_body() -> None:
    for text, body in (
        ("Police Chief Ann Moe left.", "Police"),
        ("Lusair Police Sergeant Ann Moe left.", "Lusair Police"),
    ):
        rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
        assert [row["name"] for row in rows] == [body, "Ann Moe"]
