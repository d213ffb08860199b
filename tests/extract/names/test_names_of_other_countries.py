"""Names as papers of many countries print them, with their ranks, honorifics, parties and bodies; text is made up."""

import pytest
from tests.extract.reading import code

from newsvoices.records import Coding


def names(coding: Coding, kind: str) -> list[str]:
    return [row["name"] for row in coding.actors if row["actor_type"] == kind and row["naming"] == "named"]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Governor Lt Gen (retd) Arvind Sahni agreed.", "Arvind Sahni", "Governor Lt Gen"),
        ("The memo went to Col. (Rtd) Ben Otieno on Monday.", "Ben Otieno", "Col."),
        ("Justice (retired) Ida Moe wept.", "Ida Moe", "Justice"),
    ],
)
def test_a_rank_that_is_given_up_in_brackets_is_a_title(text: str, name: str, title: str) -> None:
    coding = code(text)
    assert names(coding, "person") == [name]
    assert [row["role"] for row in coding.actors if row["name"] == name] == [title]


@pytest.mark.parametrize("address", ["Mama", "Dona", "Oga", "Mwalimu"])
def test_an_address_of_another_country_is_no_part_of_the_name(address: str) -> None:
    assert names(code(f"On Monday {address} Ann Pereira wept."), "person") == ["Ann Pereira"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Office of the Director of Harbour Prosecutions (ODHP) sued.",
            "Office of the Director of Harbour Prosecutions",
        ),
        ("The Confederation of Solvan Rowing (CSR) banned it.", "Confederation of Solvan Rowing"),
        (
            "The Land, Water, Transport and Tourism Ministry searched the plant.",
            "Land, Water, Transport and Tourism Ministry",
        ),
    ],
)
def test_a_body_whose_matters_or_letters_tell_its_end_is_named_whole(text: str, body: str) -> None:
    assert names(code(text), "organization") == [body]


def test_several_names_and_a_ministry_are_no_one_body() -> None:
    assert names(code("The Land, Per Moe and Port Ministry of Solva sued."), "person") == ["Per Moe"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Kisan Ekta leader Gurnam Bhosle left.", "Kisan Ekta"),
        ("On Monday Jan Morcha MLAs tore up copies.", "Jan Morcha"),
        ("The governing Nemzeti Szövetség won.", "Nemzeti Szövetség"),
        ("Critics mock the ruling Jan Morcha on Monday.", "Jan Morcha"),
        ("Transparency lobby Uwazi Sana welcomed the news.", "Uwazi Sana"),
        ("The former Enyimba gaffer fumed.", "Enyimba"),
    ],
)
def test_what_has_members_leaders_or_players_is_a_body(text: str, body: str) -> None:
    assert names(code(text), "organization") == [body]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Ngora Okwu spokeswoman Ann Moe left.",
        "He read the ruling Tharo Zebik wanted.",
        "The ruling Tharo Zebik wanted was short.",
    ],
)
def test_who_has_a_spokesman_or_wants_a_ruling_is_no_body(text: str) -> None:
    assert names(code(text), "organization") == []


def test_a_firm_called_after_its_works_is_named_whole() -> None:
    coding = code("The money was wired to Zamani Works Ltd and two other firms.")
    assert names(coding, "organization") == ["Zamani Works Ltd"]


def test_what_has_a_prime_minister_is_nobody() -> None:
    text = "Fighters took Tuwayra in May. Tuwayra’s self-styled prime minister left."
    assert names(code(text), "person") == []


@pytest.mark.parametrize("town", ["RANIPUR", "NEW SOLVA"])
def test_a_town_in_capitals_before_a_colon_is_where_the_article_was_written(town: str) -> None:
    coding = code(f"{town}: The council sacked its clerk on Monday.\n\nMayor Ann Moe wept.")
    assert [row["name"] for row in coding.actors] == ["council", "council’s clerk", "Ann Moe"]


@pytest.mark.parametrize("body", ["TESLA", "NATO", "FBI"])
def test_a_known_body_before_a_colon_is_no_town(body: str) -> None:
    assert body in names(code(f"{body}: The board said no."), "organization")


def test_capitals_before_a_colon_below_a_sentence_are_no_dateline() -> None:
    assert "RANIPUR" in names(code("Ann Moe left the port.\n\nRANIPUR: The council wept."), "organization")


def test_capitals_and_a_colon_that_come_again_are_who_speaks() -> None:
    coding = code("RANIPUR: I did not row.\n\nLUND: Yes you did.")
    assert [row["name"] for row in coding.actors] == ["RANIPUR", "LUND"]


def test_a_team_that_is_told_as_many_is_told_in_a_sentence_and_no_heading() -> None:
    coding = code("Sri Lanka, led by Dinuka Wijeratne, arrive in Karachi on Saturday.")
    assert names(coding, "person") == ["Dinuka Wijeratne"]


def test_a_trade_behind_a_full_name_says_that_it_is_a_person() -> None:
    coding = code("He accused the rebels of hiding the fate of Fathi al-Sabri, a politician of the Islah party.")
    assert names(coding, "person") == ["Fathi al-Sabri"]


@pytest.mark.parametrize(
    "text",
    [
        "A flood killed three people in Abu Zamar, a doctor said.",
        "She lives in Abu Zamar, a nurse at the clinic said.",
        "Thousands fled the town of Abu Zamar, a nurse said.",
    ],
)
def test_whoever_tells_of_a_place_behind_a_comma_is_nobody_of_its_name(text: str) -> None:
    assert names(code(text), "person") == []


def test_a_unit_behind_its_firm_is_a_body() -> None:
    coding = code("Moe Motor Corp. wept. A group led by Ann Srisuk is suing the company’s local unit, Moe Thailand.")
    assert names(coding, "organization") == ["Moe Motor Corp.", "Moe Thailand"]


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("He was replaced by Executive Vice President Ann Moe.", "Ann Moe", "BUS"),
        ("He was replaced by Vice President Ann Moe.", "Ann Moe", "GOV"),
        ("Ann Moe, executive vice president of the European Commission, wept.", "Ann Moe", "GOV"),
        ("Ann Moe, executive vice president of the Harbour Bank, wept.", "Ann Moe", "BUS"),
        ("On Monday Malacañang said that it had released the money.", "Malacañang", "GOV"),
    ],
)
def test_vice_presidents_and_palaces_have_their_sectors(text: str, name: str, sector: str) -> None:
    assert [row["sector"] for row in code(text).actors if row["name"] == name] == [sector]


def test_a_people_of_two_words_before_a_leader_is_no_body() -> None:
    coding = code("On Monday Kosovo Albanian leader Gurnam Bhosle left.")
    assert [(row["name"], row["actor_type"]) for row in coding.actors] == [("Gurnam Bhosle", "person")]
