"""Descriptions parted from a name by its kind or age: [the envoy, Norwegian diplomat Ann Moe,], [Ann Moe, 58, was]."""

import pytest
from tests.extract.reading import Tie, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The U.N. envoy to Chad, Norwegian diplomat Ann Moe, called for calm.",
            ("Ann Moe", "U.N.", "envoy", "current"),
        ),
        (
            "Harbour Bank’s Pacific manager, Irishman Sean Daly, was at the match.",
            ("Sean Daly", "Harbour Bank", "Pacific manager", "current"),
        ),
        (
            "The Harbour Bank chairman, former minister Ann Moe, left.",
            ("Ann Moe", "Harbour Bank", "chairman", "current"),
        ),
        (
            "The firm owns the football club Bergen Tigers, whose coach, Brazilian Paulo Mendes, was sacked.",
            ("Paulo Mendes", "Bergen Tigers", "coach", "current"),
        ),
        (
            "Ann Moe, 58, was a member of the Fish Party’s Central Committee until last year.",
            ("Ann Moe", "Central Committee", "member", "former"),
        ),
        (
            "Governor Ann Moe of Rivers State, a member of the People’s Congress Party, and Per Berg urged calm.",
            ("Ann Moe", "People’s Congress Party", "member", "current"),
        ),
    ],
)
def test_a_kind_or_age_may_part_a_name_from_what_it_is(text: str, expected: Tie) -> None:
    assert expected in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Among the guests were the Harbour Bank chairman, Danish brewer Per Berg, the singer Ida Lund and others.",
        "Behind the Harbour Bank chairman, Norwegian poet Per Berg said no.",
        "After he spoke to the Harbour Bank chairman, poet Per Berg left.",
        "The Harbour Bank chairman, poet Per Berg and the skier Ida Lund left.",
        "Per Berg, 44, was not a member of Harbour Bank.",
        "If Per Berg, 33, is head of Harbour Bank, nobody knows.",
        "The father of Per Berg, 33, is head of Harbour Bank.",
        "A friend of Per Berg is the head of Harbour Bank.",
    ],
)
def test_a_name_in_a_list_or_of_another_is_not_described(text: str) -> None:
    assert not [row for row in ties(text) if row[:2] == ("Per Berg", "Harbour Bank")]


@pytest.mark.parametrize(
    "text",
    [
        "A friend of the chairman, Norwegian singer Per Berg, said no.",
        "A lawyer for the mayor, former judge Per Berg, said no.",
        "The son of the minister, actor Per Berg, left.",
    ],
)
def test_whose_friend_somebody_may_be_is_no_office_of_his(text: str) -> None:
    assert not [row for row in ties(text) if row[2] in ("chairman", "mayor", "minister")]


@pytest.mark.parametrize("noun", ["publisher", "developer", "brewer"])
def test_a_trade_of_people_and_firms_makes_no_body_of_who_has_a_rare_name(noun: str) -> None:
    assert ("Jan Raab", "Harbour Books", "president", "current") in ties(
        f"Jan Raab, the president and {noun} of Harbour Books, said no."
    )
