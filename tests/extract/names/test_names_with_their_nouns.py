"""Phrases of a name and a noun that says what it is, and such as name a part of it."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("On Monday Ann Moe led the FLW labor federation.", {"FLW"}),
        ("On Monday the Oslo Rovers football team lost to the Fish Club.", {"Oslo Rovers", "Fish Club"}),
        ("On Monday Ann Moe bought the Harbour Echo newspaper.", {"Harbour Echo"}),
        (
            "On Monday the Harbour University student newspaper closed.",
            {"Harbour University", "Harbour University student newspaper"},
        ),
        (
            "On Monday the Harbour Bank study group left.",
            {"Harbour Bank", "Harbour Bank study group"},
        ),
        ("On Monday the Harbour Bank legal team left.", {"Harbour Bank", "Harbour Bank legal team"}),
        ("On Monday Harbour Bank met and the Harbour Bank board left.", {"Harbour Bank", "Harbour Bank board"}),
    ],
)
def test_a_noun_behind_a_name_says_what_it_is_or_names_a_part(text: str, bodies: set[str]) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert {row["name"] for row in rows if row["actor_type"] == "organization"} == bodies
