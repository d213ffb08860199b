"""What clauses say that their subjects do in bodies, wherever subject and verb stand."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a subject parted from its verb, a described one, one that says I
        (
            "Ann Moe, 40, has long worked at Harbour Bank.",
            [("Ann Moe", "Harbour Bank", "has long worked at", "current")],
        ),
        ("Her son teaches at Harbour University in Oslo.", [("son", "Harbour University", "teaches at", "current")]),
        ("“I work at Harbour Bank,” Ann Moe said.", [("Ann Moe", "Harbour Bank", "work at", "current")]),
        (
            "Ann Moe and David Lund also served on the Fish Board.",
            [
                ("Ann Moe", "Fish Board", "served on", "unclear"),
                ("David Lund", "Fish Board", "served on", "unclear"),
            ],
        ),
        # clauses without a subject of their own
        (
            "After working for Harbour Bank, Ann Moe left Oslo on Monday.",
            [("Ann Moe", "Harbour Bank", "working for", "unclear")],
        ),
        (
            "Ann Moe, reporting for Harbour Radio, was there on Monday.",
            [("Ann Moe", "Harbour Radio", "reporting for", "current")],
        ),
        (
            "Ann Moe scored twice while playing for Harbour United, the Fish Club and Oslo Rovers.",
            [
                ("Ann Moe", "Harbour United", "playing for", "unclear"),
                ("Ann Moe", "Fish Club", "playing for", "unclear"),
                ("Ann Moe", "Oslo Rovers", "playing for", "unclear"),
            ],
        ),
        # whoever left, or was chosen by others
        ("Ann Moe has resigned from the Fish Party.", [("Ann Moe", "Fish Party", "has resigned from", "former")]),
        ("Ann Moe was fired from Harbour Bank in May.", [("Ann Moe", "Harbour Bank", "fired from", "former")]),
        (
            "Ann Moe was hired by Harbour Bank and worked at the Fish Party.",
            [("Ann Moe", "Harbour Bank", "hired by", "unclear"), ("Ann Moe", "Fish Party", "worked at", "unclear")],
        ),
        # who founds, advises or works for a body that no noun of work names
        ("In May Ann Moe launched the Fish League.", [("Ann Moe", "Fish League", "launched", "current")]),
        (
            "Ann Moe, who tracks ads for Harbour Media, said no.",
            [("Ann Moe", "Harbour Media", "tracks ads for", "current")],
        ),
        ("Ann Moe advises Harbour Bank on cod.", [("Ann Moe", "Harbour Bank", "advises", "current")]),
        ("Ann Moe advised Harbour Bank to sell.", []),
        ("Last year Ann Moe led a group of fishermen to Oslo.", []),
        # phrases of several words, and seats on boards
        (
            "Ann Moe, who is in charge of the Fish Fund, said no.",
            [("Ann Moe", "Fish Fund", "is in charge of", "current")],
        ),
        (
            "Ann Moe stepped down from the Fish Board in May.",
            [("Ann Moe", "Fish Board", "stepped down from", "former")],
        ),
        ("Ann Moe attended Harbour University.", [("Ann Moe", "Harbour University", "attended", "unclear")]),
        ("Ann Moe attended the Fish Party congress.", []),
        ("Ann Moe attends Harbour University.", [("Ann Moe", "Harbour University", "attends", "current")]),
        ("Ann Moe, who attends the Harbour Council, said no.", []),
        ("Ann Moe left her post at the Fish Fund.", [("Ann Moe", "Fish Fund", "left her post at", "former")]),
        ("Ann Moe quit the Fish Party on Monday.", [("Ann Moe", "Fish Party", "quit", "former")]),
        ("Ann Moe is on the board of Harbour Bank.", [("Ann Moe", "Harbour Bank", "is on", "current")]),
        ("Ann Moe was on board the ship.", []),
        # where somebody was, or is now
        ("Ann Moe, formerly of Harbour Bank, said no.", [("Ann Moe", "Harbour Bank", "of", "former")]),
        ("Ann Moe, now with the Harbour Institute, smiled.", [("Ann Moe", "Harbour Institute", "with", "current")]),
        # whom a body takes on or sends away, be it called "it" or by a noun
        (
            "Harbour Bank said on Monday it hired Ann Moe.",
            [("Ann Moe", "Harbour Bank", "hired", "unclear")],
        ),
        ("Harbour Radio has suspended Ann Moe for a week.", [("Ann Moe", "Harbour Radio", "suspended", "unclear")]),
        ("Harbour Radio would not have hired Ann Moe.", []),
        # who studies, and whom others meet
        (
            "Ann Moe, a doctoral candidate at the Harbour Institute, said no.",
            [("Ann Moe", "Harbour Institute", "doctoral candidate", "current")],
        ),
        (
            "Here is an interview with Ann Moe from the Harbour Institute.",
            [("Ann Moe", "Harbour Institute", "from", "current")],
        ),
        # what is denied, supposed or charged, or said of others
        ("Ann Moe never worked at Harbour Bank.", []),
        ("Ann Moe would have worked at Harbour Bank.", []),
        ("Ann Moe is accused of working for Harbour Bank.", []),
        ("Ann Moe denied working for Harbour Bank.", []),
        (
            "Ann Moe worked at Harbour Bank, and the Fish Party said no.",
            [("Ann Moe", "Harbour Bank", "worked at", "unclear")],
        ),
    ],
)
def test_a_clause_ties_its_subject_to_the_body_in_which_it_works(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
