"""People whose names are months, days, verbs or nouns in English."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.prepare import prepare


def people(text: str) -> list[str]:
    """The people whom the text names."""
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    return [row["name"] for row in rows if row["naming"] == "named" and row["actor_type"] == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The columnist Li Jun wrote that the plan was bad.", "Li Jun"),
        ("Reporter Do Van Long was jailed in Hanoi.", "Do Van Long"),
        ("Minister Can Dundar said no.", "Can Dundar"),
        ("Will Chan, an analyst, expects prices to rise.", "Will Chan"),
        ("Song Bo, a trader, has been detained.", "Song Bo"),
        ("Sunday Okafor, a trader in Lagos, said business was slow.", "Sunday Okafor"),
        ("Police spokesman Friday Eze said nobody was hurt.", "Friday Eze"),
        ("General Tuan Nguyen resigned.", "Tuan Nguyen"),
    ],
)
def test_a_word_before_a_surname_is_a_given_name_where_people_are_told_of(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Will Clinton win the vote?", ["Clinton"]),
        ("Will Clinton, who lost in May, win the vote?", ["Clinton"]),
        ("On Sunday Okafor said no.", ["Okafor"]),
        ("He told CNN Wednesday Clinton had lied.", ["Clinton"]),
        ("Mayor Chen Jun met Wu Dec in Wuhan on Jun 5.", ["Chen Jun", "Wu Dec"]),
    ],
)
def test_a_question_or_a_date_stays_one(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_a_month_that_is_a_surname_is_none_before_a_number() -> None:
    text = "Chen Jun met Ida Moe. Jun left Wuhan on Jun 5."
    mentions = propose(f"{text}\n", article_id="a", reference_date=None).mentions
    assert [text[m["start"] : m["end"]] for m in mentions] == ["Chen Jun", "Ida Moe", "Jun"]


def test_a_group_called_by_a_foreign_word_and_a_short_month_is_a_body() -> None:
    rows = propose("Its owner, Grupo Mar, denied the report.\n", article_id="a", reference_date=None).actors
    assert ("Grupo Mar", "organization") in {(row["name"], row["actor_type"]) for row in rows}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Per Moe is a son of a miner and the chair of Harbour Bank.", ["Per Moe"]),
        ("Per Moody's rules, the bank lost its grade.", ["Moody"]),
        ("Per Lund’s report, Moe left.", ["Lund", "Moe"]),
        ("Per Lund’s wife left.", ["Per Lund"]),
        ("Per Smith, the report was late.", ["Smith"]),
        ("Per Smith, 41, of Bergen, was late.", ["Per Smith"]),
        ("Per Smith, president of the Fish League, was late.", ["Per Smith"]),
    ],
)
def test_per_begins_a_sentence_as_a_name_unless_a_clause_with_its_own_subject_relies_on_it(
    text: str, expected: list[str]
) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Per Moe",
        "Per Anders Moe, 31, of Bergen,",
        "Per Moe, who is a miner’s son,",
        "Per Moe and Ida Lund",
        "Per Moe, head of a school,",
    ],
)
def test_somebody_called_per_is_the_subject_of_the_verb_behind(subject: str) -> None:
    text = f"{subject} praised the chair of Harbour Bank.\n"
    analysis = prepare(text).tagged.analysis
    verb = analysis.lower.index("praised")
    name = next(n for n in analysis.dependents[verb] if analysis.words[n].relation == "nsubj")
    assert analysis.words[name].text == "Moe"
    assert analysis.words[analysis.dependents[name][0]].text == "Per"
    assert analysis.words[0].tag == "NNP"


def test_somebody_called_per_holds_the_second_office_that_a_clause_tells() -> None:
    coding = propose(
        "Per Moe is the son of a miner and the chair of Harbour Bank.\n", article_id="a", reference_date=None
    )
    assert ("per-moe", "harbour-bank") in {(row["actor_id"], row["org_actor_id"]) for row in coding.affiliations}


def test_somebody_called_per_suffers_what_was_done_to_him() -> None:
    words = prepare("Per Moe was praised.\n").tagged.analysis.words
    assert [(word.text, word.relation) for word in words[:2]] == [("Per", "compound"), ("Moe", "nsubjpass")]


def test_somebody_called_per_is_the_object_of_the_verb_before_him() -> None:
    words = prepare("The board named Per Moe, a cook, on Monday.\n").tagged.analysis.words
    assert [(word.text, word.tag, word.relation) for word in words[3:5]] == [
        ("Per", "NNP", "compound"),
        ("Moe", "NNP", "dobj"),
    ]
