"""Weigh signs: how likely something is of its kind, by weights that were learnt from coded articles.

Each sign (evidence of a kind that a reader can check) has a weight in a table of ``data/``; the logistic function of
their sum is the share of such places that were of that kind in training articles (``newsvoices.train.signs``).
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsvoices.extractor.lexis.wordlists import read_rows

__all__ = ["likeliest", "likelihood", "weakest"]


@cache
def _weights(table: str) -> Mapping[str, float]:
    return {row["sign"]: float(row["weight"]) for row in read_rows(table)}


def likelihood(table: str, seen: Sequence[str]) -> float:
    """Return the probability that a place with these signs is of the table's kind; a sign unweighed says nothing.

    ``table`` is the name of a file of ``data/`` with the columns sign and weight.
    """
    known = filter(None, map(_weights(table).get, seen))
    return 1.0 / (1.0 + math.exp(-sum(known)))


def likeliest(table: str, options: Sequence[Sequence[str]]) -> tuple[int, float]:
    """Return which of several options, of which one is right, is the likeliest by its signs, and how likely it is.

    The likelihood is the exponential of the sum of an option's weights beside those of all
    (``newsvoices.train.choices``); of equals the first is returned.
    """
    weigh = _weights(table).get
    totals = [sum(filter(None, map(weigh, signs))) for signs in options]
    most = max(totals)
    return totals.index(most), 1.0 / sum(math.exp(total - most) for total in totals)


def weakest(table: str, seen: Iterable[str]) -> str | None:
    """Return the sign that weighs most against the kind, the first of several; None where none does."""
    weights = _weights(table)
    sign = min(seen, key=lambda one: weights.get(one, 0.0), default=None)
    return sign if sign is not None and weights.get(sign, 0.0) < 0 else None
