"""Hospitals called by their saint alone, schools by their first or last word, and firms by what is said behind a list."""

import pytest
from tests.extract.reading import code, named_kinds


@pytest.mark.parametrize("mark", ["’", "'"])
def test_a_saint_that_a_hospital_is_called_after_is_the_hospital(mark: str) -> None:
    text = f"Ann Moe died at St Ita{mark}s University Hospital. Staffing at St Ita{mark}s was poor, and St Ita{mark}s said so."
    assert named_kinds(text) == {"Ann Moe": "person", f"St Ita{mark}s University Hospital": "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "St Ita’s University Hospital opened beside St Ita’s Parish School. St Ita’s feast was in May.",
        "St Ita’s University Hospital opened. St Ita was an abbess, and St Ita’s life was long.",
    ],
)
def test_a_saint_of_two_bodies_or_of_the_past_is_none(text: str) -> None:
    coding = code(text)
    hospital = next((a["key"] for a in coding.actors if a["name"] == "St Ita’s University Hospital"), None)
    named = [text[m["start"] : m["end"]] for m in coding.mentions if m["actor_id"] == hospital]
    assert "St Ita" not in named


@pytest.mark.parametrize("school", ["Ann Moe Elementary", "Ecole St. Denis", "Colegio Lusandra"])
def test_schools_are_told_by_their_first_or_last_word(school: str) -> None:
    assert (
        named_kinds(f"Parents of {school} complained. {school} said that it would stay open.")[school] == "organization"
    )


def test_who_is_beside_a_school_is_somebody() -> None:
    found = named_kinds(
        "Ann Moe, an elementary teacher, met Bo Ecole on Monday. Elementary pupils met Ann Moe, she said."
    )
    assert found["Ann Moe"] == "person"


@pytest.mark.parametrize(
    "text",
    [
        "Cofto and Carvill, two of the companies affected, declined to comment.",
        "Cofto, Lusko and Carvill, all grain firms, declined to comment.",
    ],
)
def test_a_list_is_of_bodies_by_what_is_said_behind_it(text: str) -> None:
    assert {named_kinds(text)[name] for name in ("Cofto", "Carvill")} == {"organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe and Bo Lund, two of the directors, declined to comment.",
        "Ann Moe and Bo Lund, two of the company founders, declined to comment.",
        "Ann Moe and Bo Lund, both of the firm’s board, declined to comment.",
        "Ann Moe and Bo Lund, two of the companies’ owners, declined to comment.",
        "Ann Moe and Bo Lund, two of the companies' owners, declined to comment.",
        "Ann Moe and Bo Lund, two firms in tow, declined to comment.",
        "Ann Moe and Bo Lund met two companies, both of which declined.",
    ],
)
def test_people_before_what_is_said_of_others_stay_people(text: str) -> None:
    found = named_kinds(text)
    assert (found["Ann Moe"], found["Bo Lund"]) == ("person", "person")


@pytest.mark.parametrize("river", ["Syr Darya", "Amu Darya"])
def test_rivers_of_two_words_are_no_actors(river: str) -> None:
    assert river not in named_kinds(f"The leaders agreed to share the {river}. The {river} shrank, Ann Moe said.")
