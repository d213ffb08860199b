"""Learn which body a description calls: ``python -m newsvoices.train.bodies_called POLNEAR_FOLDER OUT.csv``.

POLNEAR_FOLDER holds ``train.jsonl.gz``; OUT.csv takes the place of ``extractor/data/body_called_weights.csv``. Two
minutes of one core, without torch. The codings that it learns from, ``body_called_codings.json``, hold no words: hashes
of articles of the training part and of invented reports and, for descriptions of one body or country with "the", "this"
or "that", their offsets and those of a name of the body that the text names and they mean, or nothing where they mean
none that it names, or no body at all (half-open, code points). Language models (Claude, Anthropic) coded them from the
text and the names that the extractor found there, without sight of what it took them for; what was open was left out.
Nobody coded them twice.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from newsvoices.extractor.mentions.called.bodies_called import LEAST
from newsvoices.train.command import run_command
from newsvoices.train.meant import learn_meant

__all__ = ["CODINGS", "main"]

CODINGS = Path(__file__).with_name("body_called_codings.json")
"""Which articles were coded, and which bodies descriptions mean in them."""


def _learn(folder: Path, out: Path) -> None:
    learn_meant(folder, out, CODINGS, lambda actors: actors.bodies_called, LEAST)


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("bodies_called", __doc__, arguments, _learn)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
