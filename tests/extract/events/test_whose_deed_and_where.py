"""Whose deed a weapon, a warning or a plural before names tells, where it was, and what is no deed. All is made up."""

import pytest

from newsvoices.extractor import propose


def _events(text):
    coding = propose(text, article_id="x", reference_date="2025-03-12")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["plover_type"], row["status"], [names[p["actor_id"]] for p in row["participants"]], row.get("place_name"))
        for row in coding.events
    ]


def _kinds(text):
    return [(kind, status) for kind, status, _, _ in _events(text)]


@pytest.mark.parametrize("sentence", [
    "Soldiers deployed in Gao have been accused of looting.",
    "Bolivian soldiers, deployed in Oruro since May, have been accused of theft.",
])  # fmt: skip
def test_where_soldiers_are_deployed_only_says_which_are_meant(sentence: str) -> None:
    assert "MOBILIZE" not in [kind for kind, _ in _kinds(sentence)]


@pytest.mark.parametrize("sentence", [
    "Angola deployed troops in Cabinda on Sunday.",
    "Troops were deployed in Cabinda on Sunday.",
])  # fmt: skip
def test_troops_that_are_deployed_are_an_event(sentence: str) -> None:
    assert _kinds(sentence) == [("MOBILIZE", "actual")]


@pytest.mark.parametrize("sentence", [
    "The port operator, Ocean Gate Company, took control of costs last year.",
    "The ministry took control of spending in January.",
    "The army of Chad took control of the story on Monday.",
])  # fmt: skip
def test_nobody_takes_costs_or_a_story(sentence: str) -> None:
    assert _events(sentence) == []


def test_towns_and_airports_are_taken() -> None:
    assert _kinds("Rebels took control of the airport at Gao on Monday.") == [("ASSAULT", "actual")]


def test_an_army_strikes_back_with_blows_and_a_politician_with_words() -> None:
    assert _kinds("The army struck back on Tuesday.") == [("ASSAULT", "actual")]
    assert _kinds("Union leader Ana Paz struck back at critics on Monday.") == [("ACCUSE", "actual")]
    assert _kinds("The army struck back at critics on Monday.") == [("ACCUSE", "actual")]
    assert _kinds("Retired soldiers hit back at the prime minister on Monday.") == [("ACCUSE", "actual")]
    assert _kinds("The Taliban hit back at Chad on Monday, insisting the talks had failed.") == [("ACCUSE", "actual")]
    assert _kinds("Chadian troops hit back at the invaders on Monday.") == [("ASSAULT", "actual")]


@pytest.mark.parametrize("sentence", [
    "Chile has warned that it will retaliate against Peru.",
    "Chile warned that its navy would attack any ship near the islands.",
])  # fmt: skip
def test_what_somebody_warns_that_he_will_do_is_not_feared(sentence: str) -> None:
    assert [status for _, status in _kinds(sentence)] == ["scheduled"]


@pytest.mark.parametrize("sentence", [
    "Egypt warned that Sudan's army would attack the dam.",
    "Chile warned that Peru would retaliate.",
    "Peru has warned that it may retaliate.",
    "Peru warned that it would bomb Chile if it refused.",
    "The school warned that its pupils would sue the city.",
])  # fmt: skip
def test_what_others_will_do_or_one_may_do_is_feared(sentence: str) -> None:
    assert [status for _, status in _kinds(sentence)] == ["feared"]


@pytest.mark.parametrize("sentence", [
    "The prime minister has ruled out a general election before October 2027.",
    "The prime minister ruled out an election before May 2026.",
])  # fmt: skip
def test_what_is_ruled_out_before_a_day_to_come_is_ruled_out_already(sentence: str) -> None:
    coding = propose(sentence, article_id="x", reference_date="2025-03-12")
    assert [(e["plover_type"], e["status"], e["date_basis"]) for e in coding.events] == [("REJECT", "actual", "none")]


def test_the_day_on_which_something_is_ruled_out_stays() -> None:
    coding = propose("The government ruled out new taxes on Friday.", article_id="x", reference_date="2025-03-12")
    assert [e.get("date_as_printed") for e in coding.events] == ["2025-03-07"]


def test_a_plant_in_a_country_is_closed_there_and_not_against_it() -> None:
    text = "Corvane will close two plants in Wales, the firm said. Wales is ruled from Cardiff. Wales thanked it."
    assert _events(text)[0] == ("NONE", "scheduled", ["Corvane"], "Wales")


@pytest.mark.parametrize("sentence", [
    "Warplanes of the Saudi-led coalition bombed the port of Salif on Sunday.",
    "Jets of the Saudi-led coalition bombed the port of Salif on Sunday.",
])  # fmt: skip
def test_warplanes_strike_for_those_whose_they_are(sentence: str) -> None:
    assert _events(sentence) == [("ASSAULT", "actual", ["Saudi-led coalition"], "Salif")]


def test_the_bombing_of_a_people_is_not_theirs() -> None:
    assert _events("The shelling of the rebels hit a depot in Goma.") == []


@pytest.mark.parametrize(("sentence", "place"), [
    ("The rebels shelled the city of Mekora.", "Mekora"),
    ("The rebels fired two missiles at the Saudi city of Jizan.", "Jizan"),
    ("Thousands marched through Sanaa on Friday.", "Sanaa"),
    ("The rebels shelled the palace of Mekora.", None),
    ("Thousands marched through heavy rain on Friday.", None),
])  # fmt: skip
def test_a_town_that_is_struck_or_marched_through_is_the_place(sentence: str, place: str | None) -> None:
    assert [where for *_, where in _events(sentence)] == [place]


@pytest.mark.parametrize("sentence", [
    "The presidents of Peru and Chile, Ana Paz and Luis Rojas, met in Lima in May.",
    "The two foreign ministers, Ana Paz and Luis Rojas, met in Lima.",
    "The presidents, Ana Paz of Peru and Luis Rojas of Chile, have met in Lima.",
])  # fmt: skip
def test_names_beside_a_plural_act_and_not_the_plural(sentence: str) -> None:
    assert [who for _, _, who, _ in _events(sentence)] == [["Ana Paz", "Luis Rojas"]]


@pytest.mark.parametrize("sentence", [
    "Miners, Ana Paz and Luis Rojas met in Lima.",
    "The council, Ana Paz and Luis Rojas, met in Lima.",
])  # fmt: skip
def test_a_list_of_three_keeps_its_first(sentence: str) -> None:
    assert [len(who) for _, _, who, _ in _events(sentence)] == [3]


@pytest.mark.parametrize(("sentence", "who"), [
    ("Friends of the jailed editors, Ana Paz and Luis Rojas, protested in Lima.", "Friends"),
    ("The families of the victims, Ana Paz and Luis Rojas, sued the city.", "families"),
])  # fmt: skip
def test_names_beside_another_plural_are_theirs(sentence: str, who: str) -> None:
    assert [found[0] for _, _, found, _ in _events(sentence)] == [who]


def test_the_members_of_a_union_strike_as_it_does() -> None:
    found = _kinds("The Steel Union said its members would strike from 1 April.")
    assert found == [("PROTEST", "scheduled")]
    assert "PROTEST" not in [kind for kind, _ in _kinds("The club said its members would strike a deal on 1 April.")]


@pytest.mark.parametrize(("sentence", "kind"), [
    ("Nationalist groups blocked a highway outside Yerevan.", "PROTEST"),
    ("Residents of Gyumri blocked the tracks.", "PROTEST"),
    ("Police blocked the road to the port of Caldera.", "COERCE"),
    ("Rebels blocked the highway near Gao on Monday.", "COERCE"),
    ("Parliament blocked the reform on Monday.", "REJECT"),
    ("The court blocked the route of the pipeline.", "REJECT"),
    ("Mayor Ana Paz blocked the bridge on Monday.", "REJECT"),
    ("The ministry blocked the bridge on Monday.", "REJECT"),
    ("Shareholders blocked the port on Monday.", "REJECT"),
    ("Democrats blocked the motorway on Monday.", "REJECT"),
])  # fmt: skip
def test_roads_are_blocked_by_crowds_and_by_force_and_plans_by_offices(sentence: str, kind: str) -> None:
    assert [found for found, _ in _kinds(sentence)] == [kind]


def test_a_state_protests_in_words_and_a_crowd_in_the_street() -> None:
    assert _kinds("Peru protested to Chile over the arrest of two sailors.") == [("ACCUSE", "actual")]
    assert _kinds("Students in Peru protested on Monday.") == [("PROTEST", "actual")]


def test_an_envoy_is_no_force_and_one_who_is_called_in_is_asked() -> None:
    assert _kinds("Norway withdrew its ambassador from Lima on Friday.") == [("NONE", "actual")]
    assert _kinds("Chad withdrew its troops from Libya.") == [("RETREAT", "actual")]
    assert _kinds("Chile called in the Japanese ambassador on Tuesday.") == [("REQUEST", "actual")]


def test_food_that_is_flown_somewhere_pays_no_visit() -> None:
    assert _kinds("New Zealand has flown 60 tonnes of food to Nadi.") == [("NONE", "actual")]
    assert _kinds("Chad flew 200 soldiers to Mali.") == [("MOBILIZE", "actual")]


@pytest.mark.parametrize("sentence", [
    "President Ana Paz flew to Norway on Monday.",
    "The president flew 12 hours to Tokyo on Monday.",
    "The minister flew 200 miles to Lima on Monday.",
    "The president flew his jet to Norway on Monday.",
    "The prime minister flew a commercial flight to Rome on Monday.",
])  # fmt: skip
def test_a_visit_stays_one_whatever_is_flown(sentence: str) -> None:
    assert _kinds(sentence) == [("CONSULT", "actual")]


def test_what_somebody_is_urged_to_do_is_urged_where_the_verb_hangs_on_the_name() -> None:
    found = _kinds("Opposition senators urged President Matias Olave to cancel the visit.")
    assert found == [("REQUEST", "actual"), ("NONE", "proposed")]
    assert _kinds("The party named Ana Paz to replace him.") == [("NONE", "actual")]


def test_whoever_stands_behind_a_town_in_capitals_acts() -> None:
    text = "GYUMRI — Armenia and Turkey reopened their border on Saturday."
    assert [(kind, who) for kind, _, who, _ in _events(text)] == [("RETREAT", ["Armenia", "Turkey"])]


@pytest.mark.parametrize("sentence", [
    "Two men were arrested in Lagos on Monday.",
    "Two ministers were jailed.",
])  # fmt: skip
def test_what_nobody_is_said_to_have_done_has_no_row(sentence: str) -> None:
    assert _events(sentence) == []
