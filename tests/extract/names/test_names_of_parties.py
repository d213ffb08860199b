"""Parties whose name joins two notions, or stands between its owner and the noun: [Moe’s New Dawn party]."""

import pytest
from tests.extract.reading import called_bodies

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ann Moe’s Unity and Bread party, which holds 34 seats, split.", "Unity and Bread"),
        ("Ann Moe leads the Freedom and Work bloc.", "Freedom and Work"),
        ("Norway’s ruling Andean Hope party lost. Andean Hope wept.", "Andean Hope"),
    ],
)
def test_a_party_of_two_notions_or_behind_its_owner_is_one_body(text: str, party: str) -> None:
    assert [name for name in called_bodies(text) if name != "Norway"] == [party]


def test_two_parties_before_one_noun_are_no_party() -> None:
    assert "Labour and Green" not in called_bodies("Ann Moe left the Labour and Green party rooms on Monday.")


def test_the_union_at_a_firm_is_not_the_firm() -> None:
    rows = propose("On Monday Ann Moe’s Ford union met.\n", article_id="a", reference_date=None).actors
    assert {row["name"] for row in rows} == {"Ann Moe", "Ford", "Ann Moe’s Ford union"}
