"""Nouns for people and bodies that here are parts of somebody, rooms, or a trade at large."""

import pytest
from tests.extract.reading import descriptions


@pytest.mark.parametrize(
    "text",
    [
        "The kites flew over our heads.",
        "The carpenters shook their heads.",
        "Ash fell on the heads of bathers and dogs.",
        "The keys are in our hands.",
        "Officers searched the offices of Tirvalu Ltd.",
        "Jobs in industry fell.",
    ],
)
def test_parts_of_people_rooms_and_trades_are_no_actors(text: str) -> None:
    assert not {"heads", "hands", "offices", "industry", "the offices", "our heads", "their heads"} & {
        *descriptions(text)
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The heads of state met.", "heads"),
        ("The heads of the unions agreed.", "heads"),
        ("Their heads of mission left.", "heads"),
        ("The oil industry said no.", "oil industry"),
        ("The industry protested.", "industry"),
    ],
)
def test_heads_and_industries_that_act_are_actors(text: str, found: str) -> None:
    assert found in descriptions(text)
