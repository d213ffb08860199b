"""The section on coreference against PolNeAR's automatic annotation, where it lies beside the articles.

``dev.corenlp.jsonl.gz`` beside ``dev.jsonl.gz`` has for each article ``tokens`` (sentences of [start, end, ...]) and
``coref`` (chains of [sentence, first token, token after the last, ...]), made by Stanford CoreNLP's dcoref.
"""

import gzip
import json
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from newsvoices.advice import unreadable
from newsvoices.errors import DataError
from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Section, per_cent, with_interval
from newsvoices.measure.bootstrap import draw_articles
from newsvoices.measure.clusters import Parts, b_cubed, group

__all__ = ["silver_sections"]

_SUFFIX = ".jsonl.gz"
_Spans = dict[tuple[int, int], str]


def silver_sections(path: Path, reads: Sequence[Read], samples: int) -> list[Section]:
    """Compare actors with the chains of the file beside ``path``; nothing where there is none."""
    beside = path.with_name(path.name.removesuffix(_SUFFIX) + f".corenlp{_SUFFIX}")
    if not path.name.endswith(_SUFFIX) or not beside.is_file():
        return []
    chains = _read(beside)
    parts = [
        _compare(_proposed(read), chains[read.article.article_id])
        for read in reads
        if read.article.article_id in chains
    ]
    if not parts:
        return []
    whole = _total(parts)
    interval = draw_articles(len(parts), samples).interval(lambda sample: _total([parts[i] for i in sample]).f1)
    row = [per_cent(whole.precision), per_cent(whole.recall), per_cent(whole.f1), with_interval(interval)]
    return [
        Section(
            "Actors against silver chains",
            f"On {len(parts)} articles, for the {whole.expected:g} mentions that both sides have. Per cent.",
            ["figure", "precision", "recall", "F1", "95 % interval"],
            [["b-cubed, shared mentions", *row]],
            "Silver means that a program made the chains (Stanford CoreNLP's dcoref), with mistakes of its own: the "
            "figure says how far two programs agree, not how often ours is right.",
        )
    ]


def _read(path: Path) -> dict[str, _Spans]:
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
        rows = [json.loads(line) for line in lines if line.strip()]
        return {str(row["id"]): _chained(row) for row in rows}
    except PermissionError as error:
        raise DataError(unreadable(path, error)) from None
    except (OSError, EOFError, zlib.error, ValueError, KeyError, IndexError, TypeError) as error:
        raise DataError(
            f"{path}: the automatic annotation cannot be read ({type(error).__name__}: {error}). Get an unaltered copy "
            "of the corpus, or move the file away to do without."
        ) from None


def _chained(row: Mapping[str, Any]) -> _Spans:
    tokens = row["tokens"]
    return {
        (tokens[sentence][first][0], tokens[sentence][after - 1][1]): f"{number:05d}"
        for number, chain in enumerate(row["coref"])
        for sentence, first, after, *_ in chain
    }


def _proposed(read: Read) -> _Spans:
    return {(row["start"], row["end"]): row["actor_id"] for row in read.coding.mentions}


def _compare(mine: _Spans, theirs: _Spans) -> Parts:
    both = mine.keys() & theirs.keys()
    return b_cubed(group({span: mine[span] for span in both}), group({span: theirs[span] for span in both}))


def _total(parts: Sequence[Parts]) -> Parts:
    return Parts(*map(sum, zip(*parts, strict=True)))
