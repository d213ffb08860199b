"""The teachers: MiniLM fine-tuned under the same chain of labels, on four fifths of the articles for the last fifth.

Their marginals on articles that they have not seen are what the shipped network learns beside the gold labels
(distillation: Hinton, Vinyals and Dean 2015). They learn where torch finds a CUDA device, else on the processor.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from newsvoices.errors import DataError
from newsvoices.network.inputs import DENSE, SHAPES, STATES, Lexicon, word_key
from newsvoices.parallel import Died, in_processes
from newsvoices.train.corpus import ENTITIES, Example
from newsvoices.train.data import Data, Targets, make_batch
from newsvoices.train.descent import Descent, Group
from newsvoices.train.fit import cross
from newsvoices.train.folds import FOLDS, fold_of
from newsvoices.train.minilm import MiniLM
from newsvoices.train.tagger import LABELS, Batch, Chain, crf_loss, crf_marginals

__all__ = ["Course", "teach"]

_LAYERS = (2, 4, 6)
_WIDTH = 384
_BEGIN, _END, _UNKNOWN = 101, 102, 100
_LONGEST = 512

Halves = NDArray[np.float16]
_Stretch = tuple[int, int, int]
_Taught = tuple[NDArray[np.int64], Halves]
_Tensors = TypeVar("_Tensors", Batch, Targets)


@dataclass
class Course:
    """How a teacher learns: usual values for a small encoder; none was chosen by looking at results."""

    epochs: int = 8
    windows: int = 8  # a batch
    rate: float = 1.5e-4  # of the encoder
    rate_above: float = 1.5e-3
    warm: float = 0.1
    average: float = 0.99
    drop: float = 0.1
    drop_above: float = 0.3
    hidden: int = 256
    tag: float = 0.15
    entity: float = 0.1


class _Pieces:
    """The word pieces of all tokens, one after the other."""

    def __init__(self, examples: Sequence[Example], lexicon: Lexicon) -> None:
        cut = [lexicon.pieces_of(word_key(token)) for example in examples for token in example.cut.tokens]
        self.flat = np.array([piece or _UNKNOWN for pieces in cut for piece in pieces], dtype=np.int64)
        self.at = np.concatenate([[0], np.cumsum([len(pieces) for pieces in cut])])

    def count(self, stretch: _Stretch) -> int:
        return int(self.at[stretch[1]] - self.at[stretch[0]])


class Teacher(Chain):
    """MiniLM over a window of paragraphs, one bidirectional LSTM layer over each paragraph, and linear heads."""

    def __init__(self, folder: Path, tags: int, course: Course) -> None:
        super().__init__()
        self.course = course
        self.encoder = MiniLM(folder)
        self.mix = nn.Parameter(torch.tensor([0.0, 0.0, 2.0]))
        self.form = nn.Embedding(SHAPES, 16)
        self.state = nn.Embedding(STATES, 16)
        self.both = nn.LSTM(_WIDTH + 32 + DENSE, course.hidden, bidirectional=True, batch_first=True)
        for name, values in self.both.named_parameters():
            if name.startswith("bias"):
                nn.init.zeros_(values)
                values.requires_grad_(name.startswith("bias_ih"))  # one of two that are added
                if name.startswith("bias_ih"):
                    nn.init.ones_(values[course.hidden : 2 * course.hidden])  # of the forget gate
        width = 2 * course.hidden + _WIDTH
        self.role = nn.Linear(width, LABELS)
        self.tag = nn.Linear(width, tags)
        self.entity = nn.Linear(width, len(ENTITIES))

    def forward(self, windows: Sequence[Sequence[_Stretch]], batch: Batch, pieces: _Pieces) -> Tensor:
        """Return the states of the stretches of ``windows``, longest first as in ``batch``."""
        device = self.mix.device
        numbers, mask, places = _frame(windows, pieces)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            layers = self.encoder(numbers.to(device), mask.to(device), _LAYERS, self.course.drop)
        weights = torch.softmax(self.mix, 0)
        flat = torch.stack([w * layer.float() for w, layer in zip(weights, layers, strict=True)]).sum(0).flatten(0, 1)
        firsts, lasts = (side.to(device) for side in places)
        words = F.dropout((flat[firsts] + flat[lasts]) / 2, self.course.drop_above, self.training)
        x = torch.cat([words, self.form(batch.shapes), self.state(batch.states), batch.dense], -1)
        packed = nn.utils.rnn.pack_padded_sequence(x, batch.lengths.cpu(), batch_first=True)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.both(packed)[0], batch_first=True, total_length=x.shape[1])
        keep = torch.full((read.shape[0], 1, read.shape[2]), 1.0, device=device)
        return torch.cat([read * F.dropout(keep, self.course.drop_above, self.training), words], -1)


def teach(
    examples: Sequence[Example], data: Data, lexicon: Lexicon, tags: int, folder: Path, course: Course, seed: int,
    folds: Iterable[int] = range(FOLDS), jobs: int = 1,
) -> Iterator[_Taught]:  # fmt: skip
    """Yield for each fold the numbers of its tokens and their marginals, from a teacher that has not seen its articles.

    ``data`` are all of ``examples``, each without its own cue counts; ``folder`` holds MiniLM. A fold's teacher is the
    same whichever ``folds`` are asked for, and with however many ``jobs``: so many teachers learn at a time, each in a
    process of its own where there are several. Raises DataError where one finds no memory or its process dies.
    """
    lesson = _Lesson(data, _Pieces(examples, lexicon), tags, folder, course, seed)
    if jobs == 1:
        for fold in folds:
            yield _told(fold, lesson(fold))
        return
    with closing(in_processes(lesson, folds, jobs)) as taught:
        for fold, found in taught:
            yield _told(fold, found)


@dataclass(frozen=True)
class _Lesson:
    """What every teacher learns from, and how; called with its fold, in this process or another."""

    data: Data
    pieces: _Pieces
    tags: int
    folder: Path
    course: Course
    seed: int
    threads: int = field(default_factory=torch.get_num_threads)
    deterministic: bool = field(default_factory=torch.are_deterministic_algorithms_enabled)

    def __call__(self, fold: int) -> _Taught | None:
        """Return what the teacher of ``fold`` says of its articles, None where the card has no memory for it."""
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.set_num_threads(self.threads)
        torch.use_deterministic_algorithms(self.deterministic and device.type == "cpu")  # CUDA has not all of them
        try:
            torch.manual_seed(self.seed + 100 + fold)
            seen = [s for s in self.data.stretches if fold_of(s) != fold]
            teacher = Teacher(self.folder, self.tags, self.course).to(device)
            teacher = _fit(teacher, self.data, seen, self.pieces, self.seed + fold)
            unseen = [s for s in self.data.stretches if fold_of(s) == fold]
            return _marginals(teacher, self.data, unseen, self.pieces)
        except torch.cuda.OutOfMemoryError:
            return None
        finally:
            torch.use_deterministic_algorithms(self.deterministic)


def _told(fold: int, found: _Taught | Died | None) -> _Taught:
    fewer = "Fewer --jobs leave more memory for each; with --marginals those that are done need not learn again"
    if found is None:
        raise DataError(f"Teacher {fold + 1} of {FOLDS} found no memory on the graphics card. {fewer}.")
    if isinstance(found, Died):
        raise DataError(f"The process of teacher {fold + 1} of {FOLDS} ended ({found.how}). {fewer}.")
    return found


def _windows(stretches: Sequence[_Stretch], pieces: _Pieces, rng: random.Random | None) -> list[list[_Stretch]]:
    """Neighbouring paragraphs of one article that MiniLM can read at once; with ``rng`` cut anew at every call."""
    found: list[list[_Stretch]] = []
    held = limit = 0
    for stretch in stretches:
        size = pieces.count(stretch)
        if found and found[-1][0][2] == stretch[2] and held + size <= limit:
            found[-1].append(stretch)
            held += size
            continue
        new_article = not found or found[-1][0][2] != stretch[2]
        limit = rng.randint(_LONGEST // 2, _LONGEST - 2) if rng and new_article else _LONGEST - 2
        found.append([stretch])
        held = size
    return found


def _frame(windows: Sequence[Sequence[_Stretch]], pieces: _Pieces) -> tuple[Tensor, Tensor, tuple[Tensor, Tensor]]:
    """Pieces and mask of the windows, and where in them each word of each stretch has its first and last piece.

    What is beyond MiniLM's length is read as the last piece that is not.
    """
    width = min(_LONGEST, 2 + max(sum(map(pieces.count, window)) for window in windows))
    numbers = np.zeros((len(windows), width), dtype=np.int64)
    mask = np.zeros((len(windows), width), dtype=bool)
    sides: dict[_Stretch, tuple[NDArray[np.int64], NDArray[np.int64]]] = {}
    for row, window in enumerate(windows):
        numbers[row, 0] = _BEGIN
        at = 1
        for stretch in window:
            a, b, _ = stretch
            own = pieces.at[a : b + 1] - pieces.at[a] + at
            sides[stretch] = (
                row * width + np.minimum(own[:-1], width - 2),
                row * width + np.minimum(own[1:] - 1, width - 2),
            )
            inner = pieces.flat[pieces.at[a] : pieces.at[b]][: max(0, width - 1 - at)]
            numbers[row, at : at + len(inner)] = inner
            at += len(inner)
        numbers[row, at] = _END
        mask[row, : at + 1] = True
    order = _longest_first(windows)
    longest = order[0][1] - order[0][0]
    places = np.zeros((2, len(order), longest), dtype=np.int64)
    for row, stretch in enumerate(order):
        for side in range(2):
            places[side, row, : stretch[1] - stretch[0]] = sides[stretch][side]
    return torch.from_numpy(numbers), torch.from_numpy(mask), (torch.from_numpy(places[0]), torch.from_numpy(places[1]))


def _longest_first(windows: Sequence[Sequence[_Stretch]]) -> list[_Stretch]:
    return sorted((stretch for window in windows for stretch in window), key=lambda s: s[0] - s[1])


def _moved(tensors: _Tensors, device: torch.device) -> _Tensors:
    return type(tensors)(**{field.name: getattr(tensors, field.name).to(device) for field in fields(tensors)})


def _fit(model: Teacher, data: Data, stretches: Sequence[_Stretch], pieces: _Pieces, seed: int) -> Teacher:
    course, device = model.course, model.mix.device
    rng = random.Random(seed)
    inner = list(model.encoder.parameters())
    above = [p for name, p in model.named_parameters() if not name.startswith("encoder.") and p.requires_grad]
    steps = course.epochs * (1 + 1.15 * len(_windows(stretches, pieces, None)) // course.windows)
    groups = [Group(inner, course.rate, 1e-2), Group(above, course.rate_above, 1e-4)]
    descent = Descent(groups, steps, warm=course.warm, average=course.average)
    model.train()
    for _ in range(course.epochs):
        coding = [rng.randrange(n) for n in data.codings]
        windows = _windows(stretches, pieces, rng)
        rng.shuffle(windows)
        for first in range(0, len(windows), course.windows):
            chosen = windows[first : first + course.windows]
            batch, targets = make_batch(data, _longest_first(chosen), coding=coding)
            batch, targets = _moved(batch, device), _moved(targets, device)
            states = model(chosen, batch, pieces)
            loss = (
                crf_loss(model, model.role(states), targets.gold, targets.labels, batch.lengths) / batch.lengths.sum()
            )
            loss = loss + course.tag * cross(model.tag(states), targets.tags)
            loss = loss + course.entity * cross(model.entity(states), targets.entities)
            descent.step(loss)
    descent.settle()
    return model.eval()


def _marginals(model: Teacher, data: Data, stretches: Sequence[_Stretch], pieces: _Pieces) -> _Taught:
    rows: list[NDArray[np.int64]] = []
    found: list[Halves] = []
    windows = _windows(stretches, pieces, None)
    with torch.no_grad():
        for first in range(0, len(windows), 24):
            chosen = windows[first : first + 24]
            order = _longest_first(chosen)
            batch = _moved(make_batch(data, order)[0], model.mix.device)
            labels = crf_marginals(model, model.role(model(chosen, batch, pieces)), batch.lengths).cpu().numpy()
            for row, (a, b, _) in enumerate(order):
                rows.append(np.arange(a, b))
                found.append(labels[row, : b - a].astype(np.float16))
    return np.concatenate(rows), np.concatenate(found)
