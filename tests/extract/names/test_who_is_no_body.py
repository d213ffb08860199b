"""Words with a capital that are no body's name: nouns that open sentences, shouted words, works, people of office."""

import pytest
from tests.extract.reading import named_kinds


@pytest.mark.parametrize(
    "text",
    [
        "She said, “Democracy is messy,” and left with Ann Moe.",
        "“Trust me, I will do it,” Ann Moe said.",
        "Ann Moe asked. Research conducted for the league showed less.",
        "College debater Ann Moe said no.",
        # shouted
        "She calls in LIVE from Oslo, Ann Moe said.",
        # a show, a law by letters, a camp, a faith
        "The TV show Scandal is on at nine, Ann Moe said.",
        "His Gitmo plan is late, Ann Moe said.",
        "The deadline is in the NDAA, Ann Moe said.",
        "The Catholic and the Methodist met Ann Moe.",
    ],
)
def test_a_common_word_with_a_capital_is_no_bodys_name(text: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Apple sold fewer telephones. She left.", "Apple"),
        ("Twitter took down her account. She left.", "Twitter"),
        ("Parliament voted on Monday. She left.", "Parliament"),
        ("She helped found EDGE, an environmental group based in Oslo.", "EDGE"),
        ("“No,” opined Cleveland’s Plain Dealer on Monday.", "Plain Dealer"),
        ("The Union Leader, a newspaper, wrote that she was late.", "Union Leader"),
        ("She chairs Democracy for America.", "Democracy for America"),
    ],
)
def test_a_body_that_is_called_by_common_words_keeps_its_name(text: str, name: str) -> None:
    assert named_kinds(text) == {name: "organization"}


def test_whom_everybody_calls_by_initials_is_a_person() -> None:
    assert named_kinds("RBG wrote the ruling.") == {"RBG": "person"}


def test_an_officer_whose_surname_is_a_noun_for_a_body_is_a_person_throughout() -> None:
    text = "On Monday Atlantic City Mayor Don Guardian said no.\n\nGuardian left. She sided with Guardian."
    assert named_kinds(text) == {"Don Guardian": "person"}
    text = "Mayor Ann Post said no.\n\nThe Washington Post wrote that it was late. The Post asked her."
    assert named_kinds(text) == {"Ann Post": "person", "Washington Post": "organization"}


def test_many_of_whom_one_is_an_example_have_the_verb_in_the_plural() -> None:
    assert named_kinds("Thinkers such as Ann Limbaugh are late.") == {"Ann Limbaugh": "person"}
