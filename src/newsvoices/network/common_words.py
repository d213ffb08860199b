"""What the first layer makes of a word itself: the same wherever the word stands, and for common words known ahead."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.inputs import Inputs, Lexicon

__all__ = ["CommonWords", "rows_of_types", "words_ahead"]

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_COMMON = 3_000  # words: three in four distinct words of an article; 15 MB


class CommonWords(NamedTuple):
    """The rows of the commonest words for each network, and for each word of the lexicon its row, or -1."""

    rows: list[Floats]
    places: Ints


def words_ahead(lexicon: Lexicon, tables: Mapping[str, NDArray[Any]], arrays: Mapping[str, Floats]) -> CommonWords:
    """Multiply the words that were seen most often in the training texts, once for all articles."""
    numbers = np.sort(np.argsort(-lexicon.seen[1:], kind="stable")[:_COMMON] + 1)
    keys = list(lexicon.words)
    pieces = [lexicon.pieces_of(keys[number - 1]) for number in numbers.tolist()]
    endings = np.array([lexicon.endings.get(keys[number - 1][-3:], 0) for number in numbers.tolist()], dtype=np.int32)
    at = np.cumsum([0, *map(len, pieces)])[:-1]
    flat = np.array([piece for own in pieces for piece in own], dtype=np.int32)
    places = np.full(len(lexicon.seen), -1)
    places[numbers] = np.arange(len(numbers))
    return CommonWords(_multiplied(numbers, endings, flat, at, tables, arrays), places)


def rows_of_types(
    inputs: Inputs, own: slice, common: CommonWords, tables: Mapping[str, NDArray[Any]], arrays: Mapping[str, Floats]
) -> tuple[list[Floats], Ints]:
    """Return for each network the rows of the distinct words among the tokens ``own``, and the row of each token."""
    types, first, kinds = np.unique(inputs.types[own], return_index=True, return_inverse=True)
    numbers, endings = inputs.words[own][first], inputs.endings[own][first]
    places = common.places[numbers]
    other = (places < 0).nonzero()[0]
    sizes = np.diff(inputs.piece_at, append=len(inputs.piece_flat))[types[other]]
    at = np.cumsum(sizes) - sizes
    flat = inputs.piece_flat[np.repeat(inputs.piece_at[types[other]] - at, sizes) + np.arange(sizes.sum())]
    rows = [ready[places] for ready in common.rows]
    for own_rows, found in zip(
        rows, _multiplied(numbers[other], endings[other], flat, at, tables, arrays), strict=True
    ):
        own_rows[other] = found
    return rows, kinds


def _multiplied(
    numbers: NDArray[Any], endings: NDArray[Any], flat: NDArray[Any], at: NDArray[Any],
    tables: Mapping[str, NDArray[Any]], arrays: Mapping[str, Floats],
) -> list[Floats]:  # fmt: skip
    """What the first layer makes of words, given by word, ending and pieces: word i's pieces from ``at[i]`` on."""
    means: Floats = np.zeros((len(numbers), tables["piece"].shape[1]), dtype=np.float32)
    if len(numbers):
        pieces = tables["piece"][flat].astype(np.float32) * arrays["piece_scale"]
        means = np.add.reduceat(pieces, at, axis=0)
        means /= np.diff(at, append=len(flat))[:, None]
    found = []
    for word, ending, into, bias in zip(
        tables["word"], tables["ending"], arrays["lower.input"], arrays["lower.bias"], strict=True
    ):
        vectors = np.concatenate([word[numbers], ending[endings], means], axis=1, dtype=np.float32)
        ready = vectors @ into[: vectors.shape[1]]
        ready += bias
        found.append(ready)
    return found
