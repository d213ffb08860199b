"""How well two groupings of mentions into actors agree: B-cubed and CEAF-e over all mentions, single ones included.

B-cubed after Bagga and Baldwin (1998), CEAF-e after Luo (2005); a mention that only one side has counts against it, as
in the reference scorer of Pradhan et al. (2014). Formulas recalled from these papers, not reopened.
"""

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

__all__ = ["Clusters", "Parts", "b_cubed", "ceaf_e", "group"]

Clusters = Sequence[frozenset[Hashable]]


class Parts(NamedTuple):
    """What precision and recall are made of, so that articles can be added up: numerators and denominators."""

    right: float
    proposed: float
    found: float
    expected: float

    @property
    def precision(self) -> float:
        """Return the share of what was proposed that is right; 0 where nothing was proposed."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """Return the share of what is expected that was found; 0 where nothing is expected."""
        return self.found / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


def group(actor_of: Mapping[Hashable, str]) -> list[frozenset[Hashable]]:
    """Return the mentions of each actor, in the order of the actors' keys."""
    found: dict[str, set[Hashable]] = {}
    for mention, actor in actor_of.items():
        found.setdefault(actor, set()).add(mention)
    return [frozenset(found[actor]) for actor in sorted(found)]


def _shared(mine: Clusters, theirs: Clusters) -> Counter[tuple[int, int]]:
    home = {mention: j for j, cluster in enumerate(theirs) for mention in cluster}
    return Counter((i, home[m]) for i, cluster in enumerate(mine) for m in cluster if m in home)


def b_cubed(mine: Clusters, theirs: Clusters) -> Parts:
    """Return B-cubed of proposed clusters against expected ones, each mention weighing the same."""
    shared = _shared(mine, theirs)
    right = math.fsum(n * n / len(mine[i]) for (i, _), n in sorted(shared.items()))
    found = math.fsum(n * n / len(theirs[j]) for (_, j), n in sorted(shared.items()))
    return Parts(right, sum(map(len, mine)), found, sum(map(len, theirs)))


def ceaf_e(mine: Clusters, theirs: Clusters) -> Parts:
    """Return CEAF with the entity similarity: clusters paired one to one for the greatest sum of their overlaps."""
    gains = {(i, j): 2 * n / (len(mine[i]) + len(theirs[j])) for (i, j), n in _shared(mine, theirs).items()}
    total = _best_pairing(gains, len(mine), len(theirs))
    return Parts(total, len(mine), total, len(theirs))


def _best_pairing(gains: Mapping[tuple[int, int], float], rows: int, columns: int) -> float:
    """The greatest sum of gains over one-to-one pairings, by shortest augmenting paths (Kuhn and Munkres)."""
    columns = max(columns, rows)  # a row may stay alone
    price, fee = [0.0] * (rows + 1), [0.0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        slack = [math.inf] * (columns + 1)
        came = [0] * (columns + 1)
        done = [False] * (columns + 1)
        while owner[column]:
            done[column] = True
            at, least, following = owner[column], math.inf, 0
            for j in range(1, columns + 1):
                if done[j]:
                    continue
                cost = -gains.get((at - 1, j - 1), 0.0) - price[at] - fee[j]
                if cost < slack[j]:
                    slack[j], came[j] = cost, column
                if slack[j] < least:
                    least, following = slack[j], j
            for j in range(columns + 1):
                if done[j]:
                    price[owner[j]] += least
                    fee[j] -= least
                else:
                    slack[j] -= least
            column = following
        while column:
            before = came[column]
            owner[column] = owner[before]
            column = before
    return math.fsum(gains.get((owner[j] - 1, j - 1), 0.0) for j in range(1, columns + 1) if owner[j])
