"""Claims that were cut, typed or worded wrongly in reports of courts, trade and disasters, written for these tests."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.claims import author_claims


def claims(text: str) -> list[tuple[str, str]]:
    """The propositions of others' claims, each with its type."""
    rows = propose(f"{text}\n", article_id="x", reference_date="2023-06-15").claims
    return [(row["proposition"], row["claim_type"]) for row in rows if row["voice"] != "author"]


@pytest.mark.parametrize(("text", "expected"), [
    ("She said the company expected orders to recover next spring.", "The company expected orders to recover next spring"),
    ("Ann Moe said Norway needed to lower its own hopes.", "Norway needed to lower its own hopes"),
    ("Moe said the firm wanted rents to fall.", "The firm wanted rents to fall"),
    ("Moe told the crew to leave the ship.", "The crew should leave the ship"),
    ("Moe urged the crew to leave the ship.", "The crew should leave the ship"),
    ("Moe said the crew should leave the ship.", "The crew should leave the ship"),
])  # fmt: skip
def test_only_an_infinitive_says_what_should_be_done(text: str, expected: str) -> None:
    assert [proposition for proposition, _ in claims(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("She said she would first have an operation on her left knee.", "forecast"),
    ("Moe said he would have a look at the pier.", "forecast"),
    ("Moe said the firm expects orders to rise.", "forecast"),
    ("Moe said the dam would have burst.", "fact"),
    ("Moe said she would rather stay.", "fact"),
    ("Moe said the verdict would make it harder to convict thieves.", "cause"),
    ("Moe said the rule made life easier for bakers.", "cause"),
    ("Moe said the work was harder than ever.", "value"),
    ("Moe said the ferry made a terrible noise.", "value"),
    ("Moe said the reef lies 60 metres deep.", "fact"),
    ("Moe said the wreck lies beneath the ice.", "fact"),
    ("Moe said the minister lies about the toll.", "value"),
    ("Moe said the council had failed the town.", "value"),
])  # fmt: skip
def test_what_sort_of_claim_a_report_makes(text: str, expected: str) -> None:
    assert [kind for _, kind in claims(text)] == [expected]


def test_what_could_fail_is_foretold_and_nobody_is_blamed() -> None:
    assert claims("Moe said the dams are in a similar state and could fail in the next rainy season.") == [
        ("The dams are in a similar state", "fact"),
        ("The dams could fail in the next rainy season", "forecast"),
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("He said the railway had refused to listen and was gambling with lives.", [
        "The railway had refused to listen", "The railway was gambling with lives",
    ]),
    ("Bolivia said it was ready to help but was still waiting for a letter.", [
        "It was ready to help", "It was still waiting for a letter",
    ]),
    ("Moe said the town had no plan to build and has lost its school.", [
        "The town had no plan to build", "The town has lost its school",
    ]),
    ("Moe said he wanted to sing and dance.", ["Moe wanted to sing and dance"]),
    ("Moe said the plan to close the pier and to sell it was late.", [
        "The plan to close the pier and to sell it was late",
    ]),
    ("Moe said it was wrong to say that the ferry sank and was lost.", [
        "It was wrong to say that the ferry sank and was lost",
    ]),
])  # fmt: skip
def test_a_finite_verb_stands_beside_no_infinitive(text: str, expected: list[str]) -> None:
    assert [proposition for proposition, _ in claims(text)] == expected


@pytest.mark.parametrize(("text", "count"), [
    ("Moe said Armenia had demanded changes that no government could accept.", 1),
    ("Moe said Lund had promised that the port would stay open.", 2),
    ("Moe said Lund had told the crew that the port would stay open.", 2),
])  # fmt: skip
def test_a_clause_that_describes_what_is_demanded_is_nobodys_claim(text: str, count: int) -> None:
    assert len(claims(text)) == count


@pytest.mark.parametrize(("text", "expected"), [
    ("The town held a meeting at which bakers called the toll a disgrace.", ["The toll is a disgrace"]),
    ("The vote came after a debate in which the Greens accused the mayor of theft.", [
        "The Greens accused the mayor of theft",
    ]),
    ("The council approved a new toll, which bakers called a disgrace.", ["The new toll is a disgrace"]),
    ("Moe announced a steep rise in fares, which workers called an insult.", [
        "The steep rise in fares is an insult",
    ]),
    ("The council approved a new toll, which bakers discussed on Monday.", []),
    ("The crew sailed on the Aurora, which Moe called home.", []),
    ("Ann Moe bought a boat, which she called Aurora.", []),
])  # fmt: skip
def test_where_something_is_called_so_is_not_what_is_called_so(text: str, expected: list[str]) -> None:
    assert [proposition for proposition, _ in claims(text)][-1:] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Moe said that the crew was tired, that the food was bad, and that he would leave.", [
        "The crew was tired", "The food was bad", "Moe would leave",
    ]),
    ("Moe said that the pier, that old wreck, was lost and that nobody cared.", [
        "The pier, that old wreck, was lost", "Nobody cared",
    ]),
    ("Moe warned that if the rain goes on, the dam will break and the town will be lost.", [
        "If the rain goes on, the dam will break and the town will be lost",
    ]),
    ("Moe said that when it rains, the road floods and the bus stops.", [
        "When it rains, the road floods and the bus stops",
    ]),
    ("Moe said that the dam will break and the town will be lost.", [
        "The dam will break", "The town will be lost",
    ]),
])  # fmt: skip
def test_clauses_in_a_row_stand_alone_unless_a_condition_holds_for_all(text: str, expected: list[str]) -> None:
    assert [proposition for proposition, _ in claims(text)] == expected


AROUND = "The harbour toll is a foolish idea.\n\n{}\n\nThe fee is a disgrace.\n"


@pytest.mark.parametrize(("text", "owned"), [
    ("In his view, Norway should have sold the yards years ago.", False),
    ("In the old mayor’s opinion, Norway should sell the yards.", False),
    ("Norway should drop the toll at once, in her view.", False),
    ("Norway should sell the yards at once.", True),
    ("In this case, Norway should sell the yards at once.", True),
    ("In his village, Norway should sell the yards at once.", True),
])  # fmt: skip
def test_another_s_view_is_not_the_author_s(text: str, owned: bool) -> None:
    rows = propose(AROUND.format(text), article_id="x", reference_date=None).claims
    own = [row for row in rows if row["voice"] == "author"]
    assert len(own) == 2 + owned


@pytest.mark.parametrize(("text", "expected"), [
    ("Lund disagreed: “It does no such thing.”", ["It does no such thing"]),
    ("Lund disputed the report: “The toll is fair. It hurts nobody.”", ["The toll is fair", "It hurts nobody"]),
    ("Lund disagreed that the toll is fair.", ["It is not true that the toll is fair"]),
    ("Lund denied that the toll is “fair”.", ["It is not true that the toll is fair"]),
    ("The palace disputes that estimate.", []),
    ("The bank disputes that the toll is fair.", ["It is not true that the toll is fair"]),
])  # fmt: skip
def test_what_is_said_to_deny_something_is_not_denied(text: str, expected: list[str]) -> None:
    assert [proposition for proposition, _ in claims(text)] == expected


@pytest.mark.parametrize("text", [
    "Luc Roy did not respond to a request for comment.",
    "Luc Roy could not be reached for comment.",
    "The bank did not immediately reply to emails seeking comment on Friday.",
    "The bank did not return calls.",
    "Officials in Oslo have not responded to requests for comment about the toll.",
])  # fmt: skip
def test_who_gives_no_comment_says_nothing(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    coding = propose(f"{text}\n", article_id="x", reference_date="2023-06-15")
    assert (coding.quotes, coding.claims) == ([], [])


@pytest.mark.parametrize(("text", "expected"), [
    ("Ann Moe responded to the letter by saying the toll was fair.", ["The toll was fair"]),
    ("Luc Roy, responding to a request for comment, said the toll was fair.", ["The toll was fair"]),
    ("Ann Moe responded that the toll was fair.", ["The toll was fair"]),
])  # fmt: skip
def test_what_is_answered_is_said(text: str, expected: list[str]) -> None:
    assert [proposition for proposition, _ in claims(text)] == expected


def test_who_gives_no_comment_may_be_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    rows = propose("The mayor, who declined to comment, is a fool.\n", article_id="x", reference_date=None).claims
    assert [row["voice"] for row in rows] == ["author"]
