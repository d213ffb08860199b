"""Where the mention of a description begins: with the words that say of what kind somebody is."""

import pytest
from tests.extract.reading import descriptions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Evangelical Iowans walked out, Ann Moe said.", ["Evangelical Iowans"]),
        ("Ann Moe said many liberal Democrats had warned her.", ["liberal Democrats"]),
        ("Ann Moe thanked blue-collar, white Democrats.", ["blue-collar, white Democrats"]),
        ("Ann Moe said the angry Democrats had warned her.", ["Democrats"]),
        ("Ann Moe said two other Democrats had warned her.", ["Democrats"]),
        ("Ann Moe is sure. Nonetheless Democrats had warned her.", ["Democrats"]),
    ],
)
def test_a_name_for_people_is_told_with_the_adjectives_of_their_kind(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Current and former officials left.", ["officials"]),
        ("Low- and middle-income families will suffer, Ann Moe said.", ["Low- and middle-income families"]),
        ("Ann Moe met a dozen senators on Friday.", ["senators"]),
    ],
)
def test_joined_words_are_told_or_left_out_together(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The first lady said the road would open.", ["first lady"]),
        ("The first minister said the road would open.", ["minister"]),
        ("A real estate agent said the house was sold.", ["real estate agent"]),
        ("A real friend said the house was sold.", ["friend"]),
    ],
)
def test_an_adjective_that_is_part_of_a_noun_stays_with_it(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides and outside advisers said the plan was bad.", ["Aides", "outside advisers"]),
        ("An outside group said the plan was bad.", ["outside group"]),
        ("Protesters shouted inside and outside party offices, Ann Moe said.", ["Protesters", "party offices"]),
    ],
)
def test_outside_is_part_of_a_kind_where_a_determiner_or_conjunction_leads_it(text: str, expected: list[str]) -> None:
    assert descriptions(text) == expected
