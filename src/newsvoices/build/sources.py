"""Read everything that a build starts from: dataset, registries, articles and their coding files."""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from newsvoices.advice import command
from newsvoices.coding.article_meta import check_frozen, read_article_meta
from newsvoices.coding.byline import credit_author
from newsvoices.coding.dataset import DatasetInfo, article_ids, read_dataset
from newsvoices.coding.origins import check_deciders, check_origins
from newsvoices.coding.paragraphs import find_paragraph
from newsvoices.coding.read_coding import INDEPENDENT, read_coding
from newsvoices.coding.registry import Registry, gather_registry
from newsvoices.contract import table
from newsvoices.errors import DataError, Gathered
from newsvoices.extractor import EXTRACTOR_VERSION, propose
from newsvoices.records import EXTRACTOR, Article, Coding, Layout, Row
from newsvoices.text import decode_article, lay_out

__all__ = ["Source", "Sources", "hash_coding", "read_sources"]

CODING_FILES = ("final.yaml", "a.yaml", "b.yaml", "draft.yaml")
"""What a coding folder may hold; the draft is for its curator alone."""


@dataclass(frozen=True)
class Source:
    """One article with what the machine proposes for it and what coders wrote; ``final`` is None uncurated."""

    article: Article
    layout: Layout
    machine: Coding
    final: Coding | None
    final_path: Path
    final_hash: str | None
    independent: Mapping[str, Coding]

    @property
    def rejected_marks(self) -> list[Row]:
        """Return the stretches in quotation marks that the curator reviewed and left uncoded."""
        marks = {(mark.start, mark.end) for mark in self.layout.marks}
        return [
            row
            for row in (self.final.rejected if self.final else ())
            if row["table"] == "quotes" and (row["start"], row["end"]) in marks
        ]


@dataclass(frozen=True)
class Sources:
    """Everything that a dataset's tables are made from."""

    info: DatasetInfo
    registry: Registry
    articles: tuple[Source, ...]
    worked: tuple[str, int, int] | None
    """The paragraph that the codebook works through: its article, start and end."""

    @property
    def coders(self) -> list[Row]:
        """Return the rows of the table of coders: those of the dataset's file, the extractor with its version."""
        rows = {
            row.coder_id: {"coder_id": row.coder_id, "kind": row.kind, "name": row.name, "version": row.version}
            for row in self.info.coders
        }
        rows.setdefault(EXTRACTOR, {"coder_id": EXTRACTOR, "kind": "software", "name": "newsvoices extractor"})
        rows[EXTRACTOR]["version"] = rows[EXTRACTOR].get("version") or EXTRACTOR_VERSION
        return [rows[name] for name in sorted(rows)]

    @property
    def blind(self) -> dict[str, str]:
        """Return the articles that were coded without sight of proposals, with the extractor's version of these."""
        return {
            source.article.article_id: source.final.blind_to
            for source in self.articles
            if source.final is not None and source.final.blind_to is not None
        }

    def kind_of(self, coder_id: str) -> str:
        """Return the kind of a coder."""
        return next((str(row["kind"]) for row in self.coders if row["coder_id"] == coder_id), "software")


def read_sources(folder: Path) -> Sources:
    """Read a dataset folder; raises UsageError, or one DataError with everything wrong in any of its files.

    Left out is what cannot be told before other files are mended: a coding is read when the registries say at least
    which ids there are, and held against its draft when all that it is read with is right.
    """
    errors = Gathered()
    info = registry = None
    with errors.part():
        info = read_dataset(folder)
    if info is not None:
        registry = gather_registry(folder, info, errors)
    names = article_ids(folder)
    if names:
        for message in (*_unusable_names(folder, names), *_stray_codings(folder, names)):
            errors.add(message)
    else:
        errors.add(
            f"{folder / 'seeds'} holds no article. Add one with `{command('new', 'ARTICLE.txt', folder)}`; an article "
            "is a folder with article.txt and article.yaml."
        )
    read = (_read_article(folder, name, info, registry, errors) for name in names)
    articles = [article for article in read if article is not None]
    worked = None
    if info is not None:
        with errors.part():
            worked = _find_worked(info, articles)
    errors.raise_any()
    if info is None or registry is None:
        raise AssertionError  # their errors have been raised
    return Sources(info, registry, tuple(map(_with_proposals, articles)), worked)


def _find_worked(info: DatasetInfo, articles: Sequence[Source]) -> tuple[str, int, int] | None:
    wanted = info.worked_paragraph
    for source in articles:
        if wanted is not None and source.article.article_id == wanted.article:
            try:
                paragraph = find_paragraph(source.article.text, wanted.begins, source.layout)
            except DataError as error:
                path = info.folder / "build" / "dataset.yaml"
                raise DataError(f"{path}:{wanted.line}: `worked_paragraph`: {error}") from None
            return wanted.article, paragraph.start, paragraph.end
    return None


def _unusable_names(folder: Path, names: Sequence[str]) -> Iterator[str]:
    form = table("articles").field("article_id").pattern or ""
    for name in names:
        if re.fullmatch(form, name) is None:
            yield (
                f"{folder / 'seeds' / name}: an article's folder is named after its id, and {name!r} cannot be one: it "
                "starts with a lower-case letter and has only lower-case letters, digits, - and _, such as "
                "port-strike. Rename the folder."
            )


def _stray_codings(folder: Path, names: Sequence[str]) -> Iterator[str]:
    """Tell of decisions that the build would pass over in silence: of no article, or in a file of another name.

    Names that begin with a dot are those of editors and desktops: locks, caches, unfinished copies. A folder whose name
    begins with _ is left out, as it is in ``seeds/``.
    """
    for path in sorted((folder / "build" / "coding").glob("[!._]*")):
        if path.is_dir() and path.name not in names:
            yield (
                f"{path} is the coding of an article that does not exist: seeds/ has {', '.join(names)}. "
                "Rename or remove the folder, or add the article."
            )
    for path in sorted((folder / "build" / "coding").glob("[!._]*/[!.]*")):
        if path.suffix.lower() in (".yaml", ".yml") and path.name not in CODING_FILES:
            yield (
                f"{path}: the build reads no file of this name. A coding folder holds {', '.join(CODING_FILES)}: "
                "rename the file, or move it elsewhere."
            )


def hash_coding(path: Path) -> str | None:
    """Return the hash of a coding file, by which a later look tells whether it was changed; None without one."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _read_article(
    folder: Path, name: str, info: DatasetInfo | None, registry: Registry | None, errors: Gathered
) -> Source | None:
    """Read an article and its codings, without proposals; None where its text cannot be used."""
    seed, codings = folder / "seeds" / name, folder / "build" / "coding" / name
    meta = text = None
    with errors.part(_how_to_leave_out(folder, name)):
        meta = read_article_meta(seed / "article.yaml", registry=registry)
    with errors.part():
        text = decode_article(seed / "article.txt")
    if text is None:
        return None
    article = Article(name, text, hashlib.sha256(text.encode("utf-8")).hexdigest(), meta or {})
    if meta is not None:
        try:
            check_frozen(seed / "article.yaml", article.text_sha256)
        except DataError as error:
            errors.add(str(error))
            return None  # of a changed text, codings say nothing
    layout = lay_out(text)
    final = codings / "final.yaml"
    final_hash = hash_coding(final)
    found: dict[str, Coding] = {}
    for which in ("final", *INDEPENDENT):
        path = codings / f"{which}.yaml"
        if info is not None and registry is not None and os.path.lexists(path):
            with errors.part():
                found[which] = read_coding(path, article, layout, registry, info)
        if which in found:
            with errors.part():
                _refuse_later_proposals(path, found[which])
    if info is not None and registry is not None and "final" in found:
        with errors.part():
            check_deciders(final, found["final"], info.coder_ids)
        if meta is not None and registry.sound:  # who is the author of a claim stands there, and what actors are called
            with errors.part():
                _check_origins(codings, found["final"], article, layout, registry, info)
    return Source(article, layout, Coding(name, EXTRACTOR), found.pop("final", None), final, final_hash, found)


def _refuse_later_proposals(path: Path, coding: Coding) -> None:
    """Refuse coders blind to a version of the extractor that does not exist yet: nobody can know that."""
    if coding.blind_to is not None and int(coding.blind_to) > int(EXTRACTOR_VERSION):
        raise DataError(
            f"{path}: `blind_to` is `{coding.blind_to}`, and this extractor is version {EXTRACTOR_VERSION}. "
            f"Allowed: the version whose proposals the coders had not seen, 1 to {EXTRACTOR_VERSION}. "
            "Correct the number, or update newsvoices."
        )


def _check_origins(
    codings: Path, final: Coding, article: Article, layout: Layout, registry: Registry, info: DatasetInfo
) -> None:
    """Hold a coding against the draft beside it, unless that is gone, or cannot be read as it once was."""
    path = codings / "draft.yaml"
    draft = None
    with suppress(DataError):
        draft = read_coding(path, article, layout, registry, info, settled=False) if path.is_file() else None
    if draft is not None:
        check_origins(codings / "final.yaml", final, draft, registry)


def _how_to_leave_out(folder: Path, name: str) -> str:
    """Say how the other articles can be built while one that was never published is not filled in yet."""
    if len(article_ids(folder)) == 1 or (folder / "build" / "ids" / f"{name}.csv").exists():
        return ""
    return (
        f"\n  (To build without {name} until then, put _ before its folder's name in seeds/ and, if it is there, in "
        "build/coding/.)"
    )


def _with_proposals(source: Source) -> Source:
    """The source with the extractor's rows; what it finds in the author's voice is the author's, or the publisher's."""
    article, meta = source.article, source.article.meta
    machine = propose(
        article.text,
        article_id=article.article_id,
        reference_date=meta.get("reference_date"),
        layout=source.layout,
    )
    credit_author(machine.claims, meta.get("author") or meta.get("publisher"))
    return replace(source, machine=machine)
