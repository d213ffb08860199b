"""Bodies that a description and a name beside it are both of."""

import pytest
from tests.extract.reading import meant


@pytest.mark.parametrize(
    ("text", "phrase", "body"),
    [
        (
            "The letters went to a rights group, Harbour Watch, in the course of a trial.",
            "rights group",
            "Harbour Watch",
        ),
        ("The trust gave money to a small think tank, the Fjord Institute, in 2014.", "think tank", "Fjord Institute"),
        ("Ann Moe left an aid group, Oslo Relief, and joined the state.", "aid group", "Oslo Relief"),
        ("Per Berg had joined a bank, Nordbank.", "bank", "Nordbank"),
        ("The prominent lobby group the Harbour League condemned the speech.", "lobby group", "Harbour League"),
        ("He works for a tax firm called Nordfisk.", "tax firm", "Nordfisk"),
        ("They set up a protest group known as Harbour Voices.", "protest group", "Harbour Voices"),
        ("A protest group calling itself Harbour Voices said no.", "protest group", "Harbour Voices"),
        ("He named the Palestinian group “Hamas” as a friend.", "Palestinian group", "Hamas"),
    ],
)
def test_a_description_of_a_body_is_of_the_one_that_is_named_beside_it(text: str, phrase: str, body: str) -> None:
    assert meant(text, phrase) == [body]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The state sued a rights group, Harbour Bank and a school.", "rights group"),
        ("The state sued a rights group, Harbour Watch, and a school.", "rights group"),
        ("He told the tax committee the Harbour Bank had lied.", "tax committee"),
        ("The tax committee called Harbour Bank a liar.", "tax committee"),
        ("Members of a tax group named after the Harbour Bank said no.", "tax group"),
        ("The men complained to an aid group, the Harbour Bank, and the police.", "aid group"),
        ("Per Berg wrote to a mining company, the Harbour Council, in May.", "mining company"),
    ],
)
def test_a_description_is_not_of_the_next_in_a_list_nor_of_whom_it_acts_on(text: str, phrase: str) -> None:
    assert meant(text, phrase) == [phrase]
