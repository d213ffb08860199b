"""Whom the text says to be nominated or appointed to courts, chambers and their committees."""

import pytest
from tests.extract.reading import ties


def tied(text: str) -> set[tuple[str, str | None]]:
    """Everybody who has a tie, with the body."""
    return {row[:2] for row in ties(text) if row[1] is not None}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday he nominated Ann Moe for the Fish Court.",
        "On Monday Ann Moe was nominated for the Fish Court.",
        "Ann Moe, his nominee to the Fish Court, smiled on Monday.",
        "On Monday the mayor chose Ann Moe as his Fish Court nominee.",
    ],
)
def test_whoever_is_nominated_to_a_court_is_tied_to_it(text: str) -> None:
    assert ("Ann Moe", "Fish Court") in tied(text)


def test_all_of_a_row_are_appointed() -> None:
    found = tied("On Monday he appointed Ann Moe, Ida Lund and Per Berg to the Fish Court.")
    assert found == {(name, "Fish Court") for name in ("Ann Moe", "Ida Lund", "Per Berg")}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday he appointed Ann Moe for the Fish Court.",
        "On Monday he nominated Ann Moe for the Harbour Bank.",
        "On Monday he met Ann Moe and named Per Berg to the Fish Court.",
        "On Monday Ann Moe, a candidate to the Fish Court, smiled.",
    ],
)
def test_whoever_is_only_named_beside_a_court_is_not_tied_to_it(text: str) -> None:
    assert [who for who, _ in tied(text) if who == "Ann Moe"] == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The mayor put Ann Moe on the Fish Board on Monday.", "Fish Board"),
        ("The mayor installed Ann Moe in the Cabinet on Monday.", "Cabinet"),
        ("The network put Ann Moe on CNN on Monday.", None),
        ("The polls put Ann Moe in the White House.", None),
        ("The judge placed Ann Moe in the FBI unit.", None),
    ],
)
def test_whoever_is_put_on_a_panel_is_tied_to_it_but_nobody_to_a_channel(text: str, body: str | None) -> None:
    assert tied(text) == ({("Ann Moe", body)} if body is not None else set())
