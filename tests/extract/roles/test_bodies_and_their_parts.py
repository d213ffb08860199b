"""Bodies that are parts of others, and ties that rows of names and unnamed people share."""

from itertools import accumulate, pairwise, takewhile

import pytest
from tests.extract.reading import ties, wholes

from newsvoices.extractor import propose

CURRENT, UNCLEAR = "current", "unclear"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Bank’s board met on Monday.", ("Harbour Bank’s board", "Harbour Bank")),
        ("On Monday Norway’s central bank met. Norway agreed to pay.", ("Norway’s central bank", "Norway")),
        ("On Monday the Harbour Bank Board met. Harbour Bank closed.", ("Harbour Bank Board", "Harbour Bank")),
        ("On Monday the Fish Institute at Harbour University closed.", ("Fish Institute", "Harbour University")),
        ("The Senate met. The U.S. Senate Committee for Fish left.", ("U.S. Senate Committee for Fish", "Senate")),
        ("The U.S. Senate met. The U.S. Senate Fish Committee left.", ("U.S. Senate Fish Committee", "U.S. Senate")),
        ("Lund Fisk Ltd, a subsidiary of South Korea’s Harbour Foods, closed.", ("Lund Fisk Ltd", "Harbour Foods")),
    ],
)
def test_parts_of_bodies_belong_to_the_whole(text: str, expected: tuple[str, str]) -> None:
    assert wholes(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the Fish Party’s green wing left.", [("Fish Party’s green wing", "Fish Party")]),
        ("On Monday the angry base of the Fish Party left.", [("angry base", "Fish Party")]),
        # no party, and only a word before another noun
        ("On Monday the angry base of the Fish League left.", []),
        ("On Monday the angry base of the Fish Party leader left.", []),
    ],
)
def test_wings_of_a_party_are_parts_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert wholes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Harbour Bank’s rival firm closed.",
        "On Monday the court’s Harbour Bank ruling pleased the mayor.",
        "On Monday Harbour Radio at Oslo closed.",
        "Lund Fisk Ltd, a subsidiary of Ann Moe’s brother, closed. Harbour Bank closed.",
        "The House met. The U.S. House Painters Council left.",
    ],
)
def test_bodies_that_only_stand_beside_others_are_no_parts(text: str) -> None:
    assert wholes(text) == []


def test_a_chamber_of_one_state_has_no_committee_of_the_nations_chamber() -> None:
    assert wholes("The Ohio Senate met. The U.S. Senate Committee for Fish left.") == []


def test_no_body_is_part_of_its_own_part() -> None:
    found = wholes("Harbour Bank’s Fish Board met. The Fish Board’s Harbour Bank met on Monday.")
    assert ("Harbour Bank", "Fish Board") not in found or ("Fish Board", "Harbour Bank") not in found


def test_a_chain_of_bodies_in_one_another_ends() -> None:
    names = [f"Q{letter}na" for letter in "bcdfghjklmnprstvz"]
    found = dict(wholes(" ".join(f"{name} Board’s {part} Board met." for name, part in pairwise(names))))
    above = [
        len(list(takewhile(bool, accumulate(found, lambda at, _: found.get(at, ""), initial=part)))) for part in found
    ]
    assert max(above) == 10


def test_a_part_of_what_is_no_actor_belongs_to_nothing() -> None:
    rows = propose(
        "Fish lab’s board says fares will rise\n\nFerries left.\n", article_id="a", reference_date=None
    ).actors
    assert [(row["name"], row["parent_actor_id"]) for row in rows] == [("Fish lab’s board", None)]


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("On Monday Ann Moe smiled and interned at Harbour Bank.", "Harbour Bank", "interned at"),
        ("On Monday Ann Moe won the nomination of the Fish Party.", "Fish Party", "won"),
    ],
)
def test_deeds_tie_their_subjects(text: str, body: str, title: str) -> None:
    assert [row for row in ties(text) if row[1] is not None] == [("Ann Moe", body, title, UNCLEAR)]


@pytest.mark.parametrize(
    ("text", "body", "people"),
    [
        ("Ann Moe and other Harbour Bank directors said no.", "Harbour Bank", {"Ann Moe"}),
        (
            "Several Harbour Bank directors, including Ann Moe and David Lund, said no.",
            "Harbour Bank",
            {"Ann Moe", "David Lund"},
        ),
        (
            "“No,” said Susan Moe, Ann Moe and David Lund of Harbour Bank.",
            "Harbour Bank",
            {"Susan Moe", "Ann Moe", "David Lund"},
        ),
        (
            "On Monday the Harbour League, founded by the brothers Peter Berg and David Lund, closed.",
            "Harbour League",
            {"Peter Berg", "David Lund"},
        ),
        ("Ann Moe, one of the Harbour Bank directors, said no.", "Harbour Bank", {"Ann Moe"}),
    ],
)
def test_all_names_in_a_row_share_the_tie(text: str, body: str, people: set[str]) -> None:
    named = {person for person, own, _, _ in ties(text) if own == body and person[0].isupper() and " " in person}
    assert named - {"Harbour Bank directors"} == people


def test_a_league_founded_by_somebodys_staff_is_not_his() -> None:
    found = ties("On Monday the Harbour League, founded by former David Lund staffers, closed.")
    assert ("David Lund", "Harbour League") not in {row[:2] for row in found}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("On Monday others in the Harbour Society said no.", "others", "Harbour Society"),
        ("An adviser to the Harbour League said no on Monday.", "adviser", "Harbour League"),
        ("Journalists from Harbour University said no on Monday.", "Journalists", "Harbour University"),
    ],
)
def test_links_tie_unnamed_people(text: str, person: str, body: str) -> None:
    assert ties(text) == [(person, body, person, CURRENT)]


def test_whoever_seeks_a_seat_is_tied_to_the_body_of_the_seat() -> None:
    found = ties("On Monday White House hopeful Ann Moe smiled.")
    assert found == [("Ann Moe", "White House", "hopeful", CURRENT)]
    assert ties("On Monday White House successor Ann Moe smiled.")[0][1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lund ran Harbour Radio’s drafting team and other matters.", [("team", "Harbour Radio")]),
        ("On Monday the Harbour Bank clerk’s office closed.", [("Harbour Bank clerk’s office", "Harbour Bank")]),
        ("On Monday a chess team from Harbour College left.", [("chess team", "Harbour College")]),
        ("On Monday a chess club from Harbour College left.", []),
        ("On Monday the Oslo Gulls of the new Norwegian Fish League left.", [("Oslo Gulls", "Norwegian Fish League")]),
        ("On Monday Harbour Bank said that Harbour Bank offices closed.", [("Harbour Bank offices", "Harbour Bank")]),
        ("On Monday the Fish League’s member unions left.", [("Fish League’s member unions", "Fish League")]),
        ("On Monday the Fish League’s rival unions left.", []),
        # what a committee is on stands behind its noun, and where an office is
        (
            "The Harbour Council met. The Harbour Council Committee on Ferries voted.",
            [("Harbour Council Committee on Ferries", "Harbour Council")],
        ),
        (
            "The Office of Ferries within the Harbour Department closed.",
            [("Office of Ferries", "Harbour Department")],
        ),
    ],
)
def test_teams_offices_and_branches_belong_to_the_body_told_beside_them(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert wholes(text) == expected


@pytest.mark.parametrize(
    ("said", "tied"),
    [
        ("Norway joined the Fish Union in May.", True),
        ("The paper wanted Norway to leave the Fish Union.", True),
        ("Norway’s withdrawal from the Fish Union was late.", True),
        ("Norway left the Fish Union building.", False),
        ("Norway left. The Fish Union met.", False),
        ("Norway joined the Fish Union in suing the mayor.", False),
        ("Norway joined the Fish Union for talks.", False),
        ("Norway left the Fish Union without a harbour.", False),
        ("Norway left the Fish Union in disarray.", False),
        ("Norway left the Fish Union in 2019.", True),
    ],
)
def test_a_state_that_joins_or_leaves_a_body_is_tied_to_it(said: str, *, tied: bool) -> None:
    told = ties(f"Norway and the Fish Union met on Monday. {said}")
    assert any(who == "Norway" and body == "Fish Union" for who, body, *_ in told) is tied
