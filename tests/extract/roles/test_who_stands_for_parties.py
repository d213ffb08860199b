"""Whom the text ties to a party by words that lead up to what somebody is for it."""

import pytest
from tests.extract.reading import ties


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # who becomes it
        ("Ann Moe hopes to become the Harbour Party nominee in May.", "nominee"),
        ("On Monday Ann Moe hoped to be named the Harbour Party’s nominee.", "nominee"),
        ("Ann Moe smiled on Monday. She spoke of her path to becoming the Harbour Party’s nominee.", "nominee"),
        # "as" behind a name, behind what somebody has and behind a verb
        ("The Post deplored the rise of Ann Moe as the Harbour Party’s front-runner.", "front-runner"),
        (
            "Ann Moe smiled on Monday. She sealed her status as the Harbour Party’s presumptive nominee.",
            "presumptive nominee",
        ),
        ("On Monday Ann Moe emerged as the Harbour Party’s standard-bearer.", "standard-bearer"),
    ],
)
def test_whoever_is_to_stand_for_a_party_is_tied_to_it(text: str, title: str) -> None:
    assert ("Ann Moe", "Harbour Party", title, "unclear") in ties(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Labour Party met. On Monday Labour candidate Ann Moe said no.", "Labour Party"),
        ("The GOP met. On Monday Republican front-runner Ann Moe said no.", "GOP"),
        ("The Labour Party met. On Monday Ann Moe, the presumptive Labour nominee, said no.", "Labour Party"),
        # the party of one place is not meant, and none that is an actor
        ("The Oslo Labour Party met. On Monday Labour candidate Ann Moe said no.", "Labour"),
        ("On Monday Republican front-runner Ann Moe said no.", None),
    ],
)
def test_a_partys_adjective_says_for_whom_a_nominee_stands(text: str, body: str | None) -> None:
    assert [row[1] for row in ties(text) if row[0] == "Ann Moe"] == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe will never become the Harbour Party nominee.",
        "On Monday Ann Moe met the Harbour Party nominee.",
        "On Monday Ann Moe beat the Harbour Party’s nominee.",
        "Ann Moe smiled on Monday. She saw her brother as the Harbour Party’s nominee.",
    ],
)
def test_whoever_denies_meets_or_beats_a_nominee_is_not_tied_to_the_party(text: str) -> None:
    assert [row for row in ties(text) if row[0] == "Ann Moe" and row[1] is not None] == []
