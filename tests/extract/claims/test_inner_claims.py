"""Claims of those whom somebody else reports, inside his own claim; all text is made up."""

import pytest
from tests.extract.reading import claims

from newsvoices.extractor import propose


def test_who_is_said_to_say_something_claims_it_too() -> None:
    text = "Ann Moe told the council that Ola Lund had said that the old dike would break."
    assert claims(text) == [
        ("Ann Moe", "fact", "Ola Lund had said that the old dike would break"),
        ("Ola Lund", "forecast", "The old dike would break"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Ola Lund had assured her that the old dike would hold",
        "Ola Lund had told her the night before that the old dike would hold",
        "Ola Lund had admitted to her that the old dike would hold",
        "she had been assured by Ola Lund that the old dike would hold",
        "she was told by Ola Lund that the old dike would hold",
    ],
)
def test_who_is_said_to_have_told_her_claims_it_too(told) -> None:
    found = claims(f"Ann Moe met Ola Lund. Ann Moe told the council that {told}.")
    assert found[1:] == [("Ola Lund", "forecast", "The old dike would hold")]


def test_an_inner_claim_rests_on_the_quote_around_it() -> None:
    text = "Ann Moe told the council that Ola Lund had said that the old dike would break."
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    assert [row["quote_id"] for row in coding.claims] == [coding.quotes[0]["key"]] * 2
    assert len(coding.quotes) == 1


def test_whoever_is_quoted_may_report_in_her_own_words() -> None:
    text = "“The mayor says the old dike will hold,” Ann Moe said."
    assert ("mayor", "forecast", "The old dike will hold") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe told the council that Ola Lund had not said that the old dike would break.",
        "Ann Moe told the council that Ola Lund may say that the old dike will break.",
        "Ann Moe told the council that if Ola Lund says that the old dike will break, people leave.",
        "Ann Moe told the council that Ola Lund knows that the old dike will break.",
        "Ann Moe told the council that Ola Lund was told that the old dike would break.",
        "Ann Moe told the council that she would be told by Ola Lund that the old dike would hold.",
        "Ann Moe told the council that the road was shut by Ola Lund so that the old dike would hold.",
        "Ann Moe told the council that Ola Lund had warned her before the old dike broke.",
        "Ann Moe told the council that Ola Lund had testified because the old dike would break.",
        "Ann Moe told the council that she had said that the old dike would break.",
        "Ann Moe told the council that Ola Lund had said what the council wanted to hear.",
        "Ann Moe denied that Ola Lund had said that the old dike would break.",
        "Ann Moe doubted that Ola Lund had said that the old dike would break.",
        "Ann Moe did not say that Ola Lund had said that the old dike would break.",
        "Ann Moe hoped that Ola Lund believed that the old dike would hold.",
        "Ann Moe said it was not true that Ola Lund had said that the old dike would break.",
        "Ann Moe said it was false that Ola Lund claimed that the old dike was broken.",
        "Ann Moe said that few voters believed that the old dike would break.",
        "Ann Moe said that the mayor rarely said that the old dike would break.",
    ],
)
def test_what_nobody_else_says_has_no_other_claimant(text) -> None:
    assert {who for who, _, _ in claims(text)} == {"Ann Moe"}
