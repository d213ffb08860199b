"""Names that stand only where places do, currencies before sums, and what goes before an office: no actors."""

import pytest
from tests.extract.reading import named_actors

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her school in Tarvosk Hilir was closed, said Ann Moe.", {"Ann Moe"}),
        ("On Monday Ann Moe saw children in Bergen, Marbek and Oslo.", {"Ann Moe"}),
        ("On Monday the Euphrates rose, said Ann Moe.", {"Ann Moe"}),
        ("Ann Moe, who represents Millbay ward, said no. The Millbay fields were sold.", {"Ann Moe"}),
        ("Brandon Mayor Gordon Moe spoke on Monday.", {"Gordon Moe"}),
        ("The dockers’ union met, said its NSW secretary, Ann Moe.", {"Ann Moe"}),
        # a town that the tagger takes for a body
        ("Ann Moe left. One of the boats sank in Vigo.", {"Ann Moe"}),
        # a surname, a given name, and a body
        ("Susan Moe spoke. They believed in Moe.", {"Susan Moe"}),
        ("On Monday she wrote in David Lund.", {"David Lund"}),
        ("He believed in Congress, said Ann Moe.", {"Ann Moe", "Congress"}),
        ("He saw a report in Politico that Ann Moe was at sea.", {"Ann Moe", "Politico"}),
        ("Ann Moe invested in Tesla.", {"Ann Moe", "Tesla"}),
    ],
)
def test_a_name_that_stands_only_where_places_do_is_no_actor(text: str, expected: set[str]) -> None:
    assert named_actors(text) == expected


@pytest.mark.parametrize(
    "amount", ["Tk 5.4 lakh", "Rs 3 million", "R48m", "N380,000", "GH¢350", "Hr 214 million", "HK$3"]
)
def test_a_currency_is_no_actor(amount: str) -> None:
    assert named_actors(f"On Monday Ann Moe paid {amount} for ships.") == {"Ann Moe"}


def test_bodies_with_numbers_in_their_names_are_no_sums() -> None:
    assert "MI5" in named_actors("On Monday MI5 said that Ann Moe was at sea.")


@pytest.mark.parametrize(
    "title",
    ["Warrant Officer", "District Officer", "Research Fellow", "Regional Crime Officer", "Federal Labour Minister"],
)
def test_what_grades_an_office_is_no_body(title: str) -> None:
    assert named_actors(f"On Monday {title} Ann Moe spoke of ships.") == {"Ann Moe"}


def test_what_a_commissioner_is_for_is_no_actor() -> None:
    text = (
        "The Commissioner for Health and Human Services, Prof. Ann Moe, spoke. It was Superintendent of Police A. Lund."
    )
    assert named_actors(text) == {"Ann Moe", "A. Lund"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The US said on Monday that it was late.",
        "Iran and the US agreed.",
        "He wrote to the US in 2010.",
        "The US’s envoy left.",
    ],
)
def test_the_us_is_a_state_like_the_u_s(sentence: str) -> None:
    rows = propose(f"Ferries\n\n{sentence}\n", article_id="a", reference_date=None).actors
    assert ("US", "state", "USA") in [(row["name"], row["actor_type"], row["country_code"]) for row in rows]


def test_us_in_capitals_may_be_a_pronoun() -> None:
    rows = propose("HE TOLD US THAT THE FERRY WAS LATE.\n", article_id="a", reference_date=None).actors
    assert "US" not in [row["name"] for row in rows]


def test_a_town_where_an_article_was_written_is_no_body() -> None:
    text = (
        "THAROVIK, Norway - People marched through Tharovik on Sunday.\n\n"
        "Archbishop Fermin Lund of Tharovik offered to mediate."
    )
    assert named_actors(text) == {"Fermin Lund"}


@pytest.mark.parametrize("paper", ["Tharwick Observer", "Tharwick Herald"])
def test_a_town_with_residents_is_neither_a_body_nor_short_for_its_newspaper(paper: str) -> None:
    text = (
        "Tharwick residents booed on Monday. The Tharwick council left.\n\n"
        f"Tharwick MP Ann Moe wrote to the council. She told the {paper} that it was late."
    )
    found = propose(f"{text}\n", article_id="a", reference_date=None)
    assert named_actors(text) == {"Ann Moe", paper}
    assert {row["org_actor_id"] for row in found.affiliations} == {None}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Moe met senators on Capitol Hill.", False),
        ("Ann Moe held a rally outside Downing Street.", False),
        ("On Capitol Hill, lawmakers debated the bill.", False),
        ("Outside Downing Street, fishermen gathered.", False),
        ("Ministers quarrelled behind Whitehall on Monday.", False),
        ("In Holyrood, nurses waited for an answer.", False),
        ("Across Whitehall, clerks went home early.", False),
        ("Downing Street thanked Ann Moe.", True),
        ("Downing Street said no.", True),
        ("Downing Street denied it.", True),
        ("Capitol Hill fears Ann Moe.", True),
        ("Holyrood rejected the plan.", True),
    ],
)
def test_a_seat_of_government_where_something_is_held_is_a_place(text: str, found: bool) -> None:
    actors = propose(text, article_id="a", reference_date=None).actors
    seats = [a for a in actors if a["name"] in ("Capitol Hill", "Downing Street", "Whitehall", "Holyrood")]
    assert [a["actor_type"] for a in seats] == ["organization"] * found
