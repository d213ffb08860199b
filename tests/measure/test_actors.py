"""The measures of actors on small cases with known answers."""

import pytest

from newsvoices.measure.actors import ActorScore, interval, score_actors
from newsvoices.measure.clusters import b_cubed, ceaf_e, group
from newsvoices.records import Coding

MENTIONS = [(0, 3, "a", "NAM"), (5, 8, "a", "PRO"), (10, 13, "b", "NAM")]
GOLD = {
    "actors": [
        {"key": key, "actor_type": "person", "naming": "named", "country_code": None, "roles": [], "organizations": []}
        for key in "ab"
    ],
    "mentions": [list(mention) for mention in MENTIONS],
    "quotes": [
        {"start": 20, "end": 30, "function": "attribution", "speaker": "a", "speaker_stated": True},
        {"start": 40, "end": 44, "function": "scare", "speaker": None, "speaker_stated": False},
    ],
}


def coding(*actors: str) -> Coding:
    machine = Coding("x", "coder:extractor")
    machine.actors = [
        {"key": key, "name": key, "actor_type": "person", "naming": "named"} for key in dict.fromkeys(actors)
    ]
    machine.mentions = [
        {"start": a, "end": b, "actor_id": actor, "mention_type": kind}
        for (a, b, _, kind), actor in zip(MENTIONS, actors, strict=True)
    ]
    machine.quotes = [
        {"start": 20, "end": 30, "function": "attribution", "speaker_actor_id": actors[1]},
        {"start": 40, "end": 44, "function": "title"},
    ]
    return machine


def test_the_same_clusters_score_full_marks_and_speakers_are_found_through_mentions() -> None:
    figures = score_actors(coding("m", "m", "n"), GOLD).figures
    assert figures["b-cubed f1"] == figures["ceaf-e f1"] == figures["mentions f1"] == 100
    assert figures["speaker right, of found"] == 100
    assert figures["function right"] == 50


def test_a_split_actor_costs_recall_and_its_speaker() -> None:
    score = score_actors(coding("m", "z", "n"), GOLD)
    assert score.parts["b-cubed"].precision == 1
    assert score.parts["b-cubed"].recall == pytest.approx(2 / 3)
    assert (score.speakers["found"], score.speakers["given"], score.speakers["right"]) == (1, 1, 0)


def test_countries_count_as_given_and_as_stated() -> None:
    codes = [("NOR", "NOR"), ("NOR", None), (None, "SWE"), (None, None), ("DNK", "SWE")]  # the machine's, the coder's
    machine = Coding("x", "coder:extractor")
    machine.actors = [
        {"key": str(n), "name": str(n), "actor_type": "state", "naming": "named", "country_code": code}
        for n, (code, _) in enumerate(codes)
    ]
    spans = [{"start": 3 * n, "end": 3 * n + 2, "actor_id": str(n), "mention_type": "NAM"} for n in range(len(codes))]
    machine.mentions = spans
    gold = {
        "actors": [
            {
                "key": f"g{n}",
                "actor_type": "state",
                "naming": "named",
                "country_code": code,
                "roles": [],
                "organizations": [],
            }
            for n, (_, code) in enumerate(codes)
        ],
        "mentions": [[row["start"], row["end"], f"g{row['actor_id']}", "NAM"] for row in spans],
        "quotes": [],
    }
    countries = score_actors(machine, gold).parts["countries"]
    assert (countries.right, countries.proposed, countries.expected) == (1, 3, 3)
    assert score_actors(machine, gold).figures["country_code right"] == 25


def test_b_cubed_and_ceaf_on_a_case_worked_by_hand() -> None:
    mine = group({1: "x", 2: "x", 3: "x", 4: "y"})
    theirs = group({1: "p", 2: "p", 3: "q", 4: "q", 5: "q"})
    assert b_cubed(mine, theirs).precision == pytest.approx((4 / 3 + 1 / 3 + 1) / 4)
    assert b_cubed(mine, theirs).recall == pytest.approx((2 + 1 / 3 + 1 / 3) / 5)
    assert ceaf_e(mine, theirs).precision == pytest.approx((4 / 5 + 2 / 4) / 2)


def test_intervals_hold_the_figure_and_articles_add_up() -> None:
    scores = [score_actors(coding(*names), GOLD) for names in (("m", "m", "n"), ("m", "k", "n"))]
    total = ActorScore()
    for score in scores:
        total.add(score)
    low, high = interval(scores, "b-cubed recall", draws=200)
    assert low <= total.figures["b-cubed recall"] <= high
