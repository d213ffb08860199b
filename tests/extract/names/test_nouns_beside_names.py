"""What the nouns beside a name say that it names: groups, firms and unions whose names no list has, and letters."""

import pytest
from tests.extract.reading import code, kinds

BODY = ("organization", "named")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Environmental group Valhi said the flood was no surprise. Valhi wrote to the mayor.", "Valhi"),
        ("Mining advocacy network Jarum called on the mayor to halt it.", "Jarum"),
        ("Others have closed, as has Norwegian firm Mikora. Mikora said no.", "Mikora"),
        ("Its Czech subsidiary, Moravan, is to take over.", "Moravan"),
        ("Rengu, the country’s largest labour organization, urged the mayor to go.", "Rengu"),
        ("Aerosky, the Oslo-based air traffic body, says that it will rise.", "Aerosky"),
        ("Keidar chairman Tokura Masao welcomed it.", "Keidar"),
        ("It was denied by Aerlín Gaelach chief executive Jim Moe.", "Aerlín Gaelach"),
        ("On Monday Valhi general secretary Ann Moe welcomed it.", "Valhi"),
        ("It was led by Basarna chief Marshal Kusnoro.", "Basarna"),
    ],
)
def test_a_name_whose_noun_or_officer_is_a_body_s_names_a_body(text: str, name: str) -> None:
    assert kinds(text)[name] == BODY


@pytest.mark.parametrize(
    ("text", "name"),
    [("Putin spokesman Per Berg left.", "Putin"), ("Merkel ally and Keidar chairman Ann Moe left.", "Merkel")],
)
def test_a_name_before_whoever_serves_somebody_is_no_body(text: str, name: str) -> None:
    assert kinds(text).get(name) != BODY


@pytest.mark.parametrize("noun", ["engineer", "lawyer", "villager"])
def test_a_trade_before_a_full_name_makes_it_a_persons_whatever_the_tagger_says(noun: str) -> None:
    text = f"Mayor Ann Moe says the bridge is safe, but {noun} Bo Lund thinks it will fall. The bank expects no more."
    assert kinds(text)["Bo Lund"] == ("person", "named")


@pytest.mark.parametrize("kind", ["Inspectorate", "Office", "Registry"])
def test_a_body_is_called_by_the_last_word_of_its_name(kind: str) -> None:
    text = f"The State Labour {kind} fined the mill on Monday. “We wait,” the {kind} said."
    assert [name for name in kinds(text) if kind in name] == [f"State Labour {kind}"]


def test_an_officer_between_two_names_is_the_body_s() -> None:
    rows = code("Keidar chairman Tokura Masao welcomed it.")
    names = {row["key"]: row["name"] for row in rows.actors}
    assert [(row["role_title"], names[row["org_actor_id"]]) for row in rows.affiliations] == [("chairman", "Keidar")]


def test_letters_for_what_people_or_bodies_are_name_nobody() -> None:
    text = "He met newly elected MLAs. The sitting MLA, Sadan Pujar, opposed EVMs, as did a Brussels-based NGO."
    assert [name for name, (_, naming) in kinds(text).items() if naming == "named"] == ["Sadan Pujar"]
    assert {row["name"]: row["sector"] for row in code(text).actors}["Sadan Pujar"] == "LEG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Moe came from railway operator Lusair in July.", "Lusair"),
        ("Budget airline Lusair lost money.", "Lusair"),
        ("The daily Oslo Desk was closed.", "Oslo Desk"),
        ("Opposition daily Lusan was raided.", "Lusan"),
        ("Chipmaker Lusair rose.", "Lusair"),
        ("Carmaker Lusair fell.", "Lusair"),
        ("Oil producer Lusneft said so.", "Lusneft"),
        ("Rights group Lusano said so.", "Lusano"),
        ("She works for tech giant Lusobel.", "Lusobel"),
        ("They sued drugmaker Lusarma in May.", "Lusarma"),
        ("Shares in Swedish retailer Lusader fell.", "Lusader"),
        ("State broadcaster Lusabeh said so.", "Lusabeh"),
    ],
)
def test_a_noun_for_a_kind_of_body_before_a_name_makes_it_one_wherever_it_stands(text: str, name: str) -> None:
    assert kinds(text)[name] == BODY


@pytest.mark.parametrize(
    "text",
    [
        "Mining magnate Carl Voss said so.",
        "The agency chief Carl Voss said so.",
        "Carmaker boss Carl Voss left.",
        "Film producer Carl Voss left.",
        "Literary giant Carl Voss left.",
    ],
)
def test_a_noun_for_somebody_before_a_name_leaves_it_a_persons(text: str) -> None:
    assert kinds(text)["Carl Voss"] == ("person", "named")


@pytest.mark.parametrize("noun", ["Broadcaster", "Software developer", "The newspaper publisher"])
def test_a_noun_for_people_too_leaves_a_full_name_a_persons(noun: str) -> None:
    assert kinds(f"{noun} Clare Hallam said so.")["Clare Hallam"] == ("person", "named")
    assert kinds(f"{noun} Lusabeh said so.")["Lusabeh"] == BODY


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Shares rose, said trader Lena Moe at Lusner.", "Lusner", "organization"),
        ("Lawyer Carl Moe, a senator for Lusaya and a member of the ODM, wept.", "Lusaya", "place"),
        ("It will sell its Port Lusan works, Harbour Steel said.", "Port Lusan", "place"),
        ("Amnesty’s Kenya researcher, Carl Moe, called them illegal.", "Amnesty", "organization"),
        ("The Norway and Sweden Fisheries Board said so.", "Norway and Sweden Fisheries Board", "organization"),
    ],
)
def test_posts_seats_and_the_words_of_a_name_say_its_kind(text: str, name: str, kind: str) -> None:
    found = kinds(text)
    assert found.get(name, ("place", ""))[0] == kind
    assert not [other for other in found if other != name and other in name]


def test_a_group_called_by_its_name_is_that_group() -> None:
    text = "Carl Moe, whose Lusan House group owns mills, smiled. Lusan House rose."
    assert [name for name in kinds(text) if "Lusan" in name] == ["Lusan House"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PORTO - Brazilian airline Voltra Norte said no.", "Voltra Norte"),
        ("The South African mining group Kgoru Velm said no.", "Kgoru Velm"),
        ("German publisher Elbwort will sell its papers.", "Elbwort"),
        ("He got it from Indian builder Karyal.", "Karyal"),
    ],
)
def test_behind_a_dateline_a_people_or_a_trade_the_noun_says_so_too(text: str, name: str) -> None:
    assert kinds(text)[name] == BODY


def test_a_trade_of_people_leaves_a_full_name_a_persons() -> None:
    assert kinds("German publisher Clare Hallam said no.")["Clare Hallam"] == ("person", "named")


def test_whoever_leads_a_body_that_has_an_owner_is_named_behind_the_comma() -> None:
    text = "The president of the miners’ union, Thabo Nkosi, said no."
    assert kinds(text)["Thabo Nkosi"] == ("person", "named")
    rows = code(text)
    names = {row["key"]: row["name"] for row in rows.actors}
    tie = next(row for row in rows.affiliations if names[row["actor_id"]] == "Thabo Nkosi")
    assert (tie["role_title"], names[tie["org_actor_id"]]) == ("president", "miners’ union")


@pytest.mark.parametrize(
    "text",
    [
        "The agency Tharo Zebik runs is broke.",
        "The bank Tharo Zebik led collapsed in 2009.",
        "The party Ngora Okwu leads is broke.",
        "The site Ngora Okwu chose was wet.",
    ],
)
def test_who_has_a_verb_of_his_own_behind_a_noun_for_a_body_is_a_person(text: str) -> None:
    assert BODY not in kinds(text).values()
