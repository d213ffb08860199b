"""Times and places that belong to what somebody reacts to, and not to the reaction; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _events(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    return [
        (row["plover_type"], row.get("date_as_printed"), row.get("place_name"))
        for row in coding.events
        if row["status"] == "actual"
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The board declared Linda Cho winner of Sunday's vote.", [("NONE", None, None)]),
        ("The party rejected the outcome of Sunday's vote.", [("REJECT", None, None)]),
        ("The ministry banned Saturday's march.", [("COERCE", None, None)]),
        ("Linda Cho won Sunday's election.", [("NONE", "2025-11-09", None)]),
        ("Thousands of teachers marched in Saturday's protest.", [("PROTEST", "2025-11-08", None)]),
        ("Linda Cho criticised the mayor in Sunday's debate.", [("ACCUSE", "2025-11-09", None)]),
        ("Linda Cho challenged the mayor to a debate before Monday's vote.", [("REQUEST", None, None)]),
        ("The party rejected the outcome on Sunday.", [("REJECT", "2025-11-09", None)]),
    ],
)
def test_a_day_in_the_name_of_another_happening_dates_no_reaction(said, told):
    assert _events(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Paul Reyes pleaded guilty to fraud over the sale of two ships in Bergen in February 2023.",
         [("CONCEDE", None, None)]),
        ("The minister resigned over the loss of two ships in June.", [("RETREAT", None, None)]),
        ("The minister resigned over the scandal in June.", [("RETREAT", "2025-06", None)]),
        ("The minister resigned in June.", [("RETREAT", "2025-06", None)]),
    ],
)  # fmt: skip
def test_what_somebody_reacts_to_keeps_its_own_time_and_place(said, told):
    assert _events(said) == told


def test_a_plea_of_not_guilty_concedes_nothing():
    assert [row[0] for row in _events("Paul Reyes pleaded not guilty to fraud on Monday.")] == ["REJECT"]
    assert [row[0] for row in _events("Paul Reyes pleaded guilty to fraud on Monday.")] == ["CONCEDE"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Linda Cho, the opposition leader, called for early elections in May.", [("REQUEST", None, None)]),
        ("Norway's supreme court banned the Harbour Party from elections in May.", [("COERCE", None, None)]),
        ("Linda Cho, the opposition leader, called on Sunday for early elections in May.",
         [("REQUEST", "2025-11-09", None)]),
        ("Linda Cho, the opposition leader, called for early elections on Sunday.", [("REQUEST", "2025-11-09", None)]),
    ],
)  # fmt: skip
def test_the_month_of_a_vote_dates_no_call_for_it(said, told):
    assert _events(said) == told


def test_the_day_of_a_promise_dates_not_what_is_promised():
    rows = propose("The firm agreed on Sunday to pay 5 million pounds.", article_id="x", reference_date="2025-11-10")
    assert [(row["status"], row.get("date_as_printed")) for row in rows.events] == [
        ("actual", "2025-11-09"),
        ("scheduled", None),
    ]
