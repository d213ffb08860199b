"""Where the labels of events end: behind a whole phrase, never before an object or within a name or a date."""

import pytest

from newsvoices.extractor import propose

LEAD = "Harbour news\n\n"


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "The harbour council will meet the miners again on Nov. 12.",
            "harbour council meets the miners again on Nov. 12",
        ),
        (
            "Mayor Greta Lind blamed “careless tourists from inland” for the fire.",
            "Greta Lind blames “careless tourists from inland”",
        ),
        ("Mayor Greta Lind denied that the pier was unsafe.", "Greta Lind denies that the pier was unsafe"),
        ("Mayor Greta Lind called the strike “deeply unfair”.", "Greta Lind calls the strike “deeply unfair”"),
        (
            "The union refused to refer the matter to the Lakeland Labour Relations Board.",
            "union refuses to refer the matter to the Lakeland Labour Relations Board",
        ),
        (
            "The judge ruled on Monday that the miners had been dismissed unlawfully.",
            "judge rules on Monday that the miners had been dismissed unlawfully",
        ),
        ("Mayor Greta Lind resigned if one may believe the paper.", "Greta Lind resigns"),
    ],
)
def test_a_label_ends_where_nothing_is_left_hanging(sentence: str, label: str) -> None:
    events = propose(f"{LEAD}{sentence}\n", article_id="a", reference_date="2024-05-02").events
    assert [event["label"] for event in events] == [label]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "Vesterbank will announce its next decision on Nov. 6.",
            "Vesterbank will announce its next decision on Nov. 6",
        ),
        ("Mayor Greta Lind imposed a curfew from 8 p.m.", "Mayor Greta Lind imposed a curfew from 8 p.m."),
        ("Vesterbank agreed to buy the ferry line for £52m.", "Vesterbank agreed to buy the ferry line for £52m"),
        ("Mayor Greta Lind denied that the pier was unsafe.", "Mayor Greta Lind denied that the pier was unsafe"),
        ("Mayor Greta Lind called the strike “deeply unfair”.", "Mayor Greta Lind called the strike “deeply unfair”"),
    ],
)
def test_the_words_of_an_event_end_where_its_label_does(sentence: str, words: str) -> None:
    text = f"{LEAD}{sentence}\n"
    events = propose(text, article_id="a", reference_date="2024-05-02").events
    assert words in [text[event["start"] : event["end"]] for event in events]


def test_the_verb_of_people_who_are_called_they_or_who_stands_in_the_plural() -> None:
    text = f"{LEAD}Police removed several protesters who had chained themselves to a gate.\n"
    labels = [row["label"] for row in propose(text, article_id="a", reference_date="2024-05-02").events]
    assert "protesters chain themselves to a gate" in labels


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("The pier law was passed in 2023 by the Norwegian government.", "Norwegian government passes the pier law in 2023"),
        ("The plan was attacked by the Greens as a waste of money.", "Greens attack the plan as a waste of money"),
        ("Lind lost a motion which was tabled by the harbour council.", "harbour council tables a motion"),
        ("Talks in January were boycotted by two rebel groups.", "rebel groups boycott talks in January"),
        ("A treaty proposed by Denmark failed. It was rejected by the senate.", "senate rejects it"),
    ],
)  # fmt: skip
def test_what_is_told_in_the_passive_is_put_in_the_active(sentence: str, label: str) -> None:
    events = propose(f"{LEAD}{sentence}\n", article_id="a", reference_date="2024-05-02").events
    assert label in [event["label"] for event in events]
