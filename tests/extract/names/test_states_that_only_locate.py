"""States that are named only for where something is or goes are no actors."""

import pytest

from newsvoices.extractor import propose


def states(text: str) -> set[str]:
    actors = propose(text, article_id="a", reference_date=None).actors
    return {a["name"] for a in actors if a["actor_type"] == "state"}


@pytest.mark.parametrize(
    "text",
    [
        "The firm opened a new plant in Slovenia. Ann Moe, its chair, smiled.",
        "The firm built harbours in Slovenia, Croatia and Albania last year.",
        "Ann Moe saw a film about a long war in the Czech Republic.",
        "The firm moved forty jobs to Maribor, Slovenia. Ann Moe, its chair, smiled.",
        "Ann Moe spoke after her return from Slovenia.",
        "Ann Moe wants to stop sailors from entering Slovenia.",
    ],
)
def test_a_state_that_is_only_where_something_is_or_goes_is_no_actor(text: str) -> None:
    assert states(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The firm opened a plant in Slovenia. On Monday Slovenia signed the treaty.",
        "The firm opened a plant in Slovenia. Ann Moe criticised Slovenia’s government.",
        "Ann Moe lost her faith in Slovenia.",
        "The firm sold its ships while Slovenia bought boats.",
        "Ann Moe sent a letter to Slovenia.",
        "Ann Moe praised plans for Norway, Slovenia and Albania.",
    ],
)
def test_a_state_that_does_or_is_meant_anywhere_is_an_actor_everywhere(text: str) -> None:
    assert "Slovenia" in states(text)


def test_a_state_that_employs_somebody_is_an_actor() -> None:
    text = "Ann Moe, the ambassador of Slovenia, lives in Slovenia."
    assert states(text) == {"Slovenia"}
