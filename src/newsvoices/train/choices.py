"""Learn how much each sign of an option counts where one of several is right: conditional logit, by Newton's method.

The likelihood of an option is the exponential of the sum of its signs' weights beside those of the other options
(McFadden 1974; for pronouns Denis and Baldridge 2008).
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["Choice", "fit_choices", "likelihoods_by_others"]

_LEAST_SEEN = 10  # options that a sign must have
_FOLDS = 10
_STEPS = 30
_LEAST_STEP = 1e-3
_NEAR = 2e-3  # weights are rounded to hundredths

Choice = tuple[int, Sequence[Sequence[str]], int]
"""The number of an article, the signs of each of several options there, and which of these is right."""


def fit_choices(choices: Sequence[Choice], ridge: float, start: Mapping[str, float] | None = None) -> dict[str, float]:
    """Return the weight of each sign that is seen often enough, in alphabetical order; the same choices, the same.

    ``ridge`` is the penalty on the squares of the weights; ``start`` are weights near the wanted ones, which then are
    found sooner.
    """
    seen = Counter(sign for _, options, _ in choices for signs in options for sign in set(signs))
    names = sorted(sign for sign, count in seen.items() if count >= _LEAST_SEEN)
    if not names:
        return {}
    number = {name: n for n, name in enumerate(names)}
    rows = [
        sorted({number[sign] for sign in signs if sign in number}) for _, options, _ in choices for signs in options
    ]
    sizes = np.array([len(options) for _, options, _ in choices])
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(choices)), sizes)
    row = np.repeat(np.arange(len(rows)), [len(signs) for signs in rows])
    sign = np.concatenate([np.array(signs, dtype=np.intp) for signs in rows])
    here = np.zeros((len(rows), len(names)), np.float32)
    here[row, sign] = 1.0
    right = np.zeros(len(rows))
    right[first + np.array([which for *_, which in choices])] = 1.0
    weights = np.array([(start or {}).get(name, 0.0) for name in names])
    chosen = np.flatnonzero(right)
    share, loss = _shares(np.bincount(row, weights[sign], len(rows)).astype(np.float64), first, group, chosen)
    loss += ridge * float(weights @ weights) / 2
    for _ in range(_STEPS):
        slope = np.bincount(sign, (share - right)[row], len(names)) + ridge * weights
        part = share.astype(np.float32)[:, None]  # what only guides the steps is kept in single precision
        scaled = here * np.sqrt(part)
        middle = np.add.reduceat(here * part, first)
        bend = (scaled.T @ scaled - middle.T @ middle).astype(np.float64) + ridge * np.eye(len(names))
        step: NDArray[np.float64] = np.linalg.solve(bend, slope)
        size, before = 1.0, loss
        while True:
            tried = weights - size * step
            share, loss = _shares(np.bincount(row, tried[sign], len(rows)).astype(np.float64), first, group, chosen)
            loss += ridge * float(tried @ tried) / 2
            if loss <= before or size < _LEAST_STEP:
                break
            size /= 2
        weights = tried
        if size * np.abs(step).max() < _NEAR:
            break
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def likelihoods_by_others(choices: Sequence[Choice], ridge: float) -> list[list[float]]:
    """Return how likely each option of each choice is by weights learnt from other articles, in ten folds."""
    whole = fit_choices(choices, ridge)
    judged: list[list[float]] = [[]] * len(choices)
    for fold in range(_FOLDS):
        weights = fit_choices([choice for choice in choices if choice[0] % _FOLDS != fold], ridge, whole)
        for n, (article, options, _) in enumerate(choices):
            if article % _FOLDS == fold:
                totals = np.array([sum(weights.get(sign, 0.0) for sign in set(signs)) for signs in options])
                powers = np.exp(totals - totals.max())
                judged[n] = [float(share) for share in powers / powers.sum()]
    return judged


def _shares(
    totals: NDArray[np.float64], first: NDArray[np.int64], group: NDArray[np.int64], chosen: NDArray[np.int64]
) -> tuple[NDArray[np.float64], float]:
    """The likelihood of each option beside the others of its choice, and how unlikely the right ones are."""
    powers = np.exp(totals - np.maximum.reduceat(totals, first)[group])
    shares: NDArray[np.float64] = powers / np.add.reduceat(powers, first)[group]
    return shares, -float(np.log(shares[chosen]).sum())
