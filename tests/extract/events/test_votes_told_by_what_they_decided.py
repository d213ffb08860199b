"""A vote and what it decided are one event, and its count is nothing that anybody says; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("text", "labels"), [
    ("The Senate voted 38 to 21 to reject the bill on Tuesday.", ["Senate rejects the bill on Tuesday"]),
    ("The Senate voted 38-21 to reject the bill on Tuesday.", ["Senate rejects the bill on Tuesday"]),
    ("The Senate voted 60 to 3 to condemn Russia.", ["Senate condemns Russia"]),
    ("The Senate voted 38 to 21 against the bill.", ["Senate votes 38 to 21 against the bill"]),
])  # fmt: skip
def test_a_counted_vote_is_one_event_and_no_quote(text: str, labels: list[str]) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date="2025-03-12")
    assert [row["label"] for row in coding.events] == labels
    assert coding.quotes == []
    assert coding.claims == []


def test_who_votes_that_something_is_so_says_it() -> None:
    coding = propose("The board voted 7-2 that the mine was safe.\n", article_id="a", reference_date="2025-03-12")
    assert [row["proposition"] for row in coding.claims] == ["The mine was safe"]
