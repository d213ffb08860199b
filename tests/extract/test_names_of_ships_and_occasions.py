"""Prizes, laws, dinners and ships have names and are no actors, but bodies that end so are where they act."""

import pytest

from newsvoices.extractor import propose


def named(text: str) -> dict[str, str]:
    """The kinds of the actors that the text names, by name."""
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    return {row["name"]: row["actor_type"] for row in rows if row["naming"] == "named"}


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
    assert named(text) == {"Per Berg": "person"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Ports Convention said it would sue the mayor.", "Ports Convention", "organization"),
        ("The Oslo Festival announced a deal with the mayor.", "Oslo Festival", "organization"),
        ("The Harbour Airport said it would close.", "Harbour Airport", "organization"),
        ("Ronald Lund said he was late. The USS Ronald Berg left the port.", "Ronald Lund", "person"),
        ("Ms Lusair told the court she was sorry. Ms Lusair wept.", "Lusair", "person"),
        ("The Nobel Committee chose a poet.", "Nobel Committee", "organization"),
    ],
)
def test_a_body_or_somebody_called_so_acts(text: str, name: str, kind: str) -> None:
    assert named(text)[name] == kind
