"""Headlines that write what is to come with "to", and what asks somebody to do it or describes a noun."""

import pytest

from newsvoices.extractor import propose

STORY = "\n\nOSLO, May 4 - The minister, Ann Moe, said on Monday that the harbour was old.\n"


def headline(line: str) -> list[tuple[str, str]]:
    rows = propose(line + STORY, article_id="x", reference_date="2023-06-15").claims
    return [(row["claim_type"], row["proposition"]) for row in rows if row["start"] < len(line)]


@pytest.mark.parametrize(
    ("line", "proposition"),
    [
        ("Peru to close last mine by 2027, minister says", "Peru will close last mine by 2027"),
        ("Peru not to join pact, minister says", "Peru will not join pact"),
        ("Minister says Norway to ban cod fishing", "Norway will ban cod fishing"),
        ("Harbour bridge to be closed for repairs, council says", "Harbour bridge will be closed for repairs"),
    ],
)
def test_a_headline_s_infinitive_is_the_future(line: str, proposition: str) -> None:
    assert headline(line) == [("forecast", proposition)]


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("Minister calls on Peru to close mine", [("policy", "Peru should close mine")]),
        ("Minister urges Norway to close mine", [("policy", "Norway should close mine")]),
        ("Plan to close plant a mistake, minister says", []),
        ("Norway’s bid to win pact doomed, minister says", []),
        ("Norway to blame for spill, minister says", []),
        ("Fishermen vow to return to sea, union says", []),
    ],
)
def test_who_is_told_to_act_is_asked_and_a_plan_to_act_is_neither(line: str, claims: list[tuple[str, str]]) -> None:
    assert headline(line) == claims
