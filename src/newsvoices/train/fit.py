"""Fit a tagger to several tasks at once: its losses, its dropout, and when it hears the teachers."""

import random
from dataclasses import dataclass
from typing import Any

import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from newsvoices.train.data import Data, batches, make_batch
from newsvoices.train.descent import Descent, Group
from newsvoices.train.tagger import Tagger, crf_loss

__all__ = ["Recipe", "cross", "fit", "set_seed"]


@dataclass
class Recipe:
    """How to train. Epochs were chosen on a held-out tenth of the training articles; the rest are usual values."""

    epochs: int = 8
    tokens: int = 1600  # a batch
    rate: float = 2.5e-3
    warm: float = 0.05
    decay: float = 1e-4  # of the weights
    average: float = 0.998
    drop_input: float = 0.25
    drop: float = 0.45
    drop_word: float = 0.15
    share: float = 0.6  # of the teachers in the targets
    alone: int = 2  # epochs before the teacher is heard
    tag: float = 0.15
    entity: float = 0.1
    arc: float = 0.1
    relation: float = 0.05


def set_seed(seed: int) -> None:
    """Fix every source of chance."""
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # nothing here reads what it has not written


def fit(
    model: Tagger,
    data: Data,
    recipe: Recipe,
    seed: int,
    *,
    soft: NDArray[Any] | None = None,
) -> Tagger:
    """Train ``model`` and return it with the average of its weights over the steps.

    ``soft`` are the teachers' marginals.
    """
    rng = random.Random(seed)
    steps = recipe.epochs * sum(1 for _ in batches(data, recipe.tokens, random.Random(seed)))
    weights = Group(list(model.parameters()), recipe.rate, recipe.decay)
    descent = Descent([weights], steps, warm=recipe.warm, average=recipe.average)
    # Frequent words are dropped seldom, so that the unknown word stands for the rare ones.
    keep = torch.from_numpy(data.frequency / (data.frequency + 0.5)) * (1 - recipe.drop_word)
    model.train()
    for epoch in range(recipe.epochs):
        coding = [rng.randrange(n) for n in data.codings]
        share = recipe.share if soft is not None and epoch >= recipe.alone else 0.0
        for stretches in batches(data, recipe.tokens, rng):
            batch, targets = make_batch(data, stretches, soft=soft, share=share, coding=coding)
            batch.words = batch.words * (torch.rand(batch.words.shape) < keep[batch.words])
            states = model.encode(batch, recipe.drop_input, recipe.drop)
            count = float(batch.lengths.sum())
            loss = crf_loss(model, model.role(states), targets.gold, targets.labels, batch.lengths) / count
            loss = loss + recipe.tag * cross(model.tag(states), targets.tags)
            loss = loss + recipe.entity * cross(model.entity(states), targets.entities)
            same = targets.sentence[:, :, None] == targets.sentence[:, None, :]
            loss = loss + recipe.arc * cross(model.arcs(states).masked_fill(~same, -1e4), targets.heads)
            relations = model.relations(states, targets.heads.clamp_min(0))
            loss = loss + recipe.relation * cross(relations, targets.relations)
            descent.step(loss)
    descent.settle()
    return model.eval()


def cross(scores: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the mean cross entropy over what is asked; 0 where nothing is."""
    flat = targets.flatten()
    total = F.cross_entropy(scores.flatten(0, 1), flat, ignore_index=-1, reduction="sum")
    return total / (flat >= 0).sum().clamp_min(1)
