"""Fit the linkers (content to cue, cue to source) and the judge of attributions.

They learn from gold spans and from spans that pupils found in articles they had not seen, so that the
probabilities they look at are as unsure as those of new articles.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from newsvoices.network.inputs import read_inputs
from newsvoices.network.judging import TRAITS, Joined, join_spans, traits
from newsvoices.network.layers import pack
from newsvoices.network.linking import FEATURES, Scene, Span, best_partners, describe, read_scene, spans_of_role
from newsvoices.network.reading import Reading, decode_marginals, read_article
from newsvoices.network.weights import Network
from newsvoices.train.corpus import ROLES, Example, spans_of

__all__ = ["fit_links"]

_INNER, _INNER_JUDGE = 48, 24
_EPOCHS, _EPOCHS_JUDGE = 6, 12
_BATCH = 128
_RATE = 3e-3

_Choice = tuple[NDArray[np.float32], int]
_Spans = tuple[list[Span], list[Span], list[Span]]
_Arrays = dict[str, NDArray[np.float32]]


def fit_links(examples: Sequence[Example], unseen: NDArray[np.float16], network: Network, seed: int) -> _Arrays:
    """Return the weights of linkers and judge; ``network`` gives the heads.

    ``unseen`` are marginals for every token, of pupils that had not seen its article.
    """
    readings = list(_unseen(examples, unseen, network))
    choices: dict[str, list[_Choice]] = {"content": [], "cue": []}
    for example, reading in zip(examples, readings, strict=True):
        for coding in example.codings[:2]:
            gold = _gold(example, coding)
            every = [sorted({span for row in gold for span in row[role]}) for role in range(3)]
            for spans in ((every[0], every[1], every[2]), _found(reading)):
                scene = read_scene(reading, spans)
                choices["content"].extend(_choices(scene, spans[2], spans[1], _pairs(gold, 2, 1)))
                choices["cue"].extend(_choices(scene, spans[1], spans[0], _pairs(gold, 1, 0)))
    arrays: _Arrays = {}
    for name, rows in choices.items():
        arrays |= _fit_linker(name, rows, seed)
    linked = Network(**{**vars(network), "arrays": {**network.arrays, **arrays}})
    return arrays | _fit_judge(examples, readings, linked, seed)


def _unseen(examples: Sequence[Example], unseen: NDArray[np.float16], network: Network) -> Iterator[Reading]:
    """Readings with the network's heads and the pupils' marginals."""
    at = 0
    for example in examples:
        own = unseen[at : at + len(example.cut.tokens)].astype(np.float32)
        at += len(own)
        reading = read_article(example.text, example.layout, network)
        reading.inputs = read_inputs(example.layout, example.cut, network.lexicon, example.counts())
        reading.marginals = own
        reading.labels = decode_marginals(own, pack(example.cut.stretches), network.chain)
        yield reading


_Gold = list[_Spans]


def _gold(example: Example, coding: Sequence[Mapping[str, Any]]) -> _Gold:
    found = []
    for attribution in coding:
        roles = [[Span(a, b) for a, b in spans_of(example.text, example.cut, attribution.get(r) or [])] for r in ROLES]
        found.append((roles[0], roles[1], roles[2]))
    return found


def _found(reading: Reading) -> _Spans:
    sources, cues, contents = (spans_of_role(reading.labels, role) for role in range(3))
    return sources, cues, contents


def _pairs(gold: _Gold, of: int, to: int) -> list[tuple[Span, list[Span]]]:
    return [(span, row[to]) for row in gold for span in row[of]]


def _choices(
    scene: Scene, spans: Sequence[Span], partners: Sequence[Span], pairs: Sequence[tuple[Span, list[Span]]]
) -> Iterator[_Choice]:
    """The described options of each span that touches a gold one, with the number of the right one (last: none)."""
    options = describe(scene, spans, partners)
    for number, span in enumerate(spans):
        touching = [(_shared(span, gold), -gold.first, wanted) for gold, wanted in pairs if _shared(span, gold)]
        if not touching:
            continue
        wanted = max(touching, key=lambda t: t[:2])[2]
        low, high = options.bounds[number : number + 2]
        numbers = options.partners[low : high - 1]
        right = [n for n, k in enumerate(numbers) if any(_shared(partners[k], gold) for gold in wanted)]
        yield options.rows[low:high], right[0] if right else len(numbers)


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.last, b.last) - max(a.first, b.first))


def _fit_linker(name: str, rows: list[_Choice], seed: int) -> _Arrays:
    widest = max(len(f) for f, _ in rows)
    options = np.zeros((len(rows), widest, FEATURES), dtype=np.float32)
    real = np.zeros((len(rows), widest), dtype=bool)
    for n, (features, _) in enumerate(rows):
        options[n, : len(features)] = features
        real[n, : len(features)] = True
    x, mask, y = torch.from_numpy(options), torch.from_numpy(real), torch.tensor([right for _, right in rows])
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(FEATURES, _INNER), nn.ReLU(), nn.Dropout(0.1), nn.Linear(_INNER, 1))

    def loss(batch: Tensor) -> Tensor:
        return F.cross_entropy(model(x[batch])[..., 0].masked_fill(~mask[batch], -1e4), y[batch])

    _descend(model, loss, len(rows), _EPOCHS)
    arrays = _arrays(name, model)
    del arrays[f"{name}.outer_bias"]  # the same for every option
    return arrays


def _fit_judge(examples: Sequence[Example], readings: Sequence[Reading], network: Network, seed: int) -> _Arrays:
    rows: list[NDArray[np.float32]] = []
    targets: list[float] = []
    for example, reading in zip(examples, readings, strict=True):
        spans = _found(reading)
        scene = read_scene(reading, spans)
        to_cue = best_partners(scene, spans[2], spans[1], network, "content")
        to_source = best_partners(scene, spans[1], spans[0], network, "cue")
        joined = join_spans(spans[1], spans[2], spans[0], to_cue, to_source)
        rows.append(traits(reading, joined))
        targets.extend(_rightness(_gold(example, example.codings[0]), joined))
    x, y = torch.from_numpy(np.concatenate(rows)), torch.tensor(targets, dtype=torch.float32)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(TRAITS, _INNER_JUDGE), nn.ReLU(), nn.Dropout(0.1), nn.Linear(_INNER_JUDGE, 1))

    def loss(batch: Tensor) -> Tensor:
        return F.binary_cross_entropy_with_logits(model(x[batch])[:, 0], y[batch])

    _descend(model, loss, len(x), _EPOCHS_JUDGE)
    return _arrays("judge", model)


def _rightness(gold: _Gold, joined: Sequence[Joined]) -> Iterator[float]:
    """How right an attribution is: the mean of cue exact, contents exact, source exact if any, and link as scored."""
    sources, cues, contents = ({span for row in gold for span in row[role]} for role in range(3))
    rows = [(_tokens(row[2]), _tokens(row[0])) for row in gold]
    for one in joined:
        said, who = _tokens(one.contents), _tokens([one.source] if one.source else [])
        linked = any(
            2 * len(said & what) >= len(said | what) and (bool(who & whom) or not (who or whom)) for what, whom in rows
        )
        parts = [float(one.cue in cues), float(np.mean([span in contents for span in one.contents])), float(linked)]
        if one.source is not None:
            parts.append(float(one.source in sources))
        yield sum(parts) / len(parts)


def _tokens(spans: Sequence[Span]) -> set[int]:
    return {n for span in spans for n in range(span.first, span.last)}


def _descend(model: nn.Module, loss: Any, count: int, epochs: int) -> None:
    optimiser = torch.optim.AdamW(model.parameters(), lr=_RATE, weight_decay=1e-3)
    steps = epochs * (count // _BATCH + 1)
    step = 0
    for _ in range(epochs):
        for batch in torch.randperm(count).split(_BATCH):
            for group in optimiser.param_groups:
                group["lr"] = _RATE * (1 - step / steps)
            step += 1
            found = loss(batch)
            optimiser.zero_grad()
            found.backward()
            optimiser.step()


def _arrays(name: str, model: nn.Sequential) -> _Arrays:
    inner, outer = model[0], model[3]
    return {
        f"{name}.inner": inner.weight.detach().numpy().T.copy(),
        f"{name}.inner_bias": inner.bias.detach().numpy().copy(),
        f"{name}.outer": outer.weight.detach().numpy()[0].copy(),
        f"{name}.outer_bias": outer.bias.detach().numpy().copy(),
    }
