"""Cues that report nothing: gestures, what is only supposed to be said, verbs inside what somebody says."""

import pytest

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


@pytest.mark.parametrize("text", [
    "Norland recalled its ambassador on Monday.", "Police charged the man in June.",
    "The head of the school board, Ida Berg, has been dismissed after a vote.",
    "Hundreds of farmers blocked the access road to the dam.", "The court expelled him.", "Police charged the man to",
    "A clerk who saw the file spoke on condition of anonymity, as the bank forbids its staff to talk.",
])  # fmt: skip
def test_a_deed_done_to_people_or_places_is_no_quote(text: str) -> None:
    assert contents(f"Row in the port\n\n{text}\n") == []


@pytest.mark.parametrize(("text", "said"), [
    ("The judge dismissed the claim.", "the claim"),
    ("The mayor dismissed Berg as a fool.", "Berg as a fool"),
    ("Ann Moe dismissed her critics.", "her critics"),
    ("Ola Moe recalled a summer in Oslo.", "a summer in Oslo"),
    ("Ola Moe recalled his mother.", "his mother"),
    ("Ola Moe dismissed them.", "them"),
    ("Ola Moe threatened to fire Ann Berg.", "to fire Ann Berg"),
    ("Police charged that Berg had lied.", "that Berg had lied"),
    ("Senators blocked the bill.", "the bill"),
    ("Ida Berg charged him “with cowardice”.", "him “with cowardice”"),
])  # fmt: skip
def test_what_is_said_of_people_and_matters_is_a_quote(text: str, said: str) -> None:
    assert contents(f"Row in the port\n\n{text}\n") == [said]
