"""Time expressions and affiliations at the start of sentences, in headlines and in capitals."""

import pytest

from newsvoices.extract import propose


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
    ],
)
def test_a_capital_changes_nothing_in_a_time_expression(sentence: str, edtf: str) -> None:
    times = propose(sentence, article_id="a", reference_date="2014-11-13").times
    assert [row["edtf"] for row in times] == [edtf]


def test_a_title_and_an_apposition_that_begin_together_are_two_rows() -> None:
    text = (
        "Spokesman Ian Marsh, a former deputy minister of the Harbour Board, said the plan was dead. "
        "Minister Ana Lund, minister of ports in Norway, said: “No.”\n"
    )
    rows = propose(text, article_id="a", reference_date="2014-11-13").affiliations
    assert len(rows) >= 2
    assert len({row["key"] for row in rows}) == len(rows)
