"""The model file: an .npz without pickles that holds vocabularies, half-precision weights and the linker.

Tables of vectors stay as they are stored, since an article needs few of their rows; everything else is widened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.common_words import CommonWords, words_ahead
from newsvoices.network.inputs import Lexicon
from newsvoices.network.layers import Chain

__all__ = ["FILE", "Network", "load_network", "read_network", "shipped_network"]

FILE = "model.npz"
"""The name of the shipped model beside this module."""

Floats = NDArray[np.float32]

_TABLES = ("piece", "word", "ending", "shape", "state")
_OF_STATES = ("lower.again", "upper.input", "upper.again", "heads.weight")
"""What multiplies the states of a layer, which are computed twice as large; halving changes no digit of a float."""

_RECURRENT = ("lower.again", "upper.again")

_LINE = 64  # bytes


@dataclass(frozen=True)
class Network:
    """Everything that is learnt, ready for use: see ``newsvoices.train.export`` for what each array is.

    ``tables`` are the vectors of word pieces (8 bits, to be multiplied by ``arrays["piece_scale"]``) and, for each
    network, of words, endings, shapes and states (16 bits).
    """

    lexicon: Lexicon
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    relations: tuple[str, ...]
    arrays: Mapping[str, Floats]
    tables: Mapping[str, NDArray[Any]]
    chain: Chain
    common: CommonWords

    def layer(self, name: str) -> tuple[Floats, Floats, Floats]:
        """Return the input, bias and recurrent weights of an LSTM layer."""
        return self.arrays[f"{name}.input"], self.arrays[f"{name}.bias"], self.arrays[f"{name}.again"]


@lru_cache(maxsize=1)
def shipped_network() -> Network:
    """Load the network that ships with the package, once a process."""
    return read_network(files("newsvoices.network").joinpath(FILE).read_bytes())


def load_network(path: Path) -> Network:
    """Load a network from a file that the training command wrote."""
    return read_network(path.read_bytes())


def read_network(data: bytes) -> Network:
    """Read the bytes of a model file."""
    with np.load(BytesIO(data), allow_pickle=False) as stored:
        raw: dict[str, Any] = {name: stored[name] for name in stored.files}

    def names(key: str) -> list[str]:
        return str(raw.pop(key).tobytes().decode("utf-8")).split("\n")

    words, endings, pieces = names("words"), names("endings"), names("pieces")
    tags, entities, relations = names("tags"), names("entities"), names("relations")
    tables = {name: raw.pop(name) for name in _TABLES}
    raw["lower.input"] = _words_first(raw["lower.input"], tables)
    arrays = {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in raw.items()}
    for name in _OF_STATES:
        arrays[name] *= np.float32(0.5)
    for name in _RECURRENT:
        arrays[name] = _aligned(_by_gate(arrays[name]))
    lexicon = Lexicon(
        dict(zip(words, range(1, len(words) + 1), strict=True)),
        dict(zip(pieces, range(len(pieces)), strict=True)),
        dict(zip(endings, range(1, len(endings) + 1), strict=True)),
        arrays["seen"],
        arrays["cued"],
    )
    chain = Chain(arrays["follow"], arrays["first"], arrays["last"])
    return Network(
        lexicon, tuple(tags), tuple(entities), tuple(relations), arrays, tables, chain,
        words_ahead(lexicon, tables, arrays),
    )  # fmt: skip


def _words_first(weights: NDArray[Any], tables: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
    """Put what multiplies a word's own vectors before what multiplies the rest: the pieces' before shape and state."""
    widths = [tables[name].shape[-1] for name in ("word", "ending", "shape", "state", "piece")]
    word, ending, shape, state, piece, dense = np.split(weights, np.cumsum(widths), axis=1)
    return np.concatenate([word, ending, piece, shape, state, dense], axis=1)


def _by_gate(again: Floats) -> Floats:
    """Put each gate's matrix in one piece, which few rows are multiplied by in two thirds of the time."""
    sides, hidden, _ = again.shape
    return again.reshape(sides, hidden, 4, hidden).transpose(2, 0, 1, 3)


def _aligned(array: Floats) -> Floats:
    """Copy an array to where a line of the processor's memory begins: few rows are multiplied by it a third faster.

    What is allocated begins 16 bytes behind one, so that every second load of a wide register reads two lines.
    """
    room = np.empty(array.nbytes + _LINE, dtype=np.uint8)
    first = -room.ctypes.data % _LINE
    copy: Floats = room[first : first + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy
