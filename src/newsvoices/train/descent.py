"""How weights go down a loss: Adam with warm-up and decay, clipped gradients, and weights averaged over the steps."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

__all__ = ["Descent", "Group"]

_LONGEST_GRADIENT = 1.0
_LEAST = 0.02  # of the rate, at the end


class Group(NamedTuple):
    """Weights that are fitted at one rate; ``decay`` is how fast they shrink."""

    weights: Sequence[nn.Parameter]
    rate: float
    decay: float


class Descent:
    """The steps by which the weights of ``groups`` are fitted, and their average over these.

    The rates rise over the first ``warm`` of about ``steps`` steps, and fall after; ``average`` is how much of the mean
    a late step keeps.
    """

    def __init__(self, groups: Sequence[Group], steps: float, *, warm: float, average: float) -> None:
        self._groups = groups
        self._steps, self._warm, self._average = steps, warm * steps, average
        self._weights = [weight for group in groups for weight in group.weights]
        self._means = [weight.detach().clone() for weight in self._weights]
        self._optimiser = torch.optim.AdamW(
            [{"params": list(group.weights), "weight_decay": group.decay} for group in groups], betas=(0.9, 0.98)
        )
        self._step = 0

    def step(self, loss: Tensor) -> None:
        """Take one step down ``loss``, and take the weights that it leads to into the average."""
        self._step += 1
        scale = min(self._step / self._warm, max(_LEAST, 1 - self._step / self._steps))
        for own, group in zip(self._optimiser.param_groups, self._groups, strict=True):
            own["lr"] = group.rate * scale
        self._optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._weights, _LONGEST_GRADIENT)
        self._optimiser.step()
        kept = min(self._average, 1 - 1 / (1 + self._step / 10))
        with torch.no_grad():
            for mean, weight in zip(self._means, self._weights, strict=True):
                mean.lerp_(weight, 1 - kept)

    def settle(self) -> None:
        """Give the weights their average."""
        with torch.no_grad():
            for mean, weight in zip(self._means, self._weights, strict=True):
                weight.copy_(mean)
