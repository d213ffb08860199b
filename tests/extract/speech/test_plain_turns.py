"""Interviews whose questions and answers have neither labels nor marks; all text is made up."""

import warnings

import pytest

import newsvoices as nv
from newsvoices.extractor import propose
from newsvoices.extractor.attributions.plain_turns import find_plain_turns
from newsvoices.text import lay_out

TITLE = "‘The pier was never dull’: a talk with Linda Cho"
LEAD = "The harbour keeper looked after the ferries of Varde for thirty years. She leaves her post in June."
PAIRS = [
    ("You began as a cook. How did you come to the harbour?",
     "By boat. I cooked for the crews, and the old keeper asked me to stay. Senator Paul Reyes wrote that I hid maps."),
    ("The board says that you were too strict.", "The board pays the bills. My rules kept the crews alive."),
    ("What should the ministry do?", "I think it should buy two tugs and pay the pilots. Norway has closed its port."),
    ("Will you miss your office?", "Never. We had no heating."),
]  # fmt: skip
END = "Linda Cho’s book, The Long Pier, is published in May."


def _text(pairs=PAIRS, lead=LEAD):
    return "\n\n".join([TITLE, lead, *(part for pair in pairs for part in pair), END]) + "\n"


def _turns(text):
    return [(turn.asks, [text[a:b] for a, b in turn.contents]) for turn in find_plain_turns(text, lay_out(text))]


def test_questions_and_answers_take_turns():
    assert _turns(_text()) == [turn for ask, answer in PAIRS for turn in ((True, [ask]), (False, [answer]))]


def test_the_answers_are_those_of_whom_the_introduction_names():
    coding = propose(_text(), article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    told = {row["proposition"]: (names.get(row["claimant_actor_id"]), row["voice"]) for row in coding.claims}
    assert told["Linda Cho thinks it should buy two tugs and pay the pilots"] == ("Linda Cho", "reported")
    assert told["Norway has closed its port"] == ("Linda Cho", "reported")
    assert told["Linda Cho hid maps"] == ("Paul Reyes", "reported")
    assert [row for row in coding.claims if row["voice"] == "author" and row["start"] > len(TITLE)] == []


def test_nobody_answers_where_two_may_be_meant():
    text = _text(lead="The harbour keepers Linda Cho and Karen Holt leave their posts in June.").replace(TITLE, "Talk")
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    turns = [row for row in coding.quotes if row["form"] == "free_direct"]
    assert len(turns) == 2 * len(PAIRS)
    assert {row["speaker_actor_id"] for row in turns} == {None}
    assert [row for row in coding.claims if row["voice"] == "author" and row["start"] > len(TITLE)] == []


@pytest.mark.parametrize(
    "text",
    [
        _text(PAIRS[:2]),
        _text([(ask, f"“{answer}”") for ask, answer in PAIRS]),
        _text([(ask.replace("?", "."), answer) for ask, answer in PAIRS]),
        _text([(ask, "The ferry sails at noon and is never late.") for ask, _ in PAIRS]),
        _text([("Who pays for it?", answer) for _, answer in PAIRS]),
        _text([(ask, f"{answer} “I know,” she said, and “so do you,” said Lund.") for ask, answer in PAIRS]),
    ],
    ids=["two questions", "marked answers", "no question", "nobody says I", "nobody is asked", "people are quoted"],
)
def test_where_it_is_not_plain_there_are_no_turns(text):
    assert find_plain_turns(text, lay_out(text)) == []


def test_what_was_taken_for_an_interview_is_said():
    told = "^This reads as an interview without labels: its paragraphs were taken for questions and answers in turn"
    with pytest.warns(UserWarning, match=told):
        nv.extract(_text(), published="2025-11-10")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        nv.extract(f"{LEAD} {END}", published="2025-11-10")


def test_the_work_grows_with_the_text(steps_run):
    def work(times):
        text = _text(PAIRS * times)
        layout = lay_out(text)
        assert len(find_plain_turns(text, layout)) == 2 * len(PAIRS) * times
        return steps_run(lambda: find_plain_turns(text, layout))

    assert work(100) < 12 * work(10)
