"""Prizes, laws, dinners and ships have names and are no actors, but bodies that end so are where they act."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    "text",
    [
        "Per Berg won the Lindqvist Prize on Monday. He said the Lindqvist Prize was an honour.",
        "Per Berg spoke at the Harbour Breakfast on Monday. The Harbour Breakfast was held in Bergen.",
        "The Erik Lund Dinner was held in Bergen. Per Berg spoke at the Erik Lund Dinner.",
        "The Clean Harbours Act was passed on Monday. The Clean Harbours Act bans dumping, Per Berg said.",
        "Per Berg saw how the USS Ronald Lund left the port. The Ronald Lund was hit on Monday.",
        "The MV Lusair sank on Monday. The Lusair carried sheep, Per Berg said.",
        "The Pipe Award went to Per Berg.",
    ],
)
def test_what_is_held_passed_won_or_sailed_is_no_actor(text: str) -> None:
    assert named_kinds(text) == {"Per Berg": "person"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Ports Convention said it would sue the mayor.", "Ports Convention", "organization"),
        ("The Oslo Festival announced a deal with the mayor.", "Oslo Festival", "organization"),
        ("The Harbour Airport said it would close.", "Harbour Airport", "organization"),
        ("The Harbour Hotel fired Ann Moe.", "Harbour Hotel", "organization"),
        ("The Harbour Stadium apologised on Monday.", "Harbour Stadium", "organization"),
        ("RV Lund, the minister, said he was sad. Lund left.", "RV Lund", "person"),
        ("Ronald Lund said he was late. The USS Ronald Berg left the port.", "Ronald Lund", "person"),
        ("Ms Lusair told the court she was sorry. Ms Lusair wept.", "Lusair", "person"),
        ("The Nobel Committee chose a poet.", "Nobel Committee", "organization"),
    ],
)
def test_a_body_or_somebody_called_so_acts(text: str, name: str, kind: str) -> None:
    assert named_kinds(text)[name] == kind


def test_a_law_is_nobody_without_that_word_where_it_has_two_surnames() -> None:
    text = "The Grass-Beagall Act is old. Per Berg wants Grass-Beagall back. Reinstating Grass-Beagall is hard."
    assert named_kinds(text) == {"Per Berg": "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Berg-Lund Act is called after Ann Berg-Lund. Berg-Lund wept.", "Ann Berg-Lund"),
        ("The Moe Act was passed. Moe said no.", "Moe"),
        ("The Clean-Air Bill failed. Clean-Air Norway said no.", "Clean-Air Norway"),
    ],
)
def test_somebody_called_like_a_law_is_a_person_still(text: str, name: str) -> None:
    assert name in named_kinds(text)


def test_what_is_said_of_haste_is_no_body() -> None:
    assert named_kinds("Do it ASAP, Ann Moe said.") == {"Ann Moe": "person"}


@pytest.mark.parametrize("clause", ["required the mayor to go", "did lay out some rules", "does little"])
def test_a_parliament_is_named_where_it_opens_a_sentence(clause: str) -> None:
    rows = propose(f"Congress {clause}, Ann Moe said. Congress voted.\n", article_id="a", reference_date=None)
    (congress,) = [row["key"] for row in rows.actors if row["name"] == "Congress"]
    assert [row["mention_type"] for row in rows.mentions if row["actor_id"] == congress] == ["NAM", "NAM"]
