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


@pytest.mark.parametrize(
    ("text", "name", "often"),
    [
        ("Mark Will, the mayor, sued. “It is late,” Will said. Will's plan failed. Will, 52, wept.", "Will", 3),
        ("Ann Moe met Mark Will. Will told Moe that he was glad. Moe met Will again.", "Will", 2),
        ("Ann May opened the bridge. May said it was needed. In a letter May thanked dockers.", "May", 2),
        ("Tom Long said no. On Monday Long said so again.", "Long", 1),
        ("Don Mattingly won. On Monday Mattingly said so. Mattingly wept.", "Mattingly", 2),
        ("Ida Young spoke first. Young said the port was safe. Young, 52, wept.", "Young", 2),
    ],
)
def test_a_surname_like_a_modal_or_an_adjective_stands_alone_too(text: str, name: str, often: int) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    actors = {row["key"]: row["name"] for row in coding.actors}
    alone = [row for row in coding.mentions if text[row["start"] : row["end"]] == name]
    assert len(alone) == often
    assert {actors[row["actor_id"]].split()[-1] for row in alone} == {name}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mark Will won. Will he resign? Will the port close? Ann Moe asked.", "Will"),
        ("Mark Will won. “Will you go?” Ann Moe asked.", "Will"),
        ("Theresa May won. May she rest. May the best man win.", "May"),
        ("Ida Young won. Young people wept.", "Young"),
        ("Mark Black met Ann Moe. He is Black and she is not.", "Black"),
        ("Tom Long won. Long lines formed on Monday.", "Long"),
        ("Mark Sharp won. Sharp knives were found.", "Sharp"),
    ],
)
def test_a_modal_that_asks_and_an_adjective_before_its_noun_are_no_surname(text: str, word: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    assert word not in {text[row["start"] : row["end"]] for row in coding.mentions}


def test_a_modal_before_a_full_name_that_asks_is_no_given_name() -> None:
    text = "Will Ann Moe win the race? Will Ferris said so.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert [row["name"] for row in coding.actors if row["actor_type"] == "person"] == ["Ann Moe", "Will Ferris"]
