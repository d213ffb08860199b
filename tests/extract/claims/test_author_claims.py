"""The author's own claims, in articles written for these tests: which clauses, of what type, and what their signs are."""

import json

import pytest

from newsvoices import contract
from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.claims.author_claims import own_clauses
from newsvoices.extractor.claims.author_evidence import likelihood
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.train import author_claims as learning

OPINION = """The harbour toll is a foolish idea.

Our council should drop it now. The toll hurts the poorest families, and it will drive the last bakers out of town.

Ann Moe said on Monday that the fee was fair. “The toll is a gift to the coast,” she said.

We deserve better than this. The bridge opened in 1950. The mayor must say sorry to the fishermen.
"""


def own(text: str) -> list[tuple[str, str]]:
    rows = propose(text, article_id="x", reference_date="2023-06-15").claims
    assert all(row["confidence"] == "low" and row["quote_id"] is None for row in rows if row["voice"] == "author")
    return [(text[row["start"] : row["end"]], row["claim_type"]) for row in rows if row["voice"] == "author"]


def test_an_opinion_piece_judges_explains_and_demands() -> None:
    assert own(OPINION) == [
        ("The harbour toll is a foolish idea", "value"),
        ("Our council should drop it now", "policy"),
        ("The toll hurts the poorest families", "cause"),
        ("it will drive the last bakers out of town", "cause"),
        ("We deserve better than this", "value"),
        ("The mayor must say sorry to the fishermen", "policy"),
    ]


def test_news_and_what_others_say_are_no_claims_of_the_author() -> None:
    assert own("The harbour opened in 1950 after nine years of work.\n\nAnn Moe sailed to Oslo on Monday.\n") == []
    assert own("Ann Moe said the toll was a foolish and dangerous idea.\n") == []
    assert own("“The toll is a foolish idea, and it hurts us all,” Ann Moe said.\n") == []
    assert own("Is the toll a foolish idea?\n") == []


def test_that_somebody_should_say_something_is_the_author_s_demand() -> None:
    around = "The toll is unfair. {}\n\nThe fee is a disgrace.\n"
    assert own(around.format("Norway should admit that the toll is too high."))[1:-1] == [
        ("Norway should admit that the toll is too high", "policy")
    ]
    assert own(around.format("Norway has admitted that the toll is too high."))[1:-1] == []


def test_a_clause_that_no_rule_for_types_sees_is_judged_by_its_words() -> None:
    around = "The harbour toll is a foolish idea.\n\n{} The council met on Monday.\n\nThe fee is a disgrace.\n"
    assert own(around.format("Politics has become a game."))[1:-1] == [("Politics has become a game", "value")]
    assert own(around.format("The council moved to Oslo in 1950."))[1:-1] == []


def test_the_author_s_claims_tell_whom_they_are_about_and_on_whom_they_call() -> None:
    text = "The toll is a foolish idea.\n\nAnn Moe’s plan is a disaster. The council should drop it at once.\n"
    claims = propose(text, article_id="x", reference_date=None).claims
    assert [(row["proposition"], row["target_id"], row["called_on_actor_id"]) for row in claims] == [
        ("The toll is a foolish idea", None, None),
        ("Ann Moe’s plan is a disaster", "ann-moe", None),
        ("The council should drop it at once", None, "council"),
    ]


def signs(text: str) -> dict[str, set[str]]:
    """The signs of each clause by its words."""
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    assert isinstance(analysis, Analysis)
    rows = own_clauses(text, layout, analysis, Tree(analysis), attributions, {})
    return {text[row.start : row.end]: set(row.signs) for row in rows}


@pytest.mark.parametrize(("text", "expected"), [
    ("I fear that the bridge will fall.", ("The bridge will fall", "possible")),
    ("I believe the council has failed the town.", ("The council has failed the town", "certain")),
    ("I no longer believe that the toll is a failure.", (
        "The author no longer believes that the toll is a failure", "certain",
    )),
    ("I do not think that the plan is a disaster.", (
        "The author does not think that the plan is a disaster", "certain",
    )),
    ("We believe that the council is wrong.", ("The council is wrong", "certain")),
])  # fmt: skip
def test_what_the_writer_believes_is_a_claim_of_the_author(text: str, expected: tuple[str, str]) -> None:
    (row,) = propose(f"Opinion: the toll\n\n{text}\n", article_id="x", reference_date=None).claims
    assert (row["proposition"], row["certainty"]) == expected
    assert (row["voice"], row["quote_id"], row["claimant_actor_id"]) == ("author", None, None)


def test_whoever_talks_in_a_transcript_is_not_the_author() -> None:
    text = "Bridge talk\n\nQ: Will it fall?\n\nA: Well, I think the council has failed.\n"
    assert all(row["voice"] != "author" for row in propose(text, article_id="x", reference_date=None).claims)


def test_the_signs_of_a_clause_are_what_a_reader_sees() -> None:
    found = signs("The toll hurts 9 towns. It was a great mistake. If Ann Moe stays, she will not be happy.\n")
    toll, mistake, moe = found.values()
    assert {"causal verb", "thing brings", "numbers 1", "subject thing", "tense present", "names 0"} <= toll
    assert {"subject it", "values own 2", "tense past", "value tense past", "length 1", "opens it"} <= mistake
    assert {"subject he", "tense modal", "if", "negated", "names 1", "opens if"} <= moe
    assert "article i/we none" in toll & mistake & moe


def test_what_the_writer_foresees_is_a_forecast_and_what_no_rule_sees_a_judgement() -> None:
    text = "The voters will punish the party.\n\nNobody trusts the mayor any more.\n"
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    rows = own_clauses(text, layout, analysis, Tree(analysis), attributions, {})
    assert [row.kind for row in rows] == ["forecast", "value"]


def test_the_signs_of_an_article_are_in_all_its_clauses() -> None:
    found = signs("My view is good.\n\nThe toll is bad.\n\nAnn Moe said: “The sea is calm and blue.”\n")
    assert set(found) == {"The toll is bad", "My view is good"}
    assert all({"article i/we many"} <= row for row in found.values())


@pytest.mark.parametrize(("more", "less"), [
    ("rule deontic modal", "rule future"), ("values own 2", "values own 0"), ("article free 4", "article free 0"),
    ("tense present", "tense past"), ("thing brings", "numbers 2"),
])  # fmt: skip
def test_weights_speak_for_judgement_and_against_report(more: str, less: str) -> None:
    assert likelihood(["any", more]) > likelihood(["any", less])
    assert likelihood([]) == 0.5


def test_codings_hold_offsets_and_codes_only() -> None:
    rows = json.loads(learning.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows) == 242
    for row in rows:
        assert set(row) == {"text_sha256", "claims"}
        for claim in row["claims"]:
            assert set(claim) in ({"start", "end", "claim_type", "certainty"}, {"start", "end", "claim_type", "sure"})
            assert 0 <= claim["start"] < claim["end"]
            assert claim.get("sure", True) in (True, False)
            for column in {"claim_type", "certainty"} & set(claim):
                assert claim[column] in {code.code for code in contract.vocabularies()[column].codes}


def test_the_command_learns_from_coded_articles_and_writes_weights(learn) -> None:
    start = OPINION.index("Our council")
    claim = {"start": start, "end": start + 30, "claim_type": "policy", "certainty": "certain"}
    printed, weights = learn(learning, OPINION, {"claims": [claim]})
    assert "1 claims; 7 clauses, of which 1 are claims" in printed
    assert "any" in weights


def test_speech_in_the_first_person_is_not_the_writers() -> None:
    text = "“We were right to leave”: growers quit the pact\n\nGrowers left a pact on Tuesday."
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    assert [row["proposition"] for row in coding.claims if row["voice"] == "author"] == []


def test_what_is_due_to_be_done_gives_no_cause() -> None:
    assert own("The inquiry, set up by the last government in 2021, was due to report in the autumn.\n") == []
    told = propose("Ann Moe said the ferry was lost due to smoke.\n", article_id="x", reference_date="2023-06-15")
    assert [row["claim_type"] for row in told.claims] == ["cause"]
