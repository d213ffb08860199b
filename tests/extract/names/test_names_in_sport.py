"""Clubs told by who plays for them and whom they meet, where their names are towns or given names too."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Ann Moe plays for Arsenal.", "Arsenal"),
        ("Per Dahl scored twice for Torino in May.", "Torino"),
        ("Per Dahl, a midfielder with Torino, broke his leg.", "Torino"),
        ("Per Dahl scored twice before joining Ajax on a free transfer.", "Ajax"),
        ("Per Dahl left Torino on loan.", "Torino"),
        ("Per Dahl coached Chelsea until 2010.", "Chelsea"),
        ("The Chelsea captain, Per Dahl, was sent off.", "Chelsea"),
        ("On Monday Torino coach Per Dahl was tired.", "Torino"),
    ],
)
def test_a_club_is_told_by_those_who_play_for_it_or_lead_it(text: str, club: str) -> None:
    assert named_kinds(text)[club] == "organization"


def test_both_sides_of_a_score_are_clubs() -> None:
    assert named_kinds("Torino beat Lecce 2-1 on Sunday.") == {"Torino": "organization", "Lecce": "organization"}
    assert "Torino" not in named_kinds("Ann Moe left Torino on Sunday.")


def test_who_is_coached_in_what_to_say_stays_a_person() -> None:
    text = "Ann Lund met Per Dahl. Dahl coached Lund to smile on Monday."
    assert named_kinds(text) == {"Ann Lund": "person", "Per Dahl": "person"}


def test_players_meet_without_being_clubs() -> None:
    assert named_kinds("Moe beat Dahl 6-3, 6-4 on Sunday, said Ann Moe, who trains with Per Dahl.") == {
        "Ann Moe": "person",
        "Per Dahl": "person",
    }


def test_a_set_of_tennis_makes_nobody_a_club() -> None:
    assert "organization" not in named_kinds("Torino beat Lecce 6-2 on Sunday.").values()
    assert "organization" not in named_kinds("Torino lost to Lecce 6-7 on Sunday.").values()


def test_a_manager_comes_from_a_town() -> None:
    assert "Tharo" not in named_kinds("Ann Moe, a benefits manager from Tharo, smiled.")


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Per Dahl scored twice as Nasru Helio beat Ittira Maado 3-1.", {"Nasru Helio", "Ittira Maado"}),
        ("Per Dahl joined the Cairo club from Al Faihu last year.", {"Al Faihu"}),
        ("Olympique Brevant meet Per Dahl today.", {"Olympique Brevant"}),
        ("Nasru Helio went top. “We won,” said Nasru coach Per Dahl.", {"Nasru Helio"}),
    ],
)
def test_a_match_a_change_of_clubs_and_the_first_word_tell_a_club(text: str, clubs: set[str]) -> None:
    found = named_kinds(text)
    assert {name for name, kind in found.items() if kind == "organization"} == clubs
    assert found["Per Dahl"] == "person"


def test_a_score_without_a_match_of_teams_leaves_people_people() -> None:
    assert named_kinds("On Monday Ding Junwei beat Zhao Xinti 10-9.").get("Ding Junwei") != "organization"


@pytest.mark.parametrize("name", ["Estadio da Lusa", "Stade Marcel Brun", "African Club Cup"])
def test_a_stadium_or_a_cup_is_nobody(name: str) -> None:
    assert name not in named_kinds(f"Per Dahl cheered at the {name} on Monday.")
    assert name not in named_kinds(f"Per Dahl left the {name} late.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Opener Ann Moe made 40 runs on Monday.", "Opener"),
        ("The opener Ann Moe left on Monday.", "opener"),
        ("India opener Ann Moe scored 50.", "India opener"),
    ],
)
def test_a_place_in_a_team_before_a_name_is_the_role_of_who_has_it(text: str, role: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert {row["name"]: row["role"] for row in rows if row["actor_type"] == "person"} == {"Ann Moe": role}


def test_a_goal_or_a_fixture_is_nobody() -> None:
    text = "The opener was scored late on Monday. The season opener was lost.\n"
    assert propose(text, article_id="a", reference_date=None).actors == []


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Ebwali Rovers won again. Tharo Town condemned it, and Tharo Town fans left.", "Tharo Town"),
        ("Ebwali Athletic say that Per Dahl will stay.", "Ebwali Athletic"),
        ("Per Dahl, 21, was signed from Belgian side Royal Vantegem in May.", "Royal Vantegem"),
        ("The Norwegian side Virtus Solvarg sold Per Dahl in May.", "Virtus Solvarg"),
        ("Per Dahl joined Virtus Solvarg in May. The Solvarg striker Bo Lund was sold.", "Virtus Solvarg"),
    ],
)
def test_a_club_is_told_by_its_last_word_or_the_noun_before_it(text: str, club: str) -> None:
    assert named_kinds(text)[club] == "organization"


@pytest.mark.parametrize(
    ("text", "somebody"),
    [
        ("Ebwali Rovers won again. Ida Forest scored, and Ida Forest smiled.", "Ida Forest"),
        ("Ebwali Rovers won again. Tom Town condemned it, and Tom Town left.", "Tom Town"),
        ("Lida Town condemned it, said Lida Town, 34, who owns a mill.", "Lida Town"),
        ("Ebwali Rovers won again. Mayor Lida Town said so, and Lida Town left.", "Lida Town"),
        ("They beat rivals Ann Moe and Bo Lund on Monday.", "Ann Moe"),
        ("The side Ann Moe chose for the match lost.", "Ann Moe"),
        ("The prize went to winners Ann Moe, Bo Lund and Ida Dahl on Monday.", "Ann Moe"),
        ("Her rivals Ann Moe and Bo Lund left.", "Bo Lund"),
        ("Pollster Ann Moe said that the vote was open.", "Ann Moe"),
        ("Per Dahl, who leads a side called Solvarg, met Ann Moe.", "Ann Moe"),
    ],
)
def test_people_beside_clubs_and_sides_stay_people(text: str, somebody: str) -> None:
    assert named_kinds(text)[somebody] == "person"


def test_who_has_the_name_of_his_firm_or_club_is_no_club() -> None:
    text = (
        "Tariko Solvarg founded Solvarg in 1990. A Solvarg engineer said no. Solvarg chief executive Per Moe said so. "
        "Tariko Solvarg left."
    )
    assert named_kinds(text)["Tariko Solvarg"] == "person"
