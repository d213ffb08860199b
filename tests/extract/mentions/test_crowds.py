"""Crowds that protested are actors by their number alone, others are weighed as before; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(("text", "protests"), [
    ("KISUMU, Kenya — Thousands marched in Kisumu on Sunday to demand clean water.", 1),
    ("Thousands of people marched through Kisumu on Sunday.", 1),
    ("“We are tired,” said Ann Moe, a nurse. Thousands marched in Kisumu on Sunday.", 1),
    ("Tens of thousands took to the streets of Kisumu on Sunday.", 1),
    ("Hundreds of nurses protested outside the ministry on Monday.", 1),
    ("Hundreds of cows marched through the town.", 0),
    ("Engineers demonstrated the machine on Monday.", 0),
    ("Shares rallied on Monday.", 0),
    ("Thousands took to the hills on Monday.", 0),
    ("It followed three weeks of protests in Mombasa.", 0),
])  # fmt: skip
def test_crowds_that_protested_are_actors(text: str, protests: int) -> None:
    events = propose(f"{text}\n", article_id="a", reference_date="2025-03-12").events
    assert [row["plover_type"] for row in events] == ["PROTEST"] * protests
