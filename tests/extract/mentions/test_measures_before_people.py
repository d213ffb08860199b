"""Measures and prepositions right before a noun for people or a body: none belongs to what it names."""

import pytest

from newsvoices.extractor import propose


def described(text: str) -> list[str]:
    coding = propose(f"{text}\n", article_id="a", reference_date="2026-03-05")
    return [text[m["start"] : m["end"]] for m in coding.mentions if m["mention_type"] == "NOM"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It missed the 40 million euros analysts had hoped for.", ["analysts"]),
        ("By the time patients arrive, the clinic is shut.", ["patients", "clinic"]),
        ("Every day nurses leave the hospital.", ["nurses"]),
        ("Three years students waited for the bus.", ["students"]),
        ("The night nurses left the hospital.", ["night nurses"]),
    ],
)
def test_what_only_measures_or_places_is_no_kind_of_people(text: str, expected: list[str]) -> None:
    assert described(text) == expected


def test_a_preposition_that_opens_a_sentence_is_no_part_of_a_body() -> None:
    found = described("Outside court, Mr Lund’s widow, Karen, said her sons were tired.")
    assert found == ["court", "widow", "sons"]
