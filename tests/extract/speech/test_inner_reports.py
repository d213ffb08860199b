"""Whose the marked words are that somebody reports as another's."""

import pytest

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("however_doubtful")


def speaker(text: str, start: str) -> str | None:
    """The name of the speaker of the innermost row around the stretch that begins with ``start``."""
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    names = {row["key"]: row["name"] for row in coding.actors}
    at = text.index(start)
    row = max((row for row in coding.quotes if row["start"] <= at < row["end"]), key=lambda row: row["start"])
    return names.get(row["speaker_actor_id"])


INTRODUCED = "Peter Vik runs the harbour. Ann Lund is the mayor of Oslo.\n\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peter Vik mocked Ann Lund’s claim that the old port “is a ruin by now.”", "Ann Lund"),
        ("Peter Vik mocked a remark by the mayor Ann Lund at the quay that “no boat will sail.”", "Ann Lund"),
        ("Peter Vik mocked Ann Lund’s call for a new “harbour force” at noon.", "Ann Lund"),
        ("Ann Lund’s reaction to the rule “could be about the ferries,” Peter Vik said.", "Peter Vik"),
        ("Peter Vik told reporters that Ann Lund had described the ferry as “a floating wreck.”", "Ann Lund"),
        ("Peter Vik said Lund had told the crew that the boats would stay and that pilots “must wait.”", "Ann Lund"),
        ("According to the Harbour Times, Ann Lund said the pilots “were never asked.”", "Ann Lund"),
        ("When asked about the boats, Ann Lund smiled and said, “No comment,” the Harbour Times reported.", "Ann Lund"),
        ("Peter Vik met the mayor. “You have been very slow,” she told him, according to two pilots.", "Ann Lund"),
        ("Peter Vik rebuked pilots who say the ferry is “a floating wreck.”", "pilots"),
        ("Peter Vik repeated his claim that the old port “is a ruin by now.”", "Peter Vik"),
        ("Peter Vik said Ann Lund’s claim that the port sank in a day was “a big lie.”", "Peter Vik"),
        ("Peter Vik said Ann Lund had seen the pilots “waiting in the rain.”", "Peter Vik"),
        ("Peter Vik asked Ann Lund to say that the pilots “must wait.”", "Peter Vik"),
        ("Peter Vik denounced Ann Lund’s statement as “a big lie.”", "Peter Vik"),
    ],
)
def test_words_within_a_report_are_the_inner_speaker_s(words: str, expected: str) -> None:
    assert speaker(f"{INTRODUCED}{words}\n", "“") == expected


def test_an_author_s_words_need_no_report() -> None:
    text = (
        f"{INTRODUCED}The letter stands beside old comments from Ann Lund that “the wind, the ice, the dark” did it.\n"
    )
    assert speaker(text, "“the wind") == "Ann Lund"


def test_who_speaks_within_speech_may_be_described_only() -> None:
    text = (
        "“I was at the quay and a young pilot stopped me,” said Ann Lund. "
        "“She said, ‘Thank you for the new boats.’ So it works.”\n"
    )
    assert speaker(text, "‘Thank") == "young pilot"
    outside = "The ferry passed a young pilot at the quay. Ann Lund waved. She said, “Thank you for the new boats.”\n"
    assert speaker(outside, "“Thank") == "Ann Lund"


def test_an_author_s_words_are_not_the_other_speaker_s_of_their_sentence() -> None:
    text = (
        "Peter Vik runs the harbour. “They came,” Ann Lund said, and the town still talks of a remark by Peter Vik "
        "that “no boat will sail.”\n"
    )
    assert speaker(text, "“no boat") == "Peter Vik"


def test_who_is_told_to_answer_does_not_ask() -> None:
    text = (
        "Peter Vik and the mayor Ann Lund met at noon. "
        "Lund responds with, “Why now?” Vik then writes, “You look tired.”\n"
    )
    assert [speaker(text, start) for start in ("“Why", "“You look")] == ["Ann Lund", "Peter Vik"]
