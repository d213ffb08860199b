"""Run a build: from a dataset folder to its published ``data/``, or a comparison with what is published."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyarrow as pa

from newsvoices.assembly import assemble
from newsvoices.build.alone import alone
from newsvoices.build.citation import citation_bytes
from newsvoices.build.codings import (
    MintedArticle,
    agreements,
    mint_articles,
    published_corpus,
    scores,
    unchanged,
    undecided,
)
from newsvoices.build.facts import gather_facts
from newsvoices.build.locating import locate
from newsvoices.build.sources import Sources, read_sources
from newsvoices.build.stale import find_stale
from newsvoices.build.summary import Built, readme_sheet
from newsvoices.coding.ledger import Ledger, read_ledger, save_minted
from newsvoices.errors import DataError, Gathered, UsageError
from newsvoices.files import clear_unfinished, write_atomically
from newsvoices.publish.check import check_package
from newsvoices.publish.codebook import Findings, write_codebook
from newsvoices.publish.draw_debate import draw_debate
from newsvoices.publish.draw_row import draw_row
from newsvoices.publish.formulas import find_formula_like
from newsvoices.publish.package import write_package
from newsvoices.publish.swap import publish, recover
from newsvoices.publish.write_tables import write_bytes
from newsvoices.records import Row
from newsvoices.validate import RULES, Context, check, format_report

__all__ = ["build_dataset"]


def build_dataset(folder: Path, *, check_only: bool = False, tell: Callable[[str], None] = lambda stage: None) -> Built:
    """Build the dataset in ``folder`` and publish it as ``data/``; return what was done, for the summary.

    With ``check_only`` nothing is written: DataError lists the published files that are not what the build
    makes. ``tell`` hears the name of each stage. Raises DataError with everything that is wrong; ``data/`` is
    then as it was.
    """
    folder = _resolve(folder)
    if check_only:
        return _build(folder, check_only, tell)
    with alone(folder):
        return _build(folder, check_only, tell)


def _build(folder: Path, check_only: bool, tell: Callable[[str], None]) -> Built:
    citation_path = folder / "CITATION.cff"
    if citation_path.exists() and not citation_path.is_file():
        raise DataError(
            f"{citation_path} is not a file, and the build writes one there. Nothing was changed. Move it elsewhere, "
            "then run the build again."
        )
    recovered = None if check_only else recover(folder / "data")
    tell("reading the sources and proposing rows")
    sources = read_sources(folder)
    ledgers = _read_ledgers(folder, sources)
    minted = mint_articles(sources, ledgers)
    retired = [row for item in minted for row in _retired_rows(item)]
    tables = assemble(published_corpus(sources, minted, retired))
    texts = {source.article.article_id: source.article.text for source in sources.articles}
    tell("validating every row")
    report = check(tables, texts, context=_context(minted))
    if report.num_rows:
        report = locate(report, minted, folder)
        raise DataError(
            f"{report.num_rows} {'thing is' if report.num_rows == 1 else 'things are'} wrong with the tables; "
            f"nothing was published and {folder / 'data'} is as it was.\n{format_report(report)}"
        )
    tell("measuring the machine and the codings")
    findings = _findings(sources, tables)
    facts = gather_facts(sources, tables)
    codebook = write_codebook(tables, facts, findings, RULES)
    pictures = _pictures(tables, texts, findings)

    def write(place: Path) -> None:
        tell("writing the package")
        for name, picture in pictures.items():
            write_bytes(place / "pictures" / name, picture.encode("utf-8"))
        write_package(place, tables, texts, facts, codebook, readme_sheet(facts, tables))

    uncurated = tuple(source.final_path for source in sources.articles if source.final is None)
    built = Built(folder, tables, findings, find_formula_like(tables), RULES, _uncompared(folder, sources), uncurated)
    if check_only:
        tell("comparing with what is published")
        find_stale(folder, write, any(item.minted.changed and item.source.final for item in minted))
        return built.after("current")
    for item in minted:
        final, ledger = item.source.final_path, _ledger_path(folder, item.source.article.article_id)
        for path in (final, ledger):
            clear_unfinished(path)
        if item.source.final is not None:
            save_minted(item.minted, final, ledger, item.source.final_hash)
    citation = b""

    def examine(place: Path) -> None:
        nonlocal citation
        tell("reading the package back")
        check_package(place)
        citation = citation_bytes(place)

    outcome = publish(folder / "data", write, examine)
    _write_citation(citation_path, citation)
    return built.after(outcome.kind, recovered or outcome.recovered, outcome.left)


def _resolve(folder: Path) -> Path:
    try:
        found = folder.resolve()
        if found.is_dir():
            return found
    except (OSError, RuntimeError) as error:  # a name that is too long, or links that lead in a circle
        raise UsageError(f"{folder}: this folder cannot be opened ({error}). Name a dataset's folder.") from None
    what = "is a file, not a folder" if found.exists() else "does not exist"
    raise UsageError(f"{folder} {what}. Name a dataset's folder, or make one with `newsvoices new ARTICLE.txt FOLDER`.")


def _read_ledgers(folder: Path, sources: Sources) -> dict[str, Ledger]:
    """Read the ledger of every article; refuse one whose coding or article has gone, because ids never just go."""
    ledgers: dict[str, Ledger] = {}
    errors = Gathered()
    for source in sources.articles:
        name = source.article.article_id
        path = _ledger_path(folder, name)
        ledgers[name] = Ledger(())
        with errors.part():
            ledgers[name] = read_ledger(path)
        if source.final is None and ledgers[name].rows:
            errors.add(
                f"{source.final_path} is missing, although {path} holds the ids that the build wrote into it. Restore "
                "it from version control: without it the published rows would change to the machine's."
            )
    for path in sorted((folder / "build" / "ids").glob("[!.]*.csv")):
        if path.stem not in ledgers:
            errors.add(
                f"{path} holds the ids of an article that does not exist: seeds/ has {', '.join(ledgers)}. Published "
                "ids are never dropped in silence: restore or rename the article, or remove the file with it."
            )
    errors.raise_any()
    return ledgers


def _write_citation(path: Path, data: bytes) -> None:
    """Write CITATION.cff unless it already holds these bytes."""
    clear_unfinished(path)
    try:
        if not path.is_file() or path.read_bytes() != data:
            write_atomically(path, data)
    except (DataError, OSError) as error:
        raise DataError(
            f"{path.with_name('data')} is what the build makes, but CITATION.cff beside it is not yet. {error}"
        ) from None


def _uncompared(folder: Path, sources: Sources) -> tuple[Path, ...]:
    """Return the independent codings that have no other to be compared with."""
    return tuple(
        folder / "build" / "coding" / source.article.article_id / f"{which}.yaml"
        for source in sources.articles
        if len(source.independent) == 1
        for which in source.independent
    )


def _ledger_path(folder: Path, article_id: str) -> Path:
    return folder / "build" / "ids" / f"{article_id}.csv"


def _retired_rows(item: MintedArticle) -> list[Row]:
    return [
        {
            "id": row.id,
            "table": row.table,
            "retired_in": row.retired_in,
            "reason": row.reason,
            "replaced_by": row.replaced_by,
        }
        for row in item.minted.ledger.rows
        if row.status == "retired"
    ]


def _context(minted: Sequence[MintedArticle]) -> Context:
    rejected = {
        item.source.article.article_id: [(row["start"], row["end"]) for row in item.source.rejected_marks]
        for item in minted
    }
    ledger = [
        {"id": row.id, "table": row.table, "status": row.status}
        for item in minted
        if item.source.final is not None
        for row in item.minted.ledger.rows
    ]
    return Context(rejected_marks=rejected, ledger=ledger)


def _findings(sources: Sources, tables: Mapping[str, pa.Table]) -> Findings:
    silent, contested = [], []
    rejected: Counter[str] = Counter()
    for source in sources.articles:
        name, text = source.article.article_id, source.article.text
        if source.final is None:
            continue
        for row in sorted(source.final.nothing, key=lambda row: row["start"]):
            silent.append({**row, "article_id": name, "text": text[row["start"] : row["end"]]})
        rejected.update(row["table"] for row in source.final.rejected)
        contested += [{**row, "article_id": name} for row in source.final.contested]
    return Findings(
        scores(sources, tables),
        agreements(sources),
        rejected,
        {
            source.article.article_id: count
            for source in sources.articles
            if (count := undecided(source, sources.registry))
        },
        {source.article.article_id: count for source in sources.articles if (count := unchanged(source))},
        sources.blind,
        silent,
        contested,
        sources.worked,
    )


def _pictures(tables: Mapping[str, pa.Table], texts: Mapping[str, str], findings: Findings) -> dict[str, str]:
    rows = {name: table.to_pylist() for name, table in tables.items()}
    row = draw_row(rows, texts[findings.worked[0]], findings.worked) if findings.worked else None
    drawn = {"row.svg": row, "debate.svg": draw_debate(rows)}
    return {name: picture for name, picture in drawn.items() if picture is not None}
