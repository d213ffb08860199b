"""Rooms, schemes, notions and programmes have names and are no actors; those beside them are."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe left the Oval Office on Monday.",
        "On Monday Ann Moe defended Social Security and Obamacare.",
        "To Ann Moe, Moeism is a threat to Judaism.",
        "It was 3.6 degrees Celsius, said Ann Moe.",
        "On Monday Ann Moe asked for papers under the Freedom of Information Act (FOIA).",
        "Ann Moe praised the Harbour Pipeline and the Glass Trophy on Monday.",
        "Ann Moe spoke on Face the Nation on Monday.",
        "Ann Moe won the Merrick Berg medal on Monday.",
        "Ann Moe spoke at the Harbour Convention Center before the Ohio Caucus.",
        "Ships are late\n\nLETTERS\n\nShips are always late, said Ann Moe.",
        "Ann Moe left the West Wing before Hogmanay with the Palme d’Or.",
        "Ann Moe spoke of Nord Stream and the Middle Ages on Monday.",
        "On Monday Typhoon Luyong hit the pier, said Ann Moe.",
        "On Monday Storm Elin and Tropical Storm Ida hit the pier, said Ann Moe.",
        "In her State of the Union Address, Ann Moe spoke of ships.",
    ],
)
def test_what_nobody_is_is_no_actor(text: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person"}


def test_a_broadcaster_is_an_actor_and_its_programme_is_none() -> None:
    assert named_kinds("Ann Moe spoke on NBC’s Ask the Nation on Monday.") == {
        "Ann Moe": "person",
        "NBC": "organization",
    }
    people = named_kinds("NBC’s David Lund and the Harbour League met on Monday.")
    assert people == {"NBC": "organization", "David Lund": "person", "Harbour League": "organization"}


def test_generations_are_groups() -> None:
    rows = propose("Polls of Millennials pleased Ann Moe.\n", article_id="a", reference_date=None).actors
    assert ("Millennials", "group") in {(row["name"], row["actor_type"]) for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe wore a “Keep Harbours Clean Again” hat on Monday.",
        "“Keep Norway Great” was a slogan of Ann Moe’s.",
    ],
)
def test_what_fills_quotation_marks_is_a_slogan_where_nothing_says_that_it_is_a_body(text: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person"}


def test_a_body_in_quotation_marks_is_one() -> None:
    found = named_kinds("The “Islamic State” said no. A “Harbour League” was late, said “Ann Moe” on Monday.")
    assert found == {"Islamic State": "organization", "Harbour League": "organization", "Ann Moe": "person"}


@pytest.mark.parametrize(
    ("text", "lenders"),
    [
        ("Ann Moe slept when the river burst its banks.", set()),
        ("Ann Moe slept on the banks of the Danube and on the canal bank.", set()),
        ("Ann Moe slept on the river’s banks.", set()),
        ("Ann Moe sued the banks of Bergen, which raised its fees.", {"banks"}),
    ],
)
def test_banks_of_waters_are_no_lenders(text: str, lenders: set[str]) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert {row["name"] for row in rows if "bank" in row["name"]} == lenders
