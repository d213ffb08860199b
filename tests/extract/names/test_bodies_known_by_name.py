"""Bodies whose names do not say what they are, branches of parties, short names of firms, and founders in marks."""

import pytest
from tests.extract.reading import ties

from newsvoices.extractor import propose


def _sectors(text: str) -> dict[str, str | None]:
    return {row["name"]: row.get("sector") for row in propose(text, article_id="x", reference_date=None).actors}


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("The FBI said no.", "FBI", "COP"),
        ("GCHQ said no.", "GCHQ", "SPY"),
        ("The Harbour Police Department said no.", "Harbour Police Department", "COP"),
        ("NBC said no.", "NBC", "JRN"),
        ("The Sierra Club said no.", "Sierra Club", "SOC"),
        ("The Democratic National Committee said no.", "Democratic National Committee", "PTY"),
        ("The Senate Republican Policy Committee said no.", "Senate Republican Policy Committee", "LEG"),
        ("The Harbour Planning Committee said no.", "Harbour Planning Committee", None),
        ("CSIS said no.", "CSIS", None),
        ("The DGA said no.", "DGA", None),
    ],
)
def test_everybody_knows_of_what_sector_a_body_is(text: str, name: str, sector: str | None) -> None:
    assert _sectors(text)[name] == sector


def test_a_party_is_not_its_branch() -> None:
    text = "The Ohio State Democratic Party complained. Lena Okafor begged everybody to vote with the Democratic Party."
    assert {"Ohio State Democratic Party", "Democratic Party"} <= _sectors(text).keys()
    text = "The Norwegian Fishing Council complained. The Fishing Council sued."
    assert "Fishing Council" not in _sectors(text)


def test_a_firm_may_leave_out_its_trade() -> None:
    text = "Harbour Central Publishing printed it. Harbour Central agreed to publish the book."
    assert "Harbour Central" not in _sectors(text)
    text = "Harbour Central Council printed it. Harbour Central agreed to publish the book."
    assert "Harbour Central" in _sectors(text)
    text = "Goldman Sachs Research printed it. Goldman Sachs agreed to publish the book."
    assert "Goldman Sachs" in _sectors(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pavel Moe repeated Lena Berg's claim that Ann Lund “founded Hezbollah” on Monday.", []),
        ("Ann Lund deplored the “Lena Berg founded Hezbollah” row on Monday.", []),
        ("“Lena Berg founded Harbour Bank,” he said.", [("Harbour Bank", "founded", "current")]),
    ],
)
def test_who_founded_a_body_in_the_words_of_others_did_not(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [row[1:4] for row in ties(text) if row[2] == "founded"] == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Soviet Union said no.", "Soviet Union", "state"),
        ("The European Union said no.", "European Union", "organization"),
        ("Operation Smile said no.", "Operation Smile", "organization"),
    ],
)
def test_a_state_may_be_called_like_a_body(text: str, name: str, kind: str) -> None:
    actors = propose(text, article_id="x", reference_date=None).actors
    assert {row["name"]: row["actor_type"] for row in actors}[name] == kind


def test_a_campaign_of_an_army_is_nobody() -> None:
    text = "The army undid the gains of Operation Northern Shield. Operation Desert Fox began."
    assert [name for name in _sectors(text) if name.startswith("Operation")] == []


def test_a_charity_may_be_called_like_a_campaign_of_an_army() -> None:
    assert "Operation Rescue America" in _sectors("Operation Rescue America sued.")
