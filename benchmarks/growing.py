"""How the time to lay out and to read a text grows with its length: eight times the text, how many times the seconds.

    python benchmarks/growing.py

Each piece is repeated; the fastest of three runs counts. What is linear prints about 8, what is quadratic about 64.
"""

import time
from collections.abc import Callable

from newsvoices.extractor import propose
from newsvoices.text import lay_out

LENGTH = 10_000
PIECES = ["He said “x is y.” It’s so. ", "“x. ", "(See ", '“ ‘ " ', "Ann Moe said that X, ", "in May ", "(", "and "]


def main() -> None:
    for name, read in (("layout", lay_out), ("proposals", _propose)):
        for piece in PIECES:
            short, long = _seconds(read, piece, LENGTH), _seconds(read, piece, 8 * LENGTH)
            print(f"{name:10} {piece!r:32} {1000 * short:7.0f} ms, {1000 * long:7.0f} ms, ratio {long / short:5.1f}")


def _propose(text: str) -> object:
    return propose(text, article_id="growing", reference_date=None)


def _seconds(read: Callable[[str], object], piece: str, length: int) -> float:
    text = piece * (length // len(piece))
    times = []
    for _ in range(3):
        start = time.perf_counter()
        read(text)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
