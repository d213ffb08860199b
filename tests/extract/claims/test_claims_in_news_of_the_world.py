"""Claims in news of the world: their types, and what states nothing. All text is made up."""

import pytest

from newsvoices.extractor import propose


def claims(sentence: str) -> list[tuple[str, str]]:
    text = f"Harbour news\n\n{sentence}\n"
    coding = propose(text, article_id="a", reference_date="2024-06-04")
    return [(row["claim_type"], text[row["start"] : row["end"]]) for row in coding.claims]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The mediator said talks on the port had failed.", ("fact", "talks on the port had failed")),
        ("The mediator said the army had failed the port.", ("value", "the army had failed the port")),
        ("“This inquiry is a witch-hunt,” said Ann Moe.", ("value", "This inquiry is a witch-hunt")),
        ("Ann Moe said the offer was not enough.", ("value", "the offer was not enough")),
        ("Ann Moe said the drought would worsen by July.", ("forecast", "the drought would worsen by July")),
        ("Ann Moe said the levy had worsened the drought.", ("cause", "the levy had worsened the drought")),
        ("Ann Moe said a guard had threatened to burn the camp.",
         ("fact", "a guard had threatened to burn the camp")),
        ("Ann Moe said the firm stood to lose millions.", ("forecast", "the firm stood to lose millions")),
        ("Ann Moe said the navy stood ready for a rescue.", ("fact", "the navy stood ready for a rescue")),
        ("Ann Moe said a quick warning meant the crew left in time.",
         ("cause", "a quick warning meant the crew left in time")),
        ("Ann Moe said the shortage meant the ferries ran at night.",
         ("cause", "the shortage meant the ferries ran at night")),
        ("Ann Moe said the word meant a small harbour.", ("definition", "the word meant a small harbour")),
    ],
)  # fmt: skip
def test_a_claim_is_typed_by_what_its_verb_tells(sentence: str, claim: tuple[str, str]) -> None:
    assert claims(sentence) == [claim]


@pytest.mark.parametrize(
    "sentence",
    [
        "The coach named a young squad for the final.",
        "The president named his cousin as acting governor.",
        "“No, sir,” David Lund replied.",
    ],
)
def test_a_choice_and_a_bare_answer_state_nothing(sentence: str) -> None:
    assert claims(sentence) == []


def test_what_others_are_to_tell_is_no_claim_of_theirs() -> None:
    found = claims("“We will not talk until the rebels tell us whether the pilot is alive,” said Ann Moe.")
    assert found == [("forecast", "We will not talk until the rebels tell us whether the pilot is alive")]


@pytest.mark.parametrize(
    ("sentence", "proposition"),
    [
        ("The board had offered a rise, which union leaders described as an insult.",
         "The rise is an insult"),
        ("The levy, which Ann Moe called a tax on the poor, passed on Monday.",
         "The levy is a tax on the poor"),
    ],
)  # fmt: skip
def test_what_a_relative_clause_calls_something_names_the_thing(sentence: str, proposition: str) -> None:
    coding = propose(f"Harbour news\n\n{sentence}\n", article_id="a", reference_date="2024-06-04")
    assert proposition in [row["proposition"] for row in coding.claims]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Protesters chanted “Bread and work” as police closed the square.", "Bread and work"),
        ('Union leader Ann Moe shouted "Shame on you" while guards carried her out.', "Shame on you"),
        ("SANAA, May 12 - Rebels have shelled the port, the army said on Thursday.", "Rebels have shelled the port"),
    ],
)
def test_a_claim_leaves_out_what_happened_meanwhile_and_the_dateline(sentence: str, words: str) -> None:
    assert [text for _, text in claims(sentence)] == [words]
