"""Firms called in other languages than English, and people and places that look like them; all text is made up."""

import pytest
from tests.extract.reading import code, named_kinds


def mentions(text: str) -> dict[str, list[str]]:
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    found: dict[str, list[str]] = {}
    for row in coding.mentions:
        found.setdefault(names[row["actor_id"]], []).append(text[row["start"] : row["end"]])
    return found


@pytest.mark.parametrize(
    "firm",
    [
        "Banco de Osmarra",
        "Ibarra y Cía",
        "Lefèvre & Cie",
        "Delorme et Fils",
        "Lusandra Hermanos",
        "Ferrovías del Sur",
        "Kreutzer Stadtwerke",
        "PT Sinar Laut Abadi",
        "Grupo Lusandra",
        "Vostrag SA",
        "Tarvik Refining and Petrochemicals Plc",
    ],
)
def test_a_firm_of_another_language_is_one_body(firm: str) -> None:
    assert named_kinds(f"On Monday {firm} denied the report, and Ann Moe left.") == {
        firm: "organization",
        "Ann Moe": "person",
    }


def test_a_foreign_firm_is_of_business() -> None:
    rows = code("On Monday Ibarra y Cía said profits rose.").actors
    assert [(row["name"], row["sector"]) for row in rows] == [("Ibarra y Cía", "BUS")]


@pytest.mark.parametrize(
    ("text", "firm", "short"),
    [
        ("PT Sinar Laut Abadi dug the pit. Sinar Laut said no.", "PT Sinar Laut Abadi", "Sinar Laut"),
        ("Grupo Lusandra S.A. sued. On Monday Lusandra said no.", "Grupo Lusandra S.A.", "Lusandra"),
        (
            "Tarvik Refining and Mining Plc fell. Tarvik Refining said no.",
            "Tarvik Refining and Mining Plc",
            "Tarvik Refining",
        ),
    ],
)
def test_a_foreign_firm_is_called_without_what_says_that_it_is_one(text: str, firm: str, short: str) -> None:
    assert mentions(text)[firm][:2] == [firm, short]


def test_initials_a_surname_and_two_bodies_are_no_foreign_firm() -> None:
    assert named_kinds("On Monday PT Lundgren ran a circus.") == {"PT Lundgren": "person"}
    assert named_kinds("Erick Banco resigned. Banco said he was tired.") == {"Erick Banco": "person"}
    kinds = named_kinds("Tarvik Energy and Harbour Foods Ltd merged on Monday.")
    assert kinds == {"Tarvik Energy": "organization", "Harbour Foods Ltd": "organization"}
    assert named_kinds("On Monday PT Hilda Moe said she would run.") == {"PT Hilda Moe": "person"}
    assert named_kinds("The band Los Hermanos played on Monday.").get("Los Hermanos") != "organization"
    owner = mentions("Ricardo Salinas owns Grupo Salinas. Salinas said he would sell.")
    assert owner["Ricardo Salinas"][:2] == ["Ricardo Salinas", "Salinas"]


def test_a_firm_without_its_second_trade_is_no_person() -> None:
    found = mentions("The Lund Trading and Shipping Corp said no. Lund Trading fell.")
    assert list(found.values()) == [["Lund Trading and Shipping Corp", "Lund Trading"]]
    assert named_kinds("Ann Moe and Sons Ltd fell. Ann Moe left.")["Ann Moe"] == "person"


def test_who_invests_in_a_town_holds_no_shares_of_it() -> None:
    assert "Lagos" not in named_kinds("Ann Moe met investors in Lagos on Monday.")
    assert named_kinds("Ann Moe met investors in Solvarg on Monday.")["Solvarg"] == "organization"
    assert named_kinds("What is at stake in Solvarg is clear.") == {}


def test_a_body_is_told_by_letters_behind_its_noun() -> None:
    assert mentions("The weather bureau, NIMBAS, said rain would fall.")["NIMBAS"] == ["weather bureau", "NIMBAS"]
    text = "The clerk of the weather bureau, Ann Moe, said rain would fall."
    assert "weather bureau" not in mentions(text)["Ann Moe"]


def test_a_club_is_told_by_its_noun_and_where_it_is_from() -> None:
    text = "Sogndal, the football club from the fjords, protested."
    assert mentions(text) == {"Sogndal": ["Sogndal", "football club"]}


def test_a_campaign_has_its_name_behind_its_noun() -> None:
    assert named_kinds("Per Dahl led the campaign Bevara Horisonten.")["Bevara Horisonten"] == "organization"
    assert named_kinds("The campaign Ida Lund lost was short.")["Ida Lund"] == "person"


def test_a_trade_that_is_no_surname_shows_a_firm_behind_a_given_name() -> None:
    assert named_kinds("Its owner, Seth Textiles, said no.") == {"Seth Textiles": "organization"}
    assert named_kinds("Its owner, Seth Lines, said no.") == {"Seth Lines": "person"}
