"""Fit the two linkers (content to cue, cue to source) on gold spans and on the spans that a network predicts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional as F

from newsvoices.network.linking import FEATURES, Scene, Span, describe, read_scene, spans_of_role
from newsvoices.network.reading import Reading, read_article
from newsvoices.network.weights import Network
from newsvoices.train.corpus import ROLES, Example, spans_of

__all__ = ["fit_links"]

_INNER = 48
_Choice = tuple[NDArray[np.float32], int]


def fit_links(
    examples: Sequence[Example], network: Network, seed: int, epochs: int = 6
) -> dict[str, NDArray[np.float32]]:
    """Return the weights of both linkers."""
    choices: dict[str, list[_Choice]] = {"content": [], "cue": []}
    for example in examples:
        reading = read_article(example.text, example.layout, network)
        for coding in example.codings[:2]:
            gold = _gold(example, coding)
            for spans in _both(reading, gold):
                scene = read_scene(reading, spans)
                choices["content"].extend(_choices(scene, spans[2], spans[1], _pairs(gold, 2, 1)))
                choices["cue"].extend(_choices(scene, spans[1], spans[0], _pairs(gold, 1, 0)))
    arrays: dict[str, NDArray[np.float32]] = {}
    for name, rows in choices.items():
        arrays |= _fit(name, rows, seed, epochs)
    return arrays


_Gold = list[tuple[list[Span], list[Span], list[Span]]]


def _gold(example: Example, coding: Sequence[Mapping[str, Any]]) -> _Gold:
    found = []
    for attribution in coding:
        roles = [[Span(a, b) for a, b in spans_of(example.text, example.cut, attribution.get(r) or [])] for r in ROLES]
        found.append((roles[0], roles[1], roles[2]))
    return found


def _both(reading: Reading, gold: _Gold) -> Iterator[tuple[list[Span], list[Span], list[Span]]]:
    """The gold spans, and the predicted ones."""
    every = [sorted({span for row in gold for span in row[role]}) for role in range(3)]
    yield every[0], every[1], every[2]
    yield spans_of_role(reading.labels, 0), spans_of_role(reading.labels, 1), spans_of_role(reading.labels, 2)


def _pairs(gold: _Gold, of: int, to: int) -> list[tuple[Span, list[Span]]]:
    return [(span, row[to]) for row in gold for span in row[of]]


def _choices(
    scene: Scene, spans: Sequence[Span], partners: Sequence[Span], pairs: Sequence[tuple[Span, list[Span]]]
) -> Iterator[_Choice]:
    """The described options of each span that touches a gold one, with the number of the right one (last: none)."""
    options = describe(scene, spans, partners)
    for number, span in enumerate(spans):
        best = max(pairs, key=lambda pair: (_shared(span, pair[0]), -pair[0].first), default=None)
        if best is None or not _shared(span, best[0]):
            continue
        low, high = options.bounds[number : number + 2]
        numbers = options.partners[low : high - 1]
        right = [n for n, k in enumerate(numbers) if any(_shared(partners[k], gold) for gold in best[1])]
        yield options.rows[low:high], right[0] if right else len(numbers)


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.last, b.last) - max(a.first, b.first))


def _fit(name: str, rows: list[_Choice], seed: int, epochs: int) -> dict[str, NDArray[np.float32]]:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(FEATURES, _INNER), nn.ReLU(), nn.Dropout(0.1), nn.Linear(_INNER, 1))
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=1e-3)
    widest = max(len(f) for f, _ in rows)
    options = np.zeros((len(rows), widest, FEATURES), dtype=np.float32)
    real = np.zeros((len(rows), widest), dtype=bool)
    right = np.array([r for _, r in rows])
    for n, (features, _) in enumerate(rows):
        options[n, : len(features)] = features
        real[n, : len(features)] = True
    x, mask, y = torch.from_numpy(options), torch.from_numpy(real), torch.from_numpy(right)
    steps = epochs * (len(rows) // 128 + 1)
    step = 0
    for _ in range(epochs):
        for batch in torch.randperm(len(rows)).split(128):
            for group in optimiser.param_groups:
                group["lr"] = 3e-3 * (1 - step / steps)
            step += 1
            scores = model(x[batch])[..., 0].masked_fill(~mask[batch], -1e4)
            loss = F.cross_entropy(scores, y[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    inner, outer = model[0], model[3]
    assert isinstance(inner, nn.Linear)
    assert isinstance(outer, nn.Linear)
    return {
        f"{name}.inner": inner.weight.detach().numpy().T.copy(),
        f"{name}.inner_bias": inner.bias.detach().numpy().copy(),
        f"{name}.outer": outer.weight.detach().numpy()[0].copy(),
    }
