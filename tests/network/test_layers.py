import itertools

import numpy as np

from newsvoices.network.layers import Chain, Shared, chain_marginals, pack, read_both_ways, repair_trees, viterbi

RNG = np.random.default_rng(5)
STRETCHES = [(0, 3), (3, 8), (8, 9), (9, 14)]


def floats(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def test_stretches_side_by_side_read_as_each_alone() -> None:
    weights = [floats(2, 6, 32), floats(2, 32), floats(4, 4, 4, 4)]
    rows = [floats(14, 6), floats(14, 6)]
    together = read_both_ways(rows, pack(STRETCHES), weights)
    for a, b in STRETCHES:
        alone = read_both_ways([x[a:b] for x in rows], pack([(0, b - a)]), weights)
        for n in range(2):
            np.testing.assert_allclose(together[n][a:b], alone[n], atol=1e-5)


def test_many_rows_and_few_are_multiplied_alike() -> None:
    weights = [floats(1, 6, 32), floats(1, 32), floats(4, 2, 4, 4)]
    ends = np.cumsum([5, 4, 3, 2] * 3).tolist()
    stretches = list(itertools.pairwise([0, *ends]))
    rows = [floats(42, 6)]
    packing = pack(stretches)
    together = read_both_ways(rows, packing, weights)[0]
    assert packing.sizes == [12, 12, 9, 6, 3]
    for a, b in stretches:
        alone = read_both_ways([rows[0][a:b]], pack([(0, b - a)]), weights)[0]
        np.testing.assert_allclose(together[a:b], alone, atol=1e-5)


def test_what_rows_share_is_multiplied_as_if_it_stood_in_each() -> None:
    weights = [floats(2, 6, 32), floats(2, 32), floats(4, 4, 4, 4)]
    kinds = np.array([0, 2, 1, 1, 0, 2, 3, 0, 0, 1, 2, 2, 3, 3])
    vectors, rest = [floats(4, 2), floats(4, 2)], [floats(14, 4), floats(14, 4)]
    written_out = [np.concatenate([own[kinds], x], axis=1) for own, x in zip(vectors, rest, strict=True)]
    expected = read_both_ways(written_out, pack(STRETCHES), weights)
    ready = [own @ into[:2] + bias for own, into, bias in zip(vectors, *weights[:2], strict=True)]
    found = read_both_ways(rest, pack(STRETCHES), weights, Shared(ready, kinds))
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_lstm_steps_are_the_textbook_ones() -> None:
    weights = [floats(1, 3, 16), floats(1, 16), floats(4, 2, 2, 2)]
    x = floats(2, 3)
    sigmoid = lambda v: 1 / (1 + np.exp(-2 * v))  # noqa: E731 - the stored weights are halved
    state, cell = np.zeros(2), np.zeros(2)
    found = read_both_ways([x], pack([(0, 2)]), weights)[0]
    for number, row in enumerate(x):
        from_before = 2 * state @ weights[2][:, 0]
        i, f, o, c = np.split((row @ weights[0][0] + weights[1][0])[:8], 4) + from_before
        cell = sigmoid(f) * cell + sigmoid(i) * np.tanh(c)
        state = sigmoid(o) * np.tanh(cell)
        np.testing.assert_allclose(found[number, :2], 2 * state, atol=1e-5)


def paths(emissions: np.ndarray, chain: Chain) -> dict[tuple[int, ...], float]:
    found = {}
    for path in itertools.product(range(emissions.shape[1]), repeat=len(emissions)):
        score = chain.first[path[0]] + chain.last[path[-1]]
        score += sum(emissions[n, label] for n, label in enumerate(path))
        score += sum(chain.follow[a, b] for a, b in itertools.pairwise(path))
        found[path] = float(score)
    return found


def test_decoding_and_marginals_agree_with_all_paths_written_out() -> None:
    chain = Chain(floats(3, 3), floats(3), floats(3))
    chain.follow[1, 2] = -1e4
    emissions = floats(14, 3)
    labels = viterbi(emissions, pack(STRETCHES), chain)
    marginals = chain_marginals(emissions, pack(STRETCHES), chain)
    for a, b in STRETCHES:
        every = paths(emissions[a:b], chain)
        assert tuple(labels[a:b].tolist()) == max(every, key=lambda p: every[p])
        weights = {path: np.exp(score) for path, score in every.items()}
        expected = np.zeros((b - a, 3))
        for path, weight in weights.items():
            expected[np.arange(b - a), path] += weight
        np.testing.assert_allclose(marginals[a:b], expected / sum(weights.values()), atol=1e-4)


def test_heads_become_a_tree_with_one_root() -> None:
    for size in (1, 2, 5, 12):
        for _ in range(50):
            scores = floats(size, size)
            heads = repair_trees(scores, scores.argmax(1))
            roots = [n for n in range(size) if heads[n] == n]
            assert len(roots) == 1
            for word in range(size):
                at = word
                for _ in range(size):
                    at = int(heads[at])
                assert at == roots[0]


def test_a_good_tree_is_left_alone() -> None:
    scores = np.eye(3, dtype=np.float32)[[1, 1, 1]] * 5
    assert repair_trees(scores, scores.argmax(1)).tolist() == [1, 1, 1]
