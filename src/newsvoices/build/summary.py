"""Say what a build did: for the terminal, and for the workbook's first sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from newsvoices import contract
from newsvoices.publish.codebook import Findings
from newsvoices.publish.facts import Facts
from newsvoices.publish.unconfirmed import say_unchanged, say_unconfirmed

__all__ = ["Built", "format_summary", "readme_sheet"]

_SHOWN = 10


@dataclass(frozen=True)
class Built:
    """What a build made, and what became of it: ``created``, ``updated``, ``identical`` or ``current``."""

    folder: Path
    tables: Mapping[str, pa.Table]
    findings: Findings
    formula_like: pa.Table
    rules: Mapping[str, str]
    uncompared: tuple[Path, ...] = ()
    """Independent codings that stand alone."""
    uncurated: tuple[Path, ...] = ()
    """Where the published coding of an article would stand that has none."""
    kind: str = ""
    recovered: str | None = None
    left: str | None = None

    def after(self, kind: str, recovered: str | None = None, left: str | None = None) -> "Built":
        """Return this with the outcome of its publication."""
        return replace(self, kind=kind, recovered=recovered, left=left)


def format_summary(built: Built) -> str:
    """Return the summary that ends a build."""
    data = built.folder / "data"
    outcome = {
        "created": f"Published {data}.",
        "updated": f"Published {data}; it differs from the last build.",
        "identical": f"{data} is byte for byte what the last build made, and was left untouched.",
        "current": f"{data} is what the build makes.",
    }[built.kind]
    counts = [f"  {name:<20}{table.num_rows:>7}" for name, table in built.tables.items()]
    parts = [
        *([built.recovered, ""] if built.recovered else []),
        "Rows per table:",
        *counts,
        "",
        f"Checked: {len(contract.tables())} schemas, {len(built.rules)} rules, and the package as its readers read it "
        "(datapackage, Parquet against CSV, checksums). All hold.",
        *_machine(built),
        *_uncompared(built),
        *_formulas(built.formula_like),
        "",
        outcome,
        f"  Open {data / _workbook(built)} for reading, {data / 'codebook.md'} for every column and code.",
        *([built.left] if built.left else []),
    ]
    return "\n".join(parts)


def _workbook(built: Built) -> str:
    names = sorted(path.name for path in (built.folder / "data").glob("*.xlsx"))
    return names[0] if names else "the workbook"


def _machine(built: Built) -> list[str]:
    open_rows = [
        f"  {article}: {_count(count, 'row', 'rows')}; the machine is not scored against itself there"
        for article, count in built.findings.undecided.items()
    ]
    said = _unconfirmed(built.tables)
    lines = ["", said, *open_rows, *_uncurated(built)] if said else []
    if not built.findings.scores:
        return lines
    lines += ["", "The machine alone against the published rows (per cent):"]
    lines.append(f"  {'':<24}{'machine':>8}{'publ.':>7}{'P':>7}{'R':>7}{'F1':>7}")
    for score in built.findings.scores:
        shown = "".join(
            f"{'–' if value is None else format(100 * value, '.1f'):>7}"
            for value in (score.precision, score.recall, score.f1)
        )
        lines.append(f"  {score.name:<24}{score.proposed:>8}{score.published:>7}{shown}")
    said = say_unchanged(built.findings.unchanged)
    return [*lines, *([said] if said else [])]


def _uncurated(built: Built) -> list[str]:
    """Say of articles without a coding what was published in its place, and how a coding comes to be published."""
    if not built.uncurated:
        return []
    named = ", ".join(map(str, built.uncurated[:_SHOWN])) + " and others" * (len(built.uncurated) > _SHOWN)
    one = len(built.uncurated) == 1
    place = "its place" if one else "their places"
    return [
        f"Missing: {named}. What the extractor proposes is published in {place}; no draft.yaml, a.yaml or b.yaml is "
        "read for that. Save a corrected draft, or what was settled between a and b, as final.yaml "
        "beside it, and build again."
    ]


def _unconfirmed(tables: Mapping[str, pa.Table]) -> str:
    rows = {name: table.to_pylist() for name, table in tables.items() if "origin" in table.column_names}
    return say_unconfirmed(rows)


def _uncompared(built: Built) -> list[str]:
    lines = [
        f"{path} stands alone: without {'b' if path.stem == 'a' else 'a'}.yaml this independent coding is not "
        "compared, and no agreement is published."
        for path in built.uncompared
    ]
    return ["", *lines] if lines else []


def _formulas(found: pa.Table) -> list[str]:
    if found.num_rows == 0:
        return ["", "No cell begins like a spreadsheet formula."]
    lines = [
        f"  {row['table']} {row['row_id']} {row['column']}: {row['value']!r}"
        for row in found.slice(0, _SHOWN).to_pylist()
    ]
    more = [f"  … and {found.num_rows - _SHOWN} more"] if found.num_rows > _SHOWN else []
    return [
        "",
        f"{_count(found.num_rows, 'cell begins', 'cells begin')} like a spreadsheet formula; the workbook holds text "
        "as text, and a CSV is safe when quoted fields are imported as text:",
        *lines,
        *more,
    ]


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def readme_sheet(facts: Facts, tables: Mapping[str, pa.Table]) -> str:
    """Return the text of the workbook's first sheet, below the citation."""
    rows = tables["claims"].num_rows
    said = _unconfirmed(tables)
    return f"""# How to read this workbook

A row of “quotes” is a passage that somebody said, wrote or thought, with its speaker and the words that report it. \
A row of “claims” is one proposition of one claimant; many quotes carry several claims, and the author makes some \
without a quote. A row of “events” is something that happened, or may happen, with its status: read that column first. \
A row of “actors” is somebody who speaks, claims or acts.

Every row of these names the words of the article that it rests on (column text) and where they stand (start and end, \
counted in Unicode code points from zero). The sheet “Codebook” explains every column and code.

# What to keep in mind

The {rows} claims and all other rows were coded by the coders named in the sheet “coders”; the column origin says of \
each row whether the extractor proposed it. {said and f"{said} "}\
What the article gets wrong is kept as printed; the sheet “corrections” \
has the right value with its source. Dates keep the precision of the text: a month stays a month."""
