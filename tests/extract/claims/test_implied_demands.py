"""Demands without "should" or "must" in their main clause, and words that only look like one."""

import pytest

from newsvoices.extractor import propose


def _types(text: str) -> list[tuple[str, str]]:
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    return [(row["claim_type"], row["proposition"]) for row in found.claims]


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("The mayor said it was time the pier was closed.", "It was time the pier was closed"),
        ("“The time has come to close it,” said the mayor.", "The time has come to close it"),
        ("The mayor said nobody is to enter the pier.", "Nobody is to enter the pier"),
        ("The mayor said the board would do well to wait.", "The board would do well to wait"),
        ("The mayor said the pier needs repairing.", "The pier needs repairing"),
        ("“More boats are needed now,” said the mayor.", "More boats are needed now"),
        ("The mayor said the answer is to close the pier.", "The answer is to close the pier"),
        ("“It is up to the board to pay,” said the mayor.", "It is up to the board to pay"),
        ("The mayor said that we cannot allow this to go on.", "We cannot allow this to go on"),
        ("The mayor said such fires cannot be tolerated.", "Such fires cannot be tolerated"),
        ("“That is something that the board should do,” said the mayor.", "That is something that the board should do"),
        ("“The board does need to explain itself,” said the mayor.", "The board does need to explain itself"),
        ("“I would like to see them resign,” said the mayor.", "The mayor would like to see them resign"),
        ("The mayor said she wanted the board to resign.", "The mayor wanted the board to resign"),
        ("The mayor suggested closing the pier.", "The mayor suggested closing the pier"),
        ("The mayor advised against swimming there.", "The mayor advised against swimming there"),
        ("The mayor urged caution.", "The mayor urged caution"),
        ("The mayor pleaded for help.", "The mayor pleaded for help"),
    ],
)
def test_a_demand_may_do_without_a_verb_of_duty(text: str, proposition: str) -> None:
    assert _types(text) == [("policy", proposition)]


@pytest.mark.parametrize(
    "text",
    [
        "“We had to close it,” said the mayor.",
        "The mayor said she had to laugh.",
        "The mayor said divers had to free the ferry.",
        "“The army had to leave the town in May,” said the mayor.",
        "“The pier is needed to load coal,” said the mayor.",
        "“No more boats are needed,” said the mayor.",
        "The mayor said the board could not be found.",
        "The mayor said the ferry is to leave at noon.",
        "The mayor said nobody is to blame.",
        "The mayor said she wanted to resign.",
        "The mayor said that everybody knew the answer.",
    ],
)
def test_what_had_to_be_or_is_needed_for_something_is_no_demand(text: str) -> None:
    assert "policy" not in {kind for kind, _ in _types(text)}
