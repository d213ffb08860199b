"""Ties that news from anywhere states: whom parties had elected, who followed whom, and parts of bodies."""

import pytest
from tests.extract.reading import Tie, ties

from newsvoices.extractor import propose

BANK, FUND, PARTY = "Harbour Bank", "Fish Fund", "Fish Party"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe was elected to the Riksdag for the Fish Party in 2010.",
            [("Ann Moe", "Riksdag", "elected to", "unclear"), ("Ann Moe", PARTY, "for", "unclear")],
        ),
        (
            "Ann Moe sits in the Folketing for the Fish Party.",
            [("Ann Moe", "Folketing", "sits in", "current"), ("Ann Moe", PARTY, "for", "current")],
        ),
        ("Ann Moe was elected in 2012 for the Fish Party.", [("Ann Moe", PARTY, "for", "unclear")]),
        ("David Lund, who ran for the Fish Party in Bergen, agreed.", [("David Lund", PARTY, "for", "unclear")]),
        ("Ann Moe never stood for the Fish Party.", []),
        ("Ann Moe voted for the Fish Party.", []),
        ("Ann Moe stands for the Fish Party’s values.", []),
        ("Ann Moe was elected in 2012 for the Fish Party leadership.", []),
    ],
)
def test_whoever_stands_or_is_elected_for_a_party_is_of_it(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe succeeded Carl Berg as head of the Fish Fund.",
            [("Ann Moe", FUND, "head", "unclear"), ("Carl Berg", FUND, "head", "former")],
        ),
        ("Ann Moe was replaced as head of the Fish Fund.", [("Ann Moe", FUND, "head", "former")]),
        ("Ann Moe replaced the locks as head of the Fish Fund.", [("Ann Moe", FUND, "head", "unclear")]),
        ("As the head of Harbour Bank, Ann Moe signed it.", [("Ann Moe", BANK, "head", "unclear")]),
        ("As the head of Harbour Bank left, Ann Moe smiled.", []),
    ],
)
def test_whoever_follows_somebody_or_is_followed_has_or_had_the_office(text: str, expected: list[Tie]) -> None:
    assert [row for row in ties(text) if row[0] != "head"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("David Lund, who used to run Harbour Bank, agreed.", [("David Lund", BANK, "used to run", "former")]),
        ("Ann Moe, speaking for the Fish Fund, agreed.", [("Ann Moe", FUND, "speaking for", "current")]),
        ("Ann Moe left the Fish Party.", [("Ann Moe", PARTY, "left", "former")]),
        ("Ann Moe left the Harbour Hotel.", []),
        ("Ann Moe, who left the company, smiled.", [("Ann Moe", "company", "left", "former")]),
        ("Ann Moe, who left the company in May, smiled.", [("Ann Moe", "company", "left", "former")]),
        ("Ann Moe, who left the company two years ago, smiled.", [("Ann Moe", "company", "left", "former")]),
        ("Ann Moe, who left the company because of fish, smiled.", [("Ann Moe", "company", "left", "former")]),
        # left somehow, not for good
        ("Ann Moe left the party divided.", []),
        ("Ann Moe, who left the department short of staff, smiled.", []),
        ("Ann Moe, who left the government with no choice, smiled.", []),
        (
            "Ann Moe chairs Harbour Bank’s legal committee.",
            [("Ann Moe", "Harbour Bank’s legal committee", "chairs", "current")],
        ),
        (
            "Ann Moe, the first woman to lead Harbour Bank, agreed. Ann Moe, the only survivor, wept.",
            [("Ann Moe", BANK, "woman", "current"), ("Ann Moe", None, "survivor", "current")],
        ),
        (
            "The text was written by Ann Moe, a fellow at the Fish Institute.",
            [("Ann Moe", "Fish Institute", "fellow", "current")],
        ),
    ],
)
def test_clauses_and_descriptions_tell_of_whom_somebody_is(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moe, mother of three and founder of Harbour Bank, agreed.",
            [("Ann Moe", None, "mother", "current"), ("Ann Moe", BANK, "founder", "current")],
        ),
        (
            "David Lund, a father and member of the Fish Council, agreed.",
            [("David Lund", None, "father", "current"), ("David Lund", "Fish Council", "member", "current")],
        ),
        (
            "David Lund, chairman and head of Harbour Bank, agreed.",
            [("David Lund", BANK, "chairman", "current")],
        ),
    ],
)
def test_a_body_behind_two_roles_is_of_the_first_only_where_that_is_an_office(text: str, expected: list[Tie]) -> None:
    assert ties(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("David Lund is one of Harbour Bank’s most able directors.", "David Lund"),
        ("Ann Moe is among Harbour Bank’s directors.", "Ann Moe"),
        ("Several directors of Harbour Bank, among them Ann Moe, objected.", "Ann Moe"),
    ],
)
def test_whoever_is_one_of_a_bodys_people_is_of_it(text: str, who: str) -> None:
    assert (who, BANK) in [(row[0], row[1]) for row in ties(text)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Transport minister Alain Moe called for calm.", "Transport minister"),
        ("Higher education minister Alain Moe called for calm.", "Higher education minister"),
        ("Health secretary Alain Moe resigned.", "Health secretary"),
    ],
)
def test_what_a_minister_is_for_opens_a_sentence_as_a_part_of_the_office(text: str, role: str) -> None:
    assert ties(text) == [("Alain Moe", None, role, "current")]


def test_a_club_may_be_told_by_who_coaches_it() -> None:
    assert ties("Harbour Rovers FC, coached by David Lund, are second.") == [
        ("David Lund", "Harbour Rovers FC", "coached by", "current")
    ]


def test_an_investor_beside_a_bodys_name_is_that_body() -> None:
    coding = propose(
        "Harbour Bank, a Japanese investor in Fish Foods Ltd, sold shares.", article_id="a", reference_date=None
    )
    assert [actor["name"] for actor in coding.actors] == ["Harbour Bank", "Fish Foods Ltd"]


def test_what_a_firm_owns_is_no_person() -> None:
    coding = propose("Harbour Bank, which owns Lusotel, is based in Oslo.", article_id="a", reference_date=None)
    assert [(a["name"], a["actor_type"]) for a in coding.actors] == [
        ("Harbour Bank", "organization"),
        ("Lusotel", "organization"),
    ]


def test_the_country_of_an_office_parts_it_from_its_body() -> None:
    assert ties("Harbour Aid’s Kenya director, Ann Moe, agreed.") == [
        ("Ann Moe", "Harbour Aid", "Kenya director", "current")
    ]
