"""Clauses behind "but" and "and" that a condition or a time leads up to, and what is no duty; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    claims = propose(text, article_id="x", reference_date="2025-11-10").claims
    return [(row["claim_type"], row["proposition"]) for row in claims if row["voice"] != "author"]


@pytest.mark.parametrize(
    ("text", "propositions"),
    [
        ("“The dike is old, but if the rain stops, it will hold,” Ann Moe said.",
         ["The dike is old", "If the rain stops, it will hold"]),
        ("“It is our dike, and without our help, it will break,” Ann Moe said.",
         ["It is our dike", "Without our help, it will break"]),
        ("“They leave in large numbers, and because they are young, we know that they will vote,” Ann Moe said.",
         ["They leave in large numbers", "Because they are young, we know that they will vote"]),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_clause_behind_a_conjunction_belongs_to_it(text, propositions):
    assert [row[1] for row in _claims(text)] == propositions


def test_a_condition_without_comma_before_its_conjunction_is_not_parted():
    text = "“If the dike leaks and if the rain goes on, the town will flood,” Ann Moe said."
    assert [row[1] for row in _claims(text)] == ["If the dike leaks and if the rain goes on, the town will flood"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Moe said farmers were right to be angry.", "value"),
        ("Ann Moe said it was not the first time that the dike broke.", "fact"),
        ("Ann Moe said it was time to leave.", "policy"),
        ("Ann Moe said the port was required to pay.", "policy"),
    ],
)
def test_who_is_right_to_do_something_has_no_duty(text, kind):
    assert [row[0] for row in _claims(text)] == [kind]
