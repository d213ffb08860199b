"""Krippendorff's alpha: for labels on matched units (nominal), and for the boundaries of units (unitizing).

Sources: Krippendorff, Content Analysis, 2nd edition (2004), chapter 11, for nominal alpha (by coincidence
matrix) and for unitizing alpha of one category. The worked example of that chapter is in the tests.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import accumulate

__all__ = ["merge_units", "nominal_alpha", "unitizing_alpha"]

Unit = tuple[int, int]
"""A unit on the continuum as half-open offsets."""


def nominal_alpha(pairs: Iterable[tuple[Hashable, Hashable]]) -> float | None:
    """Return alpha for two coders' labels of the same units; None where no label varies.

    Each pair holds the two coders' values for one unit; None is a value like any other (no label given).
    """
    coincidences: Counter[tuple[Hashable, Hashable]] = Counter()
    for first, second in pairs:
        coincidences[first, second] += 1
        coincidences[second, first] += 1
    totals: Counter[Hashable] = Counter()
    for (first, _), count in coincidences.items():
        totals[first] += count
    n = sum(totals.values())
    expected = n * n - sum(count * count for count in totals.values())
    if expected == 0:
        return None
    observed = sum(count for (first, second), count in coincidences.items() if first != second)
    return 1 - (n - 1) * observed / expected


def merge_units(units: Iterable[Unit]) -> list[Unit]:
    """Join overlapping units: unitizing alpha is defined for units of one category that do not overlap."""
    merged: list[Unit] = []
    for start, end in sorted(units):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def unitizing_alpha(first: Iterable[Unit], second: Iterable[Unit], length: int) -> float | None:
    """Return unitizing alpha of one category for two coders of a continuum of ``length`` code points.

    None where neither coder marked a unit.
    """
    coders = (merge_units(first), merge_units(second))
    if not any(coders):
        return None
    observed = _observed(coders[0], coders[1], length)
    expected = _expected(coders, length)
    if expected == 0:
        return None
    return 1 - observed / expected


def _gaps(units: Sequence[Unit], length: int) -> list[int]:
    """Return the lengths of the stretches that no unit covers."""
    ends = [0, *(end for _, end in units)]
    starts = [*(start for start, _ in units), length]
    return [start - end for end, start in zip(ends, starts, strict=True) if start > end]


def _observed(first: Sequence[Unit], second: Sequence[Unit], length: int) -> float:
    """Square the distances of the ends of units that intersect, and the lengths of units that meet a gap only."""
    total, met_first, met_second = 0, [False] * len(first), [False] * len(second)
    i = j = 0
    while i < len(first) and j < len(second):
        (start, end), (a, b) = first[i], second[j]
        if a < end and start < b:
            total += (start - a) ** 2 + (end - b) ** 2
            met_first[i] = met_second[j] = True
        if end <= b:
            i += 1
        else:
            j += 1
    for units, met in ((first, met_first), (second, met_second)):
        total += sum((end - start) ** 2 for (start, end), seen in zip(units, met, strict=True) if not seen)
    return total / length**2


def _expected(coders: tuple[Sequence[Unit], Sequence[Unit]], length: int) -> float:
    m = len(coders)
    gaps = sorted(gap for units in coders for gap in _gaps(units, length))
    # What the gaps from each place on add up to, so that no unit looks at every gap.
    rest = [*accumulate(reversed(gaps), initial=0)][::-1]
    sizes = [end - start for units in coders for start, end in units]
    total = 0.0
    for size in sizes:
        place = bisect_left(gaps, size)
        total += (len(sizes) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        total += size**2 * (rest[place] - (len(gaps) - place) * (size - 1))
    pairs = m * length * (m * length - 1) - sum(size * (size - 1) for size in sizes)
    return 2 / length * total / pairs if pairs else 0.0
