"""Who stands for a party by a race that is named for it: [Ann Moe in the Labour race], [left the Labour contest]."""

import pytest
from tests.extract.reading import tied


@pytest.mark.parametrize(
    "said",
    [
        "The mayor backed Ida Lund in the Fish Party race.",
        "The mayor backed Ida Lund for the Fish Party presidential nomination.",
        "Ida Lund stayed in the Fish Party contest for a year.",
        "Ida Lund dropped out of the Fish Party race in May.",
        "Ida Lund entered the Fish Party’s leadership contest in May.",
    ],
)
def test_whoever_is_in_the_race_of_a_party_stands_for_it(said: str) -> None:
    assert tied(said) == {("Ida Lund", "Fish Party")}


@pytest.mark.parametrize(
    "said",
    [
        "Ida Lund never entered the Fish Party race.",
        "Ida Lund watched the Fish Party race in May.",
        "Ida Lund stayed in the Fish Party building.",
        "The mayor met Ida Lund in the Fish League race.",
        "Voters in the Fish Party primary met Ida Lund.",
        "Ida Lund met her critics in the Fish Party race.",
    ],
)
def test_whoever_is_in_no_race_of_a_party_does_not(said: str) -> None:
    assert tied(said) == set()
