"""Days for which something is called, moved or prolonged lie ahead; the day on which it was done does not."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.times import find_times
from newsvoices.text import lay_out

THURSDAY = "2024-03-14"
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Rail workers on Wednesday called a strike for Monday.", ["2024-03-13", "2024-03-18"]),
        ("The nurses called a strike for Saturday after talks failed on Tuesday.", ["2024-03-16", "2024-03-12"]),
        ("The prime minister called an election for 9 June.", ["2024-06-09"]),
        ("The union announced a walkout from Monday.", ["2024-03-18"]),
        ("The judge set the hearing for Friday.", ["2024-03-15"]),
        ("The sides extended the ceasefire until Saturday.", ["2024-03-16"]),
        ("Parliament put the vote off until May.", ["2024-05"]),
        ("Organisers moved the match to Sunday.", ["2024-03-17"]),
        # what was only done, or was over, on that day
        ("The group announced the figures for February.", ["2024-02"]),
        ("The opposition called for calm on Saturday.", ["2024-03-09"]),
        ("The company set aside money for January.", ["2024-01"]),
        ("The miners had called a strike for Monday.", ["2024-03-11"]),
        ("The road was closed until Monday.", ["2024-03-11"]),
        ("The king waited for Monday.", ["2024-03-11"]),
    ],
)
def test_the_day_for_which_something_is_arranged_lies_ahead(sentence, days):
    assert [row["edtf"] for row in find_times(sentence, lay_out(sentence), THURSDAY)] == days


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "The nurses' union called a strike for Saturday after talks collapsed on Tuesday.",
            ("scheduled", "2024-03-16"),
        ),
        ("The union announced a walkout from Monday.", ("scheduled", "2024-03-18")),
        ("Parliament delayed the vote until Monday.", ("actual", None)),
    ],
)
def test_a_strike_is_due_on_the_day_for_which_it_was_called(sentence, event):
    rows = propose(f"{FILLER}\n\n{sentence}\n", article_id="x", reference_date=THURSDAY).events
    assert [(row["status"], row.get("date_as_printed")) for row in rows] == [event]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The opposition called a rally for Saturday.", "PROTEST"),
        ("The opposition called protests against President Omar Diallo.", "PROTEST"),
        ("The opposition called off a rally on Saturday.", "RETREAT"),
        ("The opposition called its protest off on Saturday.", "RETREAT"),
        ("The union called a strike on Monday.", "PROTEST"),
        ("The union called the strike off on Monday.", "RETREAT"),
        ("President Omar Diallo called talks with the rebels.", "REQUEST"),
        ("Norway called off talks with Denmark.", "REJECT"),
    ],
)
def test_what_is_called_is_not_called_off(sentence, kind):
    rows = propose(f"{FILLER}\n\n{sentence}\n", article_id="x", reference_date=THURSDAY).events
    assert [row["plover_type"] for row in rows] == [kind]
