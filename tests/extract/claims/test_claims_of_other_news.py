"""Claims in news of sport, business and disasters: type, whom they call on, and what states nothing. All text is made up."""

import pytest

from newsvoices.extractor import propose

Claim = tuple[str, str, str | None]


def claims(sentence: str) -> list[Claim]:
    text = f"Harbour news\n\n{sentence}\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["claim_type"], text[row["start"] : row["end"]], names.get(row.get("called_on_actor_id")))
        for row in coding.claims
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("“Our members should not have to wait,” said Ann Moe.",
         ("policy", "Our members should not have to wait", None)),
        ("“Our members should wait,” said Ann Moe.", ("policy", "Our members should wait", "Ann Moe’s members")),
        ("Doctors said David Lund was in a stable condition.",
         ("fact", "David Lund was in a stable condition", None)),
        ("Doctors said David Lund had a broken leg.", ("fact", "David Lund had a broken leg", None)),
        ("Vesterbank said the government had protected the smallest firms.",
         ("fact", "the government had protected the smallest firms", None)),
        ("Vesterbank said the ban had protected the smallest firms.",
         ("cause", "the ban had protected the smallest firms", None)),
        ("Vesterbank blamed weak spending and a wet summer.", ("cause", "weak spending and a wet summer", None)),
        ("Ann Moe blamed David Lund.", ("value", "David Lund", None)),
        ("Economist Ann Moe believes that the board bears most of the blame.",
         ("value", "the board bears most of the blame", None)),
        ("Vesterbank agreed to buy the ferry line for £52m in 2021, a deal that Ann Moe has since praised.",
         ("forecast", "to buy the ferry line for £52m in 2021", None)),
    ],
)  # fmt: skip
def test_a_claim_is_typed_by_who_does_what(sentence: str, claim: Claim) -> None:
    assert claims(sentence)[0] == claim


def test_a_clause_that_somebody_warns_of_asks_for_nothing() -> None:
    found = claims("Coach Ann Moe has warned that the club risk a difficult season unless they act quickly.")
    assert [kind for kind, _, _ in found] == ["value"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vesterbank agreed to a three-year deal worth 6% a year.",
        "Asked about David Lund after the win over Riga, she left.",
    ],
)
def test_a_deal_or_topic_alone_states_nothing(sentence: str) -> None:
    assert claims(sentence) == []


def test_where_something_lies_is_no_judgement() -> None:
    assert claims("Norway lies on the North Sea and has many ports.") == []


def test_what_people_do_to_others_is_a_fact_and_what_they_must_approve_no_claim_of_theirs() -> None:
    text = (
        "Gunmen attacked a mine on Monday, killing six guards, the army said. Two men were killed by police, "
        "Ann Moe said. The deal must be approved by regulators."
    )
    claims = propose(text, article_id="a", reference_date="2024-06-04").claims
    assert [(row["proposition"], row["claim_type"]) for row in claims if row["voice"] == "reported"] == [
        ("Gunmen attacked a mine on Monday, killing six guards", "fact"),
        ("Two men were killed by police", "fact"),
    ]
