"""The command ``newsvoices extract``: many articles to tables, or a few to lines that a person reads."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path
from typing import IO

import pyarrow as pa

from newsvoices.apply.inputs import STANDARD_INPUT, Failure, Input, check_inputs, read_inputs
from newsvoices.apply.notes import Notes, articles
from newsvoices.apply.progress import progress
from newsvoices.apply.published import read_date
from newsvoices.apply.summary import summarise
from newsvoices.apply.tables import Extracted, descriptor, extract_article, tables_of
from newsvoices.apply.write import FORMATS, Tables, require_free
from newsvoices.errors import UsageError

__all__ = ["run_extract"]

_SPACES = "Control characters were read as spaces."
_AT_A_TIME = 50  # articles whose tables are held in memory
_INPUTS = pa.schema([("article_id", pa.string()), ("where", pa.string()), ("given_id", pa.string())])
_FAILURES = pa.schema([("where", pa.string()), ("article_id", pa.string()), ("problem", pa.string())])


def run_extract(
    names: Sequence[str], published: str | None, folder: Path | None, format_: str | None, say: Callable[[str], None]
) -> int:
    """Extract every article of the files named; returns the exit status: 1 where one could not be read.

    Without a folder, ``say`` hears a summary of each article; with one, tables of all articles are written there,
    which article came from where (``inputs``), and a table of ``failures`` where there were any.
    """
    if format_ is not None and folder is None:
        raise UsageError("--format says how tables are written, and needs --to FOLDER.")
    day = read_date(published)
    check_inputs(names)
    if folder is not None:
        require_free(folder)
        return _to_folder(names, day, folder, format_ or FORMATS[0], say)
    failed = 0
    for item in _extracted(names, day):
        if isinstance(item, Failure):
            failed += 1
            _complain(item)
        else:
            source, found = item
            rows = {name: table.to_pylist() for name, table in tables_of([found], kept=False).items()}
            notes = [found.note, found.unmarked, _SPACES if source.replaced else None]
            say(summarise(source.where, rows, [note for note in notes if note]))
    return 1 if failed else 0


def _to_folder(names: Sequence[str], day: str | None, folder: Path, format_: str, say: Callable[[str], None]) -> int:
    failures: list[Failure] = []
    notes = Notes()
    inputs: list[Input] = []
    done = 0
    with Tables(folder, format_, descriptor) as tables:
        batch: list[Extracted] = []
        for item in _extracted(names, day):
            if isinstance(item, Failure):
                failures.append(item)
                continue
            source, found = item
            notes.see(source, found)
            inputs.append(source)
            tables.add_text(found.coded.article.article_id, found.coded.article.text)
            batch.append(found)
            if len(batch) == _AT_A_TIME:
                tables.add({**tables_of(batch, kept=True), "inputs": _input_rows(inputs)})
                done += len(batch)
                batch, inputs = [], []
        if batch or not done:
            tables.add({**tables_of(batch, kept=True), "inputs": _input_rows(inputs)})
            done += len(batch)
        if failures:
            rows = pa.Table.from_pylist([asdict(failure) for failure in failures], schema=_FAILURES)
            tables.add({"failures": rows})
    if done:
        say(f"Wrote the tables of {articles(done)} to {folder} ({format_}; texts in {folder / 'texts'}).")
        say(f'To read them: newsvoices.load("quotes", dataset={json.dumps(str(folder), ensure_ascii=False)})')
    else:
        say(f"No article was read; the tables in {folder} ({format_}) are empty.")
    for line in notes.lines(folder / f"inputs.{format_}"):
        say(line)
    if failures:
        print(
            f"newsvoices: {articles(len(failures))} could not be read; {folder / f'failures.{format_}'} says why.",
            file=sys.stderr,
        )
        _complain_first(failures)
    return 1 if failures else 0


def _input_rows(inputs: Sequence[Input]) -> pa.Table:
    rows = [{"article_id": one.article_id, "where": one.where, "given_id": one.given_id} for one in inputs]
    return pa.Table.from_pylist(rows, schema=_INPUTS)


def _extracted(names: Sequence[str], day: str | None) -> Iterator[tuple[Input, Extracted] | Failure]:
    """Extract article by article; whatever goes wrong with one is its failure, and the next one follows."""
    streams = any(name == STANDARD_INPUT or ".jsonl" in name.lower() or ".ndjson" in name.lower() for name in names)
    with progress("articles", None if streams else len(names)) as tell:
        for number, item in enumerate(read_inputs(names, day, _standard_input(names)), start=1):
            if isinstance(item, Failure):
                yield item
            else:
                yield _extract(item)
            tell(number)


def _standard_input(names: Sequence[str]) -> IO[bytes]:
    if sys.stdin is not None:
        return sys.stdin.buffer
    if STANDARD_INPUT in names:
        raise UsageError("There is no standard input to read (-): it is closed. Name files instead.")
    return BytesIO()


def _extract(item: Input) -> tuple[Input, Extracted] | Failure:
    try:
        return item, extract_article(item.text, article_id=item.article_id, published=item.published)
    except Exception as error:  # an article in ten thousand must not cost the others
        problem = f"the extractor failed ({type(error).__name__}: {error}); please report this with the article"
        return Failure(item.where, item.article_id, problem)


def _complain(failure: Failure) -> None:
    print(f"newsvoices: {failure.where}: {failure.problem}", file=sys.stderr)


def _complain_first(failures: Sequence[Failure]) -> None:
    """Show the first failure, and how many have the same reason: mostly one key is wrong in every line."""
    first = failures[0]
    alike = sum(failure.problem == first.problem for failure in failures)
    share = f"all {len(failures)}" if alike == len(failures) else f"{alike} of the {len(failures)}"
    shared = f" (the reason for {share})" if alike > 1 else ""
    _complain(replace(first, problem=first.problem + shared))
