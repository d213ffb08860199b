"""What the assembly of every table needs: the coded articles, the registries, and how references resolve."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from newsvoices.errors import DataError
from newsvoices.records import Article, Coding, Layout, Mark, Row

__all__ = ["CodedArticle", "Corpus", "References", "coding_block", "in_text_order", "join_list"]

_ENTRIES = ("mentions", "affiliations", "quotes", "claims", "events", "claim_links")

Span = tuple[int, int]


@dataclass(frozen=True)
class CodedArticle:
    """An article with its layout and its coding; every entry of the coding carries its minted ``id``."""

    article: Article
    layout: Layout
    coding: Coding

    def slice(self, start: int | None, end: int | None) -> str | None:
        """Return the article's characters of a span, None for an absent one."""
        return None if start is None or end is None else self.article.text[start:end]

    def sentence_id(self, start: int) -> str:
        """Return the id of the sentence that holds the character at ``start``."""
        place = bisect_right(self._begun, start) - 1
        if place >= 0 and start < self.layout.sentences[place].end:
            return self._sentence_ids[place]
        raise DataError(f"{self.article.article_id}: no sentence holds the character at offset {start}.")

    @cached_property
    def _begun(self) -> list[int]:
        return [sentence.start for sentence in self.layout.sentences]

    @cached_property
    def _sentence_ids(self) -> list[str]:
        return [f"{self.article.article_id}:s{start:05d}" for start in self._begun]

    def anchor(self, row: Row) -> Row:
        """Return the anchor block of a row from its ``start`` and ``end``."""
        return {
            "text": self.slice(row["start"], row["end"]),
            "article_id": self.article.article_id,
            "sentence_id": self.sentence_id(row["start"]),
            "start": row["start"],
            "end": row["end"],
        }

    def own_mark(self, quote: Row) -> Mark | None:
        """Return the outermost marked stretch of a quote's segment that no row inside it holds."""
        return self._own_marks.get((quote["start"], quote["end"]))

    @cached_property
    def _own_marks(self) -> dict[Span, Mark]:
        """Give each marked stretch to the innermost segments that hold it, and each segment its outermost one."""
        segments = sorted({(row["start"], row["end"]) for row in self.coding.quotes}, key=_outer_first, reverse=True)
        own: dict[Span, Mark] = {}
        open_now: list[Span] = []
        for mark in sorted(self.layout.marks, key=lambda mark: (mark.start, -mark.end)):
            while segments and segments[-1][0] <= mark.start:
                open_now.append(segments.pop())
            open_now = [segment for segment in open_now if segment[1] > mark.start]
            holders = [segment for segment in open_now if mark.end <= segment[1]]
            for holder in holders:
                inner = any(other != holder and _within(other, holder) for other in holders)
                if not inner and (holder not in own or mark.depth < own[holder].depth):
                    own[holder] = mark
        return own


def _outer_first(span: Span) -> Span:
    return span[0], -span[1]


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


@dataclass(frozen=True)
class References:
    """Resolve the references of one coding: an entry's key, a registry slug, or an id, to the id.

    ``local_actors`` are apart from the other entries: a slug of the registry may be the key of a quote.
    """

    ids: Mapping[str, str]
    local_actors: Mapping[str, str]

    def entry(self, ref: str | None) -> str | None:
        """Return the id of a quote, claim, event, mention or affiliation."""
        return None if ref is None else self.ids.get(ref, ref)

    def actor(self, ref: str | None) -> str | None:
        """Return the id of an actor named by local key, registry slug or id."""
        return None if ref is None else self.local_actors.get(ref) or _registered("actor", ref)

    def concept(self, ref: str | None) -> str | None:
        """Return the id of a concept named by slug or id."""
        return None if ref is None else _registered("concept", ref)


def _registered(kind: str, ref: str) -> str:
    return ref if ":" in ref else f"{kind}:{ref}"


@dataclass(frozen=True)
class Corpus:
    """All coded articles of a dataset with its registries; rows of registries carry final ids.

    ``actors`` indexes every actor, of the registry and of the articles, by id, with its parent's id.
    """

    articles: Sequence[CodedArticle]
    registry: Sequence[Row] = ()
    concepts: Sequence[Row] = ()
    coders: Sequence[Row] = ()
    retired: Sequence[Row] = ()
    actors: Mapping[str, Row] = field(init=False)
    _references: Mapping[str, References] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the actors, and how each article's references resolve."""
        found: dict[str, Row] = {}
        for row in self.registry:
            parent = row.get("parent_actor_id")
            found[row["actor_id"]] = {**row, "parent_actor_id": parent and _registered("actor", parent)}
        references: dict[str, References] = {}
        for coded in self.articles:
            refs = _read_references(coded.coding)
            references[coded.article.article_id] = refs
            for row in coded.coding.actors:
                parent = refs.actor(row.get("parent_actor_id"))
                coder = row.get("coder_id") or coded.coding.coder_id
                found[row["id"]] = {**row, "actor_id": row["id"], "parent_actor_id": parent, "coder_id": coder}
        object.__setattr__(self, "actors", found)
        object.__setattr__(self, "_references", references)

    def references(self, coded: CodedArticle) -> References:
        """Return the resolver for one article's coding."""
        return self._references[coded.article.article_id]

    def actor_name(self, actor_id: str | None) -> str | None:
        """Return an actor's name, None for no actor."""
        return None if actor_id is None else self.actors.get(actor_id, {}).get("name")


def _read_references(coding: Coding) -> References:
    def keys(rows: Iterable[Row]) -> dict[str, str]:
        return {row["key"]: row["id"] for row in rows if row.get("key")}

    entries = (row for name in _ENTRIES for row in getattr(coding, name))
    return References(keys(entries), keys(coding.actors))


def in_text_order(rows: Iterable[Row]) -> list[Row]:
    """Sort anchored rows as the text has them: by start, the longer first, then by id."""
    return sorted(rows, key=lambda row: (row["start"], -row["end"], row["id"]))


def coding_block(row: Row, coding: Coding) -> Row:
    """Return the coding block of a row, with the defaults of the coding file."""
    return {
        "origin": row.get("origin") or "added",
        "coder_id": row.get("coder_id") or coding.coder_id,
        "confidence": row.get("confidence") or "high",
        "note": row.get("note"),
    }


def join_list(values: Iterable[str | None]) -> str | None:
    """Join distinct values, in order, as a ``;`` list; None where there is none."""
    return ";".join(dict.fromkeys(value for value in values if value)) or None
