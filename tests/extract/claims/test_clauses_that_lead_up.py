"""Clauses that only lead up to the main one, which a parser hangs beside it; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.syntax.clauses import Tree, main_clause


def test_a_claim_is_what_its_main_clause_makes_it():
    text = "Party leaders hope that as her lead in the polls continues to shrink, Moe will soften her attacks."
    claims = propose(text, article_id="x", reference_date="2025-11-10").claims
    assert [(row["claim_type"], row["proposition"]) for row in claims] == [
        ("forecast", "As her lead in the polls continues to shrink, Moe will soften her attacks")
    ]


def _tree(*rows):
    at, words = 0, []
    for text, tag, head, relation in rows:
        words.append(Word(at, at + len(text), text, tag, "", head, relation))
        at += len(text) + 1
    return Tree(Analysis(tuple(words), ((0, len(words)),)))


_SAID = ("said", "VBD", -1, "root")


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        (
            [_SAID, ("if", "IN", 3, "mark"), ("dikes", "NNS", 3, "nsubj"), ("leak", "VBP", 0, "ccomp"),
             ("we", "PRP", 6, "nsubj"), ("will", "MD", 6, "aux"), ("leave", "VB", 0, "ccomp")],
            "leave",
        ),
        (
            [_SAID, ("once", "RB", 3, "advmod"), ("dikes", "NNS", 3, "nsubj"), ("leak", "VBP", 0, "advcl"),
             (",", ",", 0, "punct"), ("towns", "NNS", 7, "nsubj"), ("will", "MD", 7, "aux"), ("flood", "VB", 0, "ccomp")],
            "flood",
        ),
        (
            [_SAID, ("if", "IN", 3, "mark"), ("crews", "NNS", 3, "nsubj"), ("believe", "VBP", 0, "ccomp"),
             ("dikes", "NNS", 6, "nsubj"), ("will", "MD", 6, "aux"), ("hold", "VB", 0, "ccomp")],
            "believe",
        ),
        (
            [_SAID, ("dikes", "NNS", 2, "nsubj"), ("leak", "VBP", 0, "ccomp"), (",", ",", 0, "punct"),
             ("towns", "NNS", 6, "nsubj"), ("will", "MD", 6, "aux"), ("flood", "VB", 0, "ccomp")],
            "leak",
        ),
    ],
)  # fmt: skip
def test_a_comma_or_a_pronoun_shows_where_a_clause_that_leads_up_is_over(rows, head):
    tree = _tree(*rows)
    clause = main_clause(tree, 1, len(rows))
    assert tree.lower[clause.head] == head
