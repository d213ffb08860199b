"""Headings in capitals inside a line: only what the prose shows to be a name is one there."""

import pytest

from newsvoices.extractor import propose


def names(text: str) -> list[str]:
    found = propose(text, article_id="a", reference_date=None).mentions
    return [text[m["start"] : m["end"]] for m in found if m["mention_type"] == "NAM"]


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("WHY SAILORS BELIEVE THE WORST IS STILL AHEAD", []),
        ("LUSAIR BUYS EVERYTHING THAT STILL FLIES", ["LUSAIR"]),
        ("CROWS ARE CLEVER AND KNOW WHAT DEATH MEANS", []),
    ],
)
def test_a_heading_in_capitals_before_prose_names_only_whom_the_prose_names(heading: str, found: list[str]) -> None:
    text = f"The airline Lusair lost its chair on Monday. Read more about that. {heading} Ann Moe of Lusair told a crowd that she was sorry."
    assert names(text) == ["Lusair", *found, "Ann Moe", "Lusair"]


def test_capitals_inside_a_line_part_it_only_where_they_are_common_words() -> None:
    assert names("On Monday the NATO and UNESCO chiefs met Ann Moe.") == ["NATO", "UNESCO", "Ann Moe"]


def test_a_label_in_capitals_with_an_office_keeps_its_name() -> None:
    assert names("ANN MOE, CHAIR OF EVERYTHING THAT ELSE: I agree with everything that she said.") == ["ANN MOE"]
