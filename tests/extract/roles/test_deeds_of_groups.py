"""What clauses say that unnamed people do in bodies, what participles say of them, and what parts a body from a deed."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # relative clauses, participles and main clauses of groups
        ("Teachers who work at Harbour College said no.", [("Teachers", "Harbour College", "work at", "current")]),
        ("The nurses employed by Fish Foods left.", [("nurses", "Fish Foods", "employed by", "unclear")]),
        (
            "Both women are involved with the Fish League.",
            [("women", "Fish League", "are involved with", "current")],
        ),
        (
            "Two students who attend Harbour College left on Monday.",
            [("students", "Harbour College", "attend", "current")],
        ),
        (
            "The activists, who belong to the Fish League, left on Monday.",
            [("activists", "Fish League", "belong to", "current")],
        ),
        ("The men never worked at Harbour Bank.", []),
        ("Nurses wrote about Fish Foods on Monday.", []),
        # what a lawyer or a reporter does as one
        (
            "Ann Moe is a lawyer representing Harbour Bank.",
            [(None, "lawyer", "current"), ("Harbour Bank", "representing", "current")],
        ),
        # boards with those of whom they are
        (
            "Ann Moe served on the board of directors of Harbour Bank.",
            [("Harbour Bank", "served on", "unclear"), ("Harbour Bank", "directors", "current")],
        ),
        (
            "Ann Moe serves on the advisory board of Harbour Bank.",
            [("Harbour Bank", "serves on", "current")],
        ),
        # what a degree is in, and as what time was spent
        (
            "Ann Moe has a degree in fish science from Harbour University.",
            [("Harbour University", "has a degree in fish science from", "current")],
        ),
        (
            "Ann Moe spent ten years as a clerk at Harbour Bank.",
            [("Harbour Bank", "spent ten years as a clerk at", "unclear")],
        ),
        ("Ann Moe spent ten years in a house near Harbour Bank.", []),
        ("Ann Moe played goalkeeper for the Harbour Giants.", [("Harbour Giants", "played goalkeeper for", "unclear")]),
        ("Ann Moe is associated with the Fish Fund.", [("Fish Fund", "is associated with", "current")]),
    ],
)
def test_deeds_of_groups_and_deeds_told_at_length_tie(text: str, expected: list[Tie]) -> None:
    rows = [row if len(expected[0]) == 4 else row[1:] for row in ties(text)] if expected else ties(text)
    assert rows == expected
