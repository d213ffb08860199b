"""Verbs that only lead up to what somebody says are no events; asking, calling up and calling names are."""

import pytest

from newsvoices.extractor import propose


def _events(text: str) -> list[tuple[str, str]]:
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    return [(row["plover_type"], row["label"]) for row in found.events]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Moe called the talks a failure.",
        "Foreign Minister Ann Moe called it a good day for the family.",
        "Senator Ann Moe called the talks pointless.",
        "Minister Ann Moe issued a statement saying that the pier was safe.",
        "Minister Ann Moe released a statement on the pier.",
        "Senator Ann Moe made her remarks at the pier on Monday.",
    ],
)
def test_what_only_says_that_somebody_spoke_is_no_event(text: str) -> None:
    assert _events(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Minister Ann Moe called for talks on Monday.", ("REQUEST", "Ann Moe calls for talks on Monday")),
        ("Minister Ann Moe called a meeting on Monday.", ("REQUEST", "Ann Moe calls a meeting on Monday")),
        ("President Ann Moe called President Lund.", ("CONSULT", "Ann Moe calls President Lund")),
        (
            "President Ann Moe called on Mali to free two pilots.",
            ("REQUEST", "Ann Moe calls on Mali to free two pilots"),
        ),
        ("Minister Moe called the meeting “a disgrace”.", ("ACCUSE", "Moe calls the meeting “a disgrace”")),
        ("Minister Ann Moe released a report on the pier.", ("NONE", "Ann Moe releases a report on the pier")),
    ],
)
def test_an_act_done_with_words_is_one(text: str, event: tuple[str, str]) -> None:
    assert _events(text) == [event]
