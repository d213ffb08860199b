"""Weigh signs: how likely something is of its kind, by weights that were learnt from coded articles.

Each sign (evidence of a kind that a reader can check) has a weight in a table of ``data/``; the logistic function of
their sum is the share of such places that were of that kind in training articles (``newsvoices.train.signs``).
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from newsvoices.extractor.lexis.wordlists import read_rows

__all__ = ["likelihood"]


@cache
def _weights(table: str) -> Mapping[str, float]:
    return {row["sign"]: float(row["weight"]) for row in read_rows(table)}


def likelihood(table: str, seen: Sequence[str]) -> float:
    """Return the probability that a place with these signs is of the table's kind; a sign unweighed says nothing.

    ``table`` is the name of a file of ``data/`` with the columns sign and weight.
    """
    known = filter(None, map(_weights(table).get, seen))
    return 1.0 / (1.0 + math.exp(-sum(known)))
