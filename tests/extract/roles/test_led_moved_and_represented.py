"""Ties by one word before a body, of those who go from one body to another, and of those who act for outsiders."""

import pytest
from tests.extract.reading import tied, ties

MOE = "Ann Moe"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # one word before the body's name
        ("Ann Moe spoke. The Moe-founded Harbour Shipping will close.", "Harbour Shipping"),
        ("Shares of Moe-owned Harbour Shipping fell. Ann Moe, 61, was silent.", "Harbour Shipping"),
        ("The paper praised the Ann Moe-led Harbour Shipping. Ann Moe was pleased.", "Harbour Shipping"),
        # a perfect with a participle like the plain form
        ("Ann Moe, who has run Harbour Bank since 2010, left.", "Harbour Bank"),
        ("Ann Moe has run Harbour Bank for ten years.", "Harbour Bank"),
        ("The company Harbour Shipping, which Ann Moe has run since 2010, will close.", "Harbour Shipping"),
        # trainers
        ("Ann Moe, who coaches Harbour Town, left.", "Harbour Town"),
        ("Ann Moe coached Harbour Town from 1990 to 1995.", "Harbour Town"),
        # a part of the body
        ("Ann Moe, formerly in charge of Harbour Bank's lending unit, left.", "Harbour Bank"),
        # a country's own, behind a participle
        ("Harbour Bank, headed by Norway's Ann Moe, fell.", "Harbour Bank"),
        # two who share a family name
        ("Ann and Olav Moe, who run Harbour Bank, left. Ann Moe is 45.", "Harbour Bank"),
        # left to join another
        ("Ann Moe left Harbour Shipping to join Bergen Bank.", "Harbour Shipping"),
        ("Ann Moe left Harbour Shipping to join Bergen Bank.", "Bergen Bank"),
    ],
)
def test_a_body_is_tied_to_whoever_leads_it_or_leaves_it_for_another(text: str, body: str) -> None:
    assert (MOE, body) in tied(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Moe-led delegation of Harbour Bank left. Ann Moe was sad.",
        "The Moe-led Harbour Bank talks failed. Ann Moe was sad.",
        "The Moe-led walk to Harbour Bank failed. Ann Moe was sad.",
        "The Moe-backed Harbour Bank fell. Ann Moe was sad.",
        "The Saudi-led Harbour Bank fell. Ann Moe was sad.",
        "Ann Moe has never run Harbour Bank.",
        "Ann Moe has not left Harbour Bank to join Bergen Bank.",
        "Ann Moe left Harbour Hall to join the Harbour Council for lunch.",
        "The ads for Harbour Bank, which Ann Moe has run since 2010, are bad.",
        "The march of the Harbour Union, which Ann Moe has led since Monday, is over.",
        "Ann Moe met Per Moe. The Moe-led Harbour Bank fell.",
        "Ann Moe left Harbour Hall to join the crowd.",
        "Ann Moe left the Harbour Council to join her husband.",
        "Ann Moe has run past Harbour Bank for ten years.",
        "Ann Moe has run a brilliant campaign.",
        "Harbour Bank, headed by Ann Moe's brother, fell.",
        "Ann Moe, in charge of Harbour Bank's defeat, was sad.",
        "Harbour Bank, which Ann Moe has edited out of the book, fell.",
    ],
)
def test_nobody_is_tied_to_a_body_by_words_that_look_like_it(text: str) -> None:
    assert not any(actor == MOE for actor, _ in tied(text))


def test_a_word_before_leading_ends_it_and_towns_lead_nobody() -> None:
    assert [row[3] for row in ties("The formerly Moe-owned Harbour Bank fell. Ann Moe was sad.")] == ["former"]
    assert tied("The London-led Harbour Bank fell. Jack London was sad.") == set()


@pytest.mark.parametrize(
    "role",
    [
        "a lawyer for shareholders of Harbour Bank",
        "an attorney for victims of Harbour Bank",
        "a lawyer for former Harbour Bank director Per Berg",
        "a lawyer for the Harbour Bank workers",
        "lawyer for the family of a Harbour Bank guard",
        "a spokeswoman for customers of Harbour Bank",
        "a spokeswoman for Harbour Bank customers",
    ],
)
def test_whoever_acts_for_outsiders_or_clients_is_of_no_body_of_theirs(role: str) -> None:
    assert (MOE, "Harbour Bank") not in tied(f"Ann Moe, {role}, said the ruling was fair.")


@pytest.mark.parametrize(
    "role",
    [
        "a lawyer for Harbour Bank",
        "a lawyer at Harbour Bank",
        "counsel for the Harbour Bank board",
        "a spokeswoman for Harbour Bank workers",
        "a spokeswoman for Harbour Bank director Per Berg",
        "a lawyer with Harbour Bank who acts for customers",
        "an advocate for women at Harbour Bank",
        "a director for customers at Harbour Bank",
        "a spokeswoman for the customers' association Harbour Bank",
        "a lawyer for the officers' union, Harbour Bank",
    ],
)
def test_whoever_acts_for_a_body_or_its_head_is_of_it(role: str) -> None:
    assert (MOE, "Harbour Bank") in tied(f"Ann Moe, {role}, said the ruling was fair.")
