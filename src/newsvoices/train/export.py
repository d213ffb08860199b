"""Give a trained tagger the form of the file that the package reads: half precision, no pickles."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.inputs import Lexicon
from newsvoices.train.corpus import ENTITIES
from newsvoices.train.tagger import Tagger

__all__ = ["network_arrays", "network_bytes"]


def _names(names: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode("utf-8"), dtype=np.uint8)


def _ordered(names: Mapping[str, int]) -> list[str]:
    return [name for name, _ in sorted(names.items(), key=lambda item: item[1])]


def _gates(weight: NDArray[np.float32], hidden: int) -> NDArray[np.float32]:
    """Trained are input, forget, cell, output gate; stored are input, forget, output, cell, all but the last halved."""
    parts = weight.reshape(*weight.shape[:-1], -1, 4, hidden)
    i, f, c, o = (parts[..., n, :] for n in range(4))
    return np.stack([i * 0.5, f * 0.5, o * 0.5, c], axis=-2).reshape(weight.shape)


def network_arrays(
    models: Sequence[Tagger],
    lexicon: Lexicon,
    vectors: NDArray[np.float32],
    tags: Sequence[str],
    relations: Sequence[str],
) -> dict[str, NDArray[Any]]:
    """Return the arrays of a model file; what is learnt has the ``models`` as its first axis.

    ``word``, ``ending``, ``shape``, ``state``: embeddings; ``piece``: word-piece vectors in 8 bits, by
    ``piece_scale``; ``lower.*``, ``upper.*``: LSTM layers; ``heads.*``: one matrix for roles, tags, entities and the
    two sides of arcs and relations; ``arc``, ``arc_bias``, ``relation.*``: dependencies; ``follow``, ``first``,
    ``last``: the chain, averaged; ``seen``, ``cued``: word counts.
    """
    arrays: dict[str, NDArray[Any]] = {
        "words": _names(_ordered(lexicon.words)), "endings": _names(_ordered(lexicon.endings)),
        "pieces": _names(_ordered(lexicon.pieces)), "tags": _names(tags), "entities": _names(ENTITIES),
        "relations": _names(relations),
    }  # fmt: skip
    scale = np.abs(vectors).max(0) / 127
    arrays["piece"] = np.round(vectors / scale).astype(np.int8)
    arrays["piece_scale"] = scale.astype(np.float32)
    each = [_own_arrays(model) for model in models]
    for name in each[0]:
        stacked = np.stack([own[name] for own in each])
        if name in ("follow", "first", "last"):
            stacked = stacked.mean(0)
        elif name.endswith(".again"):
            stacked = stacked.reshape(-1, *stacked.shape[2:])
        arrays[name] = stacked.astype(np.float16)
    return arrays | {"seen": lexicon.seen, "cued": lexicon.cued}


def _own_arrays(model: Tagger) -> dict[str, NDArray[np.float32]]:
    state = {name: tensor.detach().numpy() for name, tensor in model.state_dict().items()}
    hidden = model.shape.hidden
    arrays = {
        "word": state["word.weight"], "ending": state["ending.weight"], "shape": state["form.weight"],
        "state": state["state.weight"],
    }  # fmt: skip
    for layer in ("lower", "upper"):
        for ours, theirs in (("input", "into"), ("bias", "bias"), ("again", "again")):
            arrays[f"{layer}.{ours}"] = _gates(state[f"{layer}.{theirs}"], hidden)
    parts = ("role", "tag", "entity", "arc_own", "arc_head", "relation_own", "relation_head")
    arrays["heads.weight"] = np.concatenate([state[f"{part}.weight"].T for part in parts], axis=1)
    arrays["heads.bias"] = np.concatenate(
        [state.get(f"{part}.bias", np.zeros(model.shape.arc, np.float32)) for part in parts]
    )
    arrays["arc"] = state["arc"]
    arrays["arc_bias"] = state["arc_bias.weight"][0]
    arrays["relation.weight"], arrays["relation.bias"] = state["relation.weight"].T, state["relation.bias"]
    follow, first, last = (part.detach().numpy() for part in model.transitions())
    return arrays | {"follow": follow, "first": first, "last": last}


def network_bytes(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Return a model file's bytes; the same arrays give the same."""
    out = BytesIO()
    np.savez(out, **dict(arrays))  # type: ignore[arg-type]
    return out.getvalue()
