"""The teachers' marginals between runs: a file that grows by one teacher at a time, so that none is taught twice."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsvoices.errors import DataError
from newsvoices.files import write_atomically
from newsvoices.train.data import Data
from newsvoices.train.folds import FOLDS, fold_of
from newsvoices.train.tagger import LABELS

__all__ = ["complete_marginals", "keep_marginals", "read_marginals", "untaught_folds"]


Taught = tuple[NDArray[np.int64], NDArray[np.float16]]


def complete_marginals(
    marginals: NDArray[np.float16],
    kept: Path | None,
    data: Data,
    teach: Callable[[Sequence[int]], Iterable[Taught]],
    tell: Callable[[int], None],
) -> None:
    """Fill into the ``marginals`` of ``data`` those of each fold that no teacher has done yet.

    ``teach`` gives for each of some folds the numbers of its tokens and their marginals; they are kept in ``kept``, and
    ``tell`` hears the fold, before the next one is asked for.
    """
    folds = untaught_folds(marginals, data)
    for fold, (rows, found) in zip(folds, teach(folds), strict=True):
        marginals[rows] = found
        if kept is not None:
            keep_marginals(kept, marginals)
        tell(fold)


def read_marginals(kept: Path | None, tokens: int) -> NDArray[np.float16]:
    """Return a row for each of ``tokens``: what ``kept`` holds of them, zeros where no teacher has spoken yet.

    Raises DataError where the file is of another corpus or no file of marginals.
    """
    if kept is None or not kept.exists():
        return np.zeros((tokens, LABELS), dtype=np.float16)
    try:
        with kept.open("rb") as stream:
            read = np.lib.format.read_array(stream, allow_pickle=False)
    except ValueError as error:
        raise DataError(
            f"{kept}: no file of marginals ({error}). Name the file that --marginals wrote, or a new one."
        ) from None
    if read.shape != (tokens, LABELS) or read.dtype != np.float16:
        raise DataError(
            f"{kept}: {read.dtype} numbers of the shape {read.shape}; this corpus has {tokens} tokens, each with "
            f"{LABELS} labels in float16. The file is of another corpus or version: name a new file."
        )
    marginals: NDArray[np.float16] = read
    return marginals


def untaught_folds(marginals: NDArray[np.float16], data: Data) -> list[int]:
    """Return the numbers of the folds of ``data`` about which no teacher has spoken in ``marginals``."""
    spoken = {fold_of(stretch) for stretch in data.stretches if marginals[stretch[0]].any()}
    return [fold for fold in range(FOLDS) if fold not in spoken]


def keep_marginals(kept: Path, marginals: NDArray[np.float16]) -> None:
    """Write ``marginals`` to ``kept``, whole or not at all."""
    out = BytesIO()
    np.lib.format.write_array(out, marginals, allow_pickle=False)
    write_atomically(kept, out.getvalue())
