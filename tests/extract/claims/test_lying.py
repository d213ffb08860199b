"""Who lies to people is judged, and what lies somewhere is only told of."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Ida Lund lies in every interview", "value"),
        ("Ida Lund lies on television every day", "value"),
        ("The mayor lies at each meeting", "value"),
        ("The ministry lies in its reports", "value"),
        ("She lies to voters", "value"),
        ("The mayor lies about the vote", "value"),
        ("Harwick lies on a fjord", "fact"),
        ("The town lies to the west", "fact"),
        ("The truth lies in the report", "fact"),
        ("The mayor is lying in a hospital", "fact"),
        ("The island lies near Bergen", "fact"),
    ],
)
def test_lying_is_judged_where_somebody_says_what_is_false(said: str, kind: str) -> None:
    claims = propose(f"“{said},” Per Berg said on Monday.", article_id="a", reference_date=None).claims
    assert [row["claim_type"] for row in claims] == [kind]
