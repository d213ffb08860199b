"""Which party a plain noun means where the text has spoken of those who lean to one."""

import pytest

from newsvoices.extractor import propose

_BEFORE = "The Republican Party met in Oslo. The Republican Party wants lower taxes. The Labour Party won in May. "


def _meant(text: str) -> str:
    """The name of the actor for whom the last [party] stands."""
    whole = f"Ferry fares rise\n\n{text}\n"
    found = propose(whole, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    return [names[m["actor_id"]] for m in found.mentions if whole[m["start"] : m["end"]] == "party"][-1]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Per Berg, a Republican senator, said the party had lost its way.", "Republican Party"),
        ("Republicans are angry. Ann Moe said that she would leave the party.", "Republican Party"),
        ("A Labour councillor, Per Berg, said the party had lost its way.", "Labour Party"),
    ],
)
def test_a_party_is_the_one_to_which_those_lean_of_whom_the_text_spoke_last(sentence: str, party: str) -> None:
    assert _meant(_BEFORE + sentence) == party


def test_a_party_is_no_other_where_that_one_is_not_named() -> None:
    assert _meant(_BEFORE + "Per Berg, a Democratic senator, said the party had lost its way.") == "party"


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("A Republican senator sued. The Fish Party said no. Ann Moe said the party had lost its way.", "Fish Party"),
        (
            "Republicans are angry. Ann Moe said that the Labour Party won since the party had lost its way.",
            "Labour Party",
        ),
        ("The Fish Party won. Conservative critics laughed. Ann Moe said the party had lost its way.", "Fish Party"),
        ("The Fish Party won. Liberals slept. Its chair said the party had lost its way.", "Fish Party"),
    ],
)
def test_a_party_that_is_named_since_is_meant_rather(sentence: str, party: str) -> None:
    assert _meant(_BEFORE + sentence) == party


def test_a_party_of_which_more_is_said_is_not_told_by_who_leans_to_one() -> None:
    assert _meant(_BEFORE + "Republicans say that the party with most votes wins.") != "Republican Party"
