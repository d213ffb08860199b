"""Bodies told by those who work for them, leave them, speak for them or own them."""

import pytest
from tests.extract.reading import named_kinds

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ida Lund, finance chief at Nordbank, resigned.", "Nordbank"),
        ("Ida Lund, a virologist at Ebwali, said no.", "Ebwali"),
        ("A spokeswoman for Quantil, Ida Lund, said no.", "Quantil"),
        ("Ida Lund, vice-chairman of Haiyang, said no.", "Haiyang"),
        ("Ida Lund joined Lotte in March.", "Lotte"),
        ("Ida Lund left Sumiyoshi in 2014.", "Sumiyoshi"),
        ("Ida Lund was hired by Tharo in May.", "Tharo"),
        ("Ida Lund, who represents Skoda, said no.", "Skoda"),
        ("Police met former Nikko executive Ida Lund.", "Nikko"),
    ],
)
def test_a_body_is_told_by_those_who_work_for_it(text: str, body: str) -> None:
    assert named_kinds(text) == {"Ida Lund": "person", body: "organization"}


def test_a_firm_is_told_by_being_of_another() -> None:
    assert named_kinds("Alphabet unit Waymo said so.") == {"Alphabet": "organization", "Waymo": "organization"}
    assert named_kinds("Volvo’s Chinese owner Geely said no.")["Geely"] == "organization"
    text = "Tarkov agreed to buy its smaller rival Lindqvist for 3 billion euros."
    assert named_kinds(text) == {"Tarkov": "organization", "Lindqvist": "organization"}


def test_whom_the_article_names_in_full_stays_a_person() -> None:
    text = "On Monday Per Dahl met Ida Lund, who represents Dahl. Lund left Dahl in May."
    assert named_kinds(text) == {"Per Dahl": "person", "Ida Lund": "person"}


def test_who_is_spoken_for_stays_a_person() -> None:
    assert named_kinds("Ida Lund, a spokeswoman for Per Dahl, said that Dahl was late.") == {
        "Ida Lund": "person",
        "Per Dahl": "person",
    }


def test_whoever_says_something_of_himself_is_no_body() -> None:
    text = "A spokesman for Tarkov said no. Tarkov said that he was ill."
    assert named_kinds(text) == {"Tarkov": "person"}
    assert named_kinds(text.replace(" that he", ", it")) == {"Tarkov": "organization"}


@pytest.mark.parametrize("noun", ["parent", "owner", "rival"])
def test_a_firm_behind_a_comma_is_whom_a_noun_for_people_calls(noun: str) -> None:
    text = f"Volkswagen shut two plants. Its {noun}, Siemens, declined to comment."
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert [(row["name"], row["actor_type"]) for row in rows] == [
        ("Volkswagen", "organization"),
        ("Siemens", "organization"),
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Biden joined Obama in 2008.", "Obama"),
        ("She works for Merkel.", "Merkel"),
        ("A lawyer representing Assange said so.", "Assange"),
        ("He managed Ronaldo until 2018.", "Ronaldo"),
    ],
)
def test_whom_everybody_knows_by_a_surname_is_no_employer(text: str, who: str) -> None:
    rows = propose(f"{text}\n", article_id="a", reference_date=None).actors
    assert [row["actor_type"] for row in rows if row["name"] == who] == ["person"]
