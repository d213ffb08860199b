"""Train the network that ships: ``python -m newsvoices.train POLNEAR_FOLDER OUT.npz [--seed N]``.

POLNEAR_FOLDER holds ``train.jsonl.gz`` and ``train.corenlp.jsonl.gz`` (PolNeAR 1.0 with its CoreNLP annotation, one
article a line). The teachers take some minutes on a CUDA device and many hours on one core; what they found is kept
with ``--marginals``, and given again to another seed. The rest takes an hour on one core.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from newsvoices.network.inputs import Lexicon
from newsvoices.network.weights import load_network
from newsvoices.train.corpus import ENTITIES, Example, read_corpus
from newsvoices.train.data import Data, flatten, learn_lexicon
from newsvoices.train.export import network_arrays, write_network
from newsvoices.train.fit import Recipe, fit, set_seed
from newsvoices.train.kept import keep_marginals, read_marginals, untaught_folds
from newsvoices.train.links import fit_links
from newsvoices.train.minilm import MiniLM, read_vocabulary
from newsvoices.train.tagger import Shape, Tagger
from newsvoices.train.teacher import FOLDS, Course, teach
from newsvoices.train.unseen import unseen_marginals
from newsvoices.train.vectors import WIDTH, minilm_folder, piece_vectors

__all__ = ["main"]

STUDENT = Recipe()
HIDDEN = 160
NETWORKS = 1
"""How many networks ship side by side; their scores are averaged before one decoding."""


def _say(began: float, text: str) -> None:
    print(f"{time.time() - began:6.0f} s  {text}", flush=True)


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


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m newsvoices.train", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--marginals", type=Path, help="where the teachers' marginals are kept between runs")
    parser.add_argument("--epochs", type=int, default=STUDENT.epochs, help="fewer, to try the command out")
    options = parser.parse_args(arguments)
    began = time.time()
    torch.set_num_threads(1)
    set_seed(options.seed)
    examples = list(read_corpus(options.folder, "train"))
    _say(began, f"{len(examples)} articles")
    folder = minilm_folder()
    pieces = read_vocabulary(folder)
    minilm = MiniLM(folder).eval()
    vectors = piece_vectors(minilm, len(pieces))
    _say(began, "piece vectors")
    lexicon = learn_lexicon(examples, pieces)
    tags, relations = _names(examples, "tags"), _names(examples, "relations")
    data = flatten(examples, lexicon, vectors, tags, relations, leave_out=True)
    soft = _teach(options, examples, data, lexicon, len(tags), folder, began)
    recipe = replace(STUDENT, epochs=options.epochs)

    def begin() -> Tagger:
        return _new_tagger(lexicon, data, len(tags), len(relations), HIDDEN)

    models = []
    for number in range(NETWORKS):
        seed = options.seed * NETWORKS + number
        set_seed(seed)
        models.append(fit(begin(), data, recipe, seed, soft=soft))
        _say(began, f"network {number + 1} of {NETWORKS}")
    unseen = unseen_marginals(data, soft, begin, recipe, options.seed)
    _say(began, "two pupils, each for the half that it had not seen")
    arrays = network_arrays(models, lexicon, vectors, tags, relations)
    write_network(options.out, arrays)
    links = fit_links(examples, unseen, load_network(options.out), options.seed)
    write_network(options.out, arrays | {name: array.astype(np.float16) for name, array in links.items()})
    _say(began, f"written: {options.out.stat().st_size / 1e6:.1f} MB")
    return 0


def _teach(
    options: argparse.Namespace, examples: Sequence[Example], data: Data, lexicon: Lexicon, tags: int, folder: Path,
    began: float,
) -> NDArray[np.float16]:  # fmt: skip
    """The teachers' marginals; those that an earlier run has kept are not sought again."""
    kept: Path | None = options.marginals
    soft = read_marginals(kept, len(data.words))
    folds = untaught_folds(soft, data)
    course = replace(Course(), epochs=options.epochs)
    taught = teach(examples, data, lexicon, tags, folder, course, options.seed, folds)
    for fold, (rows, found) in zip(folds, taught, strict=True):
        soft[rows] = found
        if kept is not None:
            keep_marginals(kept, soft)
        _say(began, f"teacher {fold + 1} of {FOLDS}")
    return soft


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
