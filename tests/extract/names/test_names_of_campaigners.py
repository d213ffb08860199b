"""Bodies called by who they are and what for are named whole; people for somebody are no body."""

import pytest
from tests.extract.reading import named_kinds


@pytest.mark.parametrize(
    "body",
    [
        "Mothers against Guns",
        "Mothers Against Drunk Driving",
        "Norwegians for Prosperity",
        "Jews for Peace",
        "Texans for Public Justice",
        "Women for Peace",
        "Concerned Citizens for Clean Water",
        "Students for a Democratic Society",
        "Citizens for Order and Justice",
        "Parents for Choice in Education",
        "Students for Life of Norway",
    ],
)
def test_a_body_called_by_its_people_and_their_cause_is_named_whole(body: str) -> None:
    assert named_kinds(f"{body} said on Monday that it would sue.") == {body: "organization"}
    assert named_kinds(f"Ann Moe, who leads {body}, said no.") == {"Ann Moe": "person", body: "organization"}


@pytest.mark.parametrize("body", ["Fishermen for Harlow", "Doctors for America", "Lawyers for Homeland Security"])
def test_a_capital_inside_a_sentence_makes_a_name_of_a_common_noun_for_people(body: str) -> None:
    assert named_kinds(f"Ann Moe, who leads {body}, said no.")[body] == "organization"
    assert body not in named_kinds(f"{body} said no.")


@pytest.mark.parametrize(
    "text",
    [
        "Lawyers for Ann Moe said no.",
        "On Monday Democrats against Moe met in Oslo.",
        "On Monday Swedes against Norwegians sailed.",
        "Workers against Ann Moe marched.",
        "Officials for Homeland Security denied it.",
        "Candidates for Mayor met.",
        "The English for Business met.",
        "Unions for Transport met.",
    ],
)
def test_people_for_somebody_are_no_body(text: str) -> None:
    assert not [name for name in named_kinds(text) if " for " in name or " against " in name]


def test_what_a_hyphen_makes_an_adjective_of_is_no_part_of_the_name() -> None:
    assert "Concerned Doctors for Justice" in named_kinds("On Monday Moe-backed Concerned Doctors for Justice sued.")
