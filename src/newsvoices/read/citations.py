"""Say how to cite the dataset, one table or one row, from the facts that the package states."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsvoices.errors import UsageError
from newsvoices.read.opening import open_package
from newsvoices.read.package import BESIDE, refuse_unknown
from newsvoices.read.parquet import read_arrow
from newsvoices.read.references import FORMATS, Name, Work
from newsvoices.read.rows import COMPOSITE, find_row, has_row, require_id, rows_where, sentence_of
from newsvoices.read.wording import claim_line, event_line, in_marks, quote_line

if TYPE_CHECKING:
    from newsvoices.read.opening import Dataset
    from newsvoices.read.package import Package

__all__ = ["authors_of", "cite", "content_hash", "content_hash_of", "dataset_work", "doi_of", "source_works"]

_DRAFTED = "The machine drafted this row, and nobody has confirmed it."
_LISTED = 3
_BASIS = {
    "page_metadata": "date from the page's metadata",
    "earlier_version": "date from an earlier or dated copy of the text",
    "inferred": "inferred date",
    "unknown": "date of unknown basis",
}


def cite(target: str | None = None, style: str = "text", dataset: Dataset = None) -> str:
    """Say how to cite the dataset, a table (by name) or a row (by id).

    ``style`` is ``text``, ``bibtex``, ``ris`` (lines end with CR LF, as the format wants: write it to a file
    with ``newline=""``) or ``csl`` (CSL-JSON). Every citation names the version and the content hash, which
    together identify the data, and the article behind it with its own reference; a row also gives its id and
    its words, and says where nobody has confirmed it. A row without an id of its own (in event_participants) is
    cited by its event. What nobody has stated (a DOI, an address, an author) is left out; for a year, text
    says n.d.
    """
    if not isinstance(style, str) or style not in FORMATS:
        refuse_unknown("style cannot be", style, "Allowed", list(FORMATS))
    package = open_package(dataset)
    whole = dataset_work(package.descriptor, content_hash(package))
    if target is None:
        return FORMATS[style](_with_sources(package, whole))
    require_id(target)
    if target in package.tables:
        return FORMATS[style](_with_sources(package, _part_of(whole, f"table {target}")))
    is_word = not any(char in ":0123456789" for char in target) and COMPOSITE not in target  # as tables' names are
    if target in BESIDE:
        raise UsageError(
            f"{target!r} is no table: it is a list that `newsvoices extract` writes beside its tables, of what it "
            "read, and it is not cited. nv.load reads it. To cite: a row by its id, a table "
            f"({', '.join(package.tables)}), or, with neither, all of them."
        )
    if is_word and not has_row(package, target):
        refuse_unknown("There is no table or row", target, "The tables", list(package.tables))
    name, row = find_row(package, target)
    said = _said(package, name, row)
    part = f"Row {target} of table {name}" + (f": {said}" if said else "")
    drafted = row.get("origin") == "machine" and "software" not in package.descriptor  # which says it of all rows
    article = row["article_id"] if row.get("article_id") else target.partition(":")[0]
    return FORMATS[style](
        _with_sources(package, _part_of(whole, f"{name}, row {target}", part, *[_DRAFTED] * drafted), article)
    )


def dataset_work(descriptor: Mapping[str, Any], content_sha256: str | None = None) -> Work:
    """Return the dataset as a work to cite, from its descriptor.

    What ``newsvoices extract`` wrote has no date, and the author whom ``--author`` named, else none: who wrote the
    software did not make the selection. Software, version and release are stated as the means.
    """
    name, version = str(descriptor.get("name", "dataset")), descriptor.get("version")
    digest = content_sha256 or descriptor.get("contentHash")
    software = descriptor.get("software")
    return Work(
        key=f"{name}-{version}" if version else name,
        title=descriptor.get("title") or name,
        is_dataset=True,
        authors=authors_of(descriptor),
        version=version,
        date=str(descriptor["created"])[:10] if descriptor.get("created") else None,
        url=descriptor.get("homepage"),
        doi=doi_of(descriptor),
        notes=(*([_made_by(software)] if software else []), *([f"Content hash {digest}."] if digest else [])),
    )


def _made_by(software: Mapping[str, Any]) -> str:
    stated = [*(name.full for name in authors_of(software)), str(software.get("created") or "")[:10]]
    released = f" ({', '.join(filter(None, stated))})" if any(stated) else ""
    return (
        f"Made by {software['title']} {software['version']}{released}, extractor version {software['extractor']}; "
        "nobody has checked its rows."
    )


def authors_of(descriptor: Mapping[str, Any]) -> tuple[Name, ...]:
    """Return the contributors who are authors: those of that role, or of none."""
    return tuple(
        Name(
            full=item.get("title") or f"{item.get('givenName', '')} {item.get('familyName', '')}".strip(),
            person="orcid.org" in str(item.get("path")) or bool(item.get("familyName")),
            family=item.get("familyName"),
            given=item.get("givenName"),
        )
        for item in descriptor.get("contributors", [])
        if {"author", "creator"} & set(item.get("roles") or [item.get("role", "author")])
    )


def doi_of(descriptor: Mapping[str, Any]) -> str | None:
    """Return the DOI without its resolver, when the descriptor's id is one."""
    _, found, doi = str(descriptor.get("id", "")).partition("doi.org/")
    return doi if found else None


def content_hash(package: Package) -> str | None:
    """Return the content hash that the descriptor states, or else that SHA256SUMS gives for its tables and texts.

    What ``newsvoices extract`` wrote states none. Its tables count in the format that they have, and where the articles
    came from does not. The bytes of Parquet change with pyarrow's version, those of CSV and JSON Lines do not.
    """
    stated = package.descriptor.get("contentHash")
    if stated:
        return str(stated)
    tables = {table.path for table in package.tables.values()}
    try:
        lines = (package.folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return _hash(line for line in lines if line.endswith(".txt") or line[66:] in tables)


def content_hash_of(lines: Iterable[str]) -> str:
    """Return the content hash of the lines of SHA256SUMS: the hash of those that name a CSV file or a text.

    ``grep -E '\\.(csv|txt)$' SHA256SUMS | sha256sum`` gives the same.
    """
    return _hash(line for line in lines if line.endswith((".csv", ".txt")))


def _hash(lines: Iterable[str]) -> str:
    logical = "".join(f"{line}\n" for line in lines)
    return f"sha256:{hashlib.sha256(logical.encode()).hexdigest()}"


def _part_of(whole: Work, name: str, *notes: str) -> Work:
    return replace(
        whole,
        key=f"{whole.key}-{name.split()[-1]}",
        title=f"{whole.title}: {name}",
        notes=(*notes, *whole.notes),
    )


def _said(package: Package, table: str, row: dict[str, Any]) -> str | None:
    """Return what a row says, and the words that it stands on: a paraphrase never in quotation marks, as if said so."""
    words = row.get("text")
    if table == "quotes":
        return quote_line(row, _span_of(package, row["quote_id"]), sentence_of(package, row))
    if table == "events":
        return _with_words(event_line(row), f"in the article’s words: {words}")
    if table == "claims":
        own = row["voice"] == "author" or _is_verbatim(package, row["quote_id"])
        return _with_words(claim_line(row), in_marks(row["text"]) if own else f"in the article’s words: {words}")
    label = row.get("label") or row.get("name") or row.get("title")
    if words:
        return _with_words(label, in_marks(words)) if label else in_marks(words)
    return label


def _span_of(package: Package, quote_id: str) -> Mapping[str, Any]:
    return next(iter(rows_where(package, "quote_spans", "quote_id", quote_id)), {})


def _is_verbatim(package: Package, quote_id: str | None) -> bool:
    """Say whether a quote is someone's words and no paraphrase, so that what is in it may stand in marks."""
    found = rows_where(package, "quotes", "quote_id", quote_id) if quote_id else []
    return any(row["verbatim"] == "full" for row in found)


def _with_words(said: str, words: str) -> str:
    return f"{said.rstrip('.')} ({words})"


def _with_sources(package: Package, work: Work, article: str | None = None) -> list[Work]:
    """Return a work and the articles behind it: the row's own, or all of a small dataset."""
    rows = _articles(package)
    chosen = [row for row in rows if row["article_id"] == article] or rows
    if len(chosen) > _LISTED:
        note = f"Its {len(chosen)} source articles are listed in table articles."
        return [replace(work, notes=(*work.notes, note))]
    return [work, *(_article_work(package, row) for row in chosen)]


def source_works(package: Package) -> list[Work]:
    """Return the articles that the dataset codes as works to cite."""
    return [_article_work(package, row) for row in _articles(package)]


def _articles(package: Package) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_arrow(package, package.table("articles")).to_pylist()
    return rows


def _article_work(package: Package, row: Mapping[str, Any]) -> Work:
    author, publisher = (_actor(package, row.get(f"{role}_actor_id")) for role in ("author", "publisher"))
    basis = None if row.get("published") else _BASIS.get(row.get("reference_basis") or "")
    date = row.get("published") or row.get("reference_date")
    return Work(
        key=row["article_id"],
        title=row["title"],
        is_dataset=False,
        authors=() if author is None else (Name(author["name"], person=author["actor_type"] == "person"),),
        date=date,
        date_note=basis if date else None,
        container=None if publisher is None else publisher["name"],
        url=row.get("url"),
    )


def _actor(package: Package, actor_id: str | None) -> dict[str, Any] | None:
    found = rows_where(package, "actors", "actor_id", actor_id) if actor_id else []
    return found[0] if found else None
