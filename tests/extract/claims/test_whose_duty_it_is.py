"""Whose duty something is, what a condition is said to be, and things with a clause that adds to them."""

import pytest
from tests.extract.reading import claims, code

from newsvoices.extractor.claims import author_claims


def _called_on(text: str) -> list[tuple[str, str | None]]:
    coding = code(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(row["claim_type"], names.get(row["called_on_actor_id"])) for row in coding.claims]


@pytest.mark.parametrize(("text", "who"), [
    ("Ann Moe said it was the council’s duty to mend the pier.", "council"),
    ("Ann Moe said it is the minister’s responsibility to pay.", "minister"),
    ("Ann Moe said it was not the government’s job to run the ferry.", None),
    ("Ann Moe said it was hardly the council’s job to mend the pier.", None),
    ("Ann Moe said it was a duty to mend the pier.", None),
])  # fmt: skip
def test_whose_duty_it_is_is_called_on(text: str, who: str | None) -> None:
    assert _called_on(text) == [("policy", who)]


@pytest.mark.parametrize(("text", "about"), [
    ("It would be a pity if the race died.", None),
    ("It would be richer if fares rose.", "Caja Norte"),
])  # fmt: skip
def test_a_pity_is_what_would_happen(text: str, about: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    coding = code(f"Rain fell on the coast.\n\nThe bank Caja Norte is old. {text}")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert names.get(coding.claims[-1]["target_id"]) == about


@pytest.mark.parametrize(("text", "claim"), [
    ("Akiko Sato wants a tax on vacant homes, which would be fair.",
     ("policy", "Akiko Sato wants a tax on vacant homes, which would be fair")),
    ("The strike, which Per Lund described as unnecessary, has cost the town dear.",
     ("value", "Per Lund described the strike as unnecessary")),
])  # fmt: skip
def test_a_thing_with_its_clause_is_typed_by_the_cue(text: str, claim: tuple[str, str]) -> None:
    assert [row[1:] for row in claims(text)] == [claim]
