"""Political committees and firms that are described by two nouns: [a super PAC], [the Solvarg hedge fund]."""

import pytest

from newsvoices.extractor import propose


def called(text: str) -> list[tuple[str, str, str]]:
    """The mentions of organizations and groups of a text: their words, their sort and the actor's name."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors if row["actor_type"] in ("organization", "group")}
    return [
        (f"{text}\n"[row["start"] : row["end"]], row["mention_type"], names[row["actor_id"]])
        for row in coding.mentions
        if row["actor_id"] in names
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Per Dahl, who ran a super PAC, said no on Monday. Super PACs spent more than ever, he said.",
            [("super PAC", "NOM", "super PAC"), ("Super PACs", "NOM", "Super PACs")],
        ),
        (
            "The pro-Lund super PAC Harbour Action spent more on Monday.",
            [("pro-Lund super PAC", "NOM", "Harbour Action"), ("Harbour Action", "NAM", "Harbour Action")],
        ),
    ],
)
def test_a_super_pac_is_described_and_not_named(text: str, rows: list[tuple[str, str, str]]) -> None:
    assert called(text) == rows


def test_a_committee_whose_name_ends_so_has_all_of_it() -> None:
    text = "Ann Moe, director of the Ferry Majority PAC, said no on Monday."
    assert called(text) == [("Ferry Majority PAC", "NAM", "Ferry Majority PAC")]


@pytest.mark.parametrize(
    ("body", "noun"),
    [
        ("Solvarg Crossroads", "super PAC"),
        ("Solvarg Capital", "hedge fund"),
        ("Solvarg Capital", "private equity firm"),
        ("Solvarg & Lund", "law firm"),
        ("Solvarg Securities", "investment bank"),
    ],
)
def test_a_noun_of_two_words_behind_a_body_says_what_it_is(body: str, noun: str) -> None:
    text = f"Ann Moe left the {body} {noun} on Monday. The {body} {noun} said no."
    assert {name for _, _, name in called(text)} == {body}


@pytest.mark.parametrize(
    "phrase",
    [
        "the Solvarg Bank law firm",
        "the Fish Party super PAC",
        "a Solvarg Bank hedge fund",
        "the Solvarg Bank pension fund",
    ],
)
def test_a_noun_for_what_a_body_has_is_another_body(phrase: str) -> None:
    text = f"Ann Moe praised {phrase} on Monday. Per Lund runs {phrase}."
    body = " ".join(phrase.split()[1:3])
    assert body in {name for _, _, name in called(text)}
    assert not [words for words, sort, name in called(text) if sort == "NOM" and name == body]
