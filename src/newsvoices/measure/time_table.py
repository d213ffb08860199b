"""Measure the grammar of time expressions on a table: ``python -m newsvoices.measure.time_table TABLE.csv``.

A table holds sentences and has the columns ``reference_date``, ``sentence``, ``words``, ``edtf`` and ``basis``: one row
for each time expression of a sentence, and a row without words for a sentence that has none. A row without a value asks
only that none be given. Prints one line for each table; with ``--failures`` also the rows that fail and what was found.
"""

import csv
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsvoices.extractor.times import find_times
from newsvoices.records import Row
from newsvoices.text import lay_out

__all__ = ["Figures", "Outcome", "read_table", "score_table"]

TableRow = Mapping[str, str]


@dataclass(frozen=True)
class Outcome:
    """A row of a table, and everything found in its sentence; ``line`` is the row's number, the first being 1."""

    line: int
    row: TableRow
    found: Sequence[Row]

    @property
    def passes(self) -> bool:
        """Whether the words, the value and the basis are as the row says; or nothing is found, if it says so."""
        hit = self.hit
        if not self.row["words"]:
            return not self.found
        if not self.row["edtf"]:
            return hit is None or hit["edtf"] is None
        return hit is not None and (hit["edtf"], hit["basis"]) == (self.row["edtf"], self.row["basis"])

    @property
    def hit(self) -> Row | None:
        """The find at exactly the row's words; None where there is none."""
        start = self.row["sentence"].find(self.row["words"])
        return next((row for row in self.found if (row["start"], row["text"]) == (start, self.row["words"])), None)


@dataclass(frozen=True)
class Figures:
    """What a table comes to. Rows without a value count neither as found nor as missed."""

    rows: int
    passed: int
    expressions: int  # rows with a value
    found: int  # of these, with exactly these words
    valued: int  # of those, with the right value
    based: int  # of the latter, with the right basis
    false_in_negatives: int  # finds in sentences that have no time expression
    false_elsewhere: int  # finds that are no row of their sentence
    false_values: int  # rows without a value that were given one

    @property
    def f1(self) -> float:
        """Return the F1 of the words: exactly the same span."""
        proposed = self.found + self.false_in_negatives + self.false_elsewhere
        total = self.expressions + proposed
        return 2 * self.found / total if total else 1.0

    def __str__(self) -> str:
        """Return the figures as one line."""
        share = 100 * self.valued / self.found if self.found else 0.0
        exact = 100 * self.valued / self.expressions if self.expressions else 0.0
        return (
            f"{self.rows} rows, {self.passed} pass ({100 * self.passed / max(1, self.rows):.1f} %); words F1 "
            f"{100 * self.f1:.1f}; value right of those found {share:.1f} % ({self.valued}/{self.found}); words and "
            f"value {exact:.1f} % ({self.valued}/{self.expressions}); basis right of these {self.based}; false finds "
            f"{self.false_in_negatives} where there is nothing, {self.false_elsewhere} elsewhere; {self.false_values} "
            "values where none can be known"
        )


def read_table(path: Path) -> list[TableRow]:
    """Return the rows of a table. Raises OSError where it cannot be read."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def score_table(rows: Sequence[TableRow]) -> tuple[Figures, list[Outcome]]:
    """Return the figures of a table and the outcome of each of its rows, in their order."""
    outcomes: list[Outcome] = []
    spans: dict[tuple[str, str], set[tuple[int, str]]] = {}
    finds: dict[tuple[str, str], list[Row]] = {}
    for line, row in enumerate(rows, start=1):
        key = row["reference_date"], row["sentence"]
        if key not in finds:
            finds[key] = find_times(row["sentence"], lay_out(row["sentence"]), row["reference_date"])
        if row["words"]:
            spans.setdefault(key, set()).add((row["sentence"].find(row["words"]), row["words"]))
        outcomes.append(Outcome(line, row, finds[key]))
    count: Counter[str] = Counter()
    for key, found in finds.items():
        wrong = sum((row["start"], row["text"]) not in spans.get(key, ()) for row in found)
        count["elsewhere" if key in spans else "negatives"] += wrong
    for outcome in outcomes:
        count["passed"] += outcome.passes
        hit = outcome.hit if outcome.row["words"] else None
        if outcome.row["edtf"]:
            right = hit is not None and hit["edtf"] == outcome.row["edtf"]
            count["expressions"] += 1
            count["found"] += hit is not None
            count["valued"] += right
            count["based"] += right and hit is not None and hit["basis"] == outcome.row["basis"]
        elif hit is not None:
            count["false values"] += hit["edtf"] is not None
    figures = Figures(
        len(outcomes), count["passed"], count["expressions"], count["found"], count["valued"], count["based"],
        count["negatives"], count["elsewhere"], count["false values"],
    )  # fmt: skip
    return figures, outcomes


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    paths = [Path(argument) for argument in arguments if argument != "--failures"]
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    for path in paths:
        figures, outcomes = score_table(read_table(path))
        print(f"{path.name}: {figures}")
        for outcome in outcomes if "--failures" in arguments else ():
            if not outcome.passes:
                row, found = outcome.row, [(hit["text"], hit["edtf"], hit["basis"]) for hit in outcome.found]
                print(f"  {outcome.line} [{row['reference_date']}] {row['sentence']}")
                print(f"      expected {(row['words'], row['edtf'], row['basis'])}, found {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
