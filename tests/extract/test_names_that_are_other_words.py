"""People whose names are months, days, verbs or nouns in English."""

import pytest

from newsvoices.extractor import propose


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
