"""Claims whose content is no clause: on whom a side is taken, what is expected, wanted or claimed; all is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    claims = propose(text, article_id="x", reference_date="2025-11-10").claims
    return [(row["claim_type"], row["certainty"], row["proposition"]) for row in claims if row["voice"] != "author"]


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("Senator Ann Moe endorsed Lund on Friday.", "Ann Moe endorsed Lund"),
        ("Governor Ola Lund praised the mayor, and Senator Ann Moe criticized him.", "Ann Moe criticized him"),
        ("Most voters in Oslo oppose tolls.", "Most voters in Oslo oppose tolls"),
        ("Many farmers are wary of the new dike.", "Many farmers are wary of the new dike"),
        ("Ann Moe was concerned about her brother.", "Ann Moe was concerned about her brother"),
        ("Ann Moe took several swipes at the old mayor.", "Ann Moe took several swipes at the old mayor"),
    ],
)
def test_who_takes_a_side_on_a_mere_thing_or_person_judges(text, proposition):
    assert ("value", "certain", proposition) in _claims(text)


@pytest.mark.parametrize("text", ["Ann Moe endorsed it.", "Ann Moe was happy to sail home."])
def test_nothing_is_judged_where_nobody_knows_what(text):
    assert _claims(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "sure"),
    [
        ("Ann Moe predicted a long strike.", "forecast", "certain"),
        ("Ann Moe expects a long strike.", "forecast", "probable"),
        ("Ann Moe promised a new school.", "forecast", "certain"),
        ("Ann Moe wants more boats for the port.", "policy", "certain"),
        ("Ann Moe claims to be the best pilot in Oslo.", "value", "certain"),
        ("Ann Moe is willing to close the port.", "forecast", "certain"),
    ],
)
def test_a_thing_is_foretold_wanted_or_claimed_without_a_clause(text, kind, sure):
    assert _claims(text) == [(kind, sure, text.rstrip("."))]
