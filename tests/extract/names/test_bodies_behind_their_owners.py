"""A newsroom or a surname before the seat of a government or its ministry is a name of its own."""

import pytest
from tests.extract.reading import code


def names(text: str) -> list[str]:
    return [text[m["start"] : m["end"]] for m in code(text).mentions if m["mention_type"] == "NAM"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbour News Channel White House correspondent Ann Moe smiled.", ["Harbour News Channel", "White House"]),
        ("CNN Pentagon correspondent Ann Moe smiled.", ["CNN", "Pentagon"]),
        ("The letters lay in the Berglund State Department. Ann Moe smiled.", ["Berglund", "State Department"]),
    ],
)
def test_a_newsroom_or_a_surname_before_a_seat_or_a_ministry_is_cut_off(text: str, found: list[str]) -> None:
    assert names(text) == [*found, "Ann Moe"]


@pytest.mark.parametrize("name", ["Ohio State Department", "Norwegian Justice Department", "U.S. State Department"])
def test_a_ministry_keeps_the_region_or_the_people_whose_it_is(name: str) -> None:
    assert names(f"Ann Moe wrote to the {name} on Monday.") == ["Ann Moe", name]


@pytest.mark.parametrize(
    ("text", "newsroom"),
    [
        ("White House correspondent Ann Moe smiled.", None),
        ("Ann Moe, a Senate reporter, smiled.", None),
        ("CNN White House correspondent Ann Moe smiled.", "CNN"),
        ("CNN’s White House correspondent Ann Moe smiled.", "CNN"),
        ("Ann Moe, White House correspondent for CNN, smiled.", "CNN"),
        ("CNN reporter Ann Moe smiled.", "CNN"),
    ],
)
def test_a_correspondent_is_of_the_newsroom_and_not_of_the_seat_reported_on(text: str, newsroom: str | None) -> None:
    coding = code(text)
    name = {a["key"]: a["name"] for a in coding.actors}
    assert [(name[r["actor_id"]], name.get(r["org_actor_id"])) for r in coding.affiliations] == [("Ann Moe", newsroom)]
