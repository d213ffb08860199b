"""Bodies behind a noun for them or an adjective of parties: [plays for French club Toulon], [the ruling Unity Alliance]."""

import pytest
from tests.extract.reading import Tie, code, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe, who plays for French club Toulon, left.", ("Ann Moe", "Toulon", "plays for", "current")),
        ("Per Berg joined the French club Toulon in 2018.", ("Per Berg", "Toulon", "joined", "current")),
        ("Ann Moe, who runs the rights group Fair Oslo, left.", ("Ann Moe", "Fair Oslo", "runs", "current")),
    ],
)
def test_a_noun_for_a_body_may_stand_before_its_name(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe, who runs the fishing group Fair Oslo banned, left.",
        "Ann Moe, who runs the French company Toulon banned, left.",
    ],
)
def test_what_a_name_did_to_a_body_does_not_call_it_so(text: str) -> None:
    assert not [row for row in ties(text) if row[:2] in (("Ann Moe", "Fair Oslo"), ("Ann Moe", "Toulon"))]


def sectors(text: str) -> dict[str, str | None]:
    return {row["name"]: row["sector"] for row in code(text).actors}


@pytest.mark.parametrize("word", ["ruling", "opposition", "governing"])
def test_what_rules_or_opposes_is_a_party(word: str) -> None:
    assert sectors(f"The {word} Civic Union left the talks.")["Civic Union"] == "PTY"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Moe read the ruling Harbour Board wanted.", "Harbour Board"),
        ("The ruling Harbour Council left the talks.", "Harbour Council"),
        ("The opposition Harbour Radio left the talks.", "Harbour Radio"),
        ("The governing Football Association met.", "Football Association"),
        ("The ruling Harbour Guard fired at the crowd.", "Harbour Guard"),
    ],
)
def test_what_else_stands_behind_such_a_word_is_none(text: str, name: str) -> None:
    assert sectors(text).get(name) != "PTY"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two former ministers, Ann Moe and Per Berg, left.", ("Per Berg", None, "ministers", "former")),
        ("He met three senators, Ann Moe, Ida Lund and Per Berg.", ("Ida Lund", None, "senators", "current")),
    ],
)
def test_counted_offices_are_of_as_many_names_behind_a_comma(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two senators, Ann Moe, Ida Lund and Per Berg, left.",
        "In two weeks senators, Ann Moe and Per Berg left.",
        "Two ministers, Ann Moe and Per Berg and 90 others left.",
        "The two victims, Ann Moe and Per Berg, died.",
        "Senators, Ann Moe and Per Berg left.",
        "Two candidates, Ann Moe and Per Berg, left.",
        "After he met two senators, Ann Moe and Per Berg left.",
    ],
)
def test_others_behind_a_comma_have_no_such_office(text: str) -> None:
    assert not ties(text)
