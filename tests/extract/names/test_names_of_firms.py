"""Firms that everybody knows, platforms that act, and bodies told by their initials alone."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose
from newsvoices.extractor.lexis.parties import PARTIES


@pytest.mark.parametrize("firm", ["Volkswagen", "McKinsey", "Goldman Sachs", "Mondelez", "Uber"])
def test_a_firm_that_everybody_knows_is_a_body(firm: str) -> None:
    assert named_kinds(f"Ann Moe said on Monday that {firm} was late.") == {"Ann Moe": "person", firm: "organization"}


def test_a_platform_is_an_actor_where_it_acts() -> None:
    assert named_kinds("Facebook said on Monday that it was sorry.") == {"Facebook": "organization"}
    assert "Twitter" not in named_kinds("Ann Moe wrote on Twitter on Monday.")


def test_a_body_is_told_by_its_initials_behind_the() -> None:
    assert named_kinds("On Monday Ann Moe helped the RNLI.")["RNLI"] == "organization"


def test_a_party_called_by_a_noun_is_one_where_it_acts() -> None:
    assert named_kinds("Ann Moe was late because Labor’s leaders had met.")["Labor"] == "organization"
    assert named_kinds("Labour’s spokesperson, Ann Moe, said no.") == {"Labour": "organization", "Ann Moe": "person"}
    assert "Labour" not in named_kinds("Labour voters met Ann Moe on Monday.")


@pytest.mark.parametrize(
    ("party", "code"),
    [
        ("Radical Civic Union", "ARG"),
        ("Golkar", "IDN"),
        ("Inkatha Freedom Party", "ZAF"),
        ("Institutional Revolutionary Party", "MEX"),
        ("Republican People’s Party", "TUR"),
        ("Scottish National Party", "GBR"),
    ],
)
def test_a_main_party_tells_its_country(party: str, code: str) -> None:
    assert PARTIES[party] == code
    rows = propose(f"On Monday Ann Moe of {party} said no.\n", article_id="a", reference_date=None).actors
    assert {(row["actor_type"], row["country_code"]) for row in rows if row["name"] == party} == {
        ("organization", code)
    }


@pytest.mark.parametrize("agency", ["Tanjug", "Bernama", "Prensa Latina"])
def test_a_news_agency_is_a_newsroom_of_no_country(agency: str) -> None:
    rows = propose(f"Ships are late, {agency} reported on Monday.\n", article_id="a", reference_date=None).actors
    assert [(row["name"], row["sector"], row["country_code"]) for row in rows] == [(agency, "JRN", None)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Shares in Lusaran Denki fell. Lusaran said it would sell a plant.", "Lusaran Denki"),
        ("Lusaran Resources denied it. Lusaran said no.", "Lusaran Resources"),
        ("Sporting Lusaran lost. Lusaran beat Bergen 2-1 in May.", "Sporting Lusaran"),
    ],
)
def test_a_firm_or_club_called_by_one_word_of_its_name_is_the_same(text: str, body: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert [row["name"] for row in rows if "Lusaran" in row["name"]] == [body]


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Van Lusaren BV bought a mill from Ann Moe on Monday.", "Van Lusaren BV"),
        ("Sawira Raha Bhd met Ann Moe on Monday.", "Sawira Raha Bhd"),
        ("Hanvit Shipbuilding won an order from Ann Moe on Monday.", "Hanvit Shipbuilding"),
        ("On Monday Ann Moe said that Gavrel shares rose 4 percent.", "Gavrel"),
    ],
)
def test_a_form_in_law_a_trade_or_its_shares_tell_a_firm(text: str, firm: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person", firm: "organization"}


def test_what_only_looks_like_a_form_or_a_trade_tells_no_firm() -> None:
    assert "Calgary AB" not in named_kinds("Ann Moe lives in Calgary AB now.")
    assert named_kinds("On Monday Carl Labs spoke of wool.") == {"Carl Labs": "person"}
    assert named_kinds("Ann Moe said on Monday that Gavrel shares her view.").get("Gavrel") != "organization"
