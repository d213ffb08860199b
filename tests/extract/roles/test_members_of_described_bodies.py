"""People of bodies that the text describes and does not name: [the Bergen police], then [Bergen police officers]."""

import pytest
from tests.extract.reading import ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "people", "body"),
    [
        (
            "The Bergen police said no on Monday. Bergen police officers left.",
            "Bergen police officers",
            "Bergen police",
        ),
        ("The county commission met. County commissioners left.", "County commissioners", "county commission"),
        (
            "The state legislature met on Monday. “No,” a state legislator said.",
            "state legislator",
            "state legislature",
        ),
    ],
)
def test_people_called_as_a_described_body_is_belong_to_it(text: str, people: str, body: str) -> None:
    assert (people, body) in [row[:2] for row in ties(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Bergen police said no on Monday. Bergen police critics left.",
        "The Bergen police said no on Monday. Lusair police officers left.",
        "The state legislature met on Monday. Federal legislators left.",
        "The Bergen police said no on Monday. Bergen police historians left.",
        "She praised law enforcement on Monday. Law enforcement officers left.",
        "A county commission met on Monday. County commissioners left.",
    ],
)
def test_others_and_critics_belong_to_none(text: str) -> None:
    assert ties(text) == []


def test_a_plural_with_a_capital_behind_a_body_is_its_people_in_a_headline() -> None:
    text = "CBS Anchors Ignore Moe’s Record on Ferries.\n\nThe anchors asked nothing about it on CBS on Monday.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert (0, 11, "NOM") in [(row["start"], row["end"], row["mention_type"]) for row in coding.mentions]
    assert [(row["role_title"], row["start"]) for row in coding.affiliations][:1] == [("Anchors", 0)]


def test_a_name_that_ends_in_a_plural_for_people_is_whole() -> None:
    rows = propose("The Lusair Teachers Union met CBS Anchors Guild on Monday.\n", article_id="a", reference_date=None)
    assert [row["name"] for row in rows.actors] == ["Lusair Teachers Union", "CBS Anchors Guild"]


@pytest.mark.parametrize("rank", ["ranking Democrat", "ranking member"])
def test_who_ranks_in_a_committee_has_that_role_in_it(rank: str) -> None:
    text = f"The Fisheries Committee met. “No,” said Fisheries Committee {rank} Ann Moe."
    assert ("Ann Moe", "Fisheries Committee", rank, "current") in ties(text)


@pytest.mark.parametrize(
    "name",
    ["Salten County Coroner’s Office", "Lusair County Clerk’s Office", "Lusair County Medical Examiner’s Office"],
)
def test_an_office_of_a_trade_has_its_place_and_trade_in_its_name(name: str) -> None:
    rows = propose(f"The {name} said no on Monday.\n", article_id="a", reference_date=None).actors
    assert [row["name"] for row in rows] == [name]


def test_an_office_of_somebody_called_like_a_trade_is_another() -> None:
    rows = propose("Ann Baker’s Office said no on Monday.\n", article_id="a", reference_date=None).actors
    assert "Ann Baker" in [row["name"] for row in rows]


@pytest.mark.parametrize(
    ("body", "members"),
    [("Lusair Appeals Court", "Justices"), ("Fish Party", "Leaders"), ("FBI", "Agents"), ("Ferry Union", "Members")],
)
def test_members_with_a_capital_are_no_part_of_the_name_before_them(body: str, members: str) -> None:
    text = f"{body} {members} refused to meet Ann Moe on Monday."
    assert ties(text) == [(f"{body} {members}", body, members, "current")]


@pytest.mark.parametrize(
    "name",
    ["Council of Economic Advisers", "Fish Party Patriots", "National Association of Police Officers", "Lusair Miners"],
)
def test_a_body_called_after_its_members_has_them_in_its_name(name: str) -> None:
    rows = propose(f"The {name} said no on Monday.\n", article_id="a", reference_date=None).actors
    assert [row["name"] for row in rows] == [name]
