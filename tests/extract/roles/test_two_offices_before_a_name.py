"""Two offices before a name that "and" joins are both of whoever is named."""

import pytest

from newsvoices.extractor import propose


def roles(text: str) -> list[tuple[str, str, str]]:
    coding = propose(text, article_id="a", reference_date=None)
    name = {a["key"]: a["name"] for a in coding.actors}
    return [(name[r["actor_id"]], text[r["start"] : r["end"]], r["tenure"]) for r in coding.affiliations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On Monday, former Ohio Gov. and Harbour League Chairman Ann Moe smiled.",
            [("former Ohio Gov.", "former"), ("Harbour League Chairman", "current")],
        ),
        ("They met Mayor and Senator Ann Moe.", [("Mayor", "current"), ("Senator", "current")]),
        (
            "Former mayor and current senator Ann Moe smiled.",
            [("Former mayor", "former"), ("current senator", "current")],
        ),
    ],
)
def test_both_offices_are_told_each_with_its_tenure(text: str, found: list[tuple[str, str]]) -> None:
    assert roles(text) == [("Ann Moe", role, tenure) for role, tenure in found]


def test_an_office_with_an_article_of_its_own_is_somebody_elses() -> None:
    assert roles("The Governor and Harbour League Chairman Ann Moe smiled.") == [
        ("Ann Moe", "Harbour League Chairman", "current")
    ]


def test_an_office_with_a_holder_of_its_own_is_not_the_next_ones() -> None:
    assert roles("They met President Per Berg and Harbour League Chairman Ann Moe.") == [
        ("Per Berg", "President", "current"),
        ("Ann Moe", "Harbour League Chairman", "current"),
    ]
