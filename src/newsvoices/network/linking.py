"""Which cue a content belongs to and which source a cue has: pairs of spans scored by a small learnt network.

Every content picks its best cue and every cue its best source, or none, among the nearest few within two
paragraphs. Coordinated cues may share a source.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.reading import Reading
from newsvoices.network.tokens import CLOSES, OPENS
from newsvoices.network.weights import Network

__all__ = ["FEATURES", "Options", "Scene", "Span", "best_partners", "describe", "read_scene", "spans_of_role"]

_PARAGRAPHS = 2
_EACH_SIDE = 5
_BINS = np.array([1, 3, 6, 11, 21, 41, 81])
FEATURES = 70
"""The length of a pair's description."""

_OPENERS = frozenset(["that", "to", "whether", "if", "how", "what", "why"])
_CLOSERS = frozenset(",.?!”\"'’")
_LOOKED_AT = 60  # tokens of a span whose heads are looked at

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Span(NamedTuple):
    """A range of token numbers."""

    first: int
    last: int


class Scene(NamedTuple):
    """What the description of a pair looks up: for each token its places, its head and what it is."""

    paragraph: Ints
    sentence: Ints
    begins: Ints  # a sentence
    ends: Ints
    marked: Ints  # the number of the outer stretch in marks, or -1
    words: Ints  # words before each token
    signs: Ints  # quotation marks before each token
    comma: Ints
    colon: Ints
    opener: Ints
    closer: Ints
    opens: Ints
    heads: list[int]
    before: tuple[Ints, Ints, Ints]  # spans of each role that begin before each token


class Options(NamedTuple):
    """The candidate partners of each span, described: rows ``bounds[i]`` to ``bounds[i + 1]`` are span i's.

    The last of them stands for no partner; ``partners`` gives the number of the partner, -1 for none.
    """

    rows: Floats
    bounds: list[int]
    partners: list[int]


def spans_of_role(labels: NDArray[np.int8], role: int) -> list[Span]:
    """Return the spans of a role (0 source, 1 cue, 2 content) in a sequence of labels."""
    base = 1 + 4 * role
    firsts = ((labels == base) | (labels == base + 3)).nonzero()[0]
    lasts = ((labels == base + 2) | (labels == base + 3)).nonzero()[0] + 1
    return [Span(a, b) for a, b in zip(firsts.tolist(), lasts.tolist(), strict=True)]


def read_scene(reading: Reading, spans: tuple[list[Span], list[Span], list[Span]]) -> Scene:
    """Prepare an article for the description of pairs of ``spans`` (sources, cues, contents)."""
    cut = reading.cut
    count = len(cut.tokens)
    paragraph, sentence = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    begins, ends = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    for (a, b), owner in zip(cut.stretches, cut.owners, strict=True):
        paragraph[a:b] = owner
    for number, (a, b) in enumerate(cut.sentences):
        sentence[a:b] = number
        begins[a] = 1
        ends[b - 1] = 1
    marked = []
    number = before = 0
    for piece in cut.tokens:
        role, depth = piece.role, piece.depth
        if depth and (not before or (role == OPENS and depth == 1)):
            number += 1
        before = 0 if role == CLOSES and depth == 1 else depth
        marked.append(number if depth else -1)
    texts = [piece.text for piece in cut.tokens]
    roles = np.array([piece.role for piece in cut.tokens], dtype=np.int64)

    def flags(values: Sequence[bool] | NDArray[np.bool_]) -> Ints:
        return np.array(values, dtype=np.int64)

    def running(values: Sequence[bool] | NDArray[np.bool_]) -> Ints:
        return np.concatenate([[0], np.cumsum(flags(values))])

    counts = []
    for own in spans:
        starts = np.zeros(count + 1, dtype=np.int64)
        starts[[span.first + 1 for span in own]] = 1
        counts.append(np.cumsum(starts))
    return Scene(
        paragraph, sentence, begins, ends, np.array(marked, dtype=np.int64), running([t[0].isalnum() for t in texts]),
        running(roles > 0), running([t == "," for t in texts]), flags([t == ":" for t in texts]),
        flags([t.lower() in _OPENERS for t in texts]), flags([t in _CLOSERS for t in texts]),
        flags(roles == OPENS), reading.heads.tolist(), (counts[0], counts[1], counts[2]),
    )  # fmt: skip


def describe(scene: Scene, spans: Sequence[Span], partners: Sequence[Span]) -> Options:
    """Describe each span with each of its candidate partners and with none."""
    if not spans:
        return Options(np.zeros((0, FEATURES), dtype=np.float32), [0], [])
    at = np.array([bisect_left(partners, span) for span in spans], dtype=np.int64)[:, None]
    near = at + np.arange(-_EACH_SIDE, _EACH_SIDE)
    taken = (near >= 0) & (near < len(partners))
    if partners:
        here, there = (scene.paragraph[[span.first for span in some]] for some in (spans, partners))
        taken &= np.abs(there.take(near, mode="clip") - here[:, None]) <= _PARAGRAPHS
    # Behind them "none".
    own, place = np.pad(taken, ((0, 0), (0, 1)), constant_values=True).nonzero()
    real = place < 2 * _EACH_SIDE
    other = np.where(real, at[own, 0] + place - _EACH_SIDE, -1)
    rank = np.minimum(2, np.where(place < _EACH_SIDE, _EACH_SIDE - 1 - place, place - _EACH_SIDE))
    bounds = np.searchsorted(own, np.arange(len(spans) + 1)).tolist()
    rows = np.zeros((len(own), FEATURES), dtype=np.float32)
    a = np.array(spans, dtype=np.int64)[own]
    _describe_own(scene, a, rows)
    rows[~real, 68] = 1
    rows[~real, 69] = np.diff(bounds) == 1
    if real.any():
        pairs = np.zeros((np.count_nonzero(real), FEATURES), dtype=np.float32)
        b = np.array(partners, dtype=np.int64)[other[real]]
        _describe_pairs(scene, a[real], b, rank[real], pairs)
        top, pairs[:, 50], pairs[:, 51] = _hang(scene, spans, own[real], b)
        other_top, pairs[:, 52], pairs[:, 53] = _hang(scene, partners, other[real], a[real])
        pairs[:, 54] = (top == other_top) & (top >= 0)
        rows[real] += pairs
    return Options(rows, bounds, other.tolist())


def _describe_own(scene: Scene, a: Ints, rows: Floats) -> None:
    first, last = a[:, 0], a[:, 1] - 1
    rows[:, 60] = scene.marked[first] >= 0
    rows[:, 61] = scene.begins[first]
    rows[:, 62] = scene.ends[last]
    rows[:, 63] = scene.opener[first]
    rows[:, 64] = np.minimum(last + 1 - first, 30) / 10
    rows[:, 65] = scene.closer[last]
    rows[:, 66] = scene.opens[first]
    rows[:, 67] = scene.paragraph[first] == 0


def _describe_pairs(scene: Scene, a: Ints, b: Ints, rank: Ints, rows: Floats) -> None:
    every = np.arange(len(a))
    side = (b[:, 0] >= a[:, 0]).astype(np.int64)
    left, right = np.where(side[:, None] == 0, b, a), np.where(side[:, None] == 0, a, b)
    end, start = left[:, 1], np.maximum(left[:, 1], right[:, 0])
    gap = scene.words[start] - scene.words[end]
    rows[every, 8 * side + np.searchsorted(_BINS, gap, side="right")] = 1
    distance = scene.paragraph[a[:, 0]] - scene.paragraph[b[:, 0]]
    rows[every, 18 + distance] = 1
    rows[every, 21 + side] = scene.sentence[a[:, 0]] == scene.sentence[b[:, 0]]
    rows[every, 23 + side] = scene.sentence[left[:, 1] - 1] == scene.sentence[right[:, 0]]
    rows[every, 25 + 3 * side + rank] = 1
    for kind, before in enumerate(scene.before):
        rows[every, 31 + 4 * kind + np.minimum(3, before[start] - before[end])] = 1
    rows[every, 43 + side] = gap == 0
    rows[every, 45 + side] = right[:, 0] == left[:, 1]
    marked = scene.marked[b[:, 0]]
    rows[:, 47] = marked >= 0
    rows[:, 48] = (marked >= 0) & (marked == scene.marked[a[:, 0]])
    rows[:, 49] = scene.signs[start] > scene.signs[end]
    rows[:, 55] = scene.colon[b[:, 1] - 1]
    rows[:, 56] = np.minimum(gap, 60) / 20
    rows[:, 57] = scene.comma[np.minimum(start, end + 3)] > scene.comma[end]
    rows[:, 58] = scene.begins[b[:, 0]]
    rows[:, 59] = scene.ends[b[:, 1] - 1]


def _hang(
    scene: Scene, spans: Sequence[Span], numbers: Ints, others: Ints
) -> tuple[Ints, NDArray[np.bool_], NDArray[np.bool_]]:
    """For pairs of a span (its number) and another: the head of the first word that hangs on one outside, or -1.

    With it go whether that head is in the other span, and whether that of any word is.
    """
    width = len(scene.heads) + 1
    tops: list[int] = []
    heads: list[int] = []
    for number, (first, last) in enumerate(spans):
        outside = [h for h in scene.heads[first : min(last, first + _LOOKED_AT)] if not first <= h < last]
        tops.append(outside[0] if outside else -1)
        heads += [number * width + head for head in outside]
    top = np.array(tops, dtype=np.int64)[numbers]
    low, high = np.searchsorted(np.sort(np.array(heads, dtype=np.int64)), numbers * width + others.T)
    return top, (others[:, 0] <= top) & (top < others[:, 1]), low < high


def best_partners(
    scene: Scene, spans: Sequence[Span], partners: Sequence[Span], network: Network, name: str
) -> list[tuple[int | None, float]]:
    """Return for each span the number of its best partner or None, with the probability of that choice."""
    if not spans:
        return []
    arrays = network.arrays
    options = describe(scene, spans, partners)
    inner = np.maximum(options.rows @ arrays[f"{name}.inner"] + arrays[f"{name}.inner_bias"], 0)
    scores = inner @ arrays[f"{name}.outer"]
    chosen: list[tuple[int | None, float]] = []
    for low, high in zip(options.bounds, options.bounds[1:], strict=False):
        own = scores[low:high]
        best = int(own.argmax())
        share = 1 / float(np.exp(own - own[best]).sum())
        partner = options.partners[low + best]
        chosen.append((None if partner < 0 else partner, share))
    return chosen
