"""The command ``newsvoices extract``: many articles to tables, or a few to lines that a person reads."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import IO

from newsvoices.advice import command
from newsvoices.apply.columns import read_columns
from newsvoices.apply.dates import read_dates
from newsvoices.apply.doubts import with_doubts
from newsvoices.apply.encodings import read_encoding
from newsvoices.apply.finish import Written, finish
from newsvoices.apply.going_on import read_parts
from newsvoices.apply.hints import with_hints
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.named_files import STANDARD_INPUT, holds_many, named_files, tables_beside
from newsvoices.apply.notes import CUT, articles, unread_lines, unread_tables
from newsvoices.apply.portions import Portion, cut, read_jobs, read_portions
from newsvoices.apply.progress import progress
from newsvoices.apply.published import day_first_note, doubt_date, read_date
from newsvoices.apply.reading import read_inputs
from newsvoices.apply.summary import summarise
from newsvoices.apply.tables import descriptor
from newsvoices.apply.unfinished import Unfinished
from newsvoices.apply.words import in_a_row, printable
from newsvoices.apply.write import FORMATS
from newsvoices.errors import UsageError
from newsvoices.text.decode import decode_name

__all__ = ["Asked", "run_extract"]

_SPACES = "Control characters were read as spaces."
_HINTED = ("title", "author", "outlet", "url", "id")
_REASONS = 3  # for failures that are shown; the table has all
_FILES = 3  # that a command is shown with
_IN_A_PORTION = 10  # articles that one process is given at a time
_AT_A_TIME = 50  # articles, or a few more, that are kept and written together


@dataclass(frozen=True)
class Asked:
    """What somebody asks of the command.

    ``published`` is the date of articles that have no other, ``dates`` a table of dates by file, ``encoding`` that of
    text files and tables, and ``columns`` what columns and keys are called (``text=Body``). Tables are written to
    ``folder`` in its ``format``, by so many processes (``jobs``), and citations of them name the ``authors``; without a
    folder all that was found is shown, or with ``whole`` every row of it.
    """

    names: Sequence[str]
    published: str | None = None
    dates: Path | None = None
    encoding: str | None = None
    columns: Sequence[str] = ()
    folder: Path | None = None
    format: str | None = None
    jobs: str | None = None
    whole: bool = False
    authors: Sequence[str] = ()


@dataclass(frozen=True)
class _Hearers:
    """Who hears what: the user, and with an exit status whoever is to mend something; ``last`` is said at the end."""

    say: Callable[[str], None]
    complain: Callable[[str, int], int]
    last: Sequence[str]


def run_extract(asked: Asked, say: Callable[[str], None], complain: Callable[[str, int], int]) -> int:
    """Extract every article of the files named; returns the exit status: 1 where one could not be read.

    Without a folder, ``say`` hears a summary of each article; with one, tables of all articles are written there, which
    article came from where (``inputs``), and a table of ``failures`` where there were any; ``complain`` hears of these,
    with the exit status, and of columns that look like what is not read, or are not there, with none. How many
    processes read changes nothing.
    """
    processes = read_jobs(asked.jobs)
    _require_sense(asked)
    days = read_dates(read_date(asked.published), asked.dates)
    for said in filter(None, (day_first_note(asked.published), days.day_first)):
        complain(f"note: {said}", 0)
    files = named_files(asked.names)
    days.require_one_file_each(files)
    unused = unread_lines(asked.dates, days.unused(files)) + unread_tables(tables_beside(asked.names, asked.dates))
    told = _Hearers(say, complain, unused)
    columns = read_columns(asked.columns)
    items = read_inputs(
        files, days, _standard_input(files), read_encoding(asked.encoding), columns, lambda hint: complain(hint, 0)
    )
    hinted = _HINTED if asked.folder is None else (*_HINTED, "published")  # on the screen each article tells that
    items = with_hints(items, columns, hinted, lambda hint: complain(hint, 0), lambda more: _again(asked, more))
    items = with_doubts(items, columns, lambda doubt: complain(doubt, 0))
    if asked.folder is None:
        with closing(_told(read_portions(cut(items, 1), 1), files)) as portions:
            return _to_screen(portions, asked, told)
    return _to_folder(cut(items, _IN_A_PORTION), processes, files, asked.folder, asked, told)


def _again(asked: Asked, columns: Sequence[str]) -> str:
    """Return the command that asks for the same with further ``--column``; where it names many files, not all."""
    files = asked.names if len(asked.names) <= _FILES else [*asked.names[:_FILES], "..."]
    given = (("--published", asked.published), ("--dates", asked.dates), ("--encoding", asked.encoding))
    written = (("--to", asked.folder), ("--format", asked.format), ("--jobs", asked.jobs))
    repeated = [("--column", one) for one in (*asked.columns, *columns)] + [("--author", one) for one in asked.authors]
    options = [str(word) for pair in (*given, *repeated, *written) if pair[1] is not None for word in pair]
    return command("extract", *files, *options, *(["--all"] if asked.whole else []))


def _require_sense(asked: Asked) -> None:
    """Refuse what belongs to tables where none are written, and what belongs to the screen where they are."""
    if asked.folder is not None:
        if asked.whole:
            raise UsageError(
                "--all says how much is shown on the screen; the tables of --to FOLDER hold every row anyway."
            )
        return
    if asked.format is not None:
        raise UsageError("--format says how tables are written, and needs --to FOLDER.")
    if asked.jobs is not None:
        raise UsageError("--jobs says how many processes read articles for tables, and needs --to FOLDER.")
    if asked.authors:
        raise UsageError("--author says who is cited as the author of the tables, and needs --to FOLDER.")


def _to_screen(portions: Iterator[Portion], asked: Asked, told: _Hearers) -> int:
    failed = read = 0
    for portion in portions:
        for outcome in portion.outcomes:
            read += 1
            if isinstance(outcome, Failure):
                failed += 1
                told.complain(_problem_of(outcome), 1)
            else:
                rows = {name: table.to_pylist() for name, table in portion.tables.items()}
                source = outcome.source
                notes = [
                    source.undated,
                    source.day_first,
                    doubt_date(source.published),
                    outcome.note,
                    outcome.unmarked,
                    outcome.unlabelled,
                ]
                notes += [_SPACES] if source.replaced else []
                notes += [CUT] if source.cut else []
                told.say(summarise(source.where, rows, [note for note in notes if note], whole=asked.whole))
    if not read:
        told.say(f"No article was read: there is none in {', '.join(asked.names)}.")
    for line in told.last:
        told.say(line)
    return 1 if failed else 0


def _to_folder(
    portions: Iterator[list[Input | Failure]],
    processes: int,
    files: Sequence[str],
    folder: Path,
    asked: Asked,
    told: _Hearers,
) -> int:
    format_ = asked.format or FORMATS[0]
    with Unfinished(folder) as kept:
        if kept.number:
            told.say(f"Going on: {articles(kept.number)} {'was' if kept.number == 1 else 'were'} read before.")
        with _progress(files) as tell:
            parts = read_parts(portions, _AT_A_TIME, kept, processes, told.say, tell)
        written = finish(kept, parts, format_, descriptor(format_, asked.authors))
        _report(written, files, folder, format_, told)
    return 1 if written.failures else 0


def _report(written: Written, files: Sequence[str], folder: Path, format_: str, told: _Hearers) -> None:
    say, complain = told.say, told.complain
    if written.articles:
        say(f"Wrote the tables of {articles(written.articles)} to {folder} ({format_}; texts in {folder / 'texts'}).")
        say(f'To read them: newsvoices.load("quotes", dataset={json.dumps(str(folder), ensure_ascii=False)})')
    elif written.failures:
        failed = _counted(written.failures, files)
        complain(f"{failed} could not be read, and there is no other; nothing was written to {folder}.", 1)
    else:
        say(f"No article was read; the tables in {folder} ({format_}) are empty.")
    for line in (*written.notes.lines(folder / f"inputs.{format_}"), *told.last):
        say(line)
    failures = written.failures
    if failures:
        if written.articles:
            complain(f"{_counted(failures, files)} could not be read; {folder / f'failures.{format_}'} says why.", 1)
        for line in _reasons(failures):
            complain(line, 1)


def _progress(names: Sequence[str]) -> AbstractContextManager[Callable[[int], None]]:
    return progress("articles", None if any(map(holds_many, names)) else len(names))


def _told(portions: Generator[Portion, None, None], names: Sequence[str]) -> Generator[Portion, None, None]:
    """Pass on what is read, and tell how many articles that are."""
    number = 0
    with _progress(names) as tell, closing(portions):
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


def _problem_of(failure: Failure) -> str:
    return f"{failure.where}: {failure.problem}"


def _counted(failures: Sequence[Failure], files: Sequence[str]) -> str:
    """Say how many articles could not be read, and how many tables as a whole, whose articles nobody has counted."""
    tables = {printable(decode_name(str(Path(name)))) for name in files if holds_many(name)}
    whole = sum(failure.where in tables for failure in failures)
    said = [articles(len(failures) - whole)] if len(failures) > whole else []
    return in_a_row([*said, *([f"{whole} file{'s' * (whole != 1)} of articles"] if whole else [])])


def _reasons(failures: Sequence[Failure]) -> Iterator[str]:
    """Tell the first failure of each of the commonest reasons and how many have it, and how many reasons are not shown.

    Mostly one key is wrong in every line.
    """
    reasons = Counter(failure.problem for failure in failures)
    first = {failure.problem: failure for failure in reversed(failures)}
    for problem, alike in reasons.most_common(_REASONS):
        share = f"all {len(failures)}" if alike == len(failures) else f"{alike} of the {len(failures)}"
        shared = f" (the reason for {share})" if alike > 1 else ""
        yield _problem_of(replace(first[problem], problem=problem + shared))
    if len(reasons) > _REASONS:
        others = len(reasons) - _REASONS
        said = "1 other reason is" if others == 1 else f"{others} other reasons are"
        yield f"{said} not shown"
