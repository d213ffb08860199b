"""We is the body that somebody speaks for, or the nation where the sentence is of one; never one person alone."""

import pytest

from newsvoices.extractor import propose
from newsvoices.records import Coding


def meant(coding: Coding, text: str, words: str) -> str | None:
    """Give the name of the actor of a mention that ends with ``words``."""
    end = text.index(words) + len(words)
    names = {row["key"]: row["name"] for row in coding.actors}
    return next((names[row["actor_id"]] for row in coding.mentions if row["end"] == end), None)


def read(text: str) -> Coding:
    return propose(text, article_id="a", reference_date=None)


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
    assert meant(read(text), text, words) == name


def test_we_and_our_are_the_nation_where_the_sentence_speaks_of_it() -> None:
    text = (
        "OSLO — Norway will spend more on ships. Norway has three of them.\n\n"
        "“We must defend our borders,” Norwegian Prime Minister Berta Lund said on Monday. "
        "“We talked about it for years,” she added.\n"
    )
    coding = read(text)
    assert meant(coding, text, "\n“We") == "Norway"
    assert meant(coding, text, "defend our") == "Norway"
    assert meant(coding, text, " “We") == "Norway"


def test_a_claim_names_the_body_for_which_somebody_says_we() -> None:
    text = "“We will appeal,” said Berta Lund, chief executive of Quorvex Bank.\n"
    assert [row["proposition"] for row in read(text).claims] == ["Quorvex Bank will appeal"]


def test_a_claim_keeps_the_we_of_a_nation() -> None:
    text = (
        "OSLO — Norway will spend more on ships. Norway has three of them.\n\n"
        "“We must defend our borders,” Norwegian Prime Minister Berta Lund said on Monday.\n"
    )
    assert "We must defend our borders" in [row["proposition"] for row in read(text).claims]
