"""Weights for choices where one of several options is right: those of the likelihood's peak, whatever the way there."""

import math
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsvoices.train import choices as learning
from newsvoices.train.choices import Choice, fit_choices, likelihoods_by_others

BUILT: list[Choice] = [
    (0, [["near", "named"], ["far"]], 0),
    (1, [["near"], ["far", "named"]], 0),
    (2, [["near"], ["far", "named"], ["nobody"]], 1),
    (3, [["far", "named"], ["nobody"]], 1),
    (4, [["near", "named"], ["nobody"]], 0),
]


@pytest.fixture
def however_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weigh signs of which there is but one."""
    monkeypatch.setattr(learning, "_LEAST_SEEN", 1)


def loss_of(choices: Sequence[Choice], weights: Mapping[str, float], ridge: float) -> float:
    """How unlikely the right options are, and the penalty."""
    loss = ridge * sum(weight * weight for weight in weights.values()) / 2
    for _, options, right in choices:
        totals = [sum(weights.get(sign, 0.0) for sign in set(signs)) for signs in options]
        loss += math.log(sum(math.exp(total) for total in totals)) - totals[right]
    return loss


def peak(share: float, times: int, ridge: float) -> float:
    """The weight of one sign, against an option without signs, that is right in a ``share`` of so many choices.

    There the slope is none: times * (share - 1 / (1 + exp(-weight))) = ridge * weight, found by halving.
    """
    low, high = -20.0, 20.0
    for _ in range(80):
        middle = (low + high) / 2
        rises = times * (share - 1 / (1 + math.exp(-middle))) > ridge * middle
        low, high = (middle, high) if rises else (low, middle)
    return low


@pytest.mark.parametrize(("rights", "wrongs", "ridge"), [(10, 0, 1.0), (30, 10, 1.0), (5, 15, 4.0), (12, 12, 2.0)])
def test_one_sign_gets_the_weight_at_which_likelihood_and_penalty_balance(
    rights: int, wrongs: int, ridge: float
) -> None:
    choices: list[Choice] = [(n, [["sign"], []], int(n >= rights)) for n in range(rights + wrongs)]
    expected = peak(rights / (rights + wrongs), rights + wrongs, ridge)
    assert fit_choices(choices, ridge) == {"sign": pytest.approx(expected, abs=0.006)}


def test_without_much_penalty_weights_are_the_logarithms_of_the_shares() -> None:
    rights = [0] * 60 + [1] * 30 + [2] * 10
    choices: list[Choice] = [(n, [["first"], ["second"], []], right) for n, right in enumerate(rights)]
    expected = {"first": math.log(60 / 10), "second": math.log(30 / 10)}
    assert fit_choices(choices, 1e-6) == pytest.approx(expected, abs=0.006)


def test_two_signs_that_always_stand_together_share_the_weight() -> None:
    choices: list[Choice] = [(n, [["one", "other"], []], 0) for n in range(10)]
    weights = fit_choices(choices, 1.0)
    assert weights["one"] == weights["other"] == pytest.approx(peak(1.0, 20, 1.0) / 2, abs=0.2)
    assert weights["one"] < fit_choices([(n, [["one"], []], 0) for n in range(10)], 1.0)["one"]


def test_a_sign_that_an_option_has_twice_counts_once() -> None:
    once: list[Choice] = [(n, [["sign"], []], 0) for n in range(12)]
    twice: list[Choice] = [(n, [["sign", "sign"], []], 0) for n in range(12)]
    assert fit_choices(once, 1.0) == fit_choices(twice, 1.0)


def test_a_sign_of_all_options_of_each_choice_says_nothing(however_rare: None) -> None:
    choices: list[Choice] = [(n, [["any", "near"], ["any"]], 0) for n in range(4)]
    weights = fit_choices(choices, 1.0)
    assert weights["any"] == 0.0
    assert weights["near"] > 0


def test_rare_signs_are_not_weighed() -> None:
    choices: list[Choice] = [(n, [["often", *(["rare"] if n < 9 else [])], []], 0) for n in range(10)]
    assert list(fit_choices(choices, 1.0)) == ["often"]
    assert fit_choices(choices[:9], 1.0) == {}


def test_no_signs_have_no_weights(however_rare: None) -> None:
    assert fit_choices([], 1.0) == {}
    assert fit_choices([(0, [[], []], 0)], 1.0) == {}


def test_an_option_alone_moves_nothing(however_rare: None) -> None:
    alone: list[Choice] = [(9, [["near"]], 0), (9, [["far"]], 0)]
    assert fit_choices([*BUILT, *alone], 1.0) == fit_choices(BUILT, 1.0)


def test_weights_are_those_of_the_choices_whatever_their_order_and_the_start(however_rare: None) -> None:
    weights = fit_choices(BUILT, 0.5)
    assert fit_choices(BUILT, 0.5) == weights
    assert list(weights) == ["far", "named", "near", "nobody"]
    assert fit_choices(BUILT[::-1], 0.5) == pytest.approx(weights, abs=0.011)
    far_off = {"near": -6.0, "named": 5.0, "unknown": 3.0}
    for start in (weights, far_off, dict.fromkeys(weights, 8.0)):
        assert fit_choices(BUILT, 0.5, start) == pytest.approx(weights, abs=0.011)


SIGNS = st.lists(st.sampled_from(["near", "far", "named", "subject", "nobody"]), max_size=4)
CHOICES = st.lists(
    st.tuples(st.integers(0, 30), st.lists(SIGNS, min_size=1, max_size=4), st.integers(0, 3)).map(
        lambda drawn: (drawn[0], drawn[1], drawn[2] % len(drawn[1]))
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(CHOICES, st.sampled_from([0.1, 1.0, 4.0]))
def test_no_weights_near_the_learnt_ones_do_better(choices: list[Choice], ridge: float) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learning, "_LEAST_SEEN", 1)
        weights = fit_choices(choices, ridge)
    rounding = 1e-3 + 1e-3 * len(choices)
    best = loss_of(choices, weights, ridge)
    assert best <= loss_of(choices, {}, ridge) + rounding
    for sign, weight in weights.items():
        for other in (weight - 0.2, weight + 0.2):
            assert best <= loss_of(choices, {**weights, sign: other}, ridge) + rounding


def test_likelihoods_are_a_share_for_each_option(however_rare: None) -> None:
    judged = likelihoods_by_others(BUILT, 1.0)
    assert [len(shares) for shares in judged] == [2, 2, 3, 2, 2]
    assert [sum(shares) for shares in judged] == [pytest.approx(1.0)] * 5
    assert all(0 < share < 1 for shares in judged for share in shares)


def test_likelihoods_come_from_other_articles(however_rare: None) -> None:
    others: list[Choice] = [(n, [["near"], ["far"]], 0) for n in range(1, 6)]
    for right in (0, 1):
        own: list[Choice] = [(10, [["near"], ["far"]], right) for _ in range(8)]
        judged = likelihoods_by_others([*own, *others], 1.0)
        weights = fit_choices(others, 1.0)
        expected = 1 / (1 + math.exp(weights["far"] - weights["near"]))
        assert judged[:8] == [[pytest.approx(expected, abs=0.006), pytest.approx(1 - expected, abs=0.006)]] * 8
    against = judged[8:]  # eight choices of the other article say that what is far is right
    assert all(near < far for near, far in against)


def test_where_no_other_article_tells_all_options_are_equally_likely(however_rare: None) -> None:
    assert likelihoods_by_others([(3, [["near"], ["far"], []], 0)], 1.0) == [[pytest.approx(1 / 3)] * 3]
