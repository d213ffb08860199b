"""Which named body or country a definite description calls, by what readers took such descriptions for."""

import pytest
from tests.extract.reading import meant


@pytest.mark.parametrize(
    ("text", "phrase", "body"),
    [
        (
            "Norsk Kraft said on Monday that it would close two plants. Per Berg, who runs one of them, was told by "
            "letter. Norsk Kraft’s workers gathered at the gate. They had feared as much for months. The company employs 900 "
            "people. Norsk Kraft is owned by pension funds.",
            "company",
            "Norsk Kraft",
        ),
        (
            "Peru votes in May. Ann Moe left. Chile has not grown for two years, and Chile has debts. Per Berg came. The "
            "country waits for rain.",
            "country",
            "Chile",
        ),
        (
            "Harbour Watch sued the owners on Monday. Ann Moe, a teacher, had asked it to. The group has sued before, and "
            "has won. Harbour Watch was founded in 1990.",
            "group",
            "Harbour Watch",
        ),
    ],
)
def test_a_body_is_meant_that_the_text_speaks_of_most(text: str, phrase: str, body: str) -> None:
    assert meant(text, phrase) == [body]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Harbour Watch and Salten Watch met on Monday. Per Berg came late. The agency said no.", "agency"),
        ("The Supreme Court met on Monday. The lower court said no.", "lower court"),
        ("The University of Salten opened on Monday. Ann Moe came. The group said no.", "group"),
    ],
)
def test_a_body_is_not_meant_that_the_words_leave_open_or_rule_out(text: str, phrase: str) -> None:
    assert meant(text, phrase) == [phrase]


@pytest.mark.parametrize(
    ("text", "phrase", "body"),
    [
        (
            "The Obama Administration had no answer. Per Berg left the Obama administration.",
            "Obama administration",
            "Obama Administration",
        ),
        (
            "Per Berg left the Obama administration. The Obama Administration had no answer.",
            "Obama administration",
            "Obama Administration",
        ),
        ("The Fish party met in Oslo. “The Fish Party is lost,” said Ann Moe.", "Fish party", "Fish Party"),
        ("The Republican party met. The GOP wants lower taxes, she said.", "Republican party", "GOP"),
    ],
)
def test_a_name_whose_noun_is_small_is_that_of_the_same_body(text: str, phrase: str, body: str) -> None:
    assert meant(text, phrase) == [body]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The Oslo Bank closed. Ann Moe founded an Oslo bank.", "Oslo bank"),
        ("The Fish Party met on Monday. Two Fish parties lost.", "Fish parties"),
    ],
)
def test_a_description_of_any_such_body_is_not_the_name_of_one(text: str, phrase: str) -> None:
    assert meant(text, phrase) == [phrase]


def test_a_body_that_somebody_owns_is_not_one_with_its_name() -> None:
    assert meant("The Oslo Bank closed. Ann Moe sold her Oslo bank.", "Oslo bank") == ["Ann Moe’s Oslo bank"]
