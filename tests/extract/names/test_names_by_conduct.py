"""What a name names by what it does, stands beside and is made of: bodies and places that look like people."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose
from newsvoices.extractor.names.kinds.shapes import shape_votes
from newsvoices.extractor.names.words import TAGGER


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mirandel said that it would sell its mills.", "Mirandel"),
        ("Mirandel sold its mills on Monday.", "Mirandel"),
        ("Handelskurier reported that the fund had sold its bonds.", "Handelskurier"),
        ("The state news agency Zelmar said that the bridge was closed.", "Zelmar"),
        ("On Monday An Bord Farraige, the fisheries authority, put off its ruling.", "An Bord Farraige"),
        ("An Cumann Farraige welcomed the delay.", "An Cumann Farraige"),
        ("IIT Rampurhat says that the aquifer will be dry by 2040.", "IIT Rampurhat"),
        ("The Mazdoor Kisan Sabha called for a strike.", "Mazdoor Kisan Sabha"),
        ("Le Courrier de la Vallée told of the plan.", "Le Courrier de la Vallée"),
        ("Seatidings.org said that the count was wrong.", "Seatidings.org"),
        ("He spoke to Ann Pellmoor Ministries on Sunday.", "Ann Pellmoor Ministries"),
        ("On Monday the conservative Boat Owners of Norway released a brochure.", "Boat Owners of Norway"),
        # firms
        ("Pellion’s net profit rose on Monday.", "Pellion"),
        ("On Monday shares in Pellion fell.", "Pellion"),
        ("Tom Berg bought Pellion for £4m on Monday.", "Pellion"),
        ("Pellion, whose shares are listed in Oslo, closed two mills.", "Pellion"),
        ("Pellion reported a quarterly loss, and less revenue, on Monday.", "Pellion"),
        ("Pellion cut 400 jobs on Monday.", "Pellion"),
        ("Pellion said in August that it was in talks with a rival.", "Pellion"),
        ("Pellion said it was aware of the dispute.", "Pellion"),
        ("Pellion said it was weighing an offer.", "Pellion"),
        ("Bergstein analyst Priya Raman said no.", "Bergstein"),
        ("Analysts at Bergstein expect less.", "Bergstein"),
        ("Rival Infidor is due to report results on Friday.", "Infidor"),
        ("On Monday Tamaro Electronics declined to comment.", "Tamaro Electronics"),
        ("Her novel was printed by Harrow & Vane.", "Harrow & Vane"),
        # clubs
        ("Wexley Town have signed a striker.", "Wexley Town"),
        ("Wexley striker Tom Bell said no.", "Wexley"),
        ("Former Wexley keeper Tom Bell said no.", "Wexley"),
        ("Marlow signed striker Tom Bell on Monday.", "Marlow"),
        ("The striker Tom Bell was signed from Marlow on Monday.", "Marlow"),
        ("On Monday Marlow Rovers fell.", "Marlow Rovers"),
        ("He wrote to Oxmoor’s Graduate School of Law and to Oxmoor’s president.", "Oxmoor"),
    ],
)
def test_a_body_is_told_from_a_person(text: str, name: str) -> None:
    assert named_kinds(text).get(name) == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "The road would cross the side of Slieve Farraige. Slieve Farraige is protected by law.",
        "The river rises on the slopes of Mirandel, a farmer said.",
        "Ann Pellmoor, a Mirandel Republican, voted for it.",
    ],
)
def test_a_place_is_no_actor(text: str) -> None:
    assert set(named_kinds(text)) <= {"Ann Pellmoor"}


def test_people_stay_people() -> None:
    text = (
        "Mr. Mirandel said it was late. Ewa Sand said that it rained. JRD Pellmoor, who is 61, left. MSK Haridas spoke, and "
        "Haridas was tired."
    )
    assert set(named_kinds(text).values()) == {"person"}


@pytest.mark.parametrize("deed", ["raised doubts about earnings", "expects strong results from the vote"])
def test_who_speaks_of_figures_of_others_is_no_firm(deed: str) -> None:
    assert named_kinds(f"Pellmoor {deed}.") == {"Pellmoor": "person"}


def test_a_newsroom_before_a_name_is_another_actor_than_its_reporter() -> None:
    coding = propose("Harbour News Martha Lund asked Peter Berg to explain.\n", article_id="a", reference_date=None)
    found = {row["name"]: (row["actor_type"], row["sector"]) for row in coding.actors}
    assert found["Martha Lund"] == ("person", "JRN")
    assert found["Harbour News"] == ("organization", "JRN")


def test_a_region_that_two_states_claim_speaks_as_a_state_without_a_country() -> None:
    text = "“No,” Punjab said on Monday. “We share nothing,” Punjab said.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert [(row["name"], row["actor_type"], row["country_code"]) for row in rows] == [("Punjab", "state", None)]


@pytest.mark.parametrize("noun", ["jury", "grand jury"])
def test_a_jury_is_a_body_of_the_judiciary(noun: str) -> None:
    text = f"“We doubt it,” the {noun} wrote. The {noun} found that Ann Pellmoor had lied.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert [(r["actor_type"], r["sector"]) for r in rows if r["name"] == noun] == [("organization", "JUD")]


@pytest.mark.parametrize(("source", "kind"), [("someone", "person"), ("Most", "group"), ("the town", "organization")])
def test_who_speaks_without_a_noun_for_people_is_no_document(source: str, kind: str) -> None:
    rows = propose(
        f"{source.capitalize()} said that the bridge was closed.\n", article_id="a", reference_date=None
    ).actors
    assert {row["actor_type"] for row in rows} <= {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund and Per Berg have left. Berg was ill.",
        "Berg expects that the profit is gone.",
        "Does Berg have a boat?",
        "Berg said it was snowing.",
        "Former Mayor Per Berg said no.",
    ],
)
def test_a_person_is_not_taken_for_a_firm_or_a_club(text: str) -> None:
    assert "organization" not in named_kinds(text).values()


def test_a_club_is_one_body_with_the_word_by_which_it_is_called() -> None:
    text = "Harbour City have signed a keeper.\n\nCity want two more. Former City striker Kevin Moe laughed."
    assert named_kinds(text) == {"Harbour City": "organization", "Kevin Moe": "person"}


def test_where_people_trade_is_a_place_and_employs_nobody() -> None:
    assert named_kinds("Ida Lund, a trader at Ogwuba main market, said no.") == {"Ida Lund": "person"}


def test_the_verb_behind_whoever_is_backed_says_nothing_of_him() -> None:
    text = "The group backing Hilde Clanton said that it would sell its boats. Pilots like Hilde Clanton."
    assert named_kinds(text).get("Hilde Clanton") == "person"


@pytest.mark.parametrize(
    "name", ["Denver Bears", "Boston Red Sox", "Green Bay Bears", "Breitbart Jerusalem", "CNN Oslo", "U.N.", "NATO"]
)
def test_a_team_a_branch_and_a_body_above_states_outweigh_what_says_that_they_are_places(name: str) -> None:
    assert shape_votes(name)["organization"] >= 2 * TAGGER


@pytest.mark.parametrize("name", ["Ann Bears", "Bears", "Denver Jerusalem", "Fox Oslo", "UNA"])
def test_a_word_for_teams_or_newsrooms_alone_says_nothing_certain(name: str) -> None:
    assert shape_votes(name)["organization"] < 2 * TAGGER
