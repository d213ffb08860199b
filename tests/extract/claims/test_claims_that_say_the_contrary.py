"""Claims that a reading of single words turns round, makes demands of or takes for speech; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text: str) -> list[tuple[str, str]]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date="2025-11-10")
    return [(row["claim_type"], row["proposition"]) for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Lena Okafor pressed her attack that Pavel Moe is not fit to be governor.",
            [("value", "Pavel Moe is not fit to be governor")],
        ),
        (
            "“Print the book that Lena Okafor doesn't want us to print,” Pavel Moe said.",
            [("policy", "Print the book that Lena Okafor doesn't want us to print")],
        ),
        # who is urged to do something is asked for it all the same
        ("Mayor Lena Okafor pressed her demand that Pavel Moe resign.", [("policy", "Pavel Moe should resign")]),
        ("Lena Okafor urged those who have money to pay.", [("policy", "Those who have money should pay")]),
        ("Lena Okafor urged people who own boats to leave.", [("policy", "People who own boats should leave")]),
        ("Lena Okafor urged her supporters to vote.", [("policy", "Lena Okafor’s supporters should vote")]),
        ("Lena Okafor pressed Pavel Moe to sign the lease.", [("policy", "Pavel Moe should sign the lease")]),
    ],
)
def test_who_is_not_fit_to_do_something_is_not_asked_to_do_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert _claims(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Pavel Moe showed no sign that he would ever sell the ferry.",
            [("forecast", "Pavel Moe showed no sign that he would ever sell the ferry")],
        ),
        ("Ana Berg said with no doubt that the harbour will close.", [("forecast", "The harbour will close")]),
    ],
)
def test_what_nobody_shows_a_sign_of_is_not_claimed(text: str, expected: list[tuple[str, str]]) -> None:
    assert _claims(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Okafor earned the support of nearly half of likely voters.",
            "Lena Okafor earned the support of nearly half of likely voters",
        ),
        ("The mayor opposes the toll.", "The mayor opposes the toll"),
    ],
)
def test_who_wins_the_support_of_others_does_not_support_them(text: str, expected: str) -> None:
    assert [words for _, words in _claims(text)] == [expected]


@pytest.mark.parametrize(
    ("speech", "expected"),
    [
        ("Here's the thing: They should mend the pier.", ["They should mend the pier"]),
        ("Let's be very clear: They should mend the pier.", ["They should mend the pier"]),
        ("It was a mistake. I do. Nothing less.", ["It was a mistake"]),
        ("It was a mistake. They can't.", ["It was a mistake"]),
        # whole sentences of as few words
        ("The pier broke. I lied. They will pay.", ["The pier broke", "Pavel Moe lied", "They will pay"]),
    ],
)
def test_what_only_leads_up_to_a_claim_is_none(speech: str, expected: list[str]) -> None:
    assert [words for _, words in _claims(f"“{speech}” Pavel Moe said.")] == expected


def test_a_pronoun_in_a_headline_is_none_of_a_title() -> None:
    text = "Moe Says Ferry Made Him Ill\n\nMayor Pavel Moe said on Monday that the ferry made him ill."
    rows = propose(text, article_id="x", reference_date="2025-11-10").claims
    assert rows[0]["proposition"] == "Ferry Made Pavel Moe Ill"


def test_a_pronoun_in_a_title_stays() -> None:
    text = "Mark Berg decided to make it a chapter of his new book, “Okafor and Me,” which will appear in July."
    assert _claims(text) == [("forecast", "Mark Berg decided to make it a chapter of his new book, Okafor and Me")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Berg has no doubt that the pier is safe.", ("value", "certain", "The pier is safe")),
        ("Ana Berg does not doubt that the pier is safe.", ("value", "certain", "The pier is safe")),
        ("Ana Berg doubts that the pier is safe.", ("value", "probable", "It is doubtful that the pier is safe")),
    ],
)
def test_who_has_no_doubt_is_certain(text: str, expected: tuple[str, str, str]) -> None:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date="2025-11-10")
    assert [(row["claim_type"], row["certainty"], row["proposition"]) for row in coding.claims] == [expected]
