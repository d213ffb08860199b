"""Who speaks where a word for his people stands before his title, behind what he is to a body."""

import pytest
from tests.extract.reading import actor_of, code, speaker


@pytest.mark.parametrize(
    ("told", "name", "noun"),
    [
        ("Its chairman, Nigerian President Bola Adeyemi,", "Bola Adeyemi", "chairman"),
        ("The league’s chair, Chilean Senator Ana Rojas,", "Ana Rojas", "chair"),
        ("Its head, Professor Ola Lie,", "Ola Lie", "head"),
    ],
)
def test_who_leads_a_body_speaks_also_by_another_title(told: str, name: str, noun: str) -> None:
    text = f"Ferry fares rise\n\nThe league will send a delegation to Lima. {told} said: “We expect rain.”\n"
    assert speaker(text, "“We expect") == name
    assert actor_of(code(text), text, noun) == name


def test_people_in_a_list_are_not_one_another() -> None:
    text = "Ferry fares rise\n\nThe writer met the mayor, Kenyan Senator Ann Otieno and the bishop.\n"
    assert actor_of(code(text), text, "mayor") != "Ann Otieno"
