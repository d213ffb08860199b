from pathlib import Path

import pytest

from newsvoices.edtf import is_edtf
from newsvoices.extractor.times import dates, days, find_times, narrative, relative, seasons, years
from newsvoices.extractor.times.rules import kinds_in
from newsvoices.measure.time_table import read_table
from newsvoices.text import lay_out


def times(text: str, reference: str | None = "2014-11-13") -> list[tuple[str, str | None, str]]:
    return [(row["text"], row["edtf"], row["basis"]) for row in find_times(text, lay_out(text), reference)]


@pytest.mark.parametrize(
    ("dateline", "reference", "expected"),
    [
        ("PORT DUNMORE, May 2 (Island Press) - ", "2024-05-02", "2024-05-02"),
        ("PORT DUNMORE, May 3 (Island Press) – ", "2024-05-02", "2024-05-03"),
        ("PORT DUNMORE, Isles, 30 Dec. — ", "2024-01-02", "2023-12-30"),
        ("OSLO, Jan. 1 (IP) -- ", "2023-12-31", "2024-01-01"),
        ("ST. OLAF, Isles, Feb. 29 (IP) — ", "2024-05-02", "2024-02-29"),
    ],
)
@pytest.mark.parametrize("rest", ["Fares will rise, the board said.", "Fares rose and the board left."])
def test_the_date_of_a_dateline_is_the_day_nearest_to_publication(
    dateline: str, reference: str, expected: str, rest: str
) -> None:
    assert times(dateline + rest, reference)[0][1:] == (expected, "completed")


def test_other_dates_before_a_dash_are_no_datelines() -> None:
    assert times("The board left on May 3 – it said so.", "2024-05-02") == [("May 3", "2023-05-03", "completed")]
    assert times("OSLO, May 3, 1999 – It left.", "2024-05-02") == [("May 3, 1999", "1999-05-03", "explicit")]
    assert times("OSLO, May 3 – It left.", "2024")[0][1:] == times("It left on May 3.", "2024")[0][1:]


@pytest.mark.parametrize(("text", "expected"), [
    ("They signed it on 3 March 2012.", [("3 March 2012", "2012-03-03", "explicit")]),
    ("They signed it on March 3, 2012.", [("March 3, 2012", "2012-03-03", "explicit")]),
    ("They signed it in March 2012.", [("March 2012", "2012-03", "explicit")]),
    ("They signed it in the spring of 2012.", [("the spring of 2012", "2012-21", "explicit")]),
    ("They signed it in 2012.", [("2012", "2012", "explicit")]),
    ("It grew in the 1990s.", [("the 1990s", "199X", "explicit")]),
    ("It grew in the ’90s.", [("the ’90s", "199X", "completed")]),
    ("It grew from 1985 to 1991.", [("from 1985 to 1991", "1985/1991", "explicit")]),
    ("It was a 19th century port.", [("19th century", "18XX", "explicit")]),
    ("They voted on October 23.", [("October 23", "2014-10-23", "completed")]),
    ("They voted on December 23.", [("December 23", "2013-12-23", "completed")]),
    ("They will vote on December 23.", [("December 23", "2014-12-23", "completed")]),
    ("They met in May.", [("May", "2014-05", "completed")]),
    ("They met in December.", [("December", "2013-12", "completed")]),
    ("They met in November.", [("November", "2014-11", "completed")]),
    ("They will meet in March.", [("March", "2015-03", "completed")]),
    ("In an August interview he left.", [("August", "2014-08", "completed")]),
    ("They met last November.", [("last November", "2013-11", "deictic")]),
    ("They met last May.", [("last May", "2014-05", "deictic")]),
    ("They meet next May.", [("next May", "2015-05", "deictic")]),
    ("They met earlier this year.", [("earlier this year", "2014", "deictic")]),
    ("They met last year.", [("last year", "2013", "deictic")]),
    ("They met last month.", [("last month", "2014-10", "deictic")]),
    ("They met last week.", [("last week", "2014-11-03/2014-11-09", "deictic")]),
    ("They met on Monday.", [("Monday", "2014-11-10", "deictic")]),
    ("They met last Thursday.", [("last Thursday", "2014-11-06", "deictic")]),
    ("They will meet on Monday.", [("Monday", "2014-11-17", "deictic")]),
    ("They met yesterday.", [("yesterday", "2014-11-12", "deictic")]),
    ("They met two years ago.", [("two years ago", "2012", "deictic")]),
    ("They met three days ago.", [("three days ago", "2014-11-10", "deictic")]),
    ("It grew over the last two decades.", [("the last two decades", "1994/2014", "deictic")]),
    ("It grew the following year.", [("the following year", None, "none")]),
    ("He may go, and they might march.", []),
    ("Mrs May spoke to May, and Theresa May left.", []),
    ("It was never as of old; 2,014 people and 1999 votes.", []),
    ("They met on February 30.", []),
    ("They met in the week of March 5.", [("the week of March 5", "2014-03-03/2014-03-09", "completed")]),
    ("It rained in the week ending 9 March 2012.",
     [("the week ending 9 March 2012", "2012-03-03/2012-03-09", "explicit")]),
    ("It closed on the last day of February 2012.", [("the last day of February 2012", "2012-02-29", "explicit")]),
    ("It closed on the last day of February.", [("the last day of February", "2014-02-28", "completed")]),
    ("It stood as late as 1950.", [("1950", "1950", "explicit")]),
    ("A poet of the eighteen-nineties (b. 1871) wrote it.",
     [("the eighteen-nineties", "189X", "explicit"), ("1871", "1871", "explicit")]),
    ("It shut at the turn of the century.", [("the turn of the century", "2000~", "deictic")]),
    ("The town will grow over the next decade.", [("the next decade", "2014/2024", "deictic")]),
    ("The sea will rise by the next century.", [("the next century", "21XX", "deictic")]),
    ("It shut in 1890. It grew over the next decade.",
     [("1890", "1890", "explicit"), ("the next decade", "190X", "anaphoric")]),
    ("It rained for the past fortnight.", [("the past fortnight", "2014-10-30/2014-11-13", "deictic")]),
    ("The budget for FY16 is out, and he was born in ’31.",
     [("FY16", "2016", "completed"), ("’31", "1931", "completed")]),
    ("It opened on 5/5/05.", [("5/5/05", "2005-05-05", "completed")]),
    ("Veterans Day parades filled the town.", [("Veterans Day", "2014-11-11", "completed")]),
    ("Christmas trees and Easter eggs sold well.", []),
    ("He found two copies of 1984 on the bench.", []),
    ("Her niece April and his wife, June, were there.", []),
    ("OCTOBER RALLY FILLS SQUARE", [("OCTOBER", "2014-10", "completed")]),
    ("The mayor hands over on Friday.", [("Friday", "2014-11-14", "deictic")]),
    ("Rooms booked for March are dear.", [("March", "2015-03", "completed")]),
    ("Oil cost $84 by 1430 GMT.", []),
    ("The ship sailed in 1430, long before.", [("1430", "1430", "explicit")]),
    ("In 2012 MSK was founded.", [("2012", "2012", "explicit")]),
    ("He was booked for speeding in March.", [("March", "2014-03", "completed")]),
    ("On Monday, ahead of the vote, she resigned.", [("Monday", "2014-11-10", "deictic")]),
    ("The schools in the port reopen on Monday.", [("Monday", "2014-11-17", "deictic")]),
    ("They saw the school reopen on Monday.", [("Monday", "2014-11-10", "deictic")]),
])  # fmt: skip
def test_a_time_keeps_its_own_precision(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert times(text) == expected


def test_without_a_reference_date_only_complete_dates_have_a_value() -> None:
    text = "They met in 2012, in May and last week."
    assert times(text, None) == [
        ("2012", "2012", "explicit"),
        ("May", None, "none"),
        ("last week", None, "none"),
    ]


def test_a_reference_year_resolves_years_but_no_months() -> None:
    assert times("They met in May and last year.", "2014") == [
        ("May", None, "none"),
        ("last year", "2013", "deictic"),
    ]


def test_an_unreadable_reference_date_counts_as_none() -> None:
    assert times("They met last year.", "soon") == [("last year", None, "none")]


def test_every_value_is_edtf() -> None:
    text = "In 99 centuries, 999 years ago and 900 decades from now; the 2090s; in the next 12 months; last decade."
    assert all(value is None or is_edtf(value) for _, value, _ in times(text))


def test_a_month_of_publication_is_enough_for_a_day_of_the_month() -> None:
    assert times("They met on the 11th.", "2014-11") == [("the 11th", "2014-11-11", "completed")]
    assert times("They will meet on the 11th.", "2014-11") == [("the 11th", None, "none")]


def test_a_sentence_may_end_anywhere() -> None:
    text = "On Monday two who will not in March 2012 have been booked for May 5 are also set to meet, and did not."
    words = text.split()
    for first in range(len(words)):
        for last in range(first, len(words)):
            part = " ".join(words[first : last + 1])
            assert all(value is None or is_edtf(value) for _, value, _ in times(part))


def test_a_rule_matches_nothing_without_a_string_that_it_says_its_matches_hold() -> None:
    tables = (Path(__file__).with_name(name) for name in ("times_before.csv", "times_after.csv"))
    sentences = [row["sentence"] for table in tables for row in read_table(table)]
    rules = (*seasons.RULES, *dates.RULES, *years.RULES, *narrative.RULES, *days.RULES, *relative.RULES)
    tried = 0
    for rule in rules:
        for match in (match for sentence in sentences for match in rule.pattern.finditer(sentence)):
            assert rule.may_match(match.group().lower()), (rule.text, match.group())
            if "feast" not in match.re.groupindex:  # any feast is tried where a sentence has any day or month
                assert rule.needs in kinds_in(match.group().lower()), (rule.text, match.group())
            tried += bool(rule.holds)
    assert tried > 200
