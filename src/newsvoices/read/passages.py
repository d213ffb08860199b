"""Show the evidence for a row: the words of the article that it stands on, and where they are."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsvoices.read.opening import open_package
from newsvoices.read.rows import find_row, rows_where, sentence_of
from newsvoices.read.texts import Source, read_source
from newsvoices.read.wording import claim_line, event_line, quote_line

if TYPE_CHECKING:
    from newsvoices.read.opening import Dataset
    from newsvoices.read.package import Package

__all__ = ["Evidence", "Passage", "evidence"]

_CONTEXT = 32
_SHOWN = 40
# Bidirectional controls reorder what a terminal shows, so that a reader would see words that are not there.
_BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Passage:
    """A stretch of an article's frozen text: zero-based, half-open offsets in Unicode code points."""

    role: str
    """What the words are to the row: text, cue, source, date words, marker; or the id of another row."""
    article_id: str
    start: int
    end: int
    text: str
    sentence: str
    """The sentence, or the sentences, in which the stretch lies."""
    sentence_start: int
    prefix: str
    suffix: str
    text_sha256: str
    text_path: str
    article_url: str | None

    @property
    def marked(self) -> str:
        """The sentence with the stretch between ``>>>`` and ``<<<``."""
        start, end = self.start - self.sentence_start, self.end - self.sentence_start
        return f"{self.sentence[:start]}>>>{self.text}<<<{self.sentence[end:]}"

    @property
    def text_url(self) -> str:
        """The stretch in the packaged text: RFC 5147 defines ``#char=`` for plain text, which this is."""
        return f"{self.text_path}#char={self.start},{self.end}"

    @property
    def source_url(self) -> str | None:
        """The article's page with the same fragment.

        A page is HTML, for which RFC 5147 defines nothing: browsers open the page and ignore the fragment,
        which still names the characters of the frozen text.
        """
        return None if self.article_url is None else f"{self.article_url}#char={self.start},{self.end}"

    def as_dict(self) -> dict[str, Any]:
        """Return the stretch as a W3C Web Annotation target with quote and position selectors."""
        return {
            "type": "SpecificResource",
            "source": self.article_url or self.text_path,
            "role": self.role,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": self.text,
                    "prefix": self.prefix,
                    "suffix": self.suffix,
                },
                {"type": "TextPositionSelector", "start": self.start, "end": self.end},
                {
                    "type": "FragmentSelector",
                    "conformsTo": "http://tools.ietf.org/rfc/rfc5147",
                    "value": f"char={self.start},{self.end}",
                },
            ],
            "state": {"source": self.text_path, "sha256": self.text_sha256},
        }


@dataclass(frozen=True)
class Evidence:
    """What a row stands on: its own words first. ``note`` explains a row without words of its own."""

    row_id: str
    table: str
    label: str
    passages: tuple[Passage, ...]
    note: str = ""

    @property
    def passage(self) -> Passage | None:
        """The first passage, which is the row's own where it has one."""
        return self.passages[0] if self.passages else None

    def as_dict(self) -> dict[str, Any]:
        """Return everything as plain data, for JSON."""
        return {
            "id": self.row_id,
            "table": self.table,
            "label": self.label,
            "note": self.note,
            "targets": [passage.as_dict() for passage in self.passages],
        }

    def __str__(self) -> str:
        lines = [f"{self.row_id} ({self.table}) {self.label}".rstrip()]
        lines += [self.note] if self.note else []
        for passage in self.passages[:_SHOWN]:
            lines += ["", f"  {' '.join(passage.marked.split())}"]
            lines.append(f"  {passage.role}: characters {passage.start} to {passage.end}")
        if len(self.passages) > _SHOWN:
            lines += ["", f"  and {len(self.passages) - _SHOWN} more passages in .passages"]
        if first := self.passage:
            lines += ["", f"  text:   {first.text_url}, SHA-256 {first.text_sha256}"]
            lines += [f"  source: {first.source_url}"] if first.source_url else []
            lines.append(f"  {_FRAGMENT}")
        return "\n".join(_visible(line) for line in lines)


_FRAGMENT = "(#char= counts characters of the packaged text, RFC 5147; a browser ignores it on the page)"


def evidence(row_id: str, dataset: Dataset = None) -> Evidence:
    """Show the words of the article that a row stands on.

    ``print`` shows the sentence with the words marked, their offsets, the SHA-256 of the text and the
    article's address; ``.passage`` holds the same as fields, ``.as_dict()`` gives W3C selectors
    (TextQuoteSelector, TextPositionSelector). For a quote, its cue and source follow; for an event, its date
    words; for a link, its two ends and its marker. An actor, concept or coder has no words of its own: the
    passages are its mentions, claims or rows.

    Raises UsageError for an unknown id, naming the nearest ones; for a retired id it says when and why.
    """
    package = open_package(dataset)
    table, row = find_row(package, row_id)
    spans, label, note = _spans(package, table, row)
    sources = {article: read_source(package, article) for article in dict.fromkeys(span[1] for span in spans)}
    passages = tuple(_passage(sources[article], role, start, end) for role, article, start, end in spans)
    if passages and passages[0].role == "text" and "text" in row and passages[0].text != row["text"]:
        note = f"The row says {row['text']!r}, and the packaged text reads otherwise: nv.verify() explains."
    return Evidence(row_id, table, label or "", passages, note)


Span = tuple[str, str, int, int]
Found = tuple[list[Span], str | None, str]


def _spans(package: Package, table: str, row: dict[str, Any]) -> Found:
    """Return the stretches that a row stands on, its label, and a note where it has none of its own."""
    if table == "quotes":
        parts = rows_where(package, "quote_spans", "quote_id", row["quote_id"])
        said = quote_line(row, parts[0] if parts else {}, sentence_of(package, row))
        return [_own(row), *_quote_parts(row, parts)], said, ""
    if table == "quote_spans":
        return _spans(package, *find_row(package, row["quote_id"]))
    if table == "events":
        return [_own(row), *_part("date words", row["article_id"], row, "date_words")], event_line(row), ""
    if table == "claim_links":
        return _link(package, row)
    if table == "corrections":
        return _correction(package, row)
    if table == "claims":
        return [_own(row)], claim_line(row), ""
    if {"article_id", "start", "end"} <= row.keys():
        return [_own(row)], row.get("role_title"), ""
    if table == "articles":
        note = f"An article is its own evidence: {row['text_path']}, SHA-256 {row['text_sha256']}."
        return [], row["title"], note
    return _uses(package, table, row)


def _uses(package: Package, table: str, row: dict[str, Any]) -> Found:
    users = {
        "actors": ("mentions", "actor_id", "its mentions"),
        "concepts": ("claims", "concept_id", "the claims on it"),
        "coders": ("quotes", "coder_id", "the quotes that this coder decided"),
    }
    label = row.get("name") or row.get("label")
    if table not in users:
        return [], label, f"Rows of table {table} stand on no words of an article."
    other, column, what = users[table]
    key = package.table(other).primary_key[0]
    rows = rows_where(package, other, column, row[package.table(table).primary_key[0]])
    spans = [(item[key], item["article_id"], item["start"], item["end"]) for item in rows]
    if not spans:
        return [], label, f"No words of an article stand behind this row: table {other} has no row for it."
    return spans, label, f"This row has no words of its own; these are {what}."


def _own(row: dict[str, Any]) -> Span:
    return "text", row["article_id"], row["start"], row["end"]


def _part(role: str, article: str, row: dict[str, Any], prefix: str) -> list[Span]:
    start, end = row.get(f"{prefix}_start"), row.get(f"{prefix}_end")
    return [] if start is None or end is None else [(role, article, start, end)]


def _quote_parts(row: dict[str, Any], parts: list[dict[str, Any]]) -> list[Span]:
    roles = ("cue", "source")
    return [span for one in parts for role in roles for span in _part(role, row["article_id"], one, role)]


def _link(package: Package, row: dict[str, Any]) -> Found:
    spans = []
    for column in ("from_claim_id", "to_claim_id", "to_event_id"):
        if row.get(column) is not None:
            _, other = find_row(package, row[column])
            spans.append((row[column], other["article_id"], other["start"], other["end"]))
    article = spans[0][1]
    to = row.get("to_claim_id") or row.get("to_event_id")
    label = f"{row['from_claim_id']} {row['relation']} {to} ({row['basis']})"
    return [*spans, *_part("marker", article, row, "marker")], label, ""


def _correction(package: Package, row: dict[str, Any]) -> Found:
    label = f"{row['table']}.{row['column']}: printed {row['printed']}, corrected {row['corrected']}"
    note = f"{row['reason']} Source: {row['source']} ({row['status']})."
    table, corrected = find_row(package, row["row_id"])
    spans, _, _ = _spans(package, table, corrected)
    return spans, label, note


def _passage(source: Source, role: str, start: int, end: int) -> Passage:
    text = source.text
    sentences = [span for span in source.sentences if span[0] < end and span[1] > start]
    first = min([start, *(span[0] for span in sentences)])
    last = max([end, *(span[1] for span in sentences)])
    return Passage(
        role=role,
        article_id=source.article["article_id"],
        start=start,
        end=end,
        text=text[start:end],
        sentence=text[first:last],
        sentence_start=first,
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        text_sha256=source.article["text_sha256"],
        text_path=source.article["text_path"],
        article_url=source.article.get("url"),
    )


def _visible(line: str) -> str:
    hidden = {char for char in line if char in _BIDI or unicodedata.category(char) == "Cc"}
    return "".join(f"\\u{ord(char):04x}" if char in hidden else char for char in line)
