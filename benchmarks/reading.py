"""How much newsvoices adds to the libraries under it: two ratios, measured in fresh processes in one run.

    python benchmarks/reading.py [ROUNDS]

Each command runs in a process of its own, the two of a pair in turn so that both meet the same noise; the
fastest of the rounds counts, less the time of an empty Python process.
"""

import subprocess
import sys
import time

BOUND = 1.3


def main() -> int:
    """Print both ratios; exit status 1 when one is over its bound."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    quotes = _output("import newsvoices as nv; print(nv.path('quotes', 'parquet'))")
    plain = f"import pyarrow.parquet as pq; pq.read_table({quotes!r}).to_pandas()"
    within = [
        _compare("import newsvoices", "import pyarrow", "import newsvoices", rounds),
        _compare("first load('quotes')", plain, "import newsvoices as nv; nv.load('quotes')", rounds),
    ]
    return 0 if all(within) else 1


def _compare(name: str, base: str, ours: str, rounds: int) -> bool:
    times: dict[str, list[float]] = {"pass": [], base: [], ours: []}
    for _ in range(rounds):
        for code, found in times.items():
            found.append(_seconds(code))
    empty, below, above = (min(found) for found in times.values())
    ratio = (above - empty) / (below - empty)
    print(
        f"{name}: {1000 * (above - empty):.0f} ms; base {1000 * (below - empty):.0f} ms; "
        f"ratio {ratio:.2f} (bound {BOUND})"
    )
    return ratio <= BOUND


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def _output(code: str) -> str:
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return found.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
