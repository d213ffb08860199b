"""Weekdays and months counted on or back, stretches up to a month, and days that somebody sets or asks for."""

import pytest

from newsvoices.extractor.times import find_times
from newsvoices.text import lay_out


@pytest.mark.parametrize(("sentence", "words", "edtf"), [
    ("Crowds took to the streets on the Saturday before last.", "the Saturday before last", "2023-10-07"),
    ("The committee meets on the Tuesday after next.", "the Tuesday after next", "2023-10-31"),
    ("The general seized power five years ago this month.", "five years ago this month", "2018-10"),
    ("Output fell in the three months to August.", "the three months to August", "2023-06/2023-08"),
    ("Exports rose in the six months to February 2023.", "the six months to February 2023", "2022-09/2023-02"),
    ("She worked three months to May 2 without pay.", "May 2", "2023-05-02"),
    ("The bank next meets on the 26th.", "the 26th", "2023-10-26"),
    ("The trial was set for the first week of December.", "the first week of December", "2023-12~"),
    ("The firm set a record for the first week of May.", "the first week of May", "2023-05~"),
    ("The vote was fixed for early November.", "early November", "2023-11~"),
    ("Greta Lind called for a strike on 24 October.", "24 October", "2023-10-24"),
    ("The union demanded talks on November 2.", "November 2", "2023-11-02"),
    ("The mayor called for an inquiry on 3 October.", "3 October", "2023-10-03"),
    ("The village asked for help on 2 March.", "2 March", "2023-03-02"),
    ("Greta Lind demanded an answer about the crash on 11 November.", "11 November", "2022-11-11"),
    ("Greta Lind proposed the bill on 11 November.", "11 November", "2022-11-11"),
    ("The union had called for a march on 11 November.", "11 November", "2022-11-11"),
    ("The union set a goal for early October.", "early October", "2023-10~"),
    ("The strike of two months ended in August.", "August", "2023-08"),
    ("The next meets on Friday are in Oslo.", "Friday", "2023-10-20"),
])  # fmt: skip
def test_a_time_is_read_as_the_sentence_means_it(sentence: str, words: str, edtf: str) -> None:
    found = [(row["text"], row["edtf"]) for row in find_times(sentence, lay_out(sentence), "2023-10-18")]
    assert found == [(words, edtf)]
