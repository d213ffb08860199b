"""Whoever is only credited with what an article takes over is no actor of it."""

import pytest

from newsvoices.extractor import propose


def named(text: str) -> list[str]:
    return sorted(
        a["name"] for a in propose(text, article_id="a", reference_date=None).actors if a["naming"] == "named"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe lost the vote on Monday. [Harbour Tribune]",
        "Ann Moe lost the vote on Monday. [Per Berg, Harbour Tribune] The board met again.",
        "Ann Moe lost the vote, which “surprised nobody.” [Reuters] The board met again.",
        "Ann Moe lost the vote on Monday. [Harbour Tribune].",
        "Ann Moe lost the vote on Monday. [The Harbour Tribune] The board met again.",
        "Ann Moe lost the vote on Monday. [Harbour Tribune] iPads were sold again.",
        "Ann Moe lost the vote on Monday. h/t: Harbour Tribune",
    ],
)
def test_a_source_in_brackets_behind_a_sentence_or_behind_thanks_is_no_actor(text: str) -> None:
    assert named(text) == ["Ann Moe"]


def test_a_name_in_brackets_inside_a_sentence_is_what_the_speaker_meant() -> None:
    assert named("“I told [Per Berg] to leave,” Ann Moe said.") == ["Ann Moe", "Per Berg"]
    assert named("Ann Moe was sorry. “[Per Berg] left early,” she said.") == ["Ann Moe", "Per Berg"]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("[Per Berg] should have told us", ["Ann Moe", "Per Berg"]),
        ("[Per Berg], of course, was tired", ["Ann Moe", "Per Berg"]),
        ("[Per Berg]’s plan failed", ["Ann Moe", "Per Berg"]),
        ("[Per Berg] and [Ida Lund] left early", ["Ann Moe", "Ida Lund", "Per Berg"]),
        ("[Per Berg, Ida Lund] left early", ["Ann Moe", "Ida Lund", "Per Berg"]),
        ("[The Harbour Council] has to act", ["Ann Moe", "Harbour Council"]),
    ],
)
def test_a_name_in_brackets_with_which_a_quoted_sentence_begins_is_no_source(told: str, names: list[str]) -> None:
    assert named(f"“It was late. {told},” Ann Moe said.") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Moe lost the vote on Monday (AFP).", ["Ann Moe"]),
        ("Ann Moe lost the vote on Monday. (AFP) The board met again.", ["Ann Moe"]),
        ("Ann Moe lost the vote on Monday. (Reuters)", ["Ann Moe"]),
        ("Ann Moe called Agence France-Presse (AFP).", ["Agence France-Presse", "Ann Moe"]),
        ("Ann Moe called the Australian Federal Police (AFP).", ["Ann Moe", "Australian Federal Police"]),
        ("Ann Moe called the newspaper (TASS).", ["Ann Moe", "TASS"]),
        ("Ann Moe (AFP) called the newspaper on Monday.", ["AFP", "Ann Moe"]),
    ],
)
def test_a_newsroom_in_brackets_at_the_end_of_a_sentence_is_its_source(text: str, names: list[str]) -> None:
    assert named(text) == names
