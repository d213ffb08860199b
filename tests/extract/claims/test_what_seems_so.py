"""What seems so to nobody named is the writer's own guess, and no claim of anybody else's."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.claims import author_claims


@pytest.mark.parametrize("text", [
    "Moe appears to have the whole harbour to himself.",
    "Moe appears to be either blind to the rules or glad to break them.",
    "The plan seems to have failed the town.",
    "The old council seemed unable to mend the pier.",
])  # fmt: skip
def test_what_seems_so_is_the_writer_s(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    rows = propose(f"The toll is high.\n\n{text}\n", article_id="x", reference_date=None).claims
    assert {row["voice"] for row in rows} == {"author"}
    assert rows[-1]["certainty"] == "probable"


@pytest.mark.parametrize("text", [
    "Ann Moe said the plan seems to have failed the town.",
    "The plan appears to have failed, Ann Moe said.",
    "“It seems that the plan has failed,” Ann Moe said.",
    "Ann Moe thinks that the plan seems weak.",
])  # fmt: skip
def test_what_somebody_says_seems_so_is_his(text: str) -> None:
    rows = propose(f"{text}\n", article_id="x", reference_date=None).claims
    assert [(row["voice"], row["claimant_actor_id"]) for row in rows] == [("reported", "ann-moe")]


def test_what_seems_to_have_been_done_is_no_judgement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    rows = propose("Norway appears to have sold its ships to Oman.\n", article_id="x", reference_date=None).claims
    assert [(row["voice"], row["claim_type"]) for row in rows] == [("author", "fact")]
