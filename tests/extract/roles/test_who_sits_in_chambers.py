"""Whom clauses say to sit in a chamber, to belong to a faction of one or to seek a seat there."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bill failed when Ann Moe and Per Berg were in the Senate.",
            [("Ann Moe", "Senate", "were in", "unclear"), ("Per Berg", "Senate", "were in", "unclear")],
        ),
        ("Ann Moe is in Congress.", [("Ann Moe", "Congress", "is in", "current")]),
        (
            "Ann Moe smiled on Monday. She won Ohio, which she represented for ten years in the Senate.",
            [("Ann Moe", "Senate", "represented for ten years in", "unclear")],
        ),
        # no chamber, nothing that is so, and a place in it
        ("Ann Moe was in the Harbour Bank.", []),
        ("Ann Moe was not in the Senate.", []),
        ("Ann Moe was in the Senate gallery on Monday.", []),
    ],
)
def test_whoever_is_said_to_be_in_a_chamber_is_tied_to_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


def test_those_whom_a_faction_includes_are_of_it() -> None:
    found = ties("He met a dozen Senate Democrats, including Ann Moe and Per Berg.")
    assert ("Ann Moe", "Senate Democrats", "Senate Democrats", "current") in found
    assert ("Per Berg", "Senate Democrats", "Senate Democrats", "current") in found
    assert ties("The Senate Democrats met. On Monday Ann Moe left.") == []


@pytest.mark.parametrize("words", ["running for the Senate", "seeking a seat in the Senate"])
def test_several_who_seek_a_seat_are_tied_to_its_chamber(words: str) -> None:
    found = [row[:2] for row in ties(f"On Monday the lawyers {words} met in Oslo.")]
    assert found == [("lawyers", "Senate")]
