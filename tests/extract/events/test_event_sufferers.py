"""Whose a noun for a deed is: who did it, or to whom it was done; all text is made up."""

import pytest

from newsvoices.extractor import propose


def parties(text: str) -> list[tuple[str, dict[str, str]]]:
    """The type of each event, and the role of each of its participants by name."""
    coding = propose(text, article_id="x", reference_date="2024-05-02")
    names = {actor["key"]: actor["name"] for actor in coding.actors}
    return [
        (row["plover_type"], {names[p["actor_id"]]: p["role"] for p in row["participants"]}) for row in coding.events
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe’s arrest by police angered Oslo.", ("COERCE", {"police": "actor", "Ann Moe": "recipient"})),
    ("The mayor’s kidnapping by rebels shocked Oslo.", ("ASSAULT", {"rebels": "actor", "mayor": "recipient"})),
    ("The police’s arrest of Ann Moe angered Oslo.", ("COERCE", {"police": "actor", "Ann Moe": "recipient"})),
    ("Ola Berg’s killing of a guard shocked the town.", ("ASSAULT", {"Ola Berg": "actor", "guard": "recipient"})),
    ("The rebels’ killing on Friday of a priest angered Oslo.", ("ASSAULT", {"rebels": "actor"})),
    ("The prosecutor’s indictment on Friday shocked Oslo.", ("ACCUSE", {"prosecutor": "actor"})),
])  # fmt: skip
def test_the_owner_of_a_deed_did_it_where_of_says_to_whom_and_else_suffered_it(
    text: str, expected: tuple[str, dict[str, str]]
) -> None:
    assert parties(text) == [expected]


@pytest.mark.parametrize("text", [
    "Ann Moe’s murder shocked the town on Monday.",
    "Norway’s expulsion from the pact angered Oslo.",
    "Ola Berg’s imprisonment lasted for nine years.",
])  # fmt: skip
def test_what_nobody_is_said_to_have_done_is_no_event_of_its_victim(text: str) -> None:
    assert parties(text) == []


def test_who_sacks_somebody_after_an_arrest_arrests_nobody() -> None:
    found = parties("Karl Brandt sacked Ann Moe after her arrest.")
    assert found == [("NONE", {"Karl Brandt": "actor", "Ann Moe": "recipient"})]
