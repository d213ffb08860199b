"""The signs of events, their weights, and how the weights are learnt."""

import csv
import json
from importlib.resources import files

import pytest

from newsvoices import contract
from newsvoices.extractor.events.evidence import likelihood
from newsvoices.train import events as learning
from newsvoices.train.signs import fit_weights


def test_a_likelihood_is_the_logistic_of_the_sum_of_weights():
    rows = csv.DictReader(
        (files("newsvoices.extractor") / "data" / "event_weights.csv").read_text("utf-8").splitlines()
    )
    weights = {row["sign"]: float(row["weight"]) for row in rows}
    assert list(weights) == sorted(weights)
    assert likelihood([]) == 0.5
    assert likelihood(["a sign that nobody weighed"]) == 0.5
    for sign in ("dated", "unexpected object", "status denied", "status scheduled"):
        assert (likelihood([sign]) > 0.5) == (weights[sign] > 0)
    assert likelihood(["any", "dated"]) > likelihood(["any"]) > likelihood(["any", "unexpected object"])


def test_weights_follow_what_was_coded():
    places = [
        (n, ["any", "dated"] if n % 2 else ["any", "rare"][: 1 + (n == 0)], [0] if n % 2 else []) for n in range(40)
    ]
    weights = fit_weights(places, ridge=2.0)
    assert list(weights) == ["any", "dated"]  # a sign seen once has no weight
    assert weights["dated"] > 2
    assert weights["any"] < 0
    assert fit_weights(places, ridge=2.0) == weights
    assert 0 < fit_weights(places, ridge=20.0)["dated"] < weights["dated"]
    mixed = [(0, ["any", "dated"], [0]), (1, ["any", "dated"], [])] * 4
    assert fit_weights(mixed, 2.0) == fit_weights(mixed, 2.0, [1.0] * 8)
    assert fit_weights(mixed, 2.0)["any"] == 0 < fit_weights(mixed, 2.0, [3.0, 1.0] * 4)["any"]


def test_codings_hold_offsets_and_codes_only():
    rows = json.loads(learning.CODINGS.read_text("utf-8"))
    assert len({row["text_sha256"] for row in rows}) == len(rows) == 358
    assert sum(row.get("fuller", False) for row in rows) == 152
    for row in rows:
        assert set(row) - {"fuller"} == {"text_sha256", "events"}
        for event in row["events"]:
            assert set(event) == {"triggers", "plover_type", "status"}
            assert all(0 <= start < end for start, end in event["triggers"])
            assert event["plover_type"] in {code.code for code in contract.vocabularies()["plover_type"].codes}
            assert event["status"] in {code.code for code in contract.vocabularies()["event_status"].codes}


def test_the_command_learns_from_coded_articles_and_writes_weights(learn):
    text = "Weather\n\n" + "\n\n".join(
        f"Governor Linda Cho {verb} Senator Paul Reyes on Monday."
        for verb in ("criticized", "met", "endorsed", "sued") * 2
    )
    start = text.index("criticized")
    event = {"triggers": [[start, start + 10]], "plover_type": "ACCUSE", "status": "actual"}
    printed, weights = learn(learning, text, {"events": [event]})
    assert "8 places, of which 1 tell" in printed
    assert "these find 1 of the events coded" in printed
    assert "any" in weights


@pytest.mark.parametrize("sign", ["verb VBD", "type ACCUSE", "in direct speech", "actor person"])
def test_common_signs_have_weights(sign):
    assert likelihood([sign]) != 0.5
