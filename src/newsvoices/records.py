"""The plain structures that travel between rooms: an article, its layout, and a coding of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = [
    "CELL_LIMIT",
    "CODED_ZONES",
    "EXTRACTOR",
    "Article",
    "Coding",
    "Layout",
    "Mark",
    "Paragraph",
    "Row",
    "Sentence",
]

CODED_ZONES = ("headline", "standfirst", "body")
"""The zones in which quotes, claims and events are coded."""

CELL_LIMIT = 32_767
"""Units of UTF-16 that a cell of a spreadsheet holds; Excel cuts what is longer."""

EXTRACTOR = "coder:extractor"
"""The coder of every row that nobody but the machine has decided on."""

Row = dict[str, Any]
"""One row of a table: column name to value; an absent column is null."""


@dataclass(frozen=True)
class Article:
    """A frozen source text with what is known about it from outside (``article.yaml`` as a plain dict)."""

    article_id: str
    text: str
    text_sha256: str
    meta: Mapping[str, Any]


@dataclass(frozen=True)
class Sentence:
    """A sentence: half-open code-point offsets; ``seq`` and ``paragraph`` count from 1 in the article."""

    seq: int
    paragraph: int
    zone: str
    start: int
    end: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: half-open code-point offsets, numbered from 1 in the article."""

    number: int
    zone: str
    start: int
    end: int


@dataclass(frozen=True)
class Mark:
    """A stretch in quotation marks.

    ``start`` and ``end`` include the marks, ``inner_start`` and ``inner_end`` the words between them.
    ``status`` is ``balanced``, ``mismatched``, ``unclosed`` or ``unopened``; a missing mark is None.
    ``parent`` is the index of the enclosing stretch in the layout's tuple, ``depth`` its nesting from 0.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    open_mark: str | None
    close_mark: str | None
    status: str
    depth: int
    parent: int | None


@dataclass(frozen=True)
class Layout:
    """The skeleton of an article: paragraphs, sentences and marked stretches, in text order."""

    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    marks: tuple[Mark, ...]


@dataclass
class Coding:
    """What the extractor proposes and what a coding file says, in one shape.

    Rows hold the columns of their table that are given rather than derived; spans are half-open code-point
    offsets into the article. References hold final ids or the ``key`` of an entry of the same coding.
    """

    article_id: str
    coder_id: str
    actors: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)
    affiliations: list[Row] = field(default_factory=list)
    quotes: list[Row] = field(default_factory=list)
    claims: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)
    claim_links: list[Row] = field(default_factory=list)
    corrections: list[Row] = field(default_factory=list)
    nothing: list[Row] = field(default_factory=list)
    rejected: list[Row] = field(default_factory=list)
    contested: list[Row] = field(default_factory=list)
    times: list[Row] = field(default_factory=list)
    blind_to: str | None = None
    """The version of the extractor whose proposals the coders had not seen when they coded."""
