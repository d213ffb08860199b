"""What somebody asks, blames or vows beside a report of his; all text is made up."""

import pytest
from tests.extract.reading import claims

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The minister said the strike was illegal and called on the crews to return.",
         ("minister", "fact", "The strike was illegal"), ("minister", "policy", "The crews should return")),
        ("Ann Moe said that theft dropped by a fifth and urged other towns to follow.",
         ("Ann Moe", "fact", "Theft dropped by a fifth"), ("Ann Moe", "policy", "Other towns should follow")),
        ("The shipyard said the talks failed and blamed the union.",
         ("shipyard", "fact", "The talks failed"), ("shipyard", "value", "The shipyard blamed the union")),
        ("Ann Moe said taxes would rise and demanded an inquiry.",
         ("Ann Moe", "forecast", "Taxes would rise"), ("Ann Moe", "policy", "Ann Moe demanded an inquiry")),
        ("Ann Moe said the strike was illegal and called it a shame.",
         ("Ann Moe", "fact", "The strike was illegal"), ("Ann Moe", "value", "It is a shame")),
    ],
)  # fmt: skip
def test_what_only_people_do_is_no_deed_of_a_thing(text, first, second):
    assert claims(text) == [first, second]


def test_what_a_speaker_asks_for_beside_what_she_feels_is_her_demand():
    text = "Eva Lund leads the bank. Lund said she was moved by the letter and appealed to growers to come back."
    assert claims(text)[-1] == ("Eva Lund", "policy", "Growers should come back")


@pytest.mark.parametrize(
    "text",
    ["Ida Lund met Per Berg in March. She said he had lied to the board and blamed the auditors.",
     "Ida Lund met Per Berg in March. Berg said she had lied and promised to pay.",
     "Berg said the intruder had broken the door and demanded money.",
     "The port said the crew had left the ship and told the owner to pay.",
     "“The strike is illegal and asks too much of us,” Ann Moe said."],
)  # fmt: skip
def test_what_others_do_is_part_of_the_report(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    assert len([row for row in coding.quotes if row["function"] == "attribution"]) == 1
