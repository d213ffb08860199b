"""Cues that report nothing: gestures, what is only supposed to be said, verbs inside what somebody says."""

from newsvoices.extractor import propose


def contents(text: str) -> list[str]:
    return [text[row["start"] : row["end"]] for row in propose(text, article_id="x", reference_date=None).quotes]


def test_who_points_at_somebody_tells_nothing_by_it() -> None:
    text = "Row in the port\n\n“By the man opposite,” Ann Moe replied, pointing at the prime minister, Karl Brandt.\n"
    assert contents(text) == ["“By the man opposite,”"]


def test_what_a_writer_asks_readers_to_suppose_is_not_said() -> None:
    assert contents("Bridges\n\nSuppose the mayor says that the bridge is unsafe. What then?\n") == []


def test_who_says_a_sentence_between_subject_and_verb_says_all_of_it() -> None:
    text = "Bridges\n\nAnn Moe leads the council. The survey, she said, showed that nobody cycles.\n"
    found = propose(text, article_id="x", reference_date=None)
    assert [row["proposition"] for row in found.claims] == ["The survey showed that nobody cycles"]
    assert {text[row["cue_start"] : row["cue_end"]] for row in found.quotes} == {"said"}
