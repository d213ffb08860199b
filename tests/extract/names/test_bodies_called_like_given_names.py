"""Clubs and firms in whose name somebody's given name is, and who is not one of them; all text is made up."""

import pytest
from tests.extract.reading import named_kinds


@pytest.mark.parametrize(
    ("text", "body", "person"),
    [
        ("Everton signed Everton Silva on Monday. Everton was glad. Silva said so.", "Everton", "Everton Silva"),
        ("Everton Silva, a striker, left Everton. Everton said Silva was fit.", "Everton", "Everton Silva"),
        ("Chelsea sacked Chelsea Moe on Monday. Chelsea said she had lied.", "Chelsea", "Chelsea Moe"),
        (
            "Everton signed Everton Silva. “I am glad,” Everton Silva said. Everton beat Bergen.",
            "Everton",
            "Everton Silva",
        ),
    ],
)
def test_nobody_does_to_himself_what_a_clause_says_of_two_names(text: str, body: str, person: str) -> None:
    found = named_kinds(text)
    assert (found[body], found[person]) == ("organization", "person")


def test_somebody_called_by_the_first_name_alone_is_no_body() -> None:
    assert named_kinds("Everton Silva left Riga on Monday. Everton said he was glad.") == {"Everton Silva": "person"}


def test_a_town_that_somebody_is_called_like_stays_a_town() -> None:
    assert named_kinds("Sydney Berg left Sydney on Monday. Sydney was wet.")["Sydney Berg"] == "person"
    assert "organization" not in named_kinds("Sydney Berg left Sydney on Monday. Sydney was wet.").values()
