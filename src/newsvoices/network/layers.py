"""The layers of the network in numpy: bidirectional LSTM, chain decoding and tree repair."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Chain", "Packing", "Shared", "chain_marginals", "pack", "read_both_ways", "repair_trees", "viterbi"]

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_BLOCK = 4  # rows that the libraries multiply at once: a step with one row more is quicker than with one less than that
_NEAR = 128  # rows that the processor's nearest memory holds


class Packing(NamedTuple):
    """Stretches side by side: the rows of all tokens by step from the left and from the right, and how many a step.

    The stretches are ordered by falling length, so that those still going on at a step come first.
    """

    forward: Ints
    backward: Ints
    sizes: list[int]
    order: list[int]


class Shared(NamedTuple):
    """What many rows have in common: for each network the kinds' inputs, multiplied and biased; each row's kind."""

    ready: Sequence[Floats]
    kinds: Ints


class Chain(NamedTuple):
    """Scores of the label pairs, of first and of last labels."""

    follow: Floats
    first: Floats
    last: Floats


def pack(stretches: Sequence[tuple[int, int]]) -> Packing:
    """Lay stretches (ranges of rows) side by side."""
    order = sorted(range(len(stretches)), key=lambda n: (stretches[n][0] - stretches[n][1], n))
    firsts = np.array([stretches[n][0] for n in order], dtype=np.int64)
    lasts = np.array([stretches[n][1] for n in order], dtype=np.int64)
    lengths = lasts - firsts
    longest = int(lengths[0]) if order else 0
    sizes = np.searchsorted(-lengths, -np.arange(longest), side="left").tolist()
    steps = np.repeat(np.arange(longest), sizes)
    places = np.arange(len(steps)) - np.repeat(np.cumsum([0, *sizes[:-1]]), sizes) if sizes else steps
    return Packing(firsts[places] + steps, lasts[places] - 1 - steps, sizes, order)


def read_both_ways(
    rows: Sequence[Floats], packing: Packing, weights: Sequence[Floats], shared: Shared | None = None
) -> list[Floats]:
    """Run the bidirectional LSTM layers of several networks side by side; returns (rows, 2 * hidden) for each.

    What ``shared`` gives stands before the rows, and has been multiplied once for each kind.

    ``weights``: input (networks, width, 8 hidden), bias (networks, 8 hidden), recurrent (4, 2 networks, hidden,
    hidden), with the gates in the order input, forget, output, cell, and all but the cell's halved, as the
    logistic function is taken from tanh. It is left twice as large, and so are the states that are returned: whatever
    weight is to multiply them is given halved, the recurrent ones included.
    """
    into, bias, recurrent = weights
    _, sides, hidden, _ = recurrent.shape
    count = len(packing.forward)
    # Gate by gate, so that a step reads each of them as one piece.
    gates = np.empty((4, sides, count, hidden), dtype=np.float32)
    for number, x in enumerate(rows):
        own = _by_gate(into[number, -x.shape[1] :])
        for side, order in enumerate((packing.forward, packing.backward)):
            part = gates[:, 2 * number + side]
            np.matmul(x[order], own[:, side], out=part)
            if shared is None:
                part += _by_gate(bias[number, None])[:, side]
                continue
            ready = _by_gate(shared.ready[number])[:, side]
            kinds = shared.kinds[order]
            for first in range(0, count, _NEAR):
                part[:, first : first + _NEAR] += ready[:, kinds[first : first + _NEAR]]
    cell = np.zeros((sides, packing.sizes[0] if packing.sizes else 0, hidden), dtype=np.float32)
    out = np.zeros((sides, count + _BLOCK, hidden), dtype=np.float32)
    at = 0
    for step, size in enumerate(packing.sizes):
        g = gates[:, :, at : at + size]
        if step:
            before = at - packing.sizes[step - 1]
            whole = size + -size % _BLOCK if size > 1 else 1
            g += (out[:, before : before + whole] @ recurrent)[:, :, :size]
        np.tanh(g, out=g)
        soft = g[:3]
        soft += 1
        let_in, keep, show, new = g
        c = cell[:, :size]
        c *= keep
        new *= let_in
        c += new
        c *= 0.5
        state = out[:, at : at + size]
        np.tanh(c, out=state)
        state *= show
        at += size
    results = []
    for number in range(len(rows)):
        result = np.empty((count, 2 * hidden), dtype=np.float32)
        result[packing.forward, :hidden] = out[2 * number, :count]
        result[packing.backward, hidden:] = out[2 * number + 1, :count]
        results.append(result)
    return results


def _by_gate(weights: Floats) -> Floats:
    """Split the columns of what both directions have: (gates, directions, rows, hidden)."""
    return weights.reshape(len(weights), 2, 4, -1).transpose(2, 1, 0, 3)


def viterbi(emissions: Floats, packing: Packing, chain: Chain) -> NDArray[np.int8]:
    """Return the best label of each row; ties go to the lower label."""
    labels = np.zeros(len(emissions), dtype=np.int8)
    sizes = packing.sizes
    if not sizes:
        return labels
    scores = emissions[packing.forward]
    follow = np.ascontiguousarray(chain.follow.T)  # (to, from)
    firsts = np.arange(sizes[0] * len(follow)).reshape(sizes[0], -1) * len(follow)
    best = scores[: sizes[0]] + chain.first
    back = []
    bounds = np.cumsum([0, *sizes]).tolist()
    finals = np.zeros(sizes[0], dtype=np.int64)
    for step in range(1, len(sizes)):
        size = sizes[step]
        if size < len(best):
            finals[size : len(best)] = (best[size:] + chain.last).argmax(1)
        ways = best[:size, None, :] + follow
        choice = ways.argmax(2)
        back.append(choice)
        best = ways.reshape(-1)[choice + firsts[:size]]  # far quicker than looking for the greatest once more
        best += scores[bounds[step] : bounds[step + 1]]
    finals[: len(best)] = (best + chain.last).argmax(1)
    rows = packing.forward
    current = finals
    for step in range(len(sizes) - 1, -1, -1):
        size = sizes[step]
        labels[rows[bounds[step] : bounds[step] + size]] = current[:size]
        if step:
            current[:size] = back[step - 1][np.arange(size), current[:size]]
    return labels


def chain_marginals(emissions: Floats, packing: Packing, chain: Chain) -> Floats:
    """Return the probability of each label at each row, by the scaled forward-backward algorithm (Rabiner 1989)."""
    result = np.zeros_like(emissions)
    if not packing.sizes:
        return result
    e = np.exp(emissions - emissions.max(1, keepdims=True))
    # From the left and from the right the steps are the same, so both go on at once.
    own = np.stack([e[packing.forward], e[packing.backward]])
    follow, first, last = (np.exp(np.clip(part, -60, None)) for part in chain)
    steps = np.stack([follow, follow.T])
    before = np.empty_like(own)
    here = np.empty_like(own)
    before[:, : packing.sizes[0]] = np.stack([first, last])[:, None]
    low = previous = 0
    for size in packing.sizes:
        high = low + size
        if low:
            np.matmul(here[:, previous : previous + size], steps, out=before[:, low:high])
        now = here[:, low:high]
        np.multiply(before[:, low:high], own[:, low:high], out=now)
        now += np.float32(1e-30)
        now /= np.add.reduce(now, 2, keepdims=True)
        previous, low = low, high
    result[packing.forward] = here[0]
    from_right = np.empty_like(result)
    from_right[packing.backward] = before[1]
    result *= from_right
    result /= result.sum(1, keepdims=True) + np.float32(1e-30)
    return result


def repair_trees(scores: Floats, heads: Ints) -> Ints:
    """Make the heads of one sentence a tree with one root (a word that is its own head), changing as few as it can.

    ``scores[i, j]`` is how well j heads i, on the diagonal how well i is the root. Where greedy heads have several
    roots or none, the best scored word is the root; a cycle is broken where a head outside it costs
    least.
    """
    count = len(heads)
    if not count:
        return heads
    own = np.arange(count)
    roots = own[heads == own]
    if len(roots) != 1:
        root = int(roots[scores[roots, roots].argmax()]) if len(roots) else int(scores.diagonal().argmax())
        heads = heads.copy()
        for other in roots:
            if other != root:
                row = scores[other].copy()
                row[other] = -np.inf
                heads[other] = row.argmax()
        heads[root] = root
    else:
        root = int(roots[0])
    for _ in range(count):
        cycle = _cycle(heads.tolist(), root)
        if not cycle:
            break
        outside = np.ones(count, dtype=bool)
        outside[cycle] = False
        reach = _below(heads.tolist(), cycle)
        outside[reach] = False
        block = np.where(outside[None, :], scores[cycle], -np.inf)
        loss = scores[cycle, heads[cycle]] - block.max(1)
        place = int(loss.argmin())
        heads = heads.copy()
        heads[cycle[place]] = int(block[place].argmax())
    return heads


def _cycle(heads: list[int], root: int) -> list[int]:
    """The words of a cycle that does not hold the root, or nothing."""
    colour = [0] * len(heads)
    colour[root] = 1
    for start in range(len(heads)):
        path = []
        at = start
        while colour[at] == 0:
            colour[at] = 2
            path.append(at)
            at = heads[at]
        if colour[at] == 2:
            return path[path.index(at) :]
        for word in path:
            colour[word] = 1
    return []


def _below(heads: list[int], cycle: list[int]) -> list[int]:
    """Every word that hangs below the cycle, which may not head it."""
    inside = set(cycle)
    state: dict[int, bool] = {}
    for start in range(len(heads)):
        path = []
        at = start
        while at not in state and at not in inside and heads[at] != at:
            if at in path:
                break
            path.append(at)
            at = heads[at]
        hit = at in inside or state.get(at, False)
        for word in path:
            state[word] = hit
    return [word for word, hit in state.items() if hit]
