"""We is the body that somebody speaks for, or the nation where the sentence is of one; never one person alone."""

import pytest
from tests.extract.reading import code

from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.tagger import tag_article
from newsvoices.records import Coding
from newsvoices.text import lay_out


def meant(coding: Coding, text: str, words: str) -> str | None:
    """Give the name of the actor of a mention that ends with ``words``."""
    end = text.index(words) + len(words)
    names = {row["key"]: row["name"] for row in coding.actors}
    return next((names[row["actor_id"]] for row in coding.mentions if row["end"] == end), None)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("“We will appeal,” said Berta Lund, a spokeswoman for Quorvex Bank.\n", "“We", "Quorvex Bank"),
        ("“We will appeal,” said Berta Lund, chief executive of Quorvex Bank.\n", "“We", "Quorvex Bank"),
        ("“We will appeal,” said Berta Lund, a customer of Quorvex Bank.\n", "“We", None),
        ("“We missed the bus,” said Berta Lund, a teacher.\n", "“We", None),
    ],
)
def test_we_is_the_body_of_whose_office_speaks_for_it(text: str, words: str, name: str | None) -> None:
    assert meant(code(text), text, words) == name


def test_we_and_our_are_the_nation_where_the_sentence_speaks_of_it() -> None:
    text = (
        "OSLO — Norway will spend more on ships. Norway has three of them.\n\n"
        "“We must defend our borders,” Norwegian Prime Minister Berta Lund said on Monday. "
        "“We talked about it for years,” she added.\n"
    )
    coding = code(text)
    assert meant(coding, text, "\n“We") == "Norway"
    assert meant(coding, text, "defend our") == "Norway"
    assert meant(coding, text, " “We") == "Norway"


def test_a_claim_names_the_body_for_which_somebody_says_we() -> None:
    text = "“We will appeal,” said Berta Lund, chief executive of Quorvex Bank.\n"
    assert [row["proposition"] for row in code(text).claims] == ["Quorvex Bank will appeal"]


def test_a_claim_keeps_the_we_of_a_nation() -> None:
    text = (
        "OSLO — Norway will spend more on ships. Norway has three of them.\n\n"
        "“We must defend our borders,” Norwegian Prime Minister Berta Lund said on Monday.\n"
    )
    assert "We must defend our borders" in [row["proposition"] for row in code(text).claims]


def test_a_body_or_group_that_speaks_means_itself() -> None:
    for text, name in (
        ("Harbour Watch sued the owners on Monday. “We will win,” Harbour Watch said.\n", "Harbour Watch"),
        ("The nurses walked out on Monday. “We want higher pay,” the nurses said.\n", "nurses"),
    ):
        assert meant(code(text), text, "“We") == name


def test_we_is_not_the_body_that_the_speaker_has_left() -> None:
    text = "“We were poor then,” said Berta Lund, a former chief executive of Quorvex Bank. “We slept little.”\n"
    assert meant(code(text), text, "“We") is None


def test_a_claim_names_no_body_that_no_office_tells() -> None:
    text = (
        "Harbour United have lost three matches. Harbour United meet Quorvex on Sunday.\n\n“We must run more,” striker Per Lund, "
        "who joined Harbour United in May, said. “We will beat them.”\n"
    )
    propositions = [row["proposition"] for row in code(text).claims]
    assert "We must run more" in propositions


@pytest.mark.parametrize("text", ["“We,” we said.", "WE WIN\n\nWe won.", "We our us ours.", "“Our”\n\n“We”\n"])
def test_we_without_anybody_is_nobody(text: str) -> None:
    assert [row for row in code(text).mentions if text[row["start"] : row["end"]].lower() in ("we", "our", "us")] == []


def test_few_bodies_are_weighed_for_we_however_many_somebody_leads() -> None:
    names = [
        f"{first}{second}"
        for first in ("Quor", "Bel", "Tam", "Ros")
        for second in ("vex", "dor", "lin", "gard", "mont")
    ]
    told = " ".join(f"Berta Lund is a director of {name} Bank." for name in names)
    text = f"{told} “We will go,” Lund said.\n"
    layout = lay_out(text)
    ((_, candidates),) = find_actors(text, layout, *tag_article(text, layout)).we
    assert len(candidates) <= 25
