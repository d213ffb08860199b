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

__all__ = ["FEATURES", "Scene", "Span", "best_partners", "candidates", "pair_features", "read_scene", "spans_of_role"]

_PARAGRAPHS = 2
_EACH_SIDE = 5
_BINS = (0, 1, 3, 6, 11, 21, 41, 81)
FEATURES = 70
"""The length of a pair's description."""

Floats = NDArray[np.float32]


class Span(NamedTuple):
    """A range of token numbers."""

    first: int
    last: int


class Scene(NamedTuple):
    """What the description of a pair looks up: for each token its places, and running counts."""

    paragraph: list[int]
    sentence: list[int]
    edge: list[int]  # 1 at the first token of a sentence, 2 at the last, 3 both
    marked: list[int]  # the number of the outer stretch in marks, or -1
    words: list[int]  # words before each token
    heads: list[int]
    spans: tuple[list[Span], list[Span], list[Span]]
    texts: list[str]
    roles: list[int]


def spans_of_role(labels: Sequence[int], role: int) -> list[Span]:
    """Return the spans of a role (0 source, 1 cue, 2 content) in a sequence of labels."""
    base = 1 + 4 * role
    found = []
    start = 0
    for at, label in enumerate(labels):
        if label == base:
            start = at
        elif label == base + 2:
            found.append(Span(start, at + 1))
        elif label == base + 3:
            found.append(Span(at, at + 1))
    return found


def read_scene(reading: Reading, spans: tuple[list[Span], list[Span], list[Span]]) -> Scene:
    """Prepare an article for the description of pairs of ``spans`` (sources, cues, contents)."""
    cut = reading.cut
    count = len(cut.tokens)
    paragraph, sentence, edge = [0] * count, [0] * count, [0] * count
    for (a, b), owner in zip(cut.stretches, cut.owners, strict=True):
        paragraph[a:b] = [owner] * (b - a)
    for number, (a, b) in enumerate(cut.sentences):
        sentence[a:b] = [number] * (b - a)
        edge[a] |= 1
        edge[b - 1] |= 2
    marked = [-1] * count
    words = [0] * (count + 1)
    number = 0
    before = 0
    for at, piece in enumerate(cut.tokens):
        if piece.depth and (not before or (piece.role == OPENS and piece.depth == 1)):
            number += 1
        before = 0 if piece.role == CLOSES and piece.depth == 1 else piece.depth
        marked[at] = number if piece.depth else -1
        words[at + 1] = words[at] + (piece.text[0].isalnum())
    texts = [piece.text.lower() for piece in cut.tokens]
    roles = [piece.role for piece in cut.tokens]
    return Scene(paragraph, sentence, edge, marked, words, reading.heads.tolist(), spans, texts, roles)


def candidates(scene: Scene, span: Span, partners: Sequence[Span]) -> list[int]:
    """Return the numbers of the nearest partners on either side that are at most two paragraphs away."""
    at = bisect_left(partners, span)
    own = scene.paragraph[span.first]
    return [
        n
        for n in range(max(0, at - _EACH_SIDE), min(len(partners), at + _EACH_SIDE))
        if abs(scene.paragraph[partners[n].first] - own) <= _PARAGRAPHS
    ]


def pair_features(scene: Scene, span: Span, partners: Sequence[Span], numbers: Sequence[int]) -> Floats:
    """Describe ``span`` with each of its candidate partners, and with none in the last row."""
    rows = np.zeros((len(numbers) + 1, FEATURES), dtype=np.float32)
    at = bisect_left(partners, span)
    top_own, own_heads = _tops(scene, span)
    for row, n in zip(rows, numbers, strict=False):
        other = partners[n]
        before = other.first < span.first
        left, right = (other, span) if before else (span, other)
        gap = max(0, scene.words[right.first] - scene.words[left.last])
        side = 0 if before else 1
        row[8 * side + _bin(gap)] = 1
        distance = scene.paragraph[span.first] - scene.paragraph[other.first]
        row[16 + max(-2, min(2, distance)) + 2] = 1
        same = scene.sentence[span.first] == scene.sentence[other.first]
        row[21 + side] = same
        row[23 + side] = scene.sentence[left.last - 1] == scene.sentence[right.first]
        rank = at - 1 - n if n < at else n - at
        row[25 + 3 * side + min(rank, 2)] = 1
        for kind in range(3):
            between = _count_between(scene.spans[kind], left.last, right.first)
            row[31 + 4 * kind + min(between, 3)] = 1
        row[43 + side] = gap == 0
        row[45 + side] = right.first == left.last
        inside = scene.marked[other.first] >= 0
        row[47] = inside
        row[48] = inside and scene.marked[other.first] == scene.marked[span.first]
        row[49] = _marks_between(scene, left.last, right.first) > 0
        top, heads = _tops(scene, other)
        row[50] = top_own in range(other.first, other.last)
        row[51] = any(other.first <= h < other.last for h in own_heads)
        row[52] = top in range(span.first, span.last)
        row[53] = any(span.first <= h < span.last for h in heads)
        row[54] = top == top_own and top >= 0
        row[55] = scene.texts[other.last - 1] == ":"
        row[56] = gap / 20 if gap < 60 else 3
        between_texts = scene.texts[left.last : min(right.first, left.last + 3)]
        row[57] = "," in between_texts
        row[58] = scene.edge[other.first] & 1
        row[59] = bool(scene.edge[other.last - 1] & 2)
    rows[:, 60] = scene.marked[span.first] >= 0
    rows[:, 61] = scene.edge[span.first] & 1
    rows[:, 62] = bool(scene.edge[span.last - 1] & 2)
    rows[:, 63] = scene.texts[span.first] in ("that", "to", "whether", "if", "how", "what", "why")
    rows[:, 64] = min(span.last - span.first, 30) / 10
    rows[:, 65] = scene.texts[span.last - 1] in (",", ".", "?", "!", "”", '"', "'", "’")
    rows[:, 66] = scene.roles[span.first] == OPENS
    rows[:, 67] = scene.paragraph[span.first] == 0
    rows[-1, 68] = 1
    rows[-1, 69] = len(numbers) == 0
    return rows


def _bin(gap: int) -> int:
    for number, low in enumerate(_BINS[1:]):
        if gap < low:
            return number
    return len(_BINS) - 1


def _count_between(spans: Sequence[Span], start: int, end: int) -> int:
    if end <= start:
        return 0
    low = bisect_left(spans, (start, start))
    return min(3, bisect_left(spans, (end, end), low) - low)


def _marks_between(scene: Scene, start: int, end: int) -> int:
    return sum(1 for role in scene.roles[start : min(end, start + 40)] if role)


def _tops(scene: Scene, span: Span) -> tuple[int, list[int]]:
    """The head outside the span of its first word that has one, and all such heads."""
    last = min(span.last, span.first + 60)
    heads = [h for h in scene.heads[span.first : last] if not span.first <= h < span.last]
    return (heads[0] if heads else -1), heads


def best_partners(
    scene: Scene, spans: Sequence[Span], partners: Sequence[Span], network: Network, name: str
) -> list[tuple[int | None, float]]:
    """Return for each span the number of its best partner or None, with the probability of that choice."""
    if not spans:
        return []
    arrays = network.arrays
    options = [candidates(scene, span, partners) for span in spans]
    blocks = [pair_features(scene, s, partners, n) for s, n in zip(spans, options, strict=True)]
    stacked = np.concatenate(blocks)
    inner = np.maximum(stacked @ arrays[f"{name}.inner"] + arrays[f"{name}.inner_bias"], 0)
    scores = inner @ arrays[f"{name}.outer"]
    chosen: list[tuple[int | None, float]] = []
    at = 0
    for numbers in options:
        own = scores[at : at + len(numbers) + 1]
        at += len(own)
        share = np.exp(own - own.max())
        best = int(own.argmax())
        chosen.append((numbers[best] if best < len(numbers) else None, float(share[best] / share.sum())))
    return chosen
