"""Claims on both sides of a cue, and what leads up to them; all text is made up."""

import pytest
from tests.extract.reading import claims, code


@pytest.mark.parametrize(("text", "said"), [
    ("“He was cleared of theft because,” Ann Moe said, “the proof was weak.”",
     ["He was cleared of theft because the proof was weak"]),
    ("“The plan is mad,” Ann Moe said, “because it costs too much.”", ["The plan is mad because it costs too much"]),
    ("“I believe that,” Ann Moe said, “the dam will hold.”", ["Ann Moe believes that the dam will hold"]),
    ("“The dam held,” Ann Moe said, “and the town was safe.”", ["The dam held", "The town was safe"]),
    ("The harbour was late and, Ann Moe said, the board was blind.", ["The harbour was late", "The board was blind"]),
])  # fmt: skip
def test_a_reason_behind_the_cue_belongs_to_what_stands_before_it(text: str, said: list[str]) -> None:
    assert [row[2] for row in claims(text)] == said


@pytest.mark.parametrize(("text", "said"), [
    ("Per Lund promised a toll when he was mayor.", ("forecast", "Per Lund promised a toll when he was mayor")),
    ("Per Lund promised that he would build a toll road.", ("forecast", "Per Lund would build a toll road")),
])  # fmt: skip
def test_when_a_thing_was_promised_is_not_what_was_promised(text: str, said: tuple[str, str]) -> None:
    assert [row[1:] for row in claims(text)] == [said]


def test_who_refuses_is_no_part_of_what_he_refuses() -> None:
    text = "The harbour board, which is arrogant, refuses to pay."
    assert [row[2] for row in claims(text)] == ["The harbour board, which is arrogant, refuses to pay"]
    assert [text[row["start"] : row["end"]] for row in code(text).quotes] == ["to pay"]


@pytest.mark.parametrize("text", [
    "“I would urge the crews to stay calm,” Ann Moe said.",
    "“I’d ask the crews to be patient,” Ann Moe said.",
    "“Then come back and fight,” Ann Moe said.",
])  # fmt: skip
def test_what_somebody_would_urge_is_a_demand(text: str) -> None:
    assert [kind for _, kind, _ in claims(text)] == ["policy"]


@pytest.mark.parametrize("text", [
    "“I would ask the crews why they left,” Ann Moe said.",
    "“I would never ask the crews to leave,” Ann Moe said.",
    "“I would often beg him to go,” Ann Moe said.",
    "“I would have urged them to go,” Ann Moe said.",
    "“Every night I would ask my father to read,” Ann Moe said.",
    "“He would urge the crews to stay,” Ann Moe said.",
    "“Then came the storm,” Ann Moe said.",
])  # fmt: skip
def test_what_somebody_would_ask_to_know_is_none(text: str) -> None:
    assert "policy" not in {kind for _, kind, _ in claims(text)}
