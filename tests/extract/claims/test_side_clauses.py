"""Candidates for authors' claims: where a main clause ends, and which side clauses claim something of their own."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.claims import author_claims
from newsvoices.extractor.claims.author_claims import own_clauses
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out


def clauses(text: str) -> list[str]:
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    assert isinstance(analysis, Analysis)
    rows = own_clauses(text, layout, analysis, Tree(analysis), attributions, {})
    return [text[row.start : row.end] for row in rows]


@pytest.mark.parametrize(("text", "expected"), [
    ("The toll hurts the poorest families, who deserve better than this.", [
        "The toll hurts the poorest families", "deserve better than this",
    ]),
    ("The council sold the old ferry, which was a grave mistake.", [
        "The council sold the old ferry", "which was a grave mistake",
    ]),
    ("The ferry is slow and dirty, though the crew is kind and skilled.", [
        "The ferry is slow and dirty", "the crew is kind and skilled",
    ]),
    ("The plan is a disaster: it punishes the weakest families.", [
        "The plan is a disaster", "it punishes the weakest families",
    ]),
    ("The pier is a danger to the town, especially as the winter storms are harsh.", [
        "The pier is a danger to the town", "the winter storms are harsh",
    ]),
    ("The town despises the ferry company, which is corrupt and slow.", [
        "The town despises the ferry company", "is corrupt and slow",
    ]),
    ("The town closed the ferry company, which is wrong and foolish.", [
        "The town closed the ferry company", "which is wrong and foolish",
    ]),
    ("The mayor sold the plan, which is dishonest and mean.", [
        "The mayor sold the plan", "which is dishonest and mean",
    ]),
    ("The mayor sold the pier, whose planks had rotted.", ["The mayor sold the pier"]),
])  # fmt: skip
def test_a_side_clause_behind_a_sign_claims_apart_from_the_main_one(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize("text", [
    "The bridge that the council closed is a danger to the town",
    "The bridge, which opened in 1950, is a danger to the town",
    "The mayor who sold the pier is a fool",
    "The ferry was late, because of the storm",
    "The toll is high, wide and foolish",
    "The plan hurts bakers, fishermen and teachers who live in the town",
    "The mayor is as wise as she is kind",
    "The council has sold three things: the pier, the ferry and the mill",
    "The match ended 3:2 in the harbour town",
    "They met in Oslo, where the fleet lies",
    "The town is so poor that the school is a ruin",
    "The ferry, as the mayor knows, is a disgrace",
    "The toll is a disgrace, as everybody in the town knows",
    "The toll is a disgrace, as the mayor told the press",
    "The toll is too high, as is the price of bread",
    "The mayor should resign, as should the whole council",
    "The council treats the islanders badly, as if the town were a toy",
    "The ferry is a good ship, as long as the crew is kind and skilled",
    "The council raised the toll, so that the poor are punished and weak",
])  # fmt: skip
def test_what_belongs_to_the_main_clause_stays_with_it(text: str) -> None:
    assert clauses(f"{text}.") in ([text], [])


@pytest.mark.parametrize(("text", "expected"), [
    ("The toll hurts the poorest families, who deserve better.", "The poorest families deserve better"),
    ("The council drew up new rules, which are a danger to the fleet.", "New rules are a danger to the fleet"),
    ("The council drew up new rules, which was a mistake.", "This was a mistake"),
    ("The council sold the ferry, which was a mistake.", "This was a mistake"),
    ("The town pities the bakers, who are tired and weak.", "The bakers are tired and weak"),
    ("The old pier is a disgrace, which helps nobody in the town.", "This helps nobody in the town"),
])  # fmt: skip
def test_who_and_which_give_way_to_what_they_stand_for(
    text: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(author_claims, "_LEAST", 0.0)
    claims = propose(text, article_id="x", reference_date=None).claims
    assert [row["proposition"] for row in claims][1:] == [expected]


def test_nobody_is_told_of_by_a_verb_that_does_not_agree() -> None:
    assert clauses("The mayor met the owner of the ferries, who is a liar and a cheat.") == [
        "The mayor met the owner of the ferries",
    ]
