"""What is said of somebody asks nothing of him, and "that" may be what is judged; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    return [(row["claim_type"], row["proposition"], row["target_id"]) for row in coding.claims]


def test_what_somebody_is_said_to_be_is_a_fact():
    found = _claims("Buyers from the coast are said to be interested.")
    assert found == [("fact", "Buyers from the coast are said to be interested", found[0][2])]


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("The growers said that was not enough.", "That was not enough"),
        ("“That family has done much for us,” the growers said.", "That family has done much for us"),
        ("The growers said that rain was bad for the crop.", "Rain was bad for the crop"),
        ("The growers said that boats were late.", "Boats were late"),
    ],
)
def test_that_stays_where_it_points_at_something(text, proposition):
    assert [row[1] for row in _claims(text)] == [proposition]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The growers said an appeal would fail.", "forecast"),
        ("The growers said the minister had failed them.", "value"),
    ],
)
def test_a_failure_to_come_is_foretold_and_not_judged(text, kind):
    assert [row[0] for row in _claims(text)] == [kind]


def test_nobody_accuses_himself_by_a_pronoun():
    text = "Ann Moe leads the bank. The head of the growers’ union, Eva Lund, accused her of meddling."
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    claim = next(row for row in coding.claims if row["proposition"].startswith("Eva Lund accused"))
    assert claim["target_id"] != claim["claimant_actor_id"]
