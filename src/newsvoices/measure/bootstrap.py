"""Intervals by bootstrap over articles: how far a figure would move if other articles of the kind had been taken.

Percentile intervals after Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; recalled, not
reopened. The draws depend on the number of articles alone, so that a figure has the same interval on every run, and
the figures of two systems are drawn on the same articles.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

__all__ = ["Draws", "Interval", "draw_articles"]

Interval = tuple[float, float]
"""The lower and the upper bound of a 95 % interval."""

_SEED = 0


@dataclass(frozen=True)
class Draws:
    """Samples of articles, each the numbers of as many articles as there are, drawn with replacement."""

    samples: Sequence[Sequence[int]]

    def interval(self, figure: Callable[[Sequence[int]], float | None]) -> Interval | None:
        """Return the middle 95 % of a figure's values; samples in which it is not defined are left out.

        ``figure`` gets the numbers of the articles drawn. None where it is defined in no sample.
        """
        values = sorted(value for sample in self.samples if (value := figure(sample)) is not None)
        if not values:
            return None
        return values[int(0.025 * len(values))], values[max(0, int(0.975 * len(values)) - 1)]


def draw_articles(articles: int, samples: int) -> Draws:
    """Draw ``samples`` times as many articles as there are, always the same for the same two numbers."""
    source = random.Random(_SEED)
    return Draws([[source.randrange(articles) for _ in range(articles)] for _ in range(samples)])
