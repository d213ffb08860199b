"""Assemble quotes with their spans, claims, and the links between claims and to events."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from newsvoices.assembly.corpus import CodedArticle, Corpus, References, coding_block, in_text_order
from newsvoices.records import Row

__all__ = ["claim_links", "claims", "quote_spans", "quotes"]

_SHARED = (
    "speaker_actor_id",
    "addressee_actor_id",
    "said_date",
    "mode",
    "cue_start",
    "cue_end",
    "source_start",
    "source_end",
)
"""What the later segments of an attribution take over from its first."""

_MENTION_RANK = {"NAM": 0, "NOM": 1, "PRO": 2}


def quotes(corpus: Corpus) -> Iterator[Row]:
    """Yield the quotes in text order; mark columns and ``verbatim`` are read off the text."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        for row in _with_shared(coded, refs):
            mark = coded.own_mark(row)
            whole = mark is not None and (mark.start, mark.end) == (row["start"], row["end"])
            speaker, addressee = refs.actor(row.get("speaker_actor_id")), refs.actor(row.get("addressee_actor_id"))
            yield {
                **row,
                **coded.anchor(row),
                "quote_id": row["id"],
                "verbatim": "none" if mark is None else "full" if whole else "part",
                "quoted_words": None if mark is None else coded.slice(mark.inner_start, mark.inner_end),
                "cue": coded.slice(row.get("cue_start"), row.get("cue_end")),
                "speaker_actor_id": speaker,
                "speaker_name": corpus.actor_name(speaker),
                "addressee_actor_id": addressee,
                "addressee_name": corpus.actor_name(addressee),
                **coding_block(row, coded.coding),
            }


def quote_spans(corpus: Corpus) -> Iterator[Row]:
    """Yield the spans behind each quote: marks, cue, source, and its place in its attribution."""
    for coded in corpus.articles:
        yield from _spans(coded, corpus.references(coded))


def _spans(coded: CodedArticle, refs: References) -> Iterator[Row]:
    mentions = _SourceMentions(coded, refs)
    for row in _with_shared(coded, refs):
        mark = coded.own_mark(row)
        yield {
            **row,
            "quote_id": row["id"],
            "attribution_id": refs.entry(row.get("attribution_id")) or row["id"],
            "parent_quote_id": refs.entry(row.get("parent_quote_id")),
            "mark_status": "none" if mark is None else mark.status,
            "open_mark": mark and mark.open_mark,
            "close_mark": mark and mark.close_mark,
            "marked_start": mark and mark.start,
            "marked_end": mark and mark.end,
            "source_text": coded.slice(row.get("source_start"), row.get("source_end")),
            "source_mention_id": mentions.find(row),
        }


def _with_shared(coded: CodedArticle, refs: References) -> list[Row]:
    """Return the quotes of an article in text order, each with what it takes over from its attribution's first."""
    by_id = {row["id"]: row for row in coded.coding.quotes}
    rows = []
    for row in in_text_order(coded.coding.quotes):
        first = _first_segment(row, by_id, refs)
        shared = {name: first.get(name) for name in _SHARED if row.get(name) is None}
        rows.append(row if first is row else {**row, "attribution_id": first["id"], **shared})
    return rows


def _first_segment(row: Row, by_id: Mapping[str, Row], refs: References) -> Row:
    """Follow ``attribution_id`` to the segment that names itself or nothing; a circle ends where it began."""
    seen = {row["id"]}
    while True:
        above = by_id.get(refs.entry(row.get("attribution_id")) or "")
        if above is None or above["id"] in seen:
            return row
        seen.add(above["id"])
        row = above


class _SourceMentions:
    """Finds the mention of a speaker inside a source phrase: a name before a description before a pronoun."""

    def __init__(self, coded: CodedArticle, refs: References) -> None:
        self._refs = refs
        self._by_actor: dict[str | None, list[Row]] = {}
        for mention in in_text_order(coded.coding.mentions):
            self._by_actor.setdefault(refs.actor(mention["actor_id"]), []).append(mention)

    def find(self, row: Row) -> str | None:
        start, end, speaker = row.get("source_start"), row.get("source_end"), row.get("speaker_actor_id")
        if start is None or end is None or speaker is None:
            return None
        mentions = self._by_actor.get(self._refs.actor(speaker), [])
        first = bisect_left(mentions, start, key=lambda mention: mention["start"])
        last = bisect_left(mentions, end, key=lambda mention: mention["start"])
        inside = [mention for mention in mentions[first:last] if mention["end"] <= end]
        best = min(inside, key=lambda mention: _MENTION_RANK.get(mention["mention_type"], 3), default=None)
        return None if best is None else str(best["id"])


def claims(corpus: Corpus) -> Iterator[Row]:
    """Yield the claims in text order; the claimant is the quote's speaker unless another is given."""
    labels = {row["concept_id"]: row["label"] for row in corpus.concepts}
    for coded in corpus.articles:
        refs = corpus.references(coded)
        quoted = {row["id"]: row for row in _with_shared(coded, refs)}
        events = {row["id"]: row["label"] for row in coded.coding.events}
        for row in in_text_order(coded.coding.claims):
            quote_id = refs.entry(row.get("quote_id"))
            quote = quoted.get(quote_id or "", {})
            claimant = refs.actor(row.get("claimant_actor_id") or quote.get("speaker_actor_id"))
            target = _target(refs, row.get("target_id"))
            concept = refs.concept(row.get("concept_id"))
            yield {
                **row,
                **coded.anchor(row),
                "claim_id": row["id"],
                "quote_id": quote_id,
                "claimant_actor_id": claimant,
                "claimant_name": corpus.actor_name(claimant),
                "concept_id": concept,
                "concept_label": labels.get(concept or ""),
                "target_id": target,
                "target_name": events.get(target or "") or corpus.actor_name(target),
                "called_on_actor_id": refs.actor(row.get("called_on_actor_id")),
                "affected_actor_id": refs.actor(row.get("affected_actor_id")),
                "said_date": row.get("said_date") or quote.get("said_date"),
                **coding_block(row, coded.coding),
            }


def _target(refs: References, ref: str | None) -> str | None:
    """Return the id of the event or actor that a claim is about."""
    return refs.entry(ref) if ref in refs.ids else refs.actor(ref)


def claim_links(corpus: Corpus) -> Iterator[Row]:
    """Yield the links in the text order of the claims that they leave from."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        starts = {row["id"]: row["start"] for row in coded.coding.claims}
        rows = [(refs.entry(row["from_claim_id"]), row) for row in coded.coding.claim_links]
        for claim, row in sorted(rows, key=lambda item: (starts.get(item[0] or "", 0), item[1]["id"])):
            yield {
                **row,
                "link_id": row["id"],
                "from_claim_id": claim,
                "to_claim_id": refs.entry(row.get("to_claim_id")),
                "to_event_id": refs.entry(row.get("to_event_id")),
                "marker_text": coded.slice(row.get("marker_start"), row.get("marker_end")),
                **coding_block(row, coded.coding),
            }
