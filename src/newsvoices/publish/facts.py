"""The facts about a dataset that its files state: who made it, under which licence, from which articles."""

from dataclasses import dataclass
from datetime import date

__all__ = ["Author", "Facts", "Licence", "SourceArticle"]

_CREATIVE_COMMONS = {
    "CC-BY-4.0": ("Creative Commons Attribution 4.0 International", "by/4.0/"),
    "CC-BY-SA-4.0": ("Creative Commons Attribution-ShareAlike 4.0 International", "by-sa/4.0/"),
    "CC-BY-NC-4.0": ("Creative Commons Attribution-NonCommercial 4.0 International", "by-nc/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0 Universal", "zero/1.0/"),
}


@dataclass(frozen=True)
class Author:
    """A contributor in one of the roles author, contributor, maintainer, publisher, wrangler."""

    name: str
    role: str = "author"
    orcid: str | None = None


@dataclass(frozen=True)
class Licence:
    """A licence by its SPDX identifier, and what it covers ("coding", "code")."""

    name: str
    title: str
    path: str
    covers: str = "coding"

    @classmethod
    def from_spdx(cls, identifier: str, covers: str = "coding") -> "Licence":
        """Return the licence with its usual title and address; an unknown one keeps its SPDX page."""
        if identifier in _CREATIVE_COMMONS:
            title, tail = _CREATIVE_COMMONS[identifier]
            folder = "publicdomain" if tail.startswith("zero") else "licenses"
            return cls(identifier, title, f"https://creativecommons.org/{folder}/{tail}", covers)
        return cls(identifier, identifier, f"https://spdx.org/licenses/{identifier}.html", covers)


@dataclass(frozen=True)
class SourceArticle:
    """An article that the dataset codes: its active link, and its text inside the package."""

    article_id: str
    title: str
    url: str | None = None
    text_path: str | None = None
    rights_note: str | None = None


@dataclass(frozen=True)
class Facts:
    """What is known about a dataset. What nobody has provided stays empty and is left out of every file."""

    name: str
    title: str
    version: str
    description: str
    authors: tuple[Author, ...] = ()
    licences: tuple[Licence, ...] = ()
    keywords: tuple[str, ...] = ()
    released: date | None = None
    url: str | None = None
    doi: str | None = None
    sources: tuple[SourceArticle, ...] = ()
    text_note: str | None = None
    """What holds for the articles' own text, which the dataset's licence does not cover."""
    citation: str | None = None
    rejected_marks: tuple[tuple[str, int, int, str], ...] = ()
    """Stretches in quotation marks that curators reviewed and left uncoded: article, start, end, why."""
    content_hash: str | None = None
    """As ``checksums.content_hash`` gives it; the writer fills in an empty one and refuses a wrong one."""
