"""Which line between headline and body is held to show another date than the one that was given."""

from datetime import date

import pytest

from newsvoices.coding.printed_date import find_other_date
from newsvoices.text.layout import lay_out

BODY = "The council of Lusair met on Monday and sold both of its ferries to a firm from the mainland.\n"


def other(line: str, published: str) -> tuple[str, date] | None:
    text = f"Council sells ferries\n\n{line}\n\n{BODY}\n{BODY}"
    return find_other_date(text, lay_out(text), published)


@pytest.mark.parametrize(
    ("published", "near"),
    [("2024-03-05", True), ("2024-03-04", False), ("2024-03-19", True), ("2024-03-20", False), ("2024-03", True)],
)
def test_a_date_up_to_seven_days_away_is_the_same_one(published, near):
    line = "By Ann Moe, 12 March 2024"
    assert other(line, published) == (None if near else (line, date(2024, 3, 12)))


def test_of_several_dates_one_near_one_is_enough():
    line = "Published 12 March 2023, updated 14 March 2024"
    assert other(line, "2024-03-14") is None
    assert other(line, "2022-01-01") == (line, date(2023, 3, 12))


def test_the_body_and_a_sentence_below_the_headline_show_no_date_of_publication():
    assert other("The vote that Ann Moe lost was on 12 March 2024.", "2020-01-01") is None
    text = f"Council sells ferries\n\n{BODY}\nIt had bought them on 12 March 2004\n"
    assert find_other_date(text, lay_out(text), "2020-01-01") is None


def test_a_line_of_more_than_a_hundred_characters_is_no_byline():
    line = f"By {'Ann Moe and ' * 6}Bo Moe, 12 March 2024"
    assert len(line) <= 100
    assert other(line, "2020-01-01") == (line, date(2024, 3, 12))
    assert other(line.replace("Bo Moe", "Bo Moe of Lusair"), "2020-01-01") is None
