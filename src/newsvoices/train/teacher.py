"""The teacher: the same tagger over MiniLM's states in context, fitted on one half of the articles for the other.

Its marginals on articles that it has not seen are what the shipped network learns beside the gold labels.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from newsvoices.network.inputs import Lexicon, word_key
from newsvoices.train.corpus import Example
from newsvoices.train.data import Data, make_batch
from newsvoices.train.minilm import MiniLM
from newsvoices.train.tagger import LABELS, Tagger

__all__ = ["STATES_WIDTH", "contextual_states", "marginals"]

_LAYERS = (2, 4, 6)
STATES_WIDTH = 3 * 384
_BEGIN, _END, _UNKNOWN = 101, 102, 100
_LONGEST = 512
_BATCH = 4_000  # pieces

Halves = NDArray[np.float16]


def contextual_states(examples: Sequence[Example], lexicon: Lexicon, model: MiniLM) -> Halves:
    """Return for every token of ``examples`` the mean state of its pieces, read by paragraph."""
    paragraphs: list[tuple[int, list[tuple[int, ...]]]] = []
    offset = 0
    for example in examples:
        keys = [word_key(piece) for piece in example.cut.tokens]
        for a, b in example.cut.stretches:
            paragraphs.append((offset + a, [lexicon.pieces_of(key) for key in keys[a:b]]))
        offset += len(keys)
    paragraphs.sort(key=lambda p: sum(map(len, p[1])))
    states = np.zeros((offset, STATES_WIDTH), dtype=np.float16)
    first = 0
    with torch.inference_mode():
        while first < len(paragraphs):
            last = first + 1
            while last < len(paragraphs) and (last - first + 1) * (sum(map(len, paragraphs[last][1])) + 2) <= _BATCH:
                last += 1
            _read(paragraphs[first:last], model, states)
            first = last
    return states


def _read(paragraphs: Sequence[tuple[int, list[tuple[int, ...]]]], model: MiniLM, states: Halves) -> None:
    width = min(_LONGEST, max(sum(map(len, words)) for _, words in paragraphs) + 2)
    pieces = np.zeros((len(paragraphs), width), dtype=np.int64)
    mask = np.zeros((len(paragraphs), width), dtype=bool)
    for row, (_, words) in enumerate(paragraphs):
        inner = [piece or _UNKNOWN for word in words for piece in word]
        flat = [_BEGIN, *inner[: width - 2], _END]
        pieces[row, : len(flat)] = flat
        mask[row, : len(flat)] = True
    found = torch.cat(model(torch.from_numpy(pieces), torch.from_numpy(mask), _LAYERS), -1).numpy()
    for row, (offset, words) in enumerate(paragraphs):
        places = np.minimum(np.cumsum([1, *(len(word) for word in words)]), width - 2)
        sums = np.concatenate([np.zeros((1, STATES_WIDTH), np.float32), np.cumsum(found[row], axis=0)])
        sizes = np.maximum(places[1:] - places[:-1], 1)
        states[offset : offset + len(words)] = (sums[places[:-1] + sizes] - sums[places[:-1]]) / sizes[:, None]


def marginals(model: Tagger, data: Data, context: Halves | None) -> Halves:
    """Return the probability of each label at each token."""
    out = np.zeros((len(data.words), LABELS), dtype=np.float16)
    order = sorted(data.stretches, key=lambda s: s[0] - s[1])
    with torch.inference_mode():
        for start in range(0, len(order), 48):
            stretches = order[start : start + 48]
            batch, _ = make_batch(data, stretches, context=context)
            found = _forward_backward(model, model.role(model.encode(batch)), batch.lengths).numpy()
            for row, (a, b, _) in enumerate(stretches):
                out[a:b] = found[row, : b - a]
    return out


def _forward_backward(model: Tagger, emissions: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
    follow, first, last = model.transitions()
    batch, length, labels = emissions.shape
    ahead = [emissions[:, 0] + first]
    for t in range(1, length):
        ahead.append(torch.logsumexp(ahead[-1][:, :, None] + follow, 1) + emissions[:, t])
    ends = last.expand(batch, labels)
    back = [ends] * length
    for t in range(length - 2, -1, -1):
        going = torch.logsumexp(follow[None] + (emissions[:, t + 1] + back[t + 1])[:, None, :], 2)
        back[t] = torch.where((t == lengths - 1)[:, None], ends, going)
    return torch.softmax(torch.stack(ahead, 1) + torch.stack(back, 1), -1)
