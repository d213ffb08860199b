"""People, bodies and places as wires and dailies of many countries name them; all text is made up."""

import pytest
from tests.extract.reading import code

from newsvoices.records import Coding


def named(coding: Coding, kind: str) -> list[str]:
    return [row["name"] for row in coding.actors if row["actor_type"] == kind and row["naming"] == "named"]


def sectors(coding: Coding) -> dict[str, str | None]:
    return {row["name"]: row.get("sector") for row in coding.actors}


def mentions_of(text: str, name: str) -> list[str]:
    coding = code(text)
    keys = {row["key"] for row in coding.actors if row["name"] == name}
    return [text[m["start"] : m["end"]] for m in coding.mentions if m["actor_id"] in keys]


def test_letters_of_a_health_body_are_its_name_and_no_pronoun() -> None:
    text = "The World Health Organization praised it. The fever killed 900 people in May, according to the WHO."
    assert mentions_of(text, "World Health Organization") == ["World Health Organization", "WHO"]
    assert mentions_of("Two people who wept left.", "people") == ["people", "who"]
    assert named(code("A WHO official wept on Monday."), "organization") == ["WHO"]
    assert named(code("WHO SHOT ANN MOE?\nThe man who shot mayor Ann Moe slept on Monday."), "organization") == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Solva Central Prosecutor's Office opened a file in May.", "Solva Central Prosecutor's Office"),
        ("He accused the governing People's Future Party of delay.", "People's Future Party"),
    ],
)
def test_an_office_of_an_officer_and_a_party_of_the_people_are_named_whole(text: str, body: str) -> None:
    assert named(code(text), "organization") == [body]


def test_an_office_of_whoever_is_no_officer_is_not_named_after_him() -> None:
    assert named(code("On Monday Ann Moe's Office Supplies burnt down."), "person") == ["Ann Moe"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Construction Minister Ilona Lund wept on Monday.", "Construction Minister"),
        ("Union Minister of State for Textiles Ilona Lund wept.", "Union Minister of State for Textiles"),
    ],
)
def test_what_a_minister_is_for_is_no_body(text: str, role: str) -> None:
    coding = code(text)
    assert named(coding, "organization") == []
    assert [row["role"] for row in coding.actors if row["name"] == "Ilona Lund"] == [role]


def test_a_union_before_any_other_office_is_a_body() -> None:
    assert named(code("Union President of the Board Ilona Lund wept."), "organization")[:1] == ["Union"]


def test_a_peer_is_called_after_a_place() -> None:
    text = "The chair, Baroness Moe of St Ives, a former judge, wrote to the minister that she could not go on."
    coding = code(text)
    assert named(coding, "person") == ["Baroness Moe"]
    assert mentions_of(text, "Baroness Moe") == ["chair", "Baroness Moe", "judge", "she"]


@pytest.mark.parametrize(
    "text",
    [
        "Lord Moe of Harbour Bank wept.",
        "Ann Moe of Lusair Bank wept.",
        "Baroness Moe of Oxfam wept.",
        "Lord Moe of Google wept.",
        "Lord Moe of Labour wept.",
        "Lord Moe of Nordfisk wept. Nordfisk sued the mayor.",
    ],
)
def test_a_peer_of_a_body_and_whoever_is_no_peer_are_of_no_place(text: str) -> None:
    assert len(named(code(text), "organization")) == 1


def test_an_illness_kills_nobody_as_an_actor_does() -> None:
    coding = code("Malaria killed 608,000 people in 2022.")
    assert named(coding, "organization") == []
    assert [event for event in coding.events if event["plover_type"] == "ASSAULT"] == []


def test_a_town_after_which_an_illness_is_called_is_an_actor() -> None:
    assert "Marburg" in sectors(code("Professor Ann Moe of Marburg wept on Monday."))


def test_a_korean_name_is_a_persons_though_it_begins_as_a_place_does() -> None:
    text = (
        "It was opened by Dr Khalifa Moe, head of the Water Office, and Park Jae-hyun, chief executive of the Korean "
        "builder Hanvit Works. Park said that it was late."
    )
    assert mentions_of(text, "Park Jae-hyun")[0] == "Park Jae-hyun"
    assert "Park" in mentions_of(text, "Park Jae-hyun")
    assert named(code("On Monday Park Lane-side traders wept."), "person") == []
    apart = "Park Jae-hyun said no on Monday. The Park closed."
    assert mentions_of(apart, "Park Jae-hyun") == ["Park Jae-hyun"]
    assert named(code("Park Co-op said prices would rise."), "organization") == ["Park Co-op"]


def test_where_a_community_lives_is_nobody() -> None:
    assert named(code("Gunmen stormed Kwarong, a farming community in the hills."), "person") == []


def test_a_community_of_another_kind_is_no_place() -> None:
    assert named(code("They praised Ann Moe, a community organiser, on Monday."), "person") == ["Ann Moe"]


def test_a_mans_title_is_not_given_to_his_daughter_of_the_same_name() -> None:
    text = "Yang Chun-sik met reporters with his daughter, Yang Seo-yeon.\n\nThe judge said that they held Mr. Yang."
    assert mentions_of(text, "Yang Seo-yeon") == ["daughter", "Yang Seo-yeon"]
    assert mentions_of(text, "Yang Chun-sik") == ["Yang Chun-sik", "his", "Yang"]


def test_a_noun_that_only_stands_before_a_name_says_nothing_of_its_sex() -> None:
    text = "Yang Chun-sik hugged his daughter, Yang Seo-yeon said. They held Mr. Yang."
    assert "Yang" in mentions_of(text, "Yang Seo-yeon")


def test_whoever_goes_by_a_name_is_the_one_described() -> None:
    text = "The men were held, a militia commander, who goes by the name Abu Dujana, claimed in a video."
    assert mentions_of(text, "Abu Dujana") == ["militia commander", "who", "Abu Dujana"]
    apart = "The men were held by a militia commander, who goes by the bank that Abu Dujana owns."
    assert mentions_of(apart, "Abu Dujana") == ["Abu Dujana"]


def test_the_head_of_a_body_is_not_whoever_directs_another() -> None:
    text = (
        "The agency’s country director, Samir Lund, said the raid was an outrage. The United Nations secretary-general "
        "demanded that the guards be tried."
    )
    assert mentions_of(text, "Samir Lund") == ["country director", "Samir Lund"]
    assert "United Nations secretary-general" in sectors(code(text))


def test_a_verb_is_no_word_for_the_kind_of_its_object() -> None:
    coding = code("Villagers who escaped described soldiers in the streets. Police said the men attacked villagers.")
    assert [row["name"] for row in coding.actors] == ["Villagers", "soldiers", "Police", "men"]
    assert "elected officials" in sectors(code("On Monday the elected officials wept."))


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("The governor told the Inspector General of Police to go.", "Inspector General", "COP"),
        ("The Commissioner of Police, Mr Olu Moe, wept.", "Olu Moe", "COP"),
        ("The school superintendent wept.", "school superintendent", "EDU"),
        ("Executive Vice President Ann Moe of the European Commission wept.", "Ann Moe", "GOV"),
        ("Executive Vice President Ann Moe of the Harbour Bank wept.", "Ann Moe", "BUS"),
        ("The ruling Liberal Democratic Union lost.", "Liberal Democratic Union", "PTY"),
        ("The Harbour Workers Union lost.", "Harbour Workers Union", "LAB"),
        ("The World Ski Union lost.", "World Ski Union", None),
        ("The Attorney General of Solva wept.", "Attorney General", "GOV"),
        ("Army Major General Ann Moe wept.", "Ann Moe", "MIL"),
        ("Brigadier General Tor Lund wept.", "Tor Lund", "MIL"),
        ("Ann Moe, a critic of police violence, wept.", "Ann Moe", None),
        ("Ann Moe, head of police reform at Harbour University, wept.", "Ann Moe", "EDU"),
        ("The widow of police officer Per Berg wept.", "widow", None),
        ("The Democratic Union of Teachers lost.", "Democratic Union of Teachers", "LAB"),
    ],
)
def test_police_parties_and_commissions_give_their_sector(text: str, name: str, sector: str | None) -> None:
    assert sectors(code(text))[name] == sector
