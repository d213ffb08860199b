"""Ties of hosts, columnists, officers and professors whose title, verb or noun parts them from their body."""

import pytest
from tests.extract.reading import Tie, ties

MOE = "Ann Moe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a noun that the tagger takes for a verb
        ("Harbour Radio co-host Ann Moe said no.", [(MOE, "Harbour Radio", "co-host", "current")]),
        (
            "Ann Moe, co-host of Harbour Radio’s “Morning Tide”, said no.",
            [(MOE, "Harbour Radio", "co-host", "current")],
        ),
        # people on the air
        ("The hosts on Harbour Radio praised Oslo.", [("hosts", "Harbour Radio", "hosts", "current")]),
        ("The boys on Harbour Radio praised Oslo.", []),
        ("The hosts on Harbour Street praised Oslo.", []),
        # journalists, and nobody else, by the paper in which they write
        (
            "Columnist Ann Moe wrote in the Harbour Echo that fares would rise.",
            [(MOE, None, "Columnist", "current"), (MOE, "Harbour Echo", "wrote in", "unclear")],
        ),
        (
            "Mayor Ann Moe wrote in the Harbour Echo that fares would rise.",
            [(MOE, None, "Mayor", "current")],
        ),
        # what an office is of, before the name; and the grade of an officer
        (
            "Harbour University professor of law Ann Moe said no.",
            [(MOE, "Harbour University", "professor", "current")],
        ),
        (
            "Harbour University friend of singer Ann Moe said no.",
            [(MOE, None, "singer", "current")],
        ),
        ("Air Force 1st Lt. Ann Moe said no.", [(MOE, "Air Force", "1st Lt.", "current")]),
        # whom a firm sends away
        ("Fish Foods laid off 600 workers on Monday.", [("workers", "Fish Foods", "workers", "current")]),
        ("Fish Foods put off 600 workers on Monday.", []),
    ],
)
def test_people_are_tied_to_the_media_services_and_schools_they_are_told_with(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
