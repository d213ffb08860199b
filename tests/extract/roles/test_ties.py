"""Bodies to which the text ties a person, with an office or without one; and none where it ties nobody."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Ann Moe of Harbour Bank said no.", ("Ann Moe", "Harbour Bank", "of", "current")),
        ("“No,” said Ann Moe from Harbour Bank.", ("Ann Moe", "Harbour Bank", "from", "current")),
        ("On Monday Ann Moe at Harbour Bank said no.", ("Ann Moe", "Harbour Bank", "at", "current")),
        (
            "Ann Moe, who works for Harbour Bank, said no on Monday.",
            ("Ann Moe", "Harbour Bank", "works for", "current"),
        ),
        (
            "Ann Moe, who has worked at Harbour Bank since 2010, said no.",
            ("Ann Moe", "Harbour Bank", "has worked at", "current"),
        ),
        (
            "Ann Moe, who worked at Harbour Bank in 2010, said no.",
            ("Ann Moe", "Harbour Bank", "worked at", "unclear"),
        ),
        ("Ann Moe, who also leads Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "also leads", "current")),
        ("Ann Moe, who founded Harbour Bank, said no.", ("Ann Moe", "Harbour Bank", "founded", "current")),
        (
            "Ann Moe worked for Harbour Bank until 2010 and left.",
            ("Ann Moe", "Harbour Bank", "worked for", "former"),
        ),
        (
            "On Monday a Harbour Bank spokesman said no.",
            ("Harbour Bank spokesman", "Harbour Bank", "spokesman", "current"),
        ),
        ("On Monday a reporter for the Harbour Times left.", ("reporter", "Harbour Times", "reporter", "current")),
        # names that end in what looks like a title
        (
            "Ann Moe, a fellow at the Oslo Center for Sea Justice, said no.",
            ("Ann Moe", "Oslo Center for Sea Justice", "fellow", "current"),
        ),
        ("Ann Moe is a partner at Vik & Holm LLP in Oslo.", ("Ann Moe", "Vik & Holm LLP", "partner", "current")),
        # a title before the name takes the body behind it
        (
            "On Monday Professor Ann Moe of Harbour University said no.",
            ("Ann Moe", "Harbour University", "Professor", "current"),
        ),
        # a speaker between commas, not only one at a sentence's head
        (
            "The port is closed, the Harbour League’s chairwoman, Ann Moe, said on Monday.",
            ("Ann Moe", "Harbour League", "chairwoman", "current"),
        ),
        (
            "On Monday Oslo met the governor of Harbour Bank, Ann Moe.",
            ("Ann Moe", "Harbour Bank", "governor", "current"),
        ),
    ],
)
def test_people_are_tied_to_bodies(text: str, expected: Tie) -> None:
    assert ties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors accused Ann Moe of Harbour Bank fraud on Monday.",
        "On Monday Per Dahl met Ann Moe at Harbour Bank and left.",
        "Ann Moe, who sued Harbour Bank, said no on Monday.",
        "On Monday Ann Moe of Harbour Bank’s rival said no.",
        "On Monday a Harbour Bank customer said no.",
        "On Monday Ann Moe ran Harbour Bank ads.",
    ],
)
def test_whoever_meets_or_sues_a_body_is_not_tied_to_it(text: str) -> None:
    assert ties(text) == []


def test_a_tie_is_left_out_where_a_role_says_more_and_is_no_role_of_the_actor() -> None:
    text = "Ann Moe of Harbour Bank said no. Ann Moe, director of Harbour Bank, left.\n"
    assert ties(text) == [("Ann Moe", "Harbour Bank", "director", "current")]
    coding = propose("On Monday Ann Moe of Harbour Bank said no.\n", article_id="a", reference_date=None)
    assert {row["name"]: row["role"] for row in coding.actors}["Ann Moe"] is None


def test_a_body_that_is_only_described_and_a_state_hold_roles_too() -> None:
    found = ties("A museum in Oslo burned on Monday. The museum’s director, Ann Moe, said no.")
    assert found == [("Ann Moe", "museum", "director", "current")]
    found = ties("Britain was late. On Monday British Prime Minister Ann Moe said no.")
    assert found == [("Ann Moe", "Britain", "Prime Minister", "current")]
    found = ties("Germany was late. On Monday Bavarian Premier Ann Moe said no.")
    assert found == [("Ann Moe", None, "Bavarian Premier", "current")]


def test_the_country_before_a_trade_is_not_where_somebody_belongs() -> None:
    text = "The charity’s Kenya director, Ann Moe, said no on Monday. Kenya was late.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    assert {row["name"]: row["country_code"] for row in rows}["Ann Moe"] is None


def test_a_body_is_reached_past_the_words_that_describe_it() -> None:
    found = ties("Ann Moe, who leads the opposition Harbour League, said no on Monday.")
    assert found == [("Ann Moe", "Harbour League", "leads", "current")]
