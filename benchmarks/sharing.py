"""How much sooner several processes read many articles than one does: wall time in turn, as ratios, in one run.

    python benchmarks/sharing.py [--jobs 2 4] [--rounds N] [--articles N] [CORPUS.jsonl.gz | FOLDER]

Each round runs ``newsvoices extract --to`` with one process and with each number of --jobs, one after the other, starts
and writing included, and once more on the first article alone, where --jobs must cost nothing. The ratio is the
median over the rounds of one's seconds through the others'; at best it is the number of processes, where as many cores
are idle. Processor seconds, and the others' through one's, tell what sharing costs on a busy machine, too. The tables
must be the same bytes.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from extracting import write_corpus, write_sample


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--jobs", type=int, nargs="+", default=[2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--articles", type=int, default=300)
    given = parser.parse_args()
    counts = [1, *sorted({*given.jobs} - {1})]
    found: dict[tuple[str, int], list[tuple[float, float]]] = {}
    same = True
    with tempfile.TemporaryDirectory() as scratch:
        many, one = Path(scratch) / "many.jsonl", Path(scratch) / "one.jsonl"
        if given.corpus is None:
            write_sample(many, given.articles)
        else:
            write_corpus(many, given.corpus, given.articles)
        lines = many.read_text(encoding="utf-8").splitlines(keepends=True)
        one.write_text(lines[0], encoding="utf-8")
        extract(one, 1, Path(scratch) / "first")  # so that bytecode is there
        for number in range(given.rounds):
            for source in (many, one):
                for jobs in counts:
                    folder = Path(scratch) / f"{source.stem}-{jobs}-{number}"
                    found.setdefault((source.stem, jobs), []).append(extract(source, jobs, folder))
                    sums = Path(scratch) / f"{source.stem}-1-{number}" / "SHA256SUMS"
                    same &= (folder / "SHA256SUMS").read_bytes() == sums.read_bytes()
    load = os.getloadavg()[0]
    print(
        f"{len(lines)} articles; medians of {given.rounds} rounds; {os.cpu_count()} cores, load at the end {load:.1f}"
    )
    print(f"{'articles':8} {'jobs':>4} {'s':>7} {'ratio':>6} {'processor s':>12} {'ratio':>6}")
    for (name, jobs), times in found.items():
        alone = found[name, 1]
        sooner, dearer = (
            statistics.median(first[which] / then[which] for first, then in zip(alone, times, strict=True))
            for which in (0, 1)
        )
        seconds, processor = (statistics.median(each[which] for each in times) for which in (0, 1))
        print(f"{name:8} {jobs:4} {seconds:7.1f} {sooner:6.2f} {processor:12.1f} {1 / dearer:6.2f}")
    print("the same bytes" if same else "THE BYTES DIFFER")
    return 0 if same else 1


def extract(source: Path, jobs: int, folder: Path) -> tuple[float, float]:
    """Run the command; returns its wall seconds and the processor seconds of all its processes."""
    command = [sys.executable, "-m", "newsvoices", "extract", str(source), "--to", str(folder), "--jobs", str(jobs)]
    before, begun = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds, after = time.perf_counter() - begun, os.times()
    return seconds, sum(after[2:4]) - sum(before[2:4])


if __name__ == "__main__":
    sys.exit(main())
