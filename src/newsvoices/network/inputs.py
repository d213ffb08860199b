"""What the network reads of each token: numbers of words, word pieces, endings, shapes and marks, and dense features.

Quotation marks are given without their convention: any matched outer opening mark reads as “, a nested one as ‘.
"""

import math
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.tokens import CLOSES, OPENS, Piece, Sequences
from newsvoices.records import Layout

__all__ = ["DENSE", "SHAPES", "STATES", "Inputs", "Lexicon", "read_inputs", "word_key"]

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

DENSE = 22
SHAPES = 24
STATES = 9

_DASHES = frozenset(["-", "--", "---", "–", "—", "——", "―"])
_LONGEST_WORD = 40


@dataclass
class Lexicon:
    """What the inputs look up. Number 0 is the unknown word, ending or piece.

    ``seen`` and ``cued`` count, for each word, its tokens in the training texts and those of them in a cue.
    """

    words: Mapping[str, int]
    pieces: Mapping[str, int]
    endings: Mapping[str, int]
    seen: NDArray[np.float32]
    cued: NDArray[np.float32]
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def pieces_of(self, key: str) -> tuple[int, ...]:
        """Return the word pieces of a word, greedy longest first as in BERT; never empty."""
        found = self.known.get(key)
        if found is None:
            found = self._cut(_plain(key[:_LONGEST_WORD]))
            if len(self.known) > 200_000:
                self.known.clear()
            self.known[key] = found
        return found

    def _cut(self, word: str) -> tuple[int, ...]:
        whole = self.pieces.get(word)
        if whole is not None:
            return (whole,)
        found: list[int] = []
        at = 0
        inside = False
        while at < len(word):
            stop = len(word)
            number = None
            while stop > at:
                part = word[at:stop]
                number = self.pieces.get("##" + part if inside else part)
                if number is not None:
                    break
                stop -= 1
            if number is None:
                return (0,) if not found else tuple(found)
            found.append(number)
            # Signs stand apart in BERT's own cutting, so that what follows one begins a word.
            inside = word[stop - 1].isalnum() and stop < len(word) and word[stop].isalnum()
            at = stop
        return tuple(found) or (0,)


@dataclass
class Inputs:
    """The arrays of one article, one row a token; ``piece_flat`` holds word i's pieces from ``piece_at[i]`` on.

    Words repeat, so ``types`` numbers each token's distinct word among ``piece_at``'s rows.
    """

    words: Ints
    types: Ints
    piece_flat: Ints
    piece_at: Ints
    endings: Ints
    shapes: Ints
    states: Ints
    dense: Floats


def _plain(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")


def word_key(piece: Piece) -> str:
    """Return the form by which a token is looked up: lower case, one apostrophe, one dash, one kind of marks."""
    if piece.role:
        outer = piece.depth <= 1
        return ("“" if outer else "‘") if piece.role == OPENS else ("”" if outer else "’")
    return _plain_key(piece.text)


@lru_cache(maxsize=100_000)
def _plain_key(text: str) -> str:
    if text in _DASHES:
        return "—"
    if text == "…" or text.startswith(".."):
        return "..."
    key = text.lower()
    if "’" in key or "‘" in key or "`" in key:
        key = key.replace("’", "'").replace("‘", "'").replace("`", "'")
    return key[:_LONGEST_WORD]


@lru_cache(maxsize=100_000)
def _shape(text: str) -> int:
    if text[0].isalpha():
        if text.islower():
            return 1 if text.isalpha() else 2
        if text.isupper():
            return 3 if len(text) == 1 else 4 if len(text) <= 3 else 5
        if text[0].isupper():
            return 6 if text[1:].islower() and text.isalpha() else 7
        return 8
    if text[0].isdigit():
        return 9 if text.isdigit() and len(text) == 4 else 10
    if any(c.isalnum() for c in text):
        return 11
    return 0


def read_inputs(
    layout: Layout, cut: Sequences, lexicon: Lexicon, own: Mapping[str, tuple[int, int]] | None = None
) -> Inputs:
    """Return the arrays for an article; ``own`` are its counts (seen, cued), left out of the cue statistics."""
    texts = [piece.text for piece in cut.tokens]
    role = np.array([piece.role for piece in cut.tokens], dtype=np.int32)
    depth = np.array([piece.depth for piece in cut.tokens], dtype=np.int32)
    keys = list(map(_plain_key, texts))
    for at in role.nonzero()[0].tolist():
        keys[at] = word_key(cut.tokens[at])
    numbers: dict[str, int] = {}
    kind = np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int32)
    flat: list[int] = []
    places: list[int] = []
    for key in numbers:
        places.append(len(flat))
        flat.extend(lexicon.pieces_of(key))
    words = np.array([lexicon.words.get(key, 0) for key in numbers], dtype=np.int32)
    endings = np.array([lexicon.endings.get(key[-3:], 0) for key in numbers], dtype=np.int32)
    dense = np.zeros((len(keys), DENSE), dtype=np.float32)
    dense[:, :3] = _cue_statistics(list(numbers), words, lexicon, own or {})[kind]
    starts = np.zeros(len(keys), dtype=np.int32)
    for first, _ in cut.sentences:
        starts[first] = 1
    _place(layout, cut, dense)
    _marks(layout, cut, dense)
    return Inputs(
        words[kind],
        kind,
        np.array(flat, dtype=np.int32),
        np.array(places, dtype=np.int32),
        endings[kind],
        np.array(list(map(_shape, texts)), dtype=np.int32) + 12 * starts,
        role * 3 + np.minimum(depth, 2),
        dense,
    )


def _cue_statistics(keys: Sequence[str], words: Ints, lexicon: Lexicon, own: Mapping[str, tuple[int, int]]) -> Floats:
    """For each word: how often it is in a cue, how often it was seen, both as logarithms, and whether in any cue."""
    seen, cued = lexicon.seen[words].astype(np.float64), lexicon.cued[words].astype(np.float64)
    for at in [at for at, key in enumerate(keys) if key in own] if own else ():
        seen[at] = max(0.0, seen[at] - own[keys[at]][0])
        cued[at] = max(0.0, cued[at] - own[keys[at]][1])
    seen[words == 0] = cued[words == 0] = 0.0
    rate = np.log((cued + 0.05) / (seen + 1.0)) / 3 + 1.0
    return np.stack([rate, np.log1p(seen) / 5, cued > 0], axis=1).astype(np.float32)


def _place(layout: Layout, cut: Sequences, dense: Floats) -> None:
    """Where a token stands in sentence, stretch and article, and what the paragraphs around it do with marks."""
    ranges = [*cut.sentences, *cut.stretches]
    logs = np.log1p(np.arange(max((last - first for first, last in ranges), default=0), dtype=np.float32))
    thirds, quarters = logs / 3, logs / 4
    for first, last in cut.sentences:
        count = last - first
        dense[first:last, 3] = thirds[:count]
        dense[first:last, 4] = thirds[:count][::-1]
    zones = [paragraph.zone for paragraph in layout.paragraphs]
    begins, open_after, marked = _paragraph_marks(layout)
    for (first, last), owner in zip(cut.stretches, cut.owners, strict=True):
        count = last - first
        block = dense[first:last]
        block[:, 5] = quarters[:count]
        block[:, 6] = quarters[:count][::-1]
        before, after = owner > 0, owner + 1 < len(zones)
        block[:, 7:15] = (
            math.log1p(owner) / 3,
            zones[owner] in ("headline", "standfirst"),
            zones[owner] not in ("headline", "standfirst", "body"),
            before and open_after[owner - 1],
            before and marked[owner - 1],
            after and begins[owner + 1],
            after and marked[owner + 1],
            marked[owner],
        )


def _paragraph_marks(layout: Layout) -> tuple[list[bool], list[bool], list[bool]]:
    """For each paragraph: does it begin with an outer mark, end in an unclosed one, have one at all."""
    count = len(layout.paragraphs)
    begins, open_after, marked = [False] * count, [False] * count, [False] * count
    owner = 0
    for mark in layout.marks:
        while owner + 1 < count and layout.paragraphs[owner + 1].start <= mark.start:
            owner += 1
        if mark.depth == 0:
            marked[owner] = True
            begins[owner] = begins[owner] or mark.start == layout.paragraphs[owner].start
            open_after[owner] = mark.close_mark is None
    return begins, open_after, marked


def _marks(layout: Layout, cut: Sequences, dense: Floats) -> None:
    """For tokens in an outer stretch: its length, how it begins and ends, whether it is whole."""
    firsts = {cut.tokens[a].start for a, _ in cut.stretches}
    starts = [piece.start for piece in cut.tokens]
    at = 0
    for mark in layout.marks:
        if mark.depth:
            continue
        at = bisect_left(starts, mark.start, at)
        last = bisect_left(starts, mark.end, at)
        if last > at:
            block = dense[at:last]
            n = np.arange(last - at, dtype=np.float32)
            block[:, 15] = math.log1p(last - at) / 3
            block[:, 16] = np.log1p(n[::-1]) / 3
            block[:, 17] = _ends_speech(cut.tokens, at, last)
            block[:, 18] = mark.start in firsts
            block[:, 19] = mark.status == "unclosed"
            block[:, 20] = mark.status == "unopened"
            block[:, 21] = cut.tokens[min(at + 1, last - 1)].text[:1].isupper()
        at = last


def _ends_speech(tokens: Sequence[Piece], first: int, last: int) -> float:
    """1 for a full stop or the like straight before the closing mark, .5 for a comma, else 0."""
    at = last - 1
    while at > first and tokens[at].role == CLOSES:
        at -= 1
    text = tokens[at].text
    return 1.0 if text[-1] in ".!?…—" else 0.5 if text == "," else 0.0
