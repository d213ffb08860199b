"""Whom a demand calls on where it is a thing, a passive or a matter that is up to somebody; all text is made up."""

import pytest

from newsvoices.extractor import propose

_FIRST = "Ann Moe met Per Lund of the Harbour Party on Monday. "


def _claims(text):
    coding = propose(_FIRST + text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(row["claim_type"], names.get(row["called_on_actor_id"]), row["proposition"]) for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Moe said it was up to the Harbour Party to mend the roof.",
         ("policy", "Harbour Party", "It was up to the Harbour Party to mend the roof")),
        ("Moe is demanding an apology from the Harbour Party.",
         ("policy", "Harbour Party", "Ann Moe is demanding an apology from the Harbour Party")),
        ("Moe has called for Lund’s resignation.",
         ("policy", "Per Lund", "Ann Moe has called for Lund’s resignation")),
        ("Moe said the Harbour Party should be forced to pay.",
         ("policy", "Harbour Party", "The Harbour Party should be forced to pay")),
        ("Moe demanded that Lund resign.", ("policy", "Per Lund", "Lund should resign")),
    ],
)  # fmt: skip
def test_who_is_to_do_it_is_called_on(text, claim):
    assert _claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    ["Moe is demanding an inquiry into Lund’s travels.", "Moe has called for Lund’s release.",
     "Moe said the Harbour Party should be thanked."],
)  # fmt: skip
def test_who_only_has_to_do_with_a_demand_is_not_called_on(text):
    assert [(kind, callee) for kind, callee, _ in _claims(text)] == [("policy", None)]


def test_who_is_appealed_to_stands_in_the_demand_without_a_preposition():
    text = "In a short speech, Moe appealed to both sides to pull back their guns."
    assert _claims(text) == [("policy", "sides", "Both sides should pull back their guns")]


def test_who_is_asked_of_stands_in_the_demand_without_a_preposition():
    text = "Moe asked of the crew to leave the ship."
    assert [proposition for _, _, proposition in _claims(text)] == ["The crew should leave the ship"]
