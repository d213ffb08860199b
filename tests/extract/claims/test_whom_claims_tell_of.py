"""Whom a claim is about where its subject is a shell, nobody or "this", or what somebody does; all text is made up."""

import pytest

from newsvoices.extractor import propose

INTRO = "Ann Moe, the mayor of Skarn, met Per Lund, head of the Fishers' Union, on Monday. "


def about(text: str) -> str | None:
    coding = propose(f"{INTRO}{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return names.get(coding.claims[-1]["target_id"] or "")


@pytest.mark.parametrize("text", [
    "“The problem is Moe,” said Lund.",
    "“The truth is that Moe knew,” Lund said.",
    "“There is no doubt that Moe knew,” Lund said.",
    "Lund said there was no evidence that Moe had lied.",
    "“Nobody believes Moe,” Lund said.",
    "“Everyone knows that Moe lied,” Lund said.",
    "“I am convinced that Moe lied,” Lund said.",
    "“I have full confidence in Moe,” Lund said.",
    "“I disagree with Moe on this,” Lund said.",
    "Lund said the contract signed by Moe was illegal.",
    "“Everything Moe says is a lie,” Lund said.",
    "“This is Moe’s fault,” Lund said.",
    "“It’s a blow to Moe,” Lund said.",
])  # fmt: skip
def test_a_claim_is_about_who_stands_behind_its_shell(text: str) -> None:
    assert about(text) == "Ann Moe"


@pytest.mark.parametrize("text", [
    "“The truth is that prices rose under Moe,” Lund said.",
    "“There is no doubt that the bridge which Moe built is old,” Lund said.",
    "“Nobody has been at home since Moe left,” Lund said.",
    "“The problem is with Moe gone,” Lund said.",
    "“This is Moe’s second visit,” Lund said.",
    "“It’s a letter to Moe,” Lund said.",
    "Lund said a ship built by Moe had sunk.",
    "“Everything in the port is late,” Lund said.",
    "Lund said a study paid for by Moe was late.",
])  # fmt: skip
def test_a_claim_is_about_nobody_who_is_only_mentioned_in_it(text: str) -> None:
    assert about(text) is None
