"""Governments of other times, and ministers who are not the first of them; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _speakers(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names.get(row.get("speaker_actor_id")) for row in coding.quotes if row["function"] == "attribution"]


def test_the_government_is_not_the_one_before_it():
    text = "The order is like one that the previous government issued in 2022. The government said it would be short."
    assert _speakers(text) == ["government"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ola Lund, who was then deputy minister, signed the letters. The minister denied any wrongdoing. Prime "
         "Minister Ann Moe was in Bergen.", ["Ola Lund"]),
        ("Prime Minister Ann Moe spoke in Oslo. The prime minister said the bridge was safe.", ["Ann Moe"]),
        ("Foreign Minister Ann Moe spoke in Oslo. The minister said the bridge was safe.", ["Ann Moe"]),
    ],
)  # fmt: skip
def test_the_minister_is_not_the_prime_minister(text, who):
    assert _speakers(text) == who


def test_a_paper_that_is_told_something_is_not_the_firm_that_spent_money():
    text = (
        "Ola Lund, the managing director, told the Wexmore Echo that he was disappointed. He said the firm had spent "
        "a million on surveys."
    )
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    echo = next(row["key"] for row in coding.actors if row["name"] == "Wexmore Echo")
    assert echo not in [row.get("target_id") for row in coding.claims]
    assert all(one["actor_id"] != echo for row in coding.events for one in row["participants"])
