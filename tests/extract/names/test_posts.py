"""Bodies that only the posts beside their names give away, and rows that tie somebody and state no role."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.roles.ties import is_bare_tie

Row = tuple[str, str | None, str]


def posts(text: str) -> list[Row]:
    """Each affiliation as the actor, the body and the words that state it."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (names[row["actor_id"]], names.get(row["org_actor_id"]), text[row["start"] : row["end"]])
        for row in coding.affiliations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names of no known kind
        (
            "Ida Lund, a lecturer in public law at Vardal, smiled on Monday.",
            ("Ida Lund", "Vardal", "lecturer in public law at Vardal"),
        ),
        (
            "On Monday Ida Lund, a waitress at the Blue Heron diner, smiled.",
            ("Ida Lund", "Blue Heron", "waitress at the Blue Heron diner"),
        ),
        (
            "Ida Lund, chairman of Vardal Fields, smiled on Monday.",
            ("Ida Lund", "Vardal Fields", "chairman of Vardal Fields"),
        ),
        ("On Monday Harbourly’s Ida Lund said no.", ("Ida Lund", "Harbourly", "’s")),
        # names that end in a word for things
        (
            "On Monday Ida Lund, a spokeswoman for the Lusair Bridge, smiled.",
            ("Ida Lund", "Lusair Bridge", "spokeswoman for the Lusair Bridge"),
        ),
        (
            "On Monday Lusair Bridge President Ida Lund smiled.",
            ("Ida Lund", "Lusair Bridge", "Lusair Bridge President"),
        ),
        # teams
        ("On Monday Denver Bears coach Ida Lund smiled.", ("Ida Lund", "Denver Bears", "Denver Bears coach")),
        # bodies that own a title
        ("On Monday Harbour Bank’s CEO Ida Lund said no.", ("Ida Lund", "Harbour Bank", "Harbour Bank’s CEO")),
        ("On Monday Germany’s Chancellor Ida Lund said no.", ("Ida Lund", "Germany", "Germany’s Chancellor")),
        # behind a comma, or a word for its kind
        ("Mr. Per Dahl, of Harbour Bank, said no on Monday.", ("Per Dahl", "Harbour Bank", "of Harbour Bank")),
        (
            "“No,” said Ida Lund of digital consulting firm Quorvex.",
            ("Ida Lund", "Quorvex", "of digital consulting firm Quorvex"),
        ),
        # panels, and clauses about who ran what
        (
            "Ida Lund, who is on the Harbour Fisheries Committee, said no.",
            ("Ida Lund", "Harbour Fisheries Committee", "is on the Harbour Fisheries Committee"),
        ),
        (
            "Ida Lund, who is on the board of Harbour Bank, said no.",
            ("Ida Lund", "Harbour Bank", "is on the board of Harbour Bank"),
        ),
        (
            "Ida Lund, who has a seat on Harbour Bank’s board, said no.",
            ("Ida Lund", "Harbour Bank", "has a seat on Harbour Bank"),
        ),
        (
            "Ida Lund and Per Dahl, who are both on the Harbour Fisheries Committee, said no.",
            ("Ida Lund", "Harbour Fisheries Committee", "are both on the Harbour Fisheries Committee"),
        ),
        # past an adverb
        (
            "The Philippines’ recently elected president, Ida Lund, smiled.",
            ("Ida Lund", "Philippines", "elected president"),
        ),
        # what somebody teaches is no employer
        (
            "Ida Lund, a professor of Economics at Harbour University, said no.",
            ("Ida Lund", "Harbour University", "professor of Economics at Harbour University"),
        ),
    ],
)
def test_posts_tell_of_bodies(text: str, expected: Row) -> None:
    assert expected in posts(text)
    assert len({body for _, body, _ in posts(text)}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Per Dahl smiled on Monday. Ida Lund, chairman of Dahl’s campaign, left.",
        "Per Dahl smiled on Monday. Dahl spokeswoman Ida Lund left.",
        "On Monday Ida Lund, head of Ready to row, left.",
    ],
)
def test_people_and_cut_names_are_no_employers(text: str) -> None:
    assert not {body for _, body, _ in posts(text)} & {"Per Dahl", "Dahl", "Ready"}


def test_whoever_seeks_a_seat_is_tied_to_a_body_and_nobody_who_uses_a_thing() -> None:
    assert posts("On Monday Senate front-runner Ida Lund smiled.") == [("Ida Lund", "Senate", "Senate front-runner")]
    assert posts("On Monday GOP front-runner Ida Lund smiled.") == [("Ida Lund", "GOP", "GOP front-runner")]  # a party
    assert posts("On Monday Ida Lund, a Harbour Bank user, smiled.") == [("Ida Lund", None, "Harbour Bank user")]
    text = "Per Dahl’s team won. Dahl spokeswoman Ida Lund smiled."
    assert posts(text) == [("Ida Lund", None, "spokeswoman")]  # nobody is a body


def test_offices_that_stand_beside_names_of_women() -> None:
    assert posts("The first lady, Ida Lund, smiled.") == [("Ida Lund", None, "first lady")]
    assert posts("Former first lady Ida Lund smiled.") == [("Ida Lund", None, "Former first lady")]
    assert posts("Ida Lund, chairman of Harbour Bank, smiled.") == [
        ("Ida Lund", "Harbour Bank", "chairman of Harbour Bank")
    ]
    assert posts("Geneticist Ida Lund smiled.") == [("Ida Lund", None, "Geneticist")]


def test_a_noun_for_no_person_is_a_title_only_behind_its_office() -> None:
    assert posts("Former deputy secretary of state Ida Lund smiled.") == [
        ("Ida Lund", None, "Former deputy secretary of state")
    ]
    assert posts("Senators Ida Lund and Per Dahl smiled.")[0] == ("Ida Lund", None, "Senators")
    assert posts("He does not trust Ida Lund. It was a state Lund won.") == []
    assert posts("Harbour Marathon bomber Per Dahl fled.") == [("Per Dahl", None, "Harbour Marathon bomber")]


def test_a_time_is_no_part_of_a_role_and_a_form_of_address_is_none() -> None:
    assert posts("Ida Lund was governor of Ohio in 2010.") == [("Ida Lund", None, "governor of Ohio")]
    assert posts("Ida Lund, the mayor of Bergen on Monday, smiled.") == [("Ida Lund", None, "mayor of Bergen")]
    assert posts("His Royal Highness Ali Moe smiled on Monday.") == []


def test_a_group_and_a_bare_tie_state_no_role() -> None:
    coding = propose(
        "Ida Lund of Harbour Bank said no on Monday. Harbour Bank employees smiled.\n",
        article_id="a",
        reference_date=None,
    )
    assert [row["role_title"] for row in coding.affiliations] == ["of", "employees"]
    assert {row["role"] for row in coding.actors} == {None}
    assert is_bare_tie("of")
    assert is_bare_tie("works for")
    assert not is_bare_tie("founded")
    assert not is_bare_tie("chief of staff")


def test_who_ran_a_body_may_have_had_a_title() -> None:
    assert posts("The Harbour Council, the body that then-Mayor Ida Lund chaired, met.") == [
        ("Ida Lund", None, "then-Mayor"),
        ("Ida Lund", "Harbour Council", "chaired"),
    ]
