"""Whom a claim is about where its subject does not say it: on whose side the claimant is, and what it was done to."""

import pytest

from newsvoices.extractor import propose


def _targets(text: str) -> list[str | None]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names.get(row["target_id"] or "") for row in coding.claims]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("“I will not vote for Ann Moe,” said Ola Lund.", "Ann Moe"),
        ("“I am not yet able to support Ann Moe,” said Ola Lund.", "Ann Moe"),
        ("Ola Lund said he was proud of Ann Moe.", "Ann Moe"),
        ("Ola Lund said he was a supporter of Ann Moe.", "Ann Moe"),
        ("Ola Lund said he was leaning toward backing Ann Moe.", "Ann Moe"),
        ("Ola Lund said he regretted backing Ann Moe.", "Ann Moe"),
        ("Ola Lund said he asked Norway to vote for Ann Moe.", "Norway"),
        ("Ola Lund said he was asked to support Ann Moe.", "Ola Lund"),
        ("Ola Lund said he had waited for Ann Moe.", "Ola Lund"),
        ("Ola Lund said he left the hall with Ann Moe.", "Ola Lund"),
        ("Ola Lund said he would vote in Norway.", "Ola Lund"),
        ("Ola Lund said he had lost the vote.", "Ola Lund"),
        ("Ola Lund said he wanted to mend the boat of Ann Moe.", "Ola Lund"),
    ],
)
def test_a_claimant_who_takes_a_side_speaks_of_whom_he_is_for_or_against(text: str, about: str) -> None:
    assert _targets(text) == [about]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("“It hurt Ann Moe,” said Ola Lund.", "Ann Moe"),
        ("“That will help farmers,” said Ola Lund.", None),
        ("“It reached Norway on Monday,” said Ola Lund.", None),
        ("“It is called Moe Street,” said Ola Lund.", None),
        ("“It was too early to blame Ann Moe,” said Ola Lund.", None),
    ],
)
def test_what_is_done_by_nobody_known_is_about_whom_it_is_done_to_by_name(text: str, about: str | None) -> None:
    assert _targets(text) == [about]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("“It was Ann Moe who closed the mine,” said Ola Lund.", "Ann Moe"),
        ("“It was Norway that signed first,” said Ola Lund.", "Norway"),
        ("“It was Friday that we met,” said Ola Lund.", None),
        ("“It was in Norway that we met,” said Ola Lund.", None),
        ("“It was wrong of Ann Moe to leave,” said Ola Lund.", "Ann Moe"),
        ("“It is unfair for Norway to pay,” said Ola Lund.", "Norway"),
        ("“It is good for Norway,” said Ola Lund.", None),
        ("“It is impossible for anyone but Ann Moe to win,” said Ola Lund.", None),
    ],
)
def test_it_stands_for_who_is_singled_out_or_whose_deed_is_judged(text: str, about: str | None) -> None:
    assert _targets(text) == [about]


def test_what_somebody_does_besides_is_not_what_the_claim_is_about() -> None:
    assert _targets("Ola Lund said he left, praising Ann Moe.") == ["Ola Lund", "Ann Moe"]


def test_a_subject_may_stand_before_the_cue() -> None:
    assert _targets("“The bank,” said Ola Lund, “has lied to us.”") == ["bank"]
