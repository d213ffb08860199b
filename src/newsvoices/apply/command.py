"""The command ``newsvoices extract``: many articles to tables, or a few to lines that a person reads."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import IO

import pyarrow as pa

from newsvoices.apply.dates import read_dates
from newsvoices.apply.encodings import read_encoding
from newsvoices.apply.inputs import Failure, Input, read_inputs
from newsvoices.apply.named_files import STANDARD_INPUT, named_files
from newsvoices.apply.notes import Notes, articles, unread_lines
from newsvoices.apply.portions import Portion, cut, join, read_jobs, read_portions
from newsvoices.apply.progress import progress
from newsvoices.apply.published import read_date
from newsvoices.apply.summary import summarise
from newsvoices.apply.tables import descriptor, tables_of
from newsvoices.apply.write import FORMATS, Tables, require_free
from newsvoices.errors import UsageError

__all__ = ["run_extract"]

_SPACES = "Control characters were read as spaces."
_REASONS = 3  # for failures that are shown; the table has all
_IN_A_PORTION = 10  # articles that one process is given at a time
_AT_A_TIME = 50  # articles, or a few more, whose tables are held in memory and written together
_INPUTS = pa.schema([(name, pa.string()) for name in ("article_id", "where", "given_id", "given")])
_FAILURES = pa.schema([("where", pa.string()), ("article_id", pa.string()), ("problem", pa.string())])


def run_extract(
    names: Sequence[str],
    published: str | None,
    dates: Path | None,
    encoding: str | None,
    folder: Path | None,
    format_: str | None,
    jobs: str | None,
    whole: bool,
    authors: Sequence[str],
    say: Callable[[str], None],
) -> int:
    """Extract every article of the files named; returns the exit status: 1 where one could not be read.

    Without a folder, ``say`` hears a summary of each article, or every quote, claim and event where it is to be
    ``whole``; with one, tables of all articles are written there, which article came from where (``inputs``), and a
    table of ``failures`` where there were any. ``dates`` is a table of dates by file, ``published`` the date of the
    others, ``encoding`` that of text files; ``authors`` are whom citations of the tables name. How many processes read
    (``jobs``) changes nothing.
    """
    if format_ is not None and folder is None:
        raise UsageError("--format says how tables are written, and needs --to FOLDER.")
    processes = read_jobs(jobs)
    if jobs is not None and folder is None:
        raise UsageError("--jobs says how many processes read articles for tables, and needs --to FOLDER.")
    if whole and folder is not None:
        raise UsageError("--all says how much is shown on the screen; the tables of --to FOLDER hold every row anyway.")
    if authors and folder is None:
        raise UsageError("--author says who is cited as the author of the tables, and needs --to FOLDER.")
    days = read_dates(read_date(published), dates)
    files = named_files(names)
    unused = unread_lines(dates, days.unused(files))
    items = read_inputs(files, days, _standard_input(files), read_encoding(encoding))
    if folder is not None:
        require_free(folder)
        with closing(_told(read_portions(cut(items, _IN_A_PORTION), processes), files)) as portions:
            return _to_folder(portions, folder, format_ or FORMATS[0], authors, unused, say)
    failed = read = 0
    with closing(_told(read_portions(cut(items, 1), 1), files)) as portions:
        for portion in portions:
            for outcome in portion.outcomes:
                read += 1
                if isinstance(outcome, Failure):
                    failed += 1
                    _complain(outcome)
                else:
                    rows = {name: table.to_pylist() for name, table in portion.tables.items()}
                    source = outcome.source
                    notes = [source.undated, outcome.note, outcome.unmarked, outcome.unlabelled]
                    notes += [_SPACES] if source.replaced else []
                    say(summarise(source.where, rows, [note for note in notes if note], whole=whole))
    if not read:
        say(f"No article was read: there is none in {', '.join(names)}.")
    for line in unused:
        say(line)
    return 1 if failed else 0


def _to_folder(
    portions: Iterator[Portion],
    folder: Path,
    format_: str,
    authors: Sequence[str],
    unused: Sequence[str],
    say: Callable[[str], None],
) -> int:
    failures: list[Failure] = []
    notes = Notes()
    done = 0
    with Tables(folder, format_, partial(descriptor, authors=authors)) as tables:
        batch: list[Portion] = []
        inputs: list[Input] = []
        for portion in portions:
            for outcome in portion.outcomes:
                if isinstance(outcome, Failure):
                    failures.append(outcome)
                else:
                    notes.see(outcome)
                    inputs.append(outcome.source)
                    tables.add_text(outcome.source.article_id, outcome.source.text)
            if portion.tables:
                batch.append(portion)
            if len(inputs) >= _AT_A_TIME:
                tables.add({**join(batch).tables, "inputs": _input_rows(inputs)})
                done += len(inputs)
                batch, inputs = [], []
        if inputs or not done:
            tables.add({**(join(batch).tables or tables_of([], kept=True)), "inputs": _input_rows(inputs)})
            done += len(inputs)
        if failures:
            rows = pa.Table.from_pylist([asdict(failure) for failure in failures], schema=_FAILURES)
            tables.add({"failures": rows})
    if done:
        say(f"Wrote the tables of {articles(done)} to {folder} ({format_}; texts in {folder / 'texts'}).")
        say(f'To read them: newsvoices.load("quotes", dataset={json.dumps(str(folder), ensure_ascii=False)})')
    else:
        say(f"No article was read; the tables in {folder} ({format_}) are empty.")
    for line in (*notes.lines(folder / f"inputs.{format_}"), *unused):
        say(line)
    if failures:
        print(
            f"newsvoices: {articles(len(failures))} could not be read; {folder / f'failures.{format_}'} says why.",
            file=sys.stderr,
        )
        _complain_of_reasons(failures)
    return 1 if failures else 0


def _input_rows(inputs: Sequence[Input]) -> pa.Table:
    rows = [{name: getattr(one, name) for name in _INPUTS.names} for one in inputs]
    return pa.Table.from_pylist(rows, schema=_INPUTS)


def _told(portions: Generator[Portion, None, None], names: Sequence[str]) -> Generator[Portion, None, None]:
    """Pass on what is read, and tell how many articles that are."""
    streams = any(name == STANDARD_INPUT or ".jsonl" in name.lower() or ".ndjson" in name.lower() for name in names)
    number = 0
    with progress("articles", None if streams else len(names)) as tell, closing(portions):
        for portion in portions:
            yield portion
            number += len(portion.outcomes)
            tell(number)


def _standard_input(names: Sequence[str]) -> IO[bytes]:
    if sys.stdin is not None:
        return sys.stdin.buffer
    if STANDARD_INPUT in names:
        raise UsageError("There is no standard input to read (-): it is closed. Name files instead.")
    return BytesIO()


def _complain(failure: Failure) -> None:
    print(f"newsvoices: {failure.where}: {failure.problem}", file=sys.stderr)


def _complain_of_reasons(failures: Sequence[Failure]) -> None:
    """Show the first failure of each of the commonest reasons and how many have it, and how many reasons are not shown.

    Mostly one key is wrong in every line.
    """
    reasons = Counter(failure.problem for failure in failures)
    first = {failure.problem: failure for failure in reversed(failures)}
    for problem, alike in reasons.most_common(_REASONS):
        share = f"all {len(failures)}" if alike == len(failures) else f"{alike} of the {len(failures)}"
        shared = f" (the reason for {share})" if alike > 1 else ""
        _complain(replace(first[problem], problem=problem + shared))
    if len(reasons) > _REASONS:
        others = len(reasons) - _REASONS
        said = "1 other reason is" if others == 1 else f"{others} other reasons are"
        print(f"newsvoices: {said} not shown", file=sys.stderr)
