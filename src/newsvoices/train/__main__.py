"""Train the network that ships: ``python -m newsvoices.train POLNEAR_FOLDER OUT.npz [--seed N]``.

POLNEAR_FOLDER holds ``train.jsonl.gz`` and ``train.corenlp.jsonl.gz`` (PolNeAR 1.0 with its CoreNLP annotation, one
article a line). The teachers take some minutes on a CUDA device, where all may learn at a time (``--jobs 5``), and many
hours on one core; what each found is kept with ``--marginals``, so that a run that was cut off goes on with the next
teacher, and given again to another seed. The rest takes an hour on one core.
"""

import argparse
import sys
from collections.abc import Sequence

from newsvoices.cli.arguments import named_path, whole_number
from newsvoices.errors import UsageError
from newsvoices.train.command import check_target, run_with
from newsvoices.train.folds import FOLDS

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_with("", __doc__, arguments, _add, _train, _kept)


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT.npz", type=named_path, help="the network's file to write")
    parser.add_argument("--seed", metavar="N", type=whole_number("seed", 0, 999_999_999, 0), default=0)
    parser.add_argument(
        "--marginals", metavar="FILE", type=named_path, help="where the teachers' marginals are kept between runs"
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=whole_number("number of teachers", 1, FOLDS, 1),
        default=1,
        help="how many teachers learn at a time, each in a process of its own",
    )
    parser.add_argument(
        "--epochs", metavar="N", type=whole_number("number of epochs", 1, 1000, 8), help="fewer, to try the command out"
    )


def _train(given: argparse.Namespace) -> None:
    check_target(given.out)
    if given.marginals is not None:
        check_target(given.marginals)
        if given.marginals.absolute() == given.out.absolute():
            raise UsageError(f"{given.out} is both OUT.npz and the file of --marginals. Name two.")
    from newsvoices.train.network import train_network  # needs torch

    train_network(given.folder, given.out, given.seed, given.marginals, given.epochs, given.jobs)


def _kept(given: argparse.Namespace) -> str:
    whole = f"What stood in {given.out} before is as it was"
    if given.marginals is None:
        return whole
    return f"{whole}, and the marginals of each teacher that was done are in {given.marginals}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
