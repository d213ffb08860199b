"""Shares of those asked: groups known by their number and their whole; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "who", "proposition"),
    [
        ("Thirty-one percent said they supported the levy.",
         "Thirty-one percent", "Thirty-one percent supported the levy"),
        ("About 60 percent of young drivers said the bridge was unsafe.",
         "60 percent of young drivers", "The bridge was unsafe"),
        ("Some 45% said that the port would close.", "45%", "The port would close"),
        ("Only 12 per cent believe that fares will fall.", "12 per cent", "Fares will fall"),
        ("Nine in ten said the bridge was unsafe.", "Nine in ten", "The bridge was unsafe"),
        ("A majority of island voters said that the plan was good.",
         "majority of island voters", "The plan was good"),
    ],
)  # fmt: skip
def test_a_share_that_speaks_is_known_by_its_number_and_its_whole(text, who, proposition):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [(names[row["claimant_actor_id"]], row["proposition"]) for row in coding.claims] == [(who, proposition)]


def test_a_number_of_people_is_still_called_by_their_noun():
    coding = propose("Three drivers said the bridge was unsafe.", article_id="x", reference_date="2025-11-10")
    assert [row["name"] for row in coding.actors] == ["drivers"]


def test_a_percentage_without_its_number_is_known_by_its_noun_alone():
    coding = propose("A percent of drivers said the bridge was unsafe.", article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["claimant_actor_id"]] for row in coding.claims] == ["percent"]
