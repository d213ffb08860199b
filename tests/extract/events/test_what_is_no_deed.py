"""Words that look like deeds of the party before them, and are none; deeds that look like others. All text is made up."""

import pytest

from newsvoices.extractor import propose


def _events(text):
    coding = propose(text, article_id="x", reference_date="2024-03-14")
    names = {row["key"]: row["name"] for row in coding.actors}
    parties = [{p["role"]: names[p["actor_id"]] for p in row["participants"]} for row in coding.events]
    return [(row["plover_type"], who) for row, who in zip(coding.events, parties, strict=True)]


@pytest.mark.parametrize("sentence", [
    "Peru’s army said on Tuesday it had reached a village near Cusco, a day after attacking killed nine people.",
    "The navy of Peru said the ship had sailed before bombing destroyed the pier.",
])  # fmt: skip
def test_a_noun_in_ing_that_has_a_verb_of_its_own_is_no_deed_of_the_party_before_it(sentence: str) -> None:
    assert [kind for kind, _ in _events(sentence)] == []


@pytest.mark.parametrize("sentence", [
    "Mayor David Lund told the council that calls for help had doubled since March.",
    "Harbour chief Ann Moe told the board that demands for berths had fallen since 2020.",
])  # fmt: skip
def test_a_plural_that_has_a_verb_of_its_own_is_no_deed_of_who_is_told(sentence: str) -> None:
    assert _events(sentence) == []


def test_a_plan_that_calls_for_something_still_does() -> None:
    assert _events("President Ann Moe called for calm, and the council calls for help.")[0][0] == "REQUEST"


def test_who_is_declared_the_winner_is_not_threatened() -> None:
    text = "The electoral court declared Ann Moe the winner on Friday."
    assert _events(text) == [("NONE", {"actor": "electoral court", "recipient": "Ann Moe"})]
    assert [kind for kind, _ in _events("Peru declared war on Chile on Friday.")] == ["THREATEN"]
    declared = _events("President Ann Moe declared that she was ready for a third term.")
    assert "THREATEN" not in [kind for kind, _ in declared]


def test_taking_up_an_issue_is_no_dispute() -> None:
    assert _events("The council took up the issue again on Tuesday.") == []


def test_a_bridge_is_retaken_from_those_who_held_it() -> None:
    text = "Peru’s army retook a bridge from the rebels on Sunday."
    assert _events(text) == [("ASSAULT", {"actor": "Peru’s army", "recipient": "rebels"})]


def test_who_defects_changes_sides() -> None:
    text = "Senator Ann Moe defected to the Harbour Party on Sunday."
    assert _events(text) == [("NONE", {"actor": "Ann Moe", "recipient": "Harbour Party"})]
