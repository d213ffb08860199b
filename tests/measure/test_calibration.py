"""Calibration: thresholds keep their promise, tables count rows, the diagram is a drawing of them."""

import random
import re
from xml.etree import ElementTree

import pytest

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.confidence import CLAIMS, level, reliability_of
from newsvoices.measure.calibration import (
    Bin,
    choose_thresholds,
    count_claim_levels,
    judge_attributions,
    read_bins,
    read_levels,
)
from newsvoices.publish.draw_reliability import draw_reliability


def drawn(count: int) -> list[tuple[float, bool]]:
    source = random.Random(1)
    scores = [source.random() for _ in range(count)]
    return [(score, source.random() < score) for score in scores]


def test_thresholds_of_true_probabilities_are_these_probabilities() -> None:
    judged = drawn(20_000)
    high, medium = choose_thresholds(judged)
    assert abs(high - 0.85) < 0.06
    assert abs(medium - 0.6) < 0.06
    levels = read_levels(judged, (high, medium))
    assert levels["high"][1] >= 0.85
    assert levels["medium"][1] >= 0.6
    assert levels["low"][1] < 0.6


def test_what_is_never_right_is_never_high() -> None:
    assert choose_thresholds([(0.9, False), (0.8, False)]) == (1.0, 1.0)
    assert choose_thresholds([]) == (1.0, 1.0)
    assert choose_thresholds([(0.4, False), (0.5, True), (0.6, True)]) == (0.5, 0.5)


def test_bins_count_and_average_their_rows() -> None:
    bins = read_bins([(0.05, False), (0.92, True), (0.98, False), (1.0, True)])
    assert [(b.low, b.rows) for b in bins] == [(0.0, 1), (0.9, 3)]
    assert abs(bins[1].right - 2 / 3) < 1e-9


def test_an_attribution_is_right_with_half_its_content_and_its_source() -> None:
    gold = [{"source": [[0, 5]], "content": [[10, 30]]}, {"content": [[40, 50]]}]
    found = [
        Attribution((3, 5), None, [(10, 25)], "speech", "say", 1, 0.9),
        Attribution((6, 8), None, [(10, 30)], "speech", "say", 1, 0.8),
        Attribution(None, None, [(40, 50)], "speech", "say", 1, 0.7),
        Attribution((0, 5), None, [(26, 30)], "speech", "say", 1, 0.6),
    ]
    assert judge_attributions(found, gold) == [(0.9, True), (0.8, False), (0.7, True), (0.6, False)]


def test_claims_are_counted_by_level() -> None:
    gold = [{"start": 0, "end": 10, "claim_type": "fact", "certainty": "certain"}]
    mine = [{**gold[0], "confidence": "medium"}, {**gold[0], "start": 20, "end": 30, "confidence": "low"}]
    assert count_claim_levels(mine, gold) == {"high": (0, 0), "medium": (1, 1), "low": (1, 0)}


def test_levels_and_rules() -> None:
    assert [level(score, (0.8, 0.5)) for score in (0.8, 0.5, 0.49)] == ["high", "medium", "low"]
    assert reliability_of("urged to") > reliability_of("no such rule") > reliability_of("adverb")
    assert level(1.0, CLAIMS) == "medium"  # no score of claims is good enough for high


def test_the_diagram_is_well_formed_and_stable() -> None:
    bins = read_bins(drawn(200))
    drawing = draw_reliability("Quotes <dev>", bins)
    ElementTree.fromstring(drawing)
    assert drawing.count("<circle") == len(bins) + 2  # and those of the legend
    assert drawing == draw_reliability("Quotes <dev>", bins)


def test_the_drawing_tells_how_many_rows_a_disc_stands_for() -> None:
    drawing = draw_reliability("Quotes", [Bin(0.5, 40, 0.55, 0.5), Bin(0.9, 790, 0.95, 0.9)])
    assert ">790 rows</text>" in drawing
    assert ">79 rows</text>" in drawing
    assert ">1 row</text>" in draw_reliability("Quotes", [Bin(0.9, 1, 0.95, 1.0)])


def test_discs_stand_at_score_and_share_and_their_areas_are_as_their_rows() -> None:
    drawing = draw_reliability("Quotes", [Bin(0.5, 100, 0.5, 0.25), Bin(0.9, 400, 1.0, 1.0)])
    discs = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"', drawing)
    assert discs[:2] == [("250.0", "320.0", "7.5"), ("430.0", "50.0", "12")]  # the least has a radius of 3
    assert [float(radius) for _, _, radius in discs[2:]] == [12, pytest.approx(3 + 9 * 0.1**0.5, abs=1e-4)]
