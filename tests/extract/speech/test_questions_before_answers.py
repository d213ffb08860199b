"""Questions that stand before their answer are not the answerer's; all text is made up."""

import pytest

from newsvoices.extractor import propose


def said(text: str) -> list[tuple[str | None, str]]:
    coding = propose(f"Rain fell on the coast.\n\n{text}\n", article_id="x", reference_date="2025-11-10")
    whole = f"Rain fell on the coast.\n\n{text}\n"
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(names.get(row["speaker_actor_id"]), whole[row["start"] : row["end"]]) for row in coding.quotes]


@pytest.mark.parametrize(("text", "first"), [
    ("Asked by the coroner, Anthony Grieve, whether the rota had been checked, Pell said: “I cannot say for certain.”",
     ("Anthony Grieve", "whether the rota had been checked")),
    ("Pressed by Anna Moe, who chairs the inquiry, on why the dam had failed, Pell said: “We do not know why.”",
     (None, "why the dam had failed")),
])  # fmt: skip
def test_who_asks_has_the_question_and_who_answers_the_answer(text: str, first: tuple[str, str]) -> None:
    rows = said(text)
    assert [rows[0], *{who for who, _ in rows[1:]}] == [first, "Pell"]


@pytest.mark.parametrize("text", [
    "What the mayor did, Vega said, “was wrong and foolish”.",
    "Whether it was safe, Vega said, “nobody can tell us today”.",
    "Asked on Monday, Vega said “it was wrong and foolish to sell it”.",
])  # fmt: skip
def test_what_somebody_says_around_a_cue_is_all_his(text: str) -> None:
    assert {who for who, _ in said(text)} == {"Vega"}
