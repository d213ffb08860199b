"""Read everything that a build starts from: dataset, registries, articles and their coding files."""

import hashlib
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsvoices.coding.dataset import DatasetInfo, article_ids, check_frozen, read_article_meta, read_dataset
from newsvoices.coding.read_coding import INDEPENDENT, read_coding
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.contract import table
from newsvoices.errors import DataError
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

    def kind_of(self, coder_id: str) -> str:
        """Return the kind of a coder."""
        return next((str(row["kind"]) for row in self.coders if row["coder_id"] == coder_id), "software")


def read_sources(folder: Path) -> Sources:
    """Read a dataset folder; raises DataError or UsageError with one complete message on anything wrong."""
    info = read_dataset(folder)
    registry = read_registry(folder, info)
    names = article_ids(folder)
    if not names:
        raise DataError(
            f"{folder / 'seeds'} holds no article. Add one with `newsvoices new ARTICLE.txt {folder}`; an article is "
            "a folder with article.txt and article.yaml."
        )
    _refuse_unusable_names(folder, names)
    _refuse_stray_codings(folder, names)
    return Sources(info, registry, tuple(_read_article(folder, name, info, registry) for name in names))


def _refuse_unusable_names(folder: Path, names: Sequence[str]) -> None:
    form = table("articles").field("article_id").pattern or ""
    for name in names:
        if re.fullmatch(form, name) is None:
            raise DataError(
                f"{folder / 'seeds' / name}: an article's folder is named after its id, and {name!r} cannot be one: it "
                "starts with a lower-case letter and has only lower-case letters, digits, - and _, such as "
                "port-strike. Rename the folder."
            )


def _refuse_stray_codings(folder: Path, names: Sequence[str]) -> None:
    """Refuse decisions that the build would pass over in silence: of no article, or in a file of another name.

    Names that begin with a dot are those of editors and desktops: locks, caches, unfinished copies.
    """
    for path in sorted((folder / "build" / "coding").glob("[!.]*")):
        if path.is_dir() and path.name not in names:
            raise DataError(
                f"{path} is the coding of an article that does not exist: seeds/ has {', '.join(names)}. "
                "Rename or remove the folder, or add the article."
            )
    for path in sorted((folder / "build" / "coding").glob("[!.]*/[!.]*")):
        if path.suffix.lower() in (".yaml", ".yml") and path.name not in CODING_FILES:
            raise DataError(
                f"{path}: the build reads no file of this name. A coding folder holds {', '.join(CODING_FILES)}: "
                "rename the file, or move it elsewhere."
            )


def hash_coding(path: Path) -> str | None:
    """Return the hash of a coding file, by which a later look tells whether it was changed; None without one."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _read_article(folder: Path, name: str, info: DatasetInfo, registry: Registry) -> Source:
    seed = folder / "seeds" / name
    text = decode_article(seed / "article.txt")
    meta = read_article_meta(seed / "article.yaml", known_actors=registry.actor_id)
    article = Article(name, text, hashlib.sha256(text.encode("utf-8")).hexdigest(), meta)
    check_frozen(seed / "article.yaml", article.text_sha256)
    layout = lay_out(text)
    machine = propose(text, article_id=name, reference_date=meta.get("reference_date"), layout=layout)
    codings = folder / "build" / "coding" / name
    final = codings / "final.yaml"
    final_hash = hash_coding(final)
    independent = {
        which: read_coding(codings / f"{which}.yaml", article, layout, registry, info)
        for which in INDEPENDENT
        if os.path.lexists(codings / f"{which}.yaml")
    }
    return Source(
        article,
        layout,
        machine,
        read_coding(final, article, layout, registry, info) if os.path.lexists(final) else None,
        final,
        final_hash,
        independent,
    )
