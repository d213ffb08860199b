"""Read the frozen text of an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsvoices.advice import unreadable
from newsvoices.errors import DataError, UsageError
from newsvoices.read.rows import rows_where

if TYPE_CHECKING:
    from newsvoices.read.package import Package

__all__ = ["Source", "read_source"]


@dataclass(frozen=True)
class Source:
    """An article: its row, its text exactly as it is packaged, and where its sentences are."""

    article: dict[str, Any]
    text: str
    sentences: list[tuple[int, int]]


def read_source(package: Package, article_id: str) -> Source:
    """Read an article; raises DataError when its text is missing or damaged."""
    rows = rows_where(package, "articles", "article_id", article_id)
    if not rows:
        raise UsageError(f"There is no article {article_id!r}. nv.load('articles') lists the articles.")
    path = package.file(rows[0]["text_path"])
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise DataError(
            f"{path} is missing, the text of article {article_id}: the copy of the dataset is incomplete. "
            "Copy the whole folder, reinstall newsvoices, or build again."
        ) from None
    except OSError as error:
        raise DataError(unreadable(path, error)) from None
    except UnicodeDecodeError as error:
        raise DataError(
            f"{path}: not UTF-8 at byte {error.start}. The text was changed after it was built; get an unaltered copy."
        ) from None
    sentences = rows_where(package, "sentences", "article_id", article_id)
    return Source(rows[0], text, [(item["start"], item["end"]) for item in sentences])
