"""Deeds in bodies told by phrases, dates and colleagues between verb and body, or before the body that they were done to."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Fish League, founded in 1990 by Ann Moe, said no.",
            [("Ann Moe", "Fish League", "founded in 1990 by", "current")],
        ),
        (
            "Led by Ann Moe and Per Berg, the Fish League said no.",
            [("Ann Moe", "Fish League", "Led by", "current"), ("Per Berg", "Fish League", "Led by", "current")],
        ),
        ("Ann Moe, who leads the port workers’ union, left.", [("Ann Moe", "port workers’ union", "leads", "current")]),
        (
            "Ann Moe, who chairs the port owners’ association Havneiere, left.",
            [("Ann Moe", "Havneiere", "chairs", "current")],
        ),
        ("Ann Moe runs the port workers’ canteen.", []),
        ("Ann Moe was educated at Harbour University.", [("Ann Moe", "Harbour University", "educated at", "former")]),
        ("Ann Moe, on loan from Harbour Bank, said no.", [("Ann Moe", "Harbour Bank", "on loan from", "current")]),
        ("Ann Moe is part of the Fish Council.", [("Ann Moe", "Fish Council", "is part of", "current")]),
        (
            "Ann Moe served two terms in the Fish Council.",
            [("Ann Moe", "Fish Council", "served two terms in", "unclear")],
        ),
        (
            "Ann Moe has been with Harbour Bank since 1990.",
            [("Ann Moe", "Harbour Bank", "has been with", "current")],
        ),
        (
            "Ann Moe worked alongside Ida Lund at Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "worked alongside Ida Lund at", "unclear")],
        ),
        ("Ann Moe was hired as a clerk at Harbour Bank.", [("Ann Moe", "Harbour Bank", "clerk", "unclear")]),
        ("Ann Moe practices law at Harbour Bank.", [("Ann Moe", "Harbour Bank", "practices law at", "unclear")]),
        (
            "Ann Moe has been with Harbour Bank for the past ten years.",
            [("Ann Moe", "Harbour Bank", "has been with", "current")],
        ),
        ("Ann Moe rejoined Harbour Bank in May.", [("Ann Moe", "Harbour Bank", "rejoined", "current")]),
        ("A friend of Per Berg runs Harbour Bank.", [("friend", "Harbour Bank", "runs", "current")]),
    ],
)
def test_a_deed_is_told_behind_further_words(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Fish League was led astray by Ann Moe.",
        "Led by Ann Moe’s brother, the Fish League said no.",
        "Led by Ann Moe, the crowd marched to the Fish League.",
        "Ann Moe is part of the Fish Council’s plan.",
        "Ann Moe has been with Harbour Bank on this.",
        "Ann Moe worked with Per Berg on the Fish Council bill.",
        "Ann Moe joined Harbour Bank in suing the firm.",
        "Ann Moe joins the Fish Council for talks.",
        "Harbour Town, led in scoring by Ann Moe, won.",
        "The Fish League, led in protest by Ann Moe, marched.",
        "Ann Moe has been with the Fish League for a walk.",
        "Ann Moe made her position on the Fish League clear.",
        "Ann Moe accepted terms at Harbour Bank.",
        "Ann Moe practised her speech at the Harbour Club.",
    ],
)
def test_what_only_looks_like_a_deed_in_a_body_ties_nobody_to_it(text: str) -> None:
    assert not [row for row in ties(text) if row[0] == "Ann Moe" and row[1]]
