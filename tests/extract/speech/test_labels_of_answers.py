"""Interviews that print a label before each answer and none before a question; all text is made up."""

from newsvoices.extractor import propose

_INTERVIEW = """“Art is no toy”: four questions for Lucia Ferro

The head of the harbour theatre talks about money.

Your theatre nearly closed last year. What saved you?

Lucia Ferro: The audience saved us. I saw people in the rain.

Do you blame the town as well?

Ferro: Yes. I believe they wanted us to fail. We asked for help and got none.

Would you work with a bank?

Ferro: I would. We need the money, and I am not proud.

What do you say to young actors?

Ferro: I tell them one thing: we are all late at first.
"""


def test_a_label_is_no_part_of_the_answer() -> None:
    coding = propose(_INTERVIEW, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    said = [
        _INTERVIEW[row["start"] : row["end"]].split()[:3]
        for row in coding.quotes
        if names.get(row["speaker_actor_id"]) == "Lucia Ferro" and row["form"] == "free_direct" and row["start"] > 99
    ]
    assert said == [
        ["The", "audience", "saved"],
        ["Yes.", "I", "believe"],
        ["I", "would.", "We"],
        ["I", "tell", "them"],
    ]
    assert not any("Ferro:" in row["proposition"] for row in coding.claims)


def test_answers_without_labels_stay_whole() -> None:
    text = _INTERVIEW.replace("Lucia Ferro: ", "").replace("Ferro: ", "")
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    answers = [text[row["start"] : row["end"]] for row in coding.quotes if row["form"] == "free_direct"]
    assert any(words.endswith("we are all late at first.") for words in answers)
