"""When somebody is in a body by a verb that tells what goes on, or by a title of another sentence."""

import pytest
from tests.extract.reading import Tie, ties

MOE = "Ann Moe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moe had been working at Harbour Bank.", [(MOE, "Harbour Bank", "working at", "unclear")]),
        (
            "Ann Moe was working at Harbour Bank when the fire broke out.",
            [(MOE, "Harbour Bank", "working at", "unclear")],
        ),
        ("Ann Moe is working at Harbour Bank.", [(MOE, "Harbour Bank", "is working at", "current")]),
        (
            "Mayor Ann Moe spoke. Moe, of the Fish Party, left.",
            [(MOE, None, "Mayor", "current"), (MOE, "Fish Party", "of", "current")],
        ),
        ("Professor Ann Moe of Harbour College left.", [(MOE, "Harbour College", "Professor", "current")]),
        ("The report blamed then-Harbour Bank Chair Ann Moe.", [(MOE, "Harbour Bank", "Chair", "former")]),
        ("Then-Harbour Bank Chair Ann Moe resigned.", [(MOE, "Harbour Bank", "Chair", "former")]),
        ("The ex-Harbour Bank director Ann Moe left.", [(MOE, "Harbour Bank", "director", "former")]),
        ("The then-Harbour Mayor Ann Moe left.", [(MOE, None, "Mayor", "former")]),
        ("Then-President Ann Moe left.", [(MOE, None, "President", "former")]),
    ],
)
def test_when_an_office_or_work_is_told(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected
