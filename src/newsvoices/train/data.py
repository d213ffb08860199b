"""The corpus as flat arrays, the lexicon that is learnt from it, and batches."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from newsvoices.network.inputs import Lexicon, read_inputs, word_key
from newsvoices.train.corpus import ENTITIES, Example
from newsvoices.train.tagger import LABELS, Batch

__all__ = ["Data", "Targets", "batches", "flatten", "learn_lexicon", "make_batch"]

_POOL = 24  # batches whose stretches are sorted by length together


def learn_lexicon(examples: Sequence[Example], pieces: dict[str, int]) -> Lexicon:
    """Return the words (seen twice), endings (in five words) and cue counts of the training articles."""
    seen: Counter[str] = Counter()
    cued: Counter[str] = Counter()
    for example in examples:
        for key, (a, b) in example.counts().items():
            seen[key] += a
            cued[key] += b
    words = {key: n for n, key in enumerate(sorted(k for k, c in seen.items() if c >= 2), start=1)}
    tails = Counter(key[-3:] for key in seen)
    endings = {tail: n for n, tail in enumerate(sorted(t for t, c in tails.items() if c >= 5), start=1)}
    table = np.zeros((2, len(words) + 1), dtype=np.float32)
    for key, number in words.items():
        table[:, number] = seen[key], cued[key]
    return Lexicon(words, pieces, endings, table[0], table[1])


@dataclass
class Data:
    """All tokens of some articles, one after the other; ``stretches`` are (first, last, article)."""

    words: NDArray[np.int32]
    types: NDArray[np.int32]
    type_vectors: NDArray[np.float32]
    endings: NDArray[np.int32]
    shapes: NDArray[np.int32]
    states: NDArray[np.int32]
    dense: NDArray[np.float32]
    labels: list[NDArray[np.int32]]  # one array for each coding; the articles with fewer repeat theirs
    tags: NDArray[np.int32]
    entities: NDArray[np.int32]
    heads: NDArray[np.int32]
    relations: NDArray[np.int32]
    sentence: NDArray[np.int32]
    stretches: list[tuple[int, int, int]]
    codings: list[int]
    frequency: NDArray[np.float32]


@dataclass
class Targets:
    """What a batch is to learn; -1 is not asked."""

    labels: torch.Tensor
    gold: torch.Tensor
    tags: torch.Tensor
    entities: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    sentence: torch.Tensor


def flatten(
    examples: Sequence[Example],
    lexicon: Lexicon,
    vectors: NDArray[np.float32],
    tags: Sequence[str],
    relations: Sequence[str],
    *,
    leave_out: bool,
) -> Data:
    """Return the arrays of ``examples``; with ``leave_out`` each article's own counts are not in its cue statistics."""
    tag_number = {tag: n for n, tag in enumerate(tags)}
    relation_number = {name: n for n, name in enumerate(relations)}
    entity_number = {name: n for n, name in enumerate(ENTITIES)}
    parts: dict[str, list[Any]] = {name: [] for name in Data.__dataclass_fields__}
    type_numbers: dict[str, int] = {}
    most = max(len(e.labels) for e in examples)
    columns: list[list[Any]] = [[] for _ in range(most)]
    offset = sentence = 0
    for number, example in enumerate(examples):
        inputs = read_inputs(example.layout, example.cut, lexicon, example.counts() if leave_out else None)
        for name in ("words", "endings", "shapes", "states", "dense"):
            parts[name].append(getattr(inputs, name))
        own = np.asarray(
            [type_numbers.setdefault(word_key(p), len(type_numbers)) for p in example.cut.tokens], np.int32
        )
        parts["types"].append(own)
        count = len(own)
        for n, column in enumerate(columns):
            column.append(example.labels[n % len(example.labels)])
        silver = example.silver
        if silver is None:
            for name in ("tags", "entities", "heads", "relations"):
                parts[name].append(np.full(count, -1, np.int32))
        else:
            parts["tags"].append(np.asarray([tag_number.get(t or "", -1) for t in silver.tags], np.int32))
            parts["entities"].append(
                np.asarray([-1 if e is None else entity_number[e] for e in silver.entities], np.int32)
            )
            parts["heads"].append(np.where(silver.heads >= 0, silver.heads + offset, -1).astype(np.int32))
            parts["relations"].append(
                np.asarray([relation_number.get(r or "", -1) for r in silver.relations], np.int32)
            )
        for a, b in example.cut.sentences:
            parts["sentence"].append(np.full(b - a, sentence, np.int32))
            sentence += 1
        parts["stretches"].extend((a + offset, b + offset, number) for a, b in example.cut.stretches)
        parts["codings"].append(len(example.labels))
        offset += count
    type_vectors = np.stack([vectors[list(lexicon.pieces_of(key))].mean(0) for key in type_numbers])

    def join(name: str) -> NDArray[Any]:
        return np.concatenate(parts[name])

    return Data(
        join("words"), join("types"), type_vectors.astype(np.float32), join("endings"), join("shapes"), join("states"),
        join("dense"), [np.concatenate(c) for c in columns], join("tags"), join("entities"), join("heads"),
        join("relations"), join("sentence"), parts["stretches"], parts["codings"], lexicon.seen,
    )  # fmt: skip


def batches(data: Data, size: int, rng: random.Random) -> Iterator[list[tuple[int, int, int]]]:
    """Yield lists of stretches of similar length, about ``size`` tokens each, in random order, longest first within."""
    order = list(data.stretches)
    rng.shuffle(order)
    pool: list[tuple[int, int, int]] = []
    weight = 0
    for stretch in [*order, None]:
        if stretch is not None:
            pool.append(stretch)
            weight += stretch[1] - stretch[0]
        if weight < size * _POOL and stretch is not None:
            continue
        pool.sort(key=lambda s: s[0] - s[1])
        made: list[list[tuple[int, int, int]]] = [[]]
        for item in pool:
            if made[-1] and (len(made[-1]) + 1) * (made[-1][0][1] - made[-1][0][0]) > size:
                made.append([])
            made[-1].append(item)
        rng.shuffle(made)
        yield from (m for m in made if m)
        pool, weight = [], 0


def make_batch(
    data: Data, stretches: Sequence[tuple[int, int, int]], *,
    soft: NDArray[np.float16] | None = None, share: float = 0.0, coding: Sequence[int] | None = None,
) -> tuple[Batch, Targets]:  # fmt: skip
    """Return inputs and targets; ``soft`` are a teacher's marginals, mixed in with weight ``share``."""
    lengths = np.asarray([b - a for a, b, _ in stretches])
    shape = (len(stretches), int(lengths.max()))
    index = np.zeros(shape, dtype=np.int64)
    mask = np.arange(shape[1]) < lengths[:, None]
    for row, (a, b, _) in enumerate(stretches):
        index[row, : b - a] = np.arange(a, b)
    tensor = torch.from_numpy

    def take(array: NDArray[Any], fill: int) -> torch.Tensor:
        return tensor(np.where(mask, array[index], fill).astype(np.int64))

    batch = Batch(
        take(data.words, 0), tensor(data.type_vectors[data.types[index]]), take(data.endings, 0), take(data.shapes, 0),
        take(data.states, 0), tensor(data.dense[index] * mask[..., None]), tensor(lengths),
    )  # fmt: skip
    if coding is None:
        labels = np.where(mask, data.labels[0][index], 0)
    else:
        labels = np.zeros(shape, dtype=np.int64)
        for row, (a, b, article) in enumerate(stretches):
            labels[row, : b - a] = data.labels[coding[article]][a:b]
    gold = np.eye(LABELS, dtype=np.float32)[labels]
    if soft is not None and share:
        gold = (1 - share) * gold + share * soft[index].astype(np.float32)
    firsts = np.asarray([a for a, _, _ in stretches])[:, None]
    heads = np.where(mask, data.heads[index], -1)
    heads = np.where(heads >= 0, heads - firsts, -1)
    heads[(heads >= lengths[:, None]) | (heads < -1)] = -1
    relations = np.where(heads >= 0, data.relations[index], -1)
    sentence = np.where(mask, data.sentence[index], -1)
    targets = Targets(
        tensor(labels.astype(np.int64)), tensor(gold), take(data.tags, -1), take(data.entities, -1),
        tensor(heads.astype(np.int64)), tensor(relations.astype(np.int64)), tensor(sentence),
    )  # fmt: skip
    return batch, targets
