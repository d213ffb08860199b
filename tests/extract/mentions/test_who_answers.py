"""Who was asked a question answers it; who asks somebody to do something may speak on himself."""

import pytest
from tests.extract.reading import speaker

_MET = "Andrew Berg met Peter Lund on Monday. Berg spoke of boats, and Lund spoke of the wind.\n\n"


@pytest.mark.parametrize("question", ["how deep the harbour was", "whether the pier would hold", "what he had seen"])
def test_who_was_asked_a_question_answers(question: str) -> None:
    text = f"{_MET}Berg asked Lund {question}.\n\n“Ask the harbour master, and then wait,” he said.\n"
    assert speaker(text, "“Ask") == "Peter Lund"


@pytest.mark.parametrize(
    "said",
    [
        "Berg asked Lund to leave the pier.\n\n“It is no place for anybody now,” he said.\n",
        "Berg asked Lund how deep the harbour was.\n\n“It is no place for anybody now,” he told Lund.\n",
        "Berg questioned Lund when the harbour was shut.\n\n“It is no place for anybody now,” he said.\n",
        "Berg told Lund how deep the harbour was.\n\n“It is no place for anybody now,” he said.\n",
    ],
)
def test_who_asks_for_a_deed_or_tells_may_speak_on(said: str) -> None:
    assert speaker(_MET + said, "“It is") == "Andrew Berg"
