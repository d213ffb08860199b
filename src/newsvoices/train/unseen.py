"""What the network finds in articles that it has not seen: marginals of two pupils, each fitted on one half of them."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from newsvoices.train.data import Data, make_batch
from newsvoices.train.fit import Recipe, fit
from newsvoices.train.tagger import Tagger, crf_marginals

__all__ = ["unseen_marginals"]

_BATCH = 48  # stretches


def unseen_marginals(
    data: Data, soft: NDArray[np.float16], begin: Callable[[], Tagger], recipe: Recipe, seed: int
) -> NDArray[np.float16]:
    """Return for every token the probability of each label, from a pupil to which its article was unknown.

    ``begin`` makes a tagger that has learnt nothing; ``soft`` are the teachers' marginals. Teachers see more in an
    article than their pupil, so that their own marginals would be too sure for a judge of the pupil's spans.
    """
    found = np.zeros_like(soft)
    for half in range(2):
        seen = [s for s in data.stretches if s[2] % 2 != half]
        pupil = fit(begin(), replace(data, stretches=seen), recipe, seed, soft=soft)
        unseen = sorted((s for s in data.stretches if s[2] % 2 == half), key=lambda s: s[0] - s[1])
        with torch.no_grad():
            for first in range(0, len(unseen), _BATCH):
                stretches = unseen[first : first + _BATCH]
                batch, _ = make_batch(data, stretches)
                labels = crf_marginals(pupil, pupil.role(pupil.encode(batch)), batch.lengths).numpy()
                for row, (a, b, _) in enumerate(stretches):
                    found[a:b] = labels[row, : b - a]
    return found
