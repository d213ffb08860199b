"""What a claim says as a sentence: "that" before clauses only, commas around asides, and who does what to whom."""

import pytest

from newsvoices.extractor import propose


def _propositions(text: str) -> list[str]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    return [row["proposition"] for row in coding.claims if row["voice"] != "author"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Ola Lund would not say exactly what he knew.", "Ola Lund would not say exactly what he knew"),
        ("Ola Lund did not say that the mine was closed.", "Ola Lund did not say that the mine was closed"),
        ("Ola Lund asked the mayor whether the mine would close.", "Ola Lund asked whether the mine would close"),
    ],
)
def test_that_stands_only_before_a_clause(text: str, sentence: str) -> None:
    assert _propositions(text) == [sentence]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The minister, who was ill, opposed the plan.", "The minister, who was ill, opposed the plan"),
        ("The minister opposed the plan, which failed.", "The minister opposed the plan"),
        ("The plan has angered voters in Bergen.", "The plan has angered voters in Bergen"),
        ("Voters in Bergen opposed the plan.", "Voters in Bergen opposed the plan"),
    ],
)
def test_a_deed_is_told_in_the_order_of_its_words(text: str, sentence: str) -> None:
    assert _propositions(text) == [sentence]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Ola Lund said people used to respect Norway.", "People used to respect Norway"),
        ("Ola Lund called for a national effort to save the whales.",
         "Ola Lund called for a national effort to save the whales"),
        ("Ola Lund called for the council to mend the roads.", "The council should mend the roads"),
        ("Ola Lund called for the port to be closed.", "The port should be closed"),
        ("Ola Lund urged Ann Moe last week not to close the mine.", "Ann Moe should not close the mine"),
    ],
)  # fmt: skip
def test_should_is_said_of_who_is_to_act(text: str, sentence: str) -> None:
    assert _propositions(text) == [sentence]
