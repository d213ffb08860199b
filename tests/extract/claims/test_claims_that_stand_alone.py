"""Claims that were cut, joined or typed wrongly: alternatives, calls, bare pronouns, lead-ins; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["claim_type"], row["proposition"], names.get(row.get("called_on_actor_id"))) for row in coding.claims
    ]  # fmt: skip


def _quoted(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    return [text[row["start"] : row["end"]] for row in coding.quotes]


def test_what_goes_on_behind_or_is_no_claim_of_its_own():
    text = "“Either she did not read the report or she read it and closed the drawer,” Ola Lund said."
    assert [row[1] for row in _claims(text)] == [
        "Either she did not read the report or she read it and closed the drawer"
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We call on all units to stay in their barracks,” Ola Lund said.", "units"),
        ("“I appeal to the miners to return,” Ola Lund said.", "miners"),
        ("“I urge the miners to return,” Ola Lund said.", "miners"),
        ("“We call for calm,” Ola Lund said.", None),
    ],
)
def test_who_calls_on_somebody_in_his_own_words_demands_it(text, who):
    assert [(kind, callee) for kind, _, callee in _claims(text)] == [("policy", who)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry denied this.",
        "The bank raised its rate, citing a jump in prices and the government’s plan to increase pensions in March.",
    ],
)
def test_words_that_say_nothing_alone_are_no_claim(text):
    assert _claims(text) == []


def test_who_asks_not_to_be_named_claims_nothing_by_it():
    text = "“The rest waited to see who would win,” said one ambassador, who asked not to be named."
    assert [row[1] for row in _claims(text)] == ["The rest waited to see who would win"]


def test_that_which_points_at_something_stays():
    assert [row[1] for row in _claims("The analysts consider that unlikely this year.")] == [
        "The analysts consider that unlikely this year"
    ]


def test_a_relative_word_before_the_cue_is_no_part_of_what_was_said():
    text = (
        "Ann Moe had been told that her job would be moved to a room in a building where, she said, there were chairs "
        "for only forty drivers."
    )
    assert _quoted(text) == [
        "Ann Moe had been told that her job would be moved to a room in a building",
        "there were chairs for only forty drivers",
    ]


def test_what_leads_up_to_somebody_s_words_is_not_said_by_her():
    text = "Ann Moe of the research house Harbour disagreed: a stronger crown would pull down import prices, she said."
    assert _quoted(text) == ["a stronger crown would pull down import prices"]
