"""Expressions that speak of one person: what opens a sentence before a name, nations, ages, kin, posts and courts."""

import pytest
from tests.extract.test_actors import actor_of, code, speaker_of


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Substitute Chidi Okwuosa scored twice. Okwuosa, 22, wept.", "Chidi Okwuosa", "Substitute"),
        ("Guide Pasang Tamang said it snowed. Tamang turned back.", "Pasang Tamang", "Guide"),
        ("Winger Ana Duarte left on Monday.", "Ana Duarte", "Winger"),
        ("Physio Marta Kovač ran to him.", "Marta Kovač", "Physio"),
    ],
)
def test_what_somebody_is_opens_a_sentence_and_is_no_part_of_the_name(text: str, name: str, role: str) -> None:
    coding = code(text)
    assert [(row["name"], row["role"]) for row in coding.actors if row["naming"] == "named"] == [(name, role)]


def test_a_guide_that_is_a_book_keeps_its_name() -> None:
    assert "Michelin Guide" in {row["name"] for row in code("The Michelin Guide praised the inn.").actors}
