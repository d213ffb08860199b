"""Descriptions that no body can be meant by which does something else, or stands elsewhere; all text is made up."""

import pytest

from newsvoices.extractor import propose


def meant(text: str, *descriptions: str) -> list[str]:
    """Whom the last mention in each of these words means, by name."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    said = {text[row["start"] : row["end"]]: names[row["actor_id"]] for row in coding.mentions}
    return [said[words] for words in descriptions]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Solvarg, an airline, sacked 40 people on Monday. The bank said no.", "bank"),
        ("Solvarg Airlines lost money on Monday. The lender agreed.", "lender"),
        ("Harbour Bank lost money on Monday. The lender cried. The insurer said no.", "insurer"),
        ("The Harbour Band played in May. The bank said it was glad.", "bank"),
        ("Lusair Inc. lost money on Monday. The airline said so. The bank agreed.", "bank"),
        ("Bank of Salten lost money on Monday. The retailer said no.", "retailer"),
    ],
)
def test_a_body_is_not_called_by_a_noun_for_what_another_trade_does(text: str, noun: str) -> None:
    assert meant(text, noun) == [noun]


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Harbour Bank lost money on Monday. The lender said no.", "lender", "Harbour Bank"),
        ("Harbour Bank lost money on Monday. The company said no.", "company", "Harbour Bank"),
        ("Solvarg, an airline, sacked 40 people on Monday. The company said no.", "company", "Solvarg"),
        ("Solvarg, an airline, sacked 40 people on Monday. The airline said no.", "airline", "Solvarg"),
    ],
)
def test_a_body_is_called_by_a_noun_for_its_trade_or_for_any(text: str, noun: str, name: str) -> None:
    assert meant(text, noun) == [name]


@pytest.mark.parametrize("noun", ["group", "company"])
def test_a_body_inside_another_is_not_the_other(noun: str) -> None:
    text = f"Harbour Bank opened on Monday. The {noun} at the bank said that Moe was glad."
    assert meant(text, noun, "bank") == [noun, "Harbour Bank"]


def test_the_place_of_a_body_is_not_the_body() -> None:
    text = "Harbour League won on Monday. The group inside the organization said that Moe was glad."
    assert meant(text, "group", "organization") == ["Harbour League", "organization"]
