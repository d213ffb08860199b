"""Contents that run on behind a relative clause, who names somebody as what, and deeds that are no quotes; made up."""

import pytest

from newsvoices.extractor import propose


def _coding(text):
    return propose(text, article_id="x", reference_date="2025-11-10")


def _quotes(text):
    return [text[row["start"] : row["end"]] for row in _coding(text).quotes if row.get("cue_start") is not None]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("Finance Minister Paul Reyes, who had earlier described the levy as \"mad\", could not be reached for comment.",
         'the levy as "mad"'),
        ("The mayor, who had earlier described the levy as \"wholly mad\", could not be found.",
         'the levy as "wholly mad"'),
        ("The mayor, who called the levy a farce that nobody wanted, has resigned.",
         "the levy a farce that nobody wanted"),
    ],
)  # fmt: skip
def test_a_content_ends_with_its_relative_clause(said, content):
    assert _quotes(said)[:1] == [content]


def test_who_names_somebody_as_what_says_both():
    coding = _coding("The suspect was identified by police as Paul Reyes.")
    assert [row["proposition"] for row in coding.claims] == ["Police identified the suspect as Paul Reyes"]
    assert {row["name"] for row in coding.actors} == {"police", "Paul Reyes"}


@pytest.mark.parametrize(
    "deed",
    [
        "The retired clerk Linda Cho watched the debate from the gallery.",
        "Norway and Denmark have quarrelled about the island since the 1960s.",
        "The two firms have argued about the price for months.",
        "European Union leaders failed on Thursday to agree on a grain corridor.",
    ],
)
def test_deeds_are_no_quotes(deed):
    assert _quotes(deed) == []


def test_what_somebody_argues_in_a_clause_is_a_quote():
    assert _quotes("The two firms argued about whether the price was fair.") == ["whether the price was fair"]


def test_who_stands_behind_according_to_is_not_who_asks():
    said = (
        "According to a senior bank clerk who did not wish to be seen, the board in Bergen has asked the crews to wait."
    )
    coding = _coding(said)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [(names[row["claimant_actor_id"]], row["proposition"]) for row in coding.claims] == [
        ("senior bank clerk", "The board in Bergen has asked the crews to wait")
    ]


def test_an_idea_is_spelt_out_past_whoever_had_it():
    coding = _coding("Ivo Bo rejected a suggestion by Mr Cray that he had been asleep at the start of his shift.")
    assert [row["proposition"] for row in coding.claims] == [
        "It is not true that he had been asleep at the start of his shift"
    ]
