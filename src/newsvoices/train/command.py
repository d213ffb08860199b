"""The frame of the commands that learn a table from the training articles."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

__all__ = ["run_command"]


def run_command(name: str, about: str | None, arguments: Sequence[str], make: Callable[[Path, Path], None]) -> int:
    """Run ``python -m newsvoices.train.NAME POLNEAR_FOLDER OUT.csv``; returns its exit status.

    ``about`` is what its help says; ``make`` reads the folder, writes the table and prints what it learnt.
    """
    parser = argparse.ArgumentParser(prog=f"python -m newsvoices.train.{name}", description=about)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    make(options.folder, options.out)
    return 0
