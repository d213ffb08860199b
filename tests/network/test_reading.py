import itertools
from importlib.resources import files
from typing import Any

import numpy as np
import pytest

from newsvoices.network import layers, reading
from newsvoices.network.common_words import CommonWords, rows_of_types
from newsvoices.network.inputs import read_inputs
from newsvoices.network.reading import read_article
from newsvoices.network.tokens import cut_article
from newsvoices.network.weights import FILE, shipped_network
from newsvoices.text import lay_out

HOSTILE = [
    "", " ", "\n\n", "word", "“", "“”", "\"\"\"\"''''", "日本語のテキスト。「行く」と言った。", "Привет, сказал он.", "مرحبا",
    "\ud800", "\x00\x01", "a" * 5_000, "“a” " * 900, "1. 2. 3.\n- a\n- b\n| x | y |", "WE WILL GO, SHE SAID.", "\u200b\ufeff",
]  # fmt: skip


def read(text: str) -> reading.Reading:
    return read_article(text, lay_out(text), shipped_network())


def test_the_model_file_is_small() -> None:
    assert len(files("newsvoices.network").joinpath(FILE).read_bytes()) < 20_000_000


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    count = len(found.cut.tokens)
    assert all(len(x) == count for x in (found.labels, found.marginals, found.tags, found.entities, found.heads))
    np.testing.assert_allclose(found.marginals.sum(1), 1, atol=1e-3)
    for a, b in found.cut.sentences:
        assert ((found.heads[a:b] >= a) & (found.heads[a:b] < b)).all()
        assert (found.heads[a:b] == np.arange(a, b)).sum() == 1


def test_labels_are_whole_spans() -> None:
    for label, after in zip(
        *(lambda x: (x, [*x[1:], 0]))(read("“We go,” she said. He said no.").labels.tolist()), strict=True
    ):
        if label and (label - 1) % 4 < 2:  # begun or inside
            assert after in (label - (label - 1) % 4 + 1, label - (label - 1) % 4 + 2)


def test_the_same_text_is_read_the_same() -> None:
    text = "“We go,” Ann Moe said. Berg thinks that they stay.\n\nIt rained."
    one, two = read(text), read(text)
    assert (one.marginals == two.marginals).all()
    assert one.labels.tolist() == two.labels.tolist()


def test_a_long_line_is_read_in_bounded_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[int] = []
    steps: list[int] = []
    inner = reading.read_both_ways

    def counting(x: Any, packing: Any, weights: Any, shared: Any = None) -> Any:
        rows.append(len(x[0]))
        steps.append(len(packing.sizes))
        return [np.zeros((len(each), 2 * weights[2].shape[1]), dtype=np.float32) for each in x]

    monkeypatch.setattr(reading, "read_both_ways", counting)
    found = read("He said “we go” and left with her (see p. 3). " * 4_000)
    assert sum(rows) == 2 * len(found.cut.tokens)
    assert max(rows) <= 4_000
    assert max(steps) <= 256
    assert inner is not counting


def test_likeliest_labels_are_searched_only_where_they_cannot_follow_each_other() -> None:
    chain = shipped_network().chain
    labels = len(chain.first)
    source = np.random.default_rng(3)
    ends = np.cumsum([4, 1, 9, 6, 7, 2]).tolist()
    packing = layers.pack(list(itertools.pairwise([0, *ends])))
    possible = layers.Chain(*(np.where(part > -5_000, 0, -1e4).astype(np.float32) for part in chain))
    searched = 0
    for sharpness in (1, 4, 16):
        for _ in range(30):
            chances = source.dirichlet(np.full(labels, 1 / sharpness), size=ends[-1]).astype(np.float32)
            scores = np.log(chances + np.float32(1e-6))
            scores[:, [1, 4, 5, 8, 9, 12]] += np.float32(0.6)
            found = reading.decode_marginals(chances, packing, chain)
            assert found.tolist() == layers.viterbi(scores, packing, possible).tolist()
            searched += (found != scores.argmax(1)).any()
    assert searched


def test_common_words_are_multiplied_ahead_as_they_would_be_where_they_stand() -> None:
    network = shipped_network()
    text = "The harbour Quillwick refused it — “no”, Zorbelle said; the unlikelihoodness of it."
    layout = lay_out(text)
    inputs = read_inputs(layout, cut_article(text, layout), network.lexicon)
    every = slice(0, len(inputs.words))
    rows, kinds = rows_of_types(inputs, every, network.common, network.tables, network.arrays)
    unknown = CommonWords([ready[:1] for ready in network.common.rows], np.full_like(network.common.places, -1))
    expected, same = rows_of_types(inputs, every, unknown, network.tables, network.arrays)
    assert 0 < (network.common.places[inputs.words] >= 0).sum() < len(inputs.words)
    assert kinds.tolist() == same.tolist()
    for own, other in zip(rows, expected, strict=True):
        np.testing.assert_allclose(own, other, atol=1e-4)
