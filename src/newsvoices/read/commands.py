"""What the commands ``verify``, ``cite``, ``show`` and ``find`` print, with their exit status."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

from newsvoices.read.citations import cite
from newsvoices.read.finding import find_places
from newsvoices.read.passages import evidence
from newsvoices.read.verification import verify

if TYPE_CHECKING:
    from newsvoices.read.opening import Dataset

__all__ = ["Answer", "run_cite", "run_find", "run_show", "run_verify"]


class Answer(NamedTuple):
    """What a command prints on standard output, and its exit status. Errors are raised as NewsvoicesError."""

    text: str
    status: int = 0


def run_verify(dataset: Dataset = None) -> Answer:
    """Verify a package; status 1 when a file or row is wrong."""
    report = verify(dataset)
    return Answer(str(report), 0 if report.ok else 1)


def run_cite(target: str | None = None, style: str = "text", dataset: Dataset = None) -> Answer:
    """Cite the dataset, a table or a row."""
    text = cite(target, style, dataset)
    # A text stream on Windows turns LF into CR LF, and would double the CR that RIS already has.
    return Answer((text if os.linesep == "\n" else text.replace("\r\n", "\n")).removesuffix("\n"))


def run_show(row_id: str, as_json: bool = False, dataset: Dataset = None) -> Answer:
    """Show the evidence for a row, for reading or as JSON."""
    found = evidence(row_id, dataset)
    return Answer(json.dumps(found.as_dict(), ensure_ascii=False, indent=2) if as_json else str(found))


def run_find(word: str, dataset: Dataset = None) -> Answer:
    """List where a word occurs; status 1 when it occurs nowhere, as grep has it."""
    hits, told = find_places(word, dataset)
    if not hits:
        return Answer(told, 1)
    lines = []
    for kind, table, column, identifier, text in hits:
        place = " ".join(part for part in (table, column, identifier) if part is not None)
        lines.append(f"{kind:<6} {place}: {text}")
    return Answer("\n".join([*lines, *([f"note: {told}"] if told else [])]))
