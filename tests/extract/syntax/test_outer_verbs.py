"""Verbs and subjects that stand outside the clause in which a parser sees them; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _coded(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    return coding, {row["key"]: row["name"] for row in coding.actors}


def _claims(text):
    coding, names = _coded(text)
    return [(names.get(row["claimant_actor_id"]), row["proposition"]) for row in coding.claims]


def test_a_verb_in_s_goes_with_the_one_that_agrees_with_it():
    text = "The document says that members “will share vessel data in real time” and calls on fishing nations to publish their licences."
    coding, names = _coded(text)
    assert _claims(text) == [
        ("document", "Members will share vessel data in real time"),
        ("document", "Fishing nations should publish their licences"),
    ]
    assert [[names[one["actor_id"]] for one in row["participants"]] for row in coding.events] == [["members"]]


def test_what_is_regretted_is_a_report_of_its_own():
    assert _claims("The report repeats that towns will pay and regrets that no money has arrived.") == [
        ("report", "Towns will pay"),
        ("report", "No money has arrived"),
    ]


def test_a_promise_behind_a_denial_is_not_denied():
    text = (
        "Interior Minister Ann Moe denied reports that the general had fled to Denmark, and promised that those "
        "responsible would be tried."
    )
    coding, _ = _coded(text)
    assert [(row["status"], row["plover_type"]) for row in coding.events] == [
        ("actual", "REJECT"), ("denied", "NONE"), ("actual", "AGREE"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The mayor signed a budget which the largest opposition party says will leave schools without teachers.",
         ("opposition party", "A budget will leave schools without teachers")),
        ("He went to jail in a case that prosecutors say exposed a network of brokers.",
         ("prosecutors", "A case exposed a network of brokers")),
        ("The bank lost money in a scheme that auditors say cost it millions.",
         ("auditors", "A scheme cost it millions")),
        ("The board bought a ferry which the mayor called cheap and which the port workers’ union says will sink.",
         ("port workers’ union", "A ferry will sink")),
    ],
)  # fmt: skip
def test_what_somebody_says_of_a_noun_before_has_that_noun_for_its_subject(text, claim):
    assert claim in _claims(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The minister calls on the miners to return.", "The miners should return"),
        ("The minister calls for a ban on fishing.", "The minister calls for a ban on fishing"),
    ],
)
def test_a_call_in_the_present_demands_as_one_in_the_past(text, claim):
    coding, _ = _coded(text)
    assert [(row["claim_type"], row["proposition"]) for row in coding.claims] == [("policy", claim)]


def test_an_infinitive_behind_a_verb_of_its_own_urges_nobody():
    text = "“If we wait for agreement there will be nothing left to protect,” Ann Moe told the Harbour Times."
    coding, _ = _coded(text)
    assert [(row["claim_type"], row["proposition"]) for row in coding.claims] == [
        ("forecast", "If we wait for agreement there will be nothing left to protect")
    ]


def test_a_clause_behind_what_is_urged_takes_nothing_from_the_demand():
    text = (
        "The Harbour Association, which says that every day of the strike costs exporters 90 million crowns, urged the "
        "council to act before the damage became permanent."
    )
    claims = [(row["claim_type"], row["proposition"]) for row in _coded(text)[0].claims]
    assert ("policy", "The council should act before the damage became permanent") in claims
