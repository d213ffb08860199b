"""Ties that whole sentences and articles tell: parts of bodies, deeds far from their subjects, staff, and rows of names."""

import pytest
from tests.extract.test_ties import Row, ties

CURRENT, UNCLEAR = "current", "unclear"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Bank’s board met on Monday.", ("Harbour Bank’s board", "Harbour Bank", "board")),
        (
            "On Monday Norway’s central bank met. Norway agreed to pay.",
            ("Norway’s central bank", "Norway", "central bank"),
        ),
        (
            "On Monday the Harbour Bank Board met. Harbour Bank closed.",
            ("Harbour Bank Board", "Harbour Bank", "Harbour Bank Board"),
        ),
        (
            "On Monday the Fish Institute at Harbour University closed.",
            ("Fish Institute", "Harbour University", "Fish Institute"),
        ),
    ],
)
def test_parts_of_bodies_belong_to_the_whole(text: str, expected: tuple[str, str, str]) -> None:
    assert ties(text) == [(*expected, CURRENT)]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Harbour Bank’s rival firm closed.",
        "On Monday the court’s Harbour Bank ruling pleased the mayor.",
        "On Monday Harbour Radio at Oslo closed.",
    ],
)
def test_bodies_that_only_stand_beside_others_are_no_parts(text: str) -> None:
    assert ties(text) == []


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("Ann Moe, a daughter of David Lund, also worked for Harbour Bank.", "Harbour Bank", "also worked for"),
        ("On Monday Ann Moe left the room and ran for the Senate.", "Senate", "ran for"),
        ("Ann Moe bought the Harbour Bank on Monday.", "Harbour Bank", "bought"),
        ("David Lund smiled when Ann Moe was in the Senate.", "Senate", "was in"),
        ("On Monday Ann Moe smiled and interned at Harbour Bank.", "Harbour Bank", "interned at"),
        ("On Monday Ann Moe told of her years at Harbour Bank.", "Harbour Bank", "years"),
        ("On Monday David Lund backed Ann Moe’s White House bid.", "White House", "White House bid"),
        ("On Monday David Lund praised Ann Moe’s Senate record.", "Senate", "Senate record"),
        ("On Monday Ann Moe won the nomination of the Fish Party.", "Fish Party", "won"),
    ],
)
def test_deeds_and_times_tie_their_subjects_and_owners(text: str, body: str, title: str) -> None:
    assert [row for row in ties(text) if row[1] is not None] == [("Ann Moe", body, title, UNCLEAR)]


def test_all_subjects_of_a_clause_are_in_the_body_in_which_it_says_they_were() -> None:
    found = ties("David Lund smiled when Ann Moe and Susan Berg were in the Senate.")
    assert found == [("Ann Moe", "Senate", "were in", UNCLEAR), ("Susan Berg", "Senate", "were in", UNCLEAR)]


def test_a_named_body_is_its_owners_unless_more_follows() -> None:
    assert ties("On Monday Ann Moe’s Harbour Bank closed.") == [("Ann Moe", "Harbour Bank", "’s", CURRENT)]
    assert ties("On Monday Ann Moe’s Harbour Bank letter pleased the mayor.") == []


LOSING = "Harbour Bank closed on Monday. Harbour Bank had lost money. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LOSING}Harbour Bank has 300 employees.", [("employees", "Harbour Bank", "employees", CURRENT)]),
        ("Harbour Bank closed on Monday. The Fish League smiled. It has 300 employees.", []),
        (f"{LOSING}Harbour Bank met federal employees.", []),
        ("The FBI came on Monday. Agents said no.", [("Agents", "FBI", "Agents", CURRENT)]),
        ("Harbour Bank closed on Monday. Agents said no.", []),
        ("The Supreme Court met. Justice Ann Moe said no.", [("Ann Moe", "Supreme Court", "Justice", CURRENT)]),
        ("Harbour Bank closed. “No,” spokeswoman Ann Moe said.", [("Ann Moe", "Harbour Bank", "spokeswoman", CURRENT)]),
        ("Harbour Bank closed. “No,” Labour chairman Ann Moe said.", [("Ann Moe", None, "Labour chairman", CURRENT)]),
    ],
)
def test_staff_and_officers_are_of_the_one_body_of_which_the_article_tells(text: str, expected: list[Row]) -> None:
    assert ties(text) == expected


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
    assert found == [("Ann Moe", "White House", "White House hopeful", CURRENT)]
    assert ties("On Monday White House successor Ann Moe smiled.")[0][1] is None
