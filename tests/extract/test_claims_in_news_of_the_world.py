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
