"""Scores of claims: spans and labels counted by hand, intervals that follow the articles."""

import pytest

from newsvoices.measure.claim_baselines import by_plain_cues, commonest
from newsvoices.measure.claims import accuracy, difference, macro_f1, score_claims
from newsvoices.records import Coding


def claim(start: int, end: int, **others: object) -> dict[str, object]:
    return {"start": start, "end": end, "claim_type": "fact", "certainty": "certain", "voice": "reported", **others}


def test_spans_labels_and_actors_are_counted() -> None:
    machine = Coding("x", "coder:extractor")
    machine.claims = [claim(0, 10, target_id="moe"), claim(20, 30, claim_type="value"), claim(50, 60, voice="author")]
    machine.mentions = [{"start": 0, "end": 3, "actor_id": "moe"}]
    machine.quotes = []
    expected = {
        "claims": [claim(0, 12, target=[0, 3]), claim(20, 30, target=[20, 22]), claim(80, 90)],
        "addressees": [{"content": [0, 12], "addressee": [13, 15]}],
    }
    score = score_claims(machine, expected)
    assert score.spans["attributed"] == {"proposed": 2, "annotated": 3, "matched": 2}
    assert score.spans["author"] == {"proposed": 1, "annotated": 0, "matched": 0}
    assert score.labels["claim_type"] == [("fact", "fact"), ("fact", "value")]
    assert score.actors["target_id"] == {"stated": 2, "given": 1, "right": 1}
    assert score.actors["addressee_actor_id"] == {"stated": 1, "given": 0, "right": 0}
    score.add(score_claims(machine, expected))
    assert score.spans["attributed"]["matched"] == 4


def test_accuracy_and_macro_f1() -> None:
    pairs = [("fact", "fact"), ("fact", "fact"), ("value", "fact"), ("value", "value")]
    assert accuracy(pairs) == 0.75
    assert macro_f1(pairs) == pytest.approx((0.8 + 2 / 3) / 2)
    assert accuracy([]) == macro_f1([]) == 0.0


def test_a_difference_has_an_interval_over_articles() -> None:
    right = [[("fact", "fact")] * 4, [("value", "value")] * 4]
    wrong = [[("fact", "value")] * 4, [("value", "value")] * 4]
    assert difference(right, wrong, accuracy) == (0.5, 0.0, 1.0)
    assert difference(right, right, accuracy) == (0.0, 0.0, 0.0)


def test_the_baselines_are_what_they_say() -> None:
    assert commonest("You should go.") == ("fact", "certain")
    assert by_plain_cues("You should go") == ("policy", "certain")
    assert by_plain_cues("It may be bad") == ("value", "possible")
    assert by_plain_cues("It probably rained") == ("fact", "probable")
    assert by_plain_cues("whether it rained") == ("fact", "unstated")
