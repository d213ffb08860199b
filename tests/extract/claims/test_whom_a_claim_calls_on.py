"""Who is called on, and who does what stands beside the first verb of what somebody thinks; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [(row["proposition"], names.get(row["called_on_actor_id"])) for row in coding.claims]


@pytest.mark.parametrize(
    ("said", "called_on"),
    [
        ("The Norwegian embassy urged its citizens to stay indoors.", "Norwegian embassy’s citizens"),
        ("The mayor urged Norway's king to abdicate.", "Norway’s king"),
        ("The governor called on his opponents to join hands with him.", "governor’s opponents"),
        ("Linda Cho asked the police to leave.", "police"),
        ('"We must act," said Linda Cho.', None),
        ('"Norway must act," said Linda Cho.', "Norway"),
        ("Linda Cho said the mine must be closed by the government.", "government"),
        ("Linda Cho said the mine must be closed by Friday.", None),
    ],
)
def test_nobody_calls_on_himself(said, called_on):
    assert [who for _, who in _claims(said)] == [called_on]


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("I think it should pick three rivers and pay for honest gauges.",
         ["Linda Cho thinks it should pick three rivers and pay for honest gauges"]),
        ("I believe the bank failed last year and cost us nine million.",
         ["Linda Cho believes the bank failed last year", "The bank cost us nine million"]),
        ("It is whether the field will shrink and give him a chance.",
         ["It is whether the field will shrink and give him a chance"]),
        ("They pick three rivers and pay for honest gauges.",
         ["They pick three rivers", "They pay for honest gauges"]),
    ],
)  # fmt: skip
def test_a_second_verb_has_the_subject_and_the_modal_of_the_first(words, claims):
    assert [claim for claim, _ in _claims(f'Linda Cho said: "{words}"')] == claims
