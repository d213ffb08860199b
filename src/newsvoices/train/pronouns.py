"""Learn whom he, she, it and they mean: ``python -m newsvoices.train.pronouns POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/pronoun_weights.csv``. Three
minutes of one core, without torch. The codings that it learns from, ``pronoun_codings.json``, hold no words: hashes of
articles of the training part and of invented reports and, for their pronouns, their offsets and those of a name or
description of whom they mean, nothing where they mean nobody, and an empty list where nothing but pronouns tells of
whom they mean (half-open, code points). Language models (Claude, Anthropic) coded them from the text with its names and
descriptions marked, without sight of whom the extractor took them for; what was open was left out. Nobody coded them
twice.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from newsvoices.train.command import run_command
from newsvoices.train.meant import learn_meant

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("pronoun_codings.json")
"""Which articles were coded, and whom pronouns mean in them."""


def _learn(folder: Path, out: Path) -> None:
    learn_meant(folder, out, CODINGS, lambda actors: actors.pronouns, 0.0)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("pronouns", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
