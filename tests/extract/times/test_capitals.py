"""Time expressions and affiliations at the start of sentences, in headlines and in capitals."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.times import find_times
from newsvoices.text import lay_out


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Last year prices rose.", "2013"),
        ("Next month they vote.", "2014-12"),
        ("LAST WEEK it fell.", "2014-11-03/2014-11-09"),
        ("Last summer was hot.", "2014-22"),
        ("Last November they met.", "2013-11"),
        ("Last Monday he said no.", "2014-11-10"),
        ("Three Years Ago he left.", "2011"),
        ("It grew Over the Last Two Years.", "2012/2014"),
        ("Over The Last Two Decades it grew.", "1994/2014"),
        ("In early May they met.", "2014-05~"),
    ],
)
def test_a_capital_changes_nothing_in_a_time_expression(sentence: str, edtf: str) -> None:
    times = propose(sentence, article_id="a", reference_date="2014-11-13").times
    assert [row["edtf"] for row in times] == [edtf]


@pytest.mark.parametrize(
    "words",
    [
        "on 3 March 2012",
        "on March 3, 2012",
        "in March 2012",
        "in the spring of 2012",
        "in 2012",
        "in the 1990s",
        "in the ’90s",
        "from 1985 to 1991",
        "on October 23",
        "on 23 October",
        "in May",
        "in early May",
        "last November",
        "next May",
        "last summer",
        "earlier this year",
        "this past year",
        "last week",
        "next month",
        "last decade",
        "on Monday",
        "last Thursday",
        "next Friday",
        "yesterday",
        "two years ago",
        "two centuries ago",
        "a couple of weeks ago",
        "two decades from now",
        "over the last two decades",
        "in the next five years",
        "over the past three months",
        "two weeks later",
        "the following year",
    ],
)
def test_every_kind_of_time_reads_alike_in_any_capitals(words: str) -> None:
    plain, *others = [
        [(row["text"].lower(), row["edtf"], row["basis"]) for row in find_times(text, lay_out(text), "2014-11-13")]
        for text in (
            f"They met {words}.",
            f"They met {words[0].upper()}{words[1:]}.",
            f"{words[0].upper()}{words[1:]}, they met.",
            f"They met {' '.join(word[0].upper() + word[1:] for word in words.split())}.",
            f"THEY MET {words.upper()}.".replace("0S", "0s"),
        )
    ]
    assert len(plain) == 1
    assert others == [plain] * len(others)


def test_a_title_and_an_apposition_that_begin_together_are_two_rows() -> None:
    text = (
        "Spokesman Ian Marsh, a former deputy minister of the Harbour Board, said the plan was dead. "
        "Minister Ana Lund, minister of ports in Norway, said: “No.”\n"
    )
    rows = propose(text, article_id="a", reference_date="2014-11-13").affiliations
    assert len(rows) >= 2
    assert len({row["key"] for row in rows}) == len(rows)
