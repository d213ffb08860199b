"""Dialogue in marks: whose the turns are that have no cue of their own."""

import pytest
from tests.extract.reading import speaker

from newsvoices.extractor import propose
from newsvoices.extractor.attributions.exchanges import part_exchanges
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.text import lay_out

pytestmark = pytest.mark.usefixtures("however_doubtful")

PRESS = (
    "Premier stays\n\n“Are you going to resign?” a reporter asked.\n\n“No,” said the prime minister, Elena Petrova.\n\n"
    "“Not even if the court rules against you?”\n\n“I said no.”\n\n"
)


def test_a_further_question_is_the_askers_and_what_follows_it_the_answerers() -> None:
    assert speaker(PRESS, "“Not even") == "reporter"
    assert speaker(PRESS, "“I said no") == "Elena Petrova"


def test_an_answer_without_a_cue_is_that_of_whoever_answers_next() -> None:
    text = (
        "Premier stays\n\n“Are you going to resign?” a reporter asked.\n\n“No, I am not going to resign.”\n\n“Will you run "
        "again?”\n\n“I will,” said the prime minister, Elena Petrova.\n"
    )
    assert [speaker(text, start) for start in ("“No, I", "“Will you")] == ["Elena Petrova", "reporter"]


def test_speech_behind_a_question_goes_on_where_nobody_answers() -> None:
    text = "Fire\n\n“Who would do it?” Ann Moe asked.\n\n“Nobody who loves this town would do it.”\n\nShe wept.\n"
    assert speaker(text, "“Nobody") == "Ann Moe"


def test_words_above_a_paragraph_that_begins_with_asked_are_nothing_that_is_asked_there() -> None:
    text = PRESS + "Asked whether she would call an election, Ms Petrova replied: “Ask me in June.”\n"
    rows = propose(text, article_id="x", reference_date=None).quotes
    cues = [
        text[row["cue_start"] : row["cue_end"]] for row in rows if text.startswith(("“I said", "whether"), row["start"])
    ]
    assert cues == ["said", "Asked"]


class _Counted(Attribution):
    """An attribution that counts how often its contents are set."""

    times = 0

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name == "contents":
            super().__setattr__("times", self.times + 1)


def test_whoever_has_many_turns_is_given_all_at_once() -> None:
    text = PRESS + "“Never?”\n\n“Never.”\n\n" * 30
    layout = lay_out(text)

    def row(source: str, cue: str, said: str, verb: str) -> _Counted:
        starts = [(text.index(part), text.index(part) + len(part)) for part in (source, cue, said)]
        paragraph = next(one.number for one in layout.paragraphs if one.start <= starts[1][0] < one.end)
        return _Counted(starts[0], starts[1], [starts[2]], "speech", verb, paragraph, 0.9)

    asker = row("a reporter", "asked", "“Are you going to resign?”", "ask")
    answerer = row("Elena Petrova", "said", "“No,”", "say")
    part_exchanges(text, layout, [asker, answerer])
    assert [(len(one.contents), one.contents == sorted(one.contents)) for one in (asker, answerer)] == [(32, True)] * 2
    assert [one.times for one in (asker, answerer)] == [2, 2]
