"""Marked words with their cue and its subject behind them."""

import pytest
from tests.extract.reading import speaker

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("however_doubtful")

PORT = "Row in the port\n\n“This town has been misled,” Ann Moe, the harbour chief, told councillors. "


def test_who_stands_behind_a_cue_that_follows_a_question_asks_it() -> None:
    text = PORT + "“By whom?” shouted a Conservative backbencher. Lund said he would stay.\n"
    assert speaker(text, "“By whom") == "Conservative backbencher"


def test_the_subject_behind_such_a_cue_is_nothing_that_is_said() -> None:
    text = PORT + "“By whom?” shouted a Conservative backbencher. Lund said he would stay.\n"
    rows = propose(text, article_id="x", reference_date=None).quotes
    assert [text[row["start"] : row["end"]] for row in rows][1:] == ["“By whom?”", "he would stay"]


def test_words_in_the_midst_of_a_clause_are_not_said_by_whom_the_next_one_is_about() -> None:
    text = "Row in the port\n\nPeter Lund, who calls Ann Moe “a fool,” said one of them must go.\n"
    assert speaker(text, "Ann Moe “a fool") == "Peter Lund"


def test_the_next_sentences_subject_is_no_part_of_the_subject_behind_a_cue() -> None:
    text = (
        "Years to rebuild\n\n“We will rebuild,” vowed Japanese Prime Minister Kenji Mori. The governor of Iwate, Yuki "
        "Tanaka, said rebuilding would take a decade.\n"
    )
    assert speaker(text, "“We will") == "Kenji Mori"
    assert speaker(text, "rebuilding would") == "Yuki Tanaka"
