"""A place with which a sentence begins, and no comma behind it: it is no part of whom the next word means."""

import pytest
from tests.extract.reading import code


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In Marseille dockers refused to unload a ship.", "dockers"),
        ("Across Cape Lusan fishermen stayed at home.", "fishermen"),
    ],
)
def test_who_acts_behind_the_place_is_called_without_it(text: str, people: str) -> None:
    assert [row["name"] for row in code(text).actors] == [people]


def test_a_place_that_says_whose_people_they_are_stays_with_them() -> None:
    assert "Marseille dockers" in [row["name"] for row in code("On Monday Marseille dockers went home.").actors]
