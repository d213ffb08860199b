"""Learn how much each sign of a thing counts: logistic regression with a ridge penalty, by Newton's method."""

import csv
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from io import StringIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsvoices.files import write_atomically

__all__ = ["Place", "fit_weights", "likelihoods", "write_weights"]

_LEAST_SEEN, _LEAST_SEEN_WORD = 4, 5  # places that a sign must have; a trigger word as a sign one more
_FOLDS = 10

Place = tuple[int, list[str], Collection[int]]
"""A place that may be of the kind looked for: its article's number, its signs, and the numbers of those coded there."""


def fit_weights(
    places: Sequence[Place],
    ridge: float,
    times: Sequence[float] | None = None,
    start: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """Return the weight of each sign that is seen often enough, in alphabetical order; the same places, the same.

    ``ridge`` is the penalty on the squares of the weights, but for that of the sign "any", which all places have;
    ``times`` is how much each place counts, once unless given; ``start`` are weights near the wanted ones, which then
    are found sooner.
    """
    seen = Counter(sign for _, signs, _ in places for sign in signs)
    names = sorted(
        sign for sign, count in seen.items() if count >= (_LEAST_SEEN_WORD if sign.startswith("word ") else _LEAST_SEEN)
    )
    if not names:
        return {}
    number = {name: n for n, name in enumerate(names)}
    here = np.zeros((len(places), len(names)))
    for row, (_, signs, _) in enumerate(places):
        here[row, [number[sign] for sign in signs if sign in number]] = 1.0
    single = here.astype(np.float32)
    right = np.array([float(bool(coded)) for *_, coded in places])
    penalty = np.array([0.001 if name == "any" else ridge for name in names])
    counts = np.ones(len(places)) if times is None else np.array(times, dtype=np.float64)
    weights = np.array([(start or {}).get(name, 0.0) for name in names])
    for _ in range(50):
        share = 1.0 / (1.0 + np.exp(-here @ weights))
        slope = here.T @ (counts * (share - right)) + penalty * weights
        scaled = single * np.sqrt(counts * share * (1.0 - share)).astype(np.float32)[:, None]
        bend = (scaled.T @ scaled).astype(np.float64) + np.diag(penalty)  # only guides the steps: single precision does
        step: NDArray[np.float64] = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-10:
            break
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def likelihoods(
    places: Sequence[Place], ridge: float, times: Sequence[float] | None = None
) -> list[tuple[float, Place]]:
    """Return each place with its likelihood by weights learnt from other articles, in ten folds; ``times`` as above."""
    judged: list[tuple[float, Place]] = []
    counts = times or [1.0] * len(places)
    whole = fit_weights(places, ridge, counts)
    for fold in range(_FOLDS):
        others = [n for n, place in enumerate(places) if place[0] % _FOLDS != fold]
        weights = fit_weights([places[n] for n in others], ridge, [counts[n] for n in others], whole)
        for place in places:
            if place[0] % _FOLDS == fold:
                total = sum(weights.get(sign, 0.0) for sign in place[1])
                judged.append((float(1.0 / (1.0 + np.exp(-total))), place))
    return judged


def write_weights(weights: Mapping[str, float], out: Path) -> None:
    """Write weights as a table with the columns sign and weight."""
    file = StringIO()
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["sign", "weight"])
    rows.writerows([sign, f"{weight:.2f}"] for sign, weight in weights.items())
    write_atomically(out, file.getvalue().encode())
