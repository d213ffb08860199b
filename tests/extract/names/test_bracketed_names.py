"""Parties in brackets behind a name or inside one, letters behind names, and surnames that are other words."""

import pytest
from tests.extract.reading import code


def ties(text: str) -> list[tuple[str, str, str]]:
    """Who holds which role in which body."""
    rows = code(text)
    names = {row["key"]: row["name"] for row in rows.actors}
    held = [row for row in rows.affiliations if row["org_actor_id"] is not None]
    return [(names[row["actor_id"]], row["role_title"], names[row["org_actor_id"]]) for row in held]


@pytest.mark.parametrize("party", ["Con", "Lab", "Lib Dem", "Green"])
def test_a_short_party_in_brackets_is_a_councillor_s(party: str) -> None:
    assert ties(f"Cllr Ian Moe ({party}), who led the inquiry, said no.")[0] == ("Ian Moe", party, party)


def test_letters_with_letters_in_brackets_are_one_name() -> None:
    text = "The JD(S) said no. CPI(M) leader Ann Moe left."
    assert ties(text) == [("Ann Moe", "leader", "CPI(M)")]
    actors = {row["name"]: row for row in code(text).actors}
    assert {name: actors[name]["sector"] for name in ("JD(S)", "CPI(M)")} == {"JD(S)": "PTY", "CPI(M)": "PTY"}
    spans = [text[row["start"] : row["end"]] for row in code(text).mentions]
    assert spans == ["JD(S)", "CPI(M)", "Ann Moe"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Chief Electoral Officer Ravi Saxena IAS said no.", "Ravi Saxena", "Chief Electoral Officer"),
        ("On Monday president Son Woo-min said no.", "Son Woo-min", "president"),
    ],
)
def test_a_name_keeps_its_surname_and_loses_its_letters(text: str, name: str, role: str) -> None:
    assert [(row["name"], row["role"]) for row in code(text).actors] == [(name, role)]


def test_a_caretaker_minister_is_one_person() -> None:
    people = [row["name"] for row in code("The caretaker foreign minister, Ann Moe, said no.").actors]
    assert people == ["Ann Moe"]


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("Environmental charity Valhi said no.", "Valhi", "SOC"),
        ("Rengu, the dockers’ union, said no.", "Rengu", "LAB"),
        ("The steel firm Mikora said no.", "Mikora", "BUS"),
    ],
)
def test_a_noun_beside_a_body_gives_its_sector(text: str, name: str, sector: str) -> None:
    assert {row["name"]: row["sector"] for row in code(text).actors}[name] == sector


def test_a_club_is_of_the_nation_before_it() -> None:
    actors = code("Moe owns a stake in Spanish club Real Valdor.").actors
    assert {row["name"]: row["country_code"] for row in actors}["Real Valdor"] == "ESP"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Labour MP for Lusair South, Ann Moe, said no.", "Labour MP for Lusair South"),
        ("Ann Moe, the Labour MP for Lusair South, said no.", "Labour MP for Lusair South"),
        ("Labour MP Ann Moe said no.", "Labour MP"),
    ],
)
def test_a_labour_mp_is_of_labour_and_the_letters_behind_a_name_are_not(text: str, role: str) -> None:
    assert ties(text) == [("Ann Moe", "MP", "Labour")]
    assert {row["name"]: row["role"] for row in code(text).actors}["Ann Moe"] == role
    assert not ties("Ann Moe MP and Ida Berg, MP, said no.")


def test_a_constituency_behind_a_party_in_brackets_is_no_person() -> None:
    names = [row["name"] for row in code("Senator Ifeanyi Moe (APC, Lusair North) said no.").actors]
    assert names == ["Ifeanyi Moe", "APC"]


def test_a_place_before_its_governor_is_no_person() -> None:
    assert [row["name"] for row in code("Kakame Governor Fernand Barasa said no.").actors] == ["Fernand Barasa"]
