"""Questions of the author's to which only one answer is meant, and open ones; all text is made up."""

import pytest
from tests.extract.reading import code


def authors(text: str) -> list[tuple[str, str, str]]:
    rows = code(text).claims
    return [(row["claim_type"], row["certainty"], row["proposition"]) for row in rows if row["voice"] == "author"]


@pytest.mark.parametrize(("text", "said"), [
    ("Lars Haugen lost the trains. Who would trust such a minister?", "Nobody would trust such a minister"),
    ("Lars Haugen lost the trains. Who could forgive a man who lied to his own town?",
     "Nobody could forgive a man who lied to his own town"),
    ("What is the point of an auditor if nobody reads her reports?",
     "There is no point in an auditor if nobody reads her reports"),
    ("What is the point of having a council?", "There is no point in having a council"),
])  # fmt: skip
def test_a_question_with_one_answer_judges(text: str, said: str) -> None:
    assert authors(f"Rain fell on the coast.\n\n{text}") == [("value", "certain", said)]


@pytest.mark.parametrize("text", [
    "Who would pay for the bridge?",
    "Who could win the race in Oslo?",
    "Who would replace the minister?",
    "Who can vote in the harbour town?",
    "Who can object to the plan under the new law?",
    "Who would care for the children if the home shut?",
    "Who can accept the prize for her?",
    "What is the point of no return for the coast?",
    "What is the point of view of the mayor?",
    "What is the point of the law?",
    "Who trusted the minister at first?",
    "Who would trust a mayor who lied to them, and why did he leave the board?",
    "How long will Europe look away from it?",
    "Why should the town pay for the bridge?",
    "What is the point in the law on which they differ?",
    "Would you trust such a minister?",
    "The council asked who would trust such a minister.",
    "“Who would trust such a minister?” Ann Moe said.",
])  # fmt: skip
def test_an_open_question_claims_nothing(text: str) -> None:
    assert authors(f"Rain fell on the coast.\n\n{text}") == []
