"""Firms that everybody knows, platforms that act, and bodies told by their initials alone."""

import pytest

from newsvoices.extractor import propose


def named(text: str) -> dict[str, str]:
    """The kinds of the actors that the text names, by name, without those that it describes."""
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    return {row["name"]: row["actor_type"] for row in rows if row["naming"] == "named"}


@pytest.mark.parametrize("firm", ["Volkswagen", "McKinsey", "Nabisco", "Uber"])
def test_a_firm_that_everybody_knows_is_a_body(firm: str) -> None:
    assert named(f"Ann Moe said on Monday that {firm} was late.") == {"Ann Moe": "person", firm: "organization"}


def test_a_platform_is_an_actor_where_it_acts() -> None:
    assert named("Facebook said on Monday that it was sorry.") == {"Facebook": "organization"}
    assert "Twitter" not in named("Ann Moe wrote on Twitter on Monday.")


def test_a_body_is_told_by_its_initials_behind_the() -> None:
    assert named("On Monday Ann Moe helped the RNLI.")["RNLI"] == "organization"


def test_labour_is_a_party_where_it_acts() -> None:
    assert named("Labour’s spokesperson, Ann Moe, said no.") == {"Labour": "organization", "Ann Moe": "person"}
    assert "Labour" not in named("Labour voters met Ann Moe on Monday.")
