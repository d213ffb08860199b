"""Train the network that ships: teachers, their pupil, and the linkers and judge of what it finds."""

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from newsvoices.errors import DataError
from newsvoices.files import write_atomically
from newsvoices.network.inputs import Lexicon
from newsvoices.network.weights import read_network
from newsvoices.train.corpus import ENTITIES, Example, read_corpus
from newsvoices.train.data import Data, flatten, learn_lexicon
from newsvoices.train.export import network_arrays, network_bytes
from newsvoices.train.fit import Recipe, fit, set_seed
from newsvoices.train.folds import FOLDS
from newsvoices.train.kept import complete_marginals, read_marginals
from newsvoices.train.links import fit_links
from newsvoices.train.minilm import MiniLM, read_vocabulary
from newsvoices.train.tagger import Shape, Tagger
from newsvoices.train.teacher import Course, teach
from newsvoices.train.unseen import unseen_marginals
from newsvoices.train.vectors import WIDTH, minilm_folder, piece_vectors

__all__ = ["train_network"]

HIDDEN = 160
NETWORKS = 1
"""How many networks ship side by side; their scores are averaged before one decoding."""


def _say(began: float, text: str) -> None:
    print(f"{time.time() - began:6.0f} s  {text}", flush=True)


def _read(folder: Path) -> list[Example]:
    examples = list(read_corpus(folder, "train"))
    if len(examples) < FOLDS:
        raise DataError(
            f"{folder}: its train.jsonl.gz holds {len(examples)} articles; {FOLDS} teachers need {FOLDS} or more, "
            "each for a part that it has not seen. Name the folder that holds PolNeAR's training part."
        )
    if not any(example.silver for example in examples):
        raise DataError(
            f"{folder}: train.corenlp.jsonl.gz has none of the articles of train.jsonl.gz. An article has one id "
            "in both: get both files anew."
        )
    return examples


def _names(examples: Sequence[Example], field: str) -> list[str]:
    return sorted({name for e in examples if e.silver for name in getattr(e.silver, field) if name})


def _new_tagger(lexicon: Lexicon, data: Data, tags: int, relations: int, hidden: int) -> Tagger:
    shape = Shape(
        len(lexicon.words) + 1, len(lexicon.endings) + 1, WIDTH, tags, len(ENTITIES), relations,
        hidden=hidden,
    )  # fmt: skip
    tagger = Tagger(shape)
    with torch.no_grad():  # a word begins where its pieces are
        firsts = np.unique(data.words, return_index=True)
        for word, place in zip(*firsts, strict=True):
            if word:
                start = data.type_vectors[data.types[place]][: shape.word_width]
                tagger.word.weight[int(word)] = torch.from_numpy(start) * 0.5
    return tagger


def train_network(folder: Path, out: Path, seed: int, kept: Path | None, epochs: int | None, jobs: int = 1) -> None:
    """Learn from PolNeAR's training part in ``folder`` and write the network to ``out``; prints how far it is.

    ``kept`` is the file of the teachers' marginals; ``epochs`` are fewer than usual where they are given; of the
    teachers ``jobs`` learn at a time.
    """
    began = time.time()
    torch.set_num_threads(1)
    set_seed(seed)
    fewer = {} if epochs is None else {"epochs": epochs}
    encoder = minilm_folder()
    examples = _read(folder)
    _say(began, f"{len(examples)} articles")
    soft = read_marginals(kept, sum(len(example.cut.tokens) for example in examples))  # a wrong file is told at once
    pieces = read_vocabulary(encoder)
    minilm = MiniLM(encoder).eval()
    vectors = piece_vectors(minilm, len(pieces))
    _say(began, "piece vectors")
    lexicon = learn_lexicon(examples, pieces)
    tags, relations = _names(examples, "tags"), _names(examples, "relations")
    data = flatten(examples, lexicon, vectors, tags, relations, leave_out=True)
    complete_marginals(
        soft,
        kept,
        data,
        partial(teach, examples, data, lexicon, len(tags), encoder, replace(Course(), **fewer), seed, jobs=jobs),
        lambda fold: _say(began, f"teacher {fold + 1} of {FOLDS}"),
    )
    recipe = replace(Recipe(), **fewer)

    def begin() -> Tagger:
        return _new_tagger(lexicon, data, len(tags), len(relations), HIDDEN)

    models = []
    for number in range(NETWORKS):
        own = seed * NETWORKS + number
        set_seed(own)
        models.append(fit(begin(), data, recipe, own, soft=soft))
        _say(began, f"network {number + 1} of {NETWORKS}")
    unseen = unseen_marginals(data, soft, begin, recipe, seed)
    _say(began, "two pupils, each for the half that it had not seen")
    arrays = network_arrays(models, lexicon, vectors, tags, relations)
    links = fit_links(examples, unseen, read_network(network_bytes(arrays)), seed)
    written = network_bytes(arrays | {name: array.astype(np.float16) for name, array in links.items()})
    write_atomically(out, written)
    _say(began, f"written: {len(written) / 1e6:.1f} MB")
