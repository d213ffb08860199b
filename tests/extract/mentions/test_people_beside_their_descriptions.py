"""Who is described around a name, an owner or a country, and whom the pronouns there mean; all text is made up."""

import pytest
from tests.extract.reading import code

from newsvoices.records import Coding


def roles(coding: Coding) -> dict[str, list[tuple[str, str | None]]]:
    names = {row["key"]: row["name"] for row in coding.actors}
    found: dict[str, list[tuple[str, str | None]]] = {}
    for row in coding.affiliations:
        found.setdefault(names[row["actor_id"]], []).append((row["role_title"], names.get(row["org_actor_id"])))
    return found


def meant(text: str, words: str, nth: int = 0) -> str:
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names[m["actor_id"]] for m in coding.mentions if text[m["start"] : m["end"]] == words][nth]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Solva Lines sank. Solva’s managing director, Ann Moe, wept.",
            "Ann Moe",
            ("managing director", "Solva Lines"),
        ),
        ("Head coach Ann Moe defended the choice.", "Ann Moe", ("Head coach", None)),
        ("Home boss Ann Moe had no sympathy.", "Ann Moe", ("Home boss", None)),
        (
            "The commissioner for fishing, Norway’s Ann Moe, is expected.",
            "Ann Moe",
            ("commissioner for fishing", None),
        ),
        (
            "An investigator with the Ports Commission (PC), Mr Per Lund, testified.",
            "Per Lund",
            ("investigator", "Ports Commission"),
        ),
    ],
)
def test_a_role_is_told_beside_the_name(text: str, name: str, role: tuple[str, str | None]) -> None:
    assert roles(code(text)) == {name: [role]}


def test_whose_is_a_country_behind_the_comma_is_of_it() -> None:
    coding = code("The commissioner for fishing, Norway’s Ann Moe, is expected.")
    assert [row["country_code"] for row in coding.actors if row["name"] == "Ann Moe"] == ["NOR"]


def test_what_a_team_does_is_no_role_of_its_coach() -> None:
    assert roles(code("Ghana, coached by Per Moe, host the first leg.")) == {}


def test_nobody_owns_what_a_phrase_describes_him_by() -> None:
    text = "Minister Per Moe walked out. A member of his delegation said the threat was idle."
    assert meant(text, "his") == "Per Moe"
    assert meant("Per Moe left. The owner of his own firm wept, a friend of the owner said.", "owner") == "owner"


def test_kin_are_men_and_women_by_their_noun() -> None:
    text = "Ann Moe, 71, wept. Her son Torvi drove a lorry. “He called me at noon,” she said."
    assert meant(text, "she") == "Ann Moe"
    assert meant(text, "He") == "Torvi"


def test_whoever_will_hold_an_office_is_not_who_holds_one_of_that_name() -> None:
    text = "The board will be headed by a president. The president, Ann Moe, has five days to sign the bill."
    coding = code(text)
    assert [row["name"] for row in coding.actors if row["actor_type"] == "person"] == ["president", "Ann Moe"]


def test_yesterday_is_no_part_of_a_description() -> None:
    coding = code("A former Principal Secretary yesterday told the court that he lied.")
    assert [(row["name"], row["actor_type"]) for row in coding.actors] == [
        ("former Principal Secretary", "person"),
        ("court", "organization"),
    ]


def test_a_veteran_diplomat_of_a_country_is_one_person() -> None:
    coding = code("The veteran Norwegian diplomat wept.")
    assert [row["name"] for row in coding.actors] == ["veteran Norwegian diplomat"]


def test_they_are_those_who_are_joined_also_by_what_one_is_to_the_other() -> None:
    text = (
        "The players left. Ann Moe and her deputy, Ida Lund, met the minister. They told him that they would not row."
    )
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    at = text.index("They")
    assert [names[m["actor_id"]] for m in coding.mentions if m["start"] == at] == ["Ann Moe", "Ida Lund"]


def test_a_noun_for_people_and_firms_is_of_the_firm_whose_name_follows() -> None:
    text = (
        "The dam belonged to Brazil’s Grupo Solva and the Canadian miner Northlake Metals. The Canadian company said it "
        "would help."
    )
    coding = code(text)
    northlake = next(row for row in coding.actors if row["name"] == "Northlake Metals")
    assert (northlake["actor_type"], northlake["country_code"], northlake["sector"]) == ("organization", "CAN", "BUS")
    assert meant(text, "Canadian company") == "Northlake Metals"
    assert [row["actor_type"] for row in code("The miner Ann Moe left.").actors] == ["person"]


def test_the_executive_of_the_european_union_is_no_person() -> None:
    found = [(row["actor_type"], row["sector"]) for row in code("The EU executive said it would act.").actors]
    assert found[0] == ("organization", "GOV")
