"""One pass of the network over an article: for each token its roles, tag, entity, head and relation."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.algebra import one_thread
from newsvoices.network.common_words import rows_of_types
from newsvoices.network.inputs import Inputs, read_inputs
from newsvoices.network.layers import (
    Chain,
    Packing,
    Shared,
    chain_marginals,
    pack,
    read_both_ways,
    repair_trees,
    viterbi,
)
from newsvoices.network.tokens import Sequences, cut_article
from newsvoices.network.weights import Network
from newsvoices.records import Layout

__all__ = ["Reading", "decode_marginals", "read_article"]

Floats = NDArray[np.float32]

_TOGETHER = 4_000  # tokens whose states are held at once
_NEVER = -1e4
_BEGINS = (1, 4, 5, 8, 9, 12)  # the labels with which a span begins
_EAGER = 0.6  # added to their log probability: the judge weeds out afterwards


@dataclass
class Reading:
    """What the network says of each token: numbers into the network's lists, heads as token numbers (own for a root).

    ``labels`` are 0 outside, then begin, inside, end, single for source, cue and content; ``marginals`` their
    probabilities.
    """

    cut: Sequences
    inputs: Inputs
    labels: NDArray[np.int8]
    marginals: Floats
    tags: NDArray[np.int32]
    entities: NDArray[np.int32]
    heads: NDArray[np.int32]
    relations: NDArray[np.int32]


def read_article(text: str, layout: Layout, network: Network) -> Reading:
    """Return what ``network`` says of an article's tokens. Time and memory are linear in the text's length."""
    with one_thread():
        return _read(text, layout, network)


def _read(text: str, layout: Layout, network: Network) -> Reading:
    cut = cut_article(text, layout)
    inputs = read_inputs(layout, cut, network.lexicon)
    count = len(cut.tokens)
    whole = np.zeros(count, dtype=np.int32)
    reading = Reading(
        cut, inputs, np.zeros(count, dtype=np.int8), np.zeros((count, len(network.chain.first)), dtype=np.float32),
        whole, whole.copy(), whole.copy(), whole.copy(),
    )  # fmt: skip
    first = 0
    number = 0
    sentence = 0
    while number < len(cut.stretches):
        last = number
        while last < len(cut.stretches) and cut.stretches[last][1] - first <= _TOGETHER:
            last += 1
        stop = cut.stretches[last - 1][1]
        after = sentence
        while after < len(cut.sentences) and cut.sentences[after][1] <= stop:
            after += 1
        packing = pack([(a - first, b - first) for a, b in cut.stretches[number:last]])
        sentences = [(a - first, b - first) for a, b in cut.sentences[sentence:after]]
        _read_block(reading, slice(first, stop), packing, sentences, network)
        first, number, sentence = stop, last, after
    return reading


def _read_block(
    reading: Reading, own: slice, packing: Packing, sentences: list[tuple[int, int]], network: Network
) -> None:
    states = _states(reading.inputs, own, packing, network)
    arrays = network.arrays
    arc = arrays["arc"].shape[1]
    labels, tags, entities = len(network.chain.first), len(network.tags), len(network.entities)
    bounds = np.cumsum([labels, tags, entities, arc, arc, arc]).tolist()
    parts = []
    for (low, high), weight, bias in zip(states, arrays["heads.weight"], arrays["heads.bias"], strict=True):
        scores = low @ weight[: low.shape[1]]
        scores += high @ weight[low.shape[1] :]
        scores += bias
        parts.append(np.split(scores, bounds, axis=1))
    emissions = np.ascontiguousarray(_added(parts, 0) / np.float32(len(parts)))
    marginals = chain_marginals(emissions, packing, network.chain)
    reading.marginals[own] = marginals
    reading.labels[own] = decode_marginals(marginals, packing, network.chain)
    reading.tags[own] = _added(parts, 1).argmax(1)
    reading.entities[own] = _added(parts, 2).argmax(1)
    below = np.concatenate(
        [np.maximum(part[3], 0) @ own for part, own in zip(parts, arrays["arc"], strict=True)], axis=1
    )
    above = np.concatenate([np.maximum(part[4], 0) for part in parts], axis=1)
    bias = above @ arrays["arc_bias"].reshape(-1)
    heads = np.zeros(len(emissions), dtype=np.int64)
    for a, b in sentences:
        block = below[a:b] @ above[a:b].T + bias[a:b]
        heads[a:b] = repair_trees(block, block.argmax(1)) + a
    reading.heads[own] = heads + own.start
    joint = np.concatenate([np.maximum(part[5] + part[6][heads], 0) for part in parts], axis=1)
    scores = joint @ arrays["relation.weight"].reshape(joint.shape[1], -1) + arrays["relation.bias"].sum(0)
    reading.relations[own] = scores.argmax(1)


def _added(parts: Sequence[Sequence[Floats]], number: int) -> Floats:
    """The sum over the networks of one of their outputs."""
    total: Floats = np.add.reduce([part[number] for part in parts])
    return total


def decode_marginals(marginals: Floats, packing: Packing, chain: Chain) -> NDArray[np.int8]:
    """Return the possible label sequence with the greatest product of probabilities, with a leaning to begin spans.

    Where the likeliest labels of a stretch follow each other, they are that sequence; few stretches need a search.
    """
    scores = np.log(marginals + np.float32(1e-6))
    scores[:, _BEGINS] += np.float32(_EAGER)
    follow, first, last = (part > _NEVER / 2 for part in chain)
    labels: NDArray[np.int8] = scores.argmax(1).astype(np.int8)
    count = packing.sizes[0] if packing.sizes else 0
    begins, ends = packing.forward[:count], packing.backward[:count]
    breaks = np.concatenate([[0], np.cumsum(~follow[labels[:-1], labels[1:]])])
    whole = first[labels[begins]] & last[labels[ends]] & (breaks[begins] == breaks[ends])
    rest = [(a, b + 1) for a, b in zip(begins[~whole].tolist(), ends[~whole].tolist(), strict=True)]
    if rest:
        possible = Chain(*(np.where(part, 0, _NEVER).astype(np.float32) for part in (follow, first, last)))
        searched = viterbi(scores, pack(rest), possible)
        for a, b in rest:
            labels[a:b] = searched[a:b]
    return labels


def _states(inputs: Inputs, own: slice, packing: Packing, network: Network) -> list[tuple[Floats, Floats]]:
    """The states of both layers of each network, each (tokens, 2 * hidden)."""
    rows = [
        np.concatenate([shape[inputs.shapes[own]], state[inputs.states[own]], inputs.dense[own]], axis=1)
        for shape, state in zip(network.tables["shape"], network.tables["state"], strict=True)
    ]
    shared = Shared(*rows_of_types(inputs, own, network.common, network.tables, network.arrays))
    low = read_both_ways(rows, packing, network.layer("lower"), shared)
    high = read_both_ways(low, packing, network.layer("upper"))
    return list(zip(low, high, strict=True))
