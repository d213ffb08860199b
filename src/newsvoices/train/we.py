"""Learn whom we, us and our mean: ``python -m newsvoices.train.we POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/we_weights.csv``. Two minutes
of one core, without torch. Learnt from the codings of ``newsvoices.train.pronouns``.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from newsvoices.extractor.roles.meant_by_we import LEAST
from newsvoices.train.command import run_command
from newsvoices.train.meant import learn_meant
from newsvoices.train.pronouns import CODINGS

__all__ = ["main"]


def _learn(folder: Path, out: Path) -> None:
    learn_meant(folder, out, CODINGS, lambda actors: actors.we, LEAST)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("we", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
