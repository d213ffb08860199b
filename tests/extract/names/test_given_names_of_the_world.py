"""Given names of other languages tell he and she, with their accents and without."""

import pytest
from tests.extract.reading import meant

from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.given_names_of_the_world import MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD
from newsvoices.extractor.lexis.rarer_given_names import RARER_FEMALE, RARER_MALE


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Péter", "m"),
        ("Zsófia", "f"),
        ("Małgorzata", "f"),
        ("Łukasz", "m"),
        ("Søren", "m"),
        ("Lucía", "f"),
        ("Ramón", "m"),
        ("Thandiwe", "f"),
        ("Sunita", "f"),
        ("Kenji", "m"),
        ("Gülşen", "f"),
        ("Bill", "m"),
        ("Jānis", "m"),
        ("Marián", "m"),
        ("Michał", "m"),
        ("Åsa", "f"),
        ("Tünde", "f"),
    ],
)
def test_given_names_of_other_languages_say_he_or_she(name: str, sex: str) -> None:
    assert sex_of_given(name) == sex


@pytest.mark.parametrize(
    "name",
    [
        *("Andréas-Ann", "Nikita", "Andrej-Noor", "Harbour", "Ægir", "Łódź", "Li", "Said", "Amal"),
        *(
            "Marion",
            "Laurence",
            "Jaime",
            "Brit",
            "Edit",
            "Maj",
            "Sri",
            "Montserrat",
            "Süle",
            "Dalė",
            "Michal",
            "Lakshmi",
        ),
    ],
)
def test_other_words_and_names_of_either_sex_say_nothing(name: str) -> None:
    assert sex_of_given(name) == ""


def test_no_name_is_given_to_both() -> None:
    men, women = MALE | RARER_MALE | MEN_OF_THE_WORLD, FEMALE | RARER_FEMALE | WOMEN_OF_THE_WORLD
    assert not MEN_OF_THE_WORLD & women
    assert not WOMEN_OF_THE_WORLD & men


def test_a_pronoun_means_who_is_of_its_sex() -> None:
    text = (
        "Zsófia Harmat won the vote in Kisvár on Sunday. The party’s leader, Gergő Balla, embraced her on the stage. He "
        "said that his party would rule the town.\n"
    )
    assert meant(text, "her") == ["Zsófia Harmat"]
    assert meant(text, "He") == meant(text, "his") == ["Gergő Balla"]
