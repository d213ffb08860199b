"""Nouns for people that tell of a state or body beside which they stand."""

import pytest

from newsvoices.extractor import propose


def mentioned(text: str, name: str) -> list[str]:
    """The mentions of the actor of this name."""
    coding = propose(text, article_id="x", reference_date=None)
    keys = {actor["key"] for actor in coding.actors if actor["name"] == name}
    return [text[row["start"] : row["end"]] for row in coding.mentions if row["actor_id"] in keys]


@pytest.mark.parametrize(("text", "name", "noun"), [
    ("Russia, an ally of Norland, has called the talks “premature”.", "Russia", "ally"),
    ("Norway, a member of the pact, said it would not go.", "Norway", "member"),
    ("Norfisk, the largest exporter of salmon, said it had lost money.", "Norfisk", "exporter"),
    ("Harbour Watch, a fierce critic of the levy, left the talks.", "Harbour Watch", "critic"),
])  # fmt: skip
def test_a_noun_for_people_behind_a_state_or_body_is_said_of_it(text: str, name: str, noun: str) -> None:
    assert mentioned(text, name)[:2] == [name, noun]


@pytest.mark.parametrize(("text", "name"), [
    ("Norway, the candidate said, is rich.", "Norway"),
    ("The council met Norway, a partner said on Monday.", "Norway"),
    ("Norway, a critic said, must pay.", "Norway"),
    ("Norway, a critic of the levy said, must pay.", "Norway"),
    ("Norway, members of the crew said, is rich.", "Norway"),
])  # fmt: skip
def test_a_noun_that_only_stands_near_is_somebody_else(text: str, name: str) -> None:
    assert mentioned(text, name) == [name]
