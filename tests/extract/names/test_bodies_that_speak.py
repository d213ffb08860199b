"""Places that speak by those who run them, and nouns that are for bodies in the news though people have them too."""

import pytest
from tests.extract.reading import called_bodies, code


@pytest.mark.parametrize("place", ["airport", "shipyard", "seminary", "prison", "zoo"])
def test_a_place_that_says_something_is_a_body(place: str) -> None:
    rows = code(f"The {place} said on Monday that it was sorry.").actors
    assert [(row["name"], row["actor_type"]) for row in rows] == [(place, "organization")]


def test_a_place_where_something_is_is_nobody() -> None:
    assert [row["name"] for row in code("At the airport, Ann Moe slept on the floor.").actors] == ["Ann Moe"]


def test_a_regulator_is_a_body() -> None:
    rows = code("The energy regulator said on Monday that it was sorry.").actors
    assert [(row["name"], row["actor_type"]) for row in rows] == [("energy regulator", "organization")]


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("French retailer Panel Vart grew. The retailer, led by Ann Moe, opened shops.", "Panel Vart", "retailer"),
        ("Al Minbir said its correspondent was free. The channel thanked Ann Moe.", "Al Minbir", "channel"),
        ("Almenera lost 2-1. Almenera manager Per Dahl said the club would appeal.", "Almenera", "club"),
    ],
)
def test_a_noun_of_trade_or_sport_takes_up_the_one_body_before_it(text: str, name: str, noun: str) -> None:
    assert noun in called_bodies(text)[name]
