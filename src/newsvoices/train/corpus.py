"""PolNeAR and its automatic annotation as arrays over the network's own tokens."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsvoices.network.inputs import word_key
from newsvoices.network.tokens import Sequences, cut_article
from newsvoices.records import Layout
from newsvoices.text import lay_out
from newsvoices.train.polnear import polnear_rows

__all__ = ["ENTITIES", "ROLES", "Example", "Silver", "read_corpus", "role_labels", "spans_of"]

ROLES = ("source", "cue", "content")
ENTITIES = ("", "PERSON", "ORGANIZATION", "LOCATION", "MISC")
_CODINGS = 6

Ints = NDArray[np.int32]


@dataclass
class Silver:
    """The automatic annotation, None or -1 where no token has the same extent; a root is its own head."""

    tags: list[str | None]
    entities: list[str | None]
    heads: Ints
    relations: list[str | None]


@dataclass
class Example:
    """An article: its text, tokens, gold codings (as read, and as one label per token) and silver annotation."""

    key: str
    text: str
    layout: Layout
    cut: Sequences
    codings: list[list[Mapping[str, Any]]]
    labels: list[Ints]
    silver: Silver | None

    def counts(self) -> dict[str, tuple[int, int]]:
        """For each word its tokens and those that are in a cue, in the first coding."""
        seen: Counter[str] = Counter()
        cued: Counter[str] = Counter()
        for piece, label in zip(self.cut.tokens, self.labels[0], strict=True):
            key = word_key(piece)
            seen[key] += 1
            cued[key] += 5 <= label <= 8
        return {key: (seen[key], cued[key]) for key in seen}


def read_corpus(folder: Path, part: str) -> Iterator[Example]:
    """Yield the articles of ``part`` (``train`` or ``dev``) in the order of the file."""
    silver = dict(polnear_rows(folder, f"{part}.corenlp", _annotated))
    for key, text, codings in polnear_rows(folder, part, _coded):
        layout = lay_out(text)
        cut = cut_article(text, layout)
        labels = [role_labels(text, cut, coding) for coding in codings]
        yield Example(key, text, layout, cut, codings, labels, _silver(cut, silver.get(key)))


def _annotated(row: Any) -> tuple[str, list[list[Any]]]:
    """Return an article's id and the tokens of its sentences; an error where they are none."""
    for sentence in row["tokens"]:
        for start, end, _tag, _entity, _lemma, head, _relation in sentence:
            if not (0 <= start <= end and -1 <= head < len(sentence)):
                raise ValueError
    return str(row["id"]), row["tokens"]


def _coded(row: Any) -> tuple[str, str, list[list[Mapping[str, Any]]]]:
    """Return an article's id, its text and its codings, or raise one likewise."""
    named = row["codings"]
    codings: list[list[Mapping[str, Any]]] = [
        [_spans(attribution) for attribution in named[name]] for name in sorted(named)
    ][:_CODINGS]
    if not codings or not row["text"].strip():
        raise ValueError
    return str(row["id"]), row["text"], codings


def _spans(attribution: Mapping[str, Any]) -> Mapping[str, list[tuple[int, int]]]:
    return {role: [(int(start), int(end)) for start, end in attribution.get(role) or ()] for role in ROLES}


def spans_of(text: str, cut: Sequences, spans: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the ranges of token numbers that a role's spans touch: cut at line breaks, joined over white space."""
    tokens = cut.tokens
    found: list[tuple[int, int]] = []
    for start, end in sorted((int(a), int(b)) for a, b in spans):
        at = start
        for line in text[start:end].split("\n"):
            first = bisect_right(tokens, at, key=lambda p: p.end)
            last = bisect_left(tokens, at + len(line), key=lambda p: p.start)
            at += len(line) + 1
            if first >= last:
                continue
            between = text[tokens[found[-1][1] - 1].end : tokens[first].start] if found else "\n"
            if found and (first < found[-1][1] or (not between.strip() and "\n" not in between)):
                found[-1] = (found[-1][0], max(last, found[-1][1]))
            else:
                found.append((first, last))
    return found


def role_labels(text: str, cut: Sequences, coding: Sequence[Mapping[str, Any]]) -> Ints:
    """Return one label a token: 0 outside, then begin, inside, end, single for source, cue and content."""
    labels = np.zeros(len(cut.tokens), dtype=np.int32)
    stops = [b for _, b in cut.stretches]
    done = set()
    for attribution in coding:
        for number, role in enumerate(ROLES):
            for first, last in spans_of(text, cut, attribution.get(role) or []):
                if (first, last) in done or labels[first:last].any():
                    continue
                done.add((first, last))
                at = first
                while at < last:
                    stop = min(last, stops[bisect_right(stops, at)])
                    base = 1 + 4 * number
                    labels[at:stop] = base + 1
                    labels[at] = base
                    labels[stop - 1] = base + 2 if stop - at > 1 else base + 3
                    at = stop
    return labels


def _silver(cut: Sequences, sentences: Sequence[Sequence[Any]] | None) -> Silver | None:
    if sentences is None:
        return None
    count = len(cut.tokens)
    place = {(p.start, p.end): n for n, p in enumerate(cut.tokens)}
    sentence = np.zeros(count, dtype=np.int32)
    for number, (a, b) in enumerate(cut.sentences):
        sentence[a:b] = number
    made = Silver([None] * count, [None] * count, np.full(count, -1, dtype=np.int32), [None] * count)
    for tokens in sentences:
        numbers = [place.get((t[0], t[1])) for t in tokens]
        for token, own in zip(tokens, numbers, strict=True):
            if own is None:
                continue
            made.tags[own] = token[2]
            made.entities[own] = token[3] if token[3] in ENTITIES else ""
            head = own if token[5] < 0 else numbers[token[5]]
            if head is not None and sentence[head] == sentence[own]:
                made.heads[own] = head
                made.relations[own] = token[6]
    return made
