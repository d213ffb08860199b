import itertools
from collections.abc import Iterator
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


def test_recurrent_weights_begin_where_a_line_of_the_memory_does() -> None:
    for name in ("lower.again", "upper.again"):
        weights = shipped_network().arrays[name]
        assert weights.ctypes.data % 64 == 0
        assert weights.flags.c_contiguous
        assert weights.dtype == np.float32


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    count = len(found.cut.tokens)
    assert all(len(x) == count for x in (found.labels, found.marginals, found.tags, found.entities, found.heads))
    np.testing.assert_allclose(found.marginals.sum(1), 1, atol=1e-3)
    for a, b in found.cut.sentences:
        assert ((found.heads[a:b] >= a) & (found.heads[a:b] < b)).all()
        assert (found.heads[a:b] == np.arange(a, b)).sum() == 1


def is_whole(labels: list[int]) -> bool:
    """Whether each span has its beginning and its end: of four labels a role begin, inside, end and alone."""
    inner = 0  # the role whose span is open
    for label in labels:
        role, part = divmod(label + 3, 4)
        if inner != (role if label and part in (1, 2) else 0):
            return False
        inner = role if label and part in (0, 1) else 0
    return not inner


def test_labels_are_whole_spans() -> None:
    found = read("“We go,” she said. He said no.")
    assert any(found.labels)
    assert all(is_whole(found.labels[a:b].tolist()) for a, b in found.cut.stretches)


def test_the_same_text_is_read_the_same() -> None:
    text = "“We go,” Ann Moe said. Berg thinks that they stay.\n\nIt rained."
    one, two = read(text), read(text)
    assert (one.marginals == two.marginals).all()
    assert one.labels.tolist() == two.labels.tolist()


def test_a_long_line_is_read_in_pieces_that_grow_no_further_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[int] = []
    steps: list[int] = []

    def counting(x: Any, packing: Any, weights: Any, shared: Any = None) -> Any:
        rows.append(len(x[0]))
        steps.append(len(packing.sizes))
        return [np.zeros((len(each), 2 * weights[2].shape[-1]), dtype=np.float32) for each in x]

    monkeypatch.setattr(reading, "read_both_ways", counting)
    most = []
    for times in (800, 1_600):
        rows.clear()
        steps.clear()
        found = read("He said “we go” and left with her (see p. 3). " * times)
        assert sum(rows) == 2 * len(found.cut.tokens)
        assert max(steps) < max(rows) < len(found.cut.tokens) / 2
        most.append((max(rows), max(steps)))
    assert most[0] == most[1]


STRETCHES = list(itertools.pairwise([0, *np.cumsum([4, 1, 9, 6, 7, 2]).tolist()]))


def random_chances() -> Iterator[np.ndarray]:
    """Chances of the labels in STRETCHES, from nearly even ones to nearly sure ones."""
    source = np.random.default_rng(3)
    labels = len(shipped_network().chain.first)
    for sharpness in (1, 4, 16):
        for _ in range(30):
            yield source.dirichlet(np.full(labels, 1 / sharpness), size=STRETCHES[-1][1]).astype(np.float32)


def test_each_stretch_gets_whole_spans_whatever_stands_beside_it() -> None:
    chain = shipped_network().chain
    for chances in random_chances():
        found = reading.decode_marginals(chances, layers.pack(STRETCHES), chain).tolist()
        for a, b in STRETCHES:
            assert is_whole(found[a:b])
            assert reading.decode_marginals(chances[a:b], layers.pack([(0, b - a)]), chain).tolist() == found[a:b]


def test_a_search_would_find_what_is_found_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    searches: list[tuple[Any, Any, int]] = []

    def searching(scores: Any, packing: Any, possible: Any) -> Any:
        searches.append((scores, possible, len(packing.order)))
        return layers.viterbi(scores, packing, possible)

    monkeypatch.setattr(reading, "viterbi", searching)
    packing = layers.pack(STRETCHES)
    spared = 0
    for chances in random_chances():
        searches.clear()
        found = reading.decode_marginals(chances, packing, shipped_network().chain)
        for scores, possible, count in searches:
            assert found.tolist() == layers.viterbi(scores, packing, possible).tolist()
            spared += len(STRETCHES) - count
    assert spared


def test_sure_labels_are_kept_and_a_span_is_begun_in_doubt() -> None:
    chain = shipped_network().chain
    outside, alone = 0, 4

    def decoded(*chances: dict[int, float]) -> list[int]:
        table = np.zeros((len(chances), len(chain.first)), dtype=np.float32)
        for row, chance in zip(table, chances, strict=True):
            row[list(chance)] = list(chance.values())
        return reading.decode_marginals(table, layers.pack([(0, len(table))]), chain).tolist()

    sure = [0, 1, 2, 3, 4, 9, 11, 0, 5, 7]
    assert decoded(*({label: 1.0} for label in sure)) == sure
    assert decoded({outside: 0.55, alone: 0.45}) == [alone]
    assert decoded({outside: 0.9, alone: 0.1}) == [outside]


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
