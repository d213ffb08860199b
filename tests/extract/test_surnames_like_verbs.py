"""Surnames that are verb forms too; all text is made up."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pauline Fell, 34, told the court that she was sorry. Fell was sacked in May.", "Pauline Fell"),
        ("Mary Fell, of Harbour Road, denied theft. Fell left the court in tears.", "Mary Fell"),
        ("Mark Grew said he was sorry. Grew was fined.", "Mark Grew"),
        ("Ann Went, 41, left the court in tears.", "Ann Went"),
        ("Mr Grew wept in court.", "Grew"),
    ],
)
def test_a_verb_with_a_capital_behind_a_given_name_is_the_surname(text: str, name: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    people = [row["name"] for row in coding.actors if row["actor_type"] == "person"]
    assert people == [name]
    named = [text[row["start"] : row["end"]] for row in coding.mentions if row["mention_type"] == "NAM"]
    assert named == [name, name.split()[-1]][: 1 + (text.count(name.split()[-1]) > 1)]


def test_a_verb_of_a_heading_is_none() -> None:
    text = "Ann Leaves Town\n\nAnn Moe left on Friday.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert [row["name"] for row in coding.actors] == ["Ann Moe"]


@pytest.mark.parametrize(
    ("text", "named"),
    [("In Harbour Street Mary Fell, and Per Berg said no.", ["Per Berg"]), ("Mary Fell, her son said.", ["Mary"])],
)
def test_a_verb_with_a_capital_before_another_that_speaks_is_no_surname(text: str, named: list[str]) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    assert [text[row["start"] : row["end"]] for row in coding.mentions if row["mention_type"] == "NAM"] == named
