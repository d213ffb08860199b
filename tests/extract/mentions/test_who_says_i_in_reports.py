"""Whose I it is in what another is reported to have said; all text is made up."""

import pytest

from newsvoices.extractor import propose

INTERVIEW = (
    "The harbour keeper Linda Cho talks about her years on the pier.\n\nQ: Were you ever accused?\n\n"
    "Linda Cho: Of course. {}\n\nQ: And now?\n\nLinda Cho: Now I fish for a living, and I like it.\n"
)


def _claims(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return {(names.get(row["claimant_actor_id"]), row["proposition"]) for row in coding.claims}


@pytest.mark.parametrize("verb", ["wrote", "claimed"])
def test_i_in_anothers_report_is_who_tells_it(verb):
    said = f"Senator Paul Reyes {verb} that I hid the maps of 2008. That is false."
    claims = _claims(INTERVIEW.format(said))
    assert ("Paul Reyes", "Linda Cho hid the maps of 2008") in claims


def test_i_in_marks_is_never_who_else_is_named():
    text = (
        "Senator Paul Reyes spoke on Monday. Two weeks after Linda Cho lost her cool and said, “I am so tired of the Reyes "
        "team lying” about her plans, Reyes mocked Cho on Tuesday."
    )
    assert not [claim for who, claim in _claims(text) if who == "Linda Cho" and claim.startswith("Paul Reyes is")]


def test_i_in_the_words_of_another_stays_his():
    claims = _claims("Senator Paul Reyes wrote that “I hid the maps of 2008”.")
    assert claims == {("Paul Reyes", "Paul Reyes hid the maps of 2008")}
