"""Pair the rows of two codings of one text: units by overlap, actors by the mentions that name them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from newsvoices.records import Row

__all__ = ["match_actors", "match_units", "overlap", "same_actor"]


def overlap(first: Row, second: Row) -> float:
    """Return the Jaccard overlap of two spans: shared code points over all code points of both."""
    shared: int = min(first["end"], second["end"]) - max(first["start"], second["start"])
    if shared <= 0:
        return 0.0
    whole: int = first["end"] - first["start"] + second["end"] - second["start"] - shared
    return shared / whole


def match_units(
    first: Sequence[Row],
    second: Sequence[Row],
    *,
    threshold: float = 0.5,
    prefer: Callable[[Row, Row], bool] = lambda one, other: False,
) -> list[tuple[int, int]]:
    """Pair units one to one, best overlap first, from ``threshold`` on; ``prefer`` breaks ties of overlap.

    ``threshold`` lies above 0 and reaches to 1, which asks for equal spans. Returns pairs of indices into the
    two sequences, in the order of the first.
    """
    starts = sorted((other["start"], j) for j, other in enumerate(second))
    candidates = []
    for i, one in enumerate(first):
        # Spans whose overlap reaches the threshold cannot begin further apart than this.
        reach = (one["end"] - one["start"]) * (1 - threshold) / threshold + 1
        low = bisect_left(starts, (one["start"] - reach, 0))
        high = bisect_left(starts, (one["start"] + reach, 0))
        for _, j in starts[low:high]:
            value = overlap(one, second[j])
            if value >= threshold:
                candidates.append((-value, not prefer(one, second[j]), i, j))
    used_first: set[int] = set()
    used_second: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(candidates):
        if i not in used_first and j not in used_second:
            used_first.add(i)
            used_second.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def match_actors(
    first: Sequence[Row], second: Sequence[Row], names: tuple[Mapping[str, str], Mapping[str, str]]
) -> dict[str, str]:
    """Pair the actors of two codings one to one by shared mentions (equal spans), then by equal names.

    ``first`` and ``second`` are rows of mentions; ``names`` gives each coding's actor names by id.
    Returns the second coding's actor for each matched actor of the first.
    """
    spans = {(row["start"], row["end"]): row["actor_id"] for row in second}
    shared: Counter[tuple[str, str]] = Counter()
    for row in first:
        other = spans.get((row["start"], row["end"]))
        if other is not None:
            shared[row["actor_id"], other] += 1
    order = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for (one, other), _ in order:
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    by_name: dict[str, str] = {}
    for actor, name in sorted(names[1].items()):
        if actor not in taken:
            by_name.setdefault(name, actor)
    for actor, name in sorted(names[0].items()):
        if actor not in pairs and name in by_name:
            pairs[actor] = by_name.pop(name)
    return pairs


def same_actor(one: str | None, other: str | None, actors: Mapping[str, str]) -> bool:
    """Say whether two codings name the same actor, or both none; an unmatched actor is nobody's."""
    return other is None if one is None else other is not None and actors.get(one) == other
