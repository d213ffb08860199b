"""The tables of time expressions: every row passes, but for those listed with the reason why they do not."""

import csv
from pathlib import Path

import pytest

from newsvoices.measure.time_table import main, read_table, score_table

HERE = Path(__file__).parent
TABLES = [path for name in ("times_before.csv", "times_after.csv") if (path := HERE / name).exists()]
KNOWN = HERE / "times_known_failures.csv"


def known_failures(table: str) -> set[tuple[str, str]]:
    with KNOWN.open(encoding="utf-8", newline="") as lines:
        return {(row["sentence"], row["words"]) for row in csv.DictReader(lines) if row["table"] == table}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_row_passes_or_is_known_to_fail(path: Path) -> None:
    known = known_failures(path.name)
    _, outcomes = score_table(read_table(path))
    failing = {
        (outcome.row["sentence"], outcome.row["words"]): [
            (hit["text"], hit["edtf"], hit["basis"]) for hit in outcome.found
        ]
        for outcome in outcomes
        if not outcome.passes
    }
    new = {row: found for row, found in failing.items() if row not in known}
    assert not new, "\n".join(f"{words!r} in {sentence!r}: found {found}" for (sentence, words), found in new.items())
    assert not known - failing.keys(), "rows that pass now: take them from times_known_failures.csv"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_is_as_its_conventions_say(path: Path) -> None:
    rows = read_table(path)
    for row in rows:
        assert row["sentence"].count(row["words"]) == 1 or not row["words"], row
        assert (row["basis"] == "none") == (not row["edtf"]), row
    assert len({(row["reference_date"], row["sentence"], row["words"]) for row in rows}) == len(rows)


def test_false_finds_stay_few() -> None:
    for path in TABLES:
        figures, _ = score_table(read_table(path))
        assert figures.false_in_negatives + figures.false_elsewhere <= 0.05 * figures.rows, str(figures)


def test_the_command_prints_the_figures_and_the_failures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "small.csv"
    table.write_text(
        "reference_date,sentence,words,edtf,basis,note\n"
        "2014-11-13,They met on Monday.,Monday,2014-11-10,deictic,\n"
        "2014-11-13,They met in May.,May,2013-05,completed,\n"
        "2014-11-13,It may rain.,,,none,\n",
        encoding="utf-8",
    )
    assert main([str(table), "--failures"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("small.csv: 3 rows, 2 pass (66.7 %); words F1 100.0; value right of those found 50.0 % (1/2)")
    assert "expected ('May', '2013-05', 'completed'), found [('May', '2014-05', 'completed')]" in out
    assert main([]) == 2
