"""What somebody had in a body, bodies where somebody works, and seats that somebody seeks."""

import pytest
from tests.extract.reading import Tie, ties

MOE = "Ann Moe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody has or had in a body
        ("Ann Moe’s two years in the Harbour Senate were long.", [(MOE, "Harbour Senate", "years in", "unclear")]),
        (
            "He told Ann Moe of her resignation from the Fish Party.",
            [(MOE, "Fish Party", "resignation from", "former")],
        ),
        ("Ann Moe’s leadership of the Fish League ended.", [(MOE, "Fish League", "leadership of", "unclear")]),
        ("Ann Moe’s eight years in office ended.", []),
        ("Ann Moe spent ten years at Harbour Bank.", [(MOE, "Harbour Bank", "spent ten years at", "unclear")]),
        ("Ann Moe took a job at Harbour Bank in May.", [(MOE, "Harbour Bank", "took a job at", "unclear")]),
        (
            "Ann Moe has a law degree from Harbour University.",
            [(MOE, "Harbour University", "has a law degree from", "current")],
        ),
        ("Ann Moe has a letter from Harbour University.", []),
        ("Ann Moe won a seat on the Harbour Council.", [(MOE, "Harbour Council", "won a seat on", "unclear")]),
        # where somebody works
        ("Ann Moe sued Harbour Bank, where she worked until May.", [(MOE, "Harbour Bank", "worked", "unclear")]),
        ("The school where Ann Moe teaches burned on Monday.", [(MOE, "school", "teaches", "current")]),
        ("Ann Moe left Harbour Bank, where she would work no more.", []),
        # what somebody seeks
        ("Ann Moe is running for the Harbour Senate in May.", [(MOE, "Harbour Senate", "running for", "unclear")]),
        (
            "Ann Moe decided to run for a Harbour Senate seat.",
            [(MOE, "Harbour Senate", "run for", "unclear")],
        ),
        (
            "Ann Moe is running for re-election to the Harbour Council.",
            [(MOE, "Harbour Council", "running for", "unclear")],
        ),
        ("Ann Moe is seeking the Fish Party nomination.", [(MOE, "Fish Party", "seeking", "unclear")]),
        ("Ann Moe is campaigning for the Fish Party.", []),
        ("Ann Moe would not run for the Harbour Senate, he said.", []),
        ("Ann Moe’s last run for the Harbour Senate failed.", [(MOE, "Harbour Senate", "run for", "unclear")]),
        ("Ann Moe ended her bid for the White House.", [(MOE, "White House", "bid for", "unclear")]),
        ("Since launching her White House bid, Ann Moe smiled.", [(MOE, "White House", "bid", "unclear")]),
        ("Ann Moe closed her White House campaign office.", []),
    ],
)
def test_spells_and_bids_tie_people_to_bodies(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
