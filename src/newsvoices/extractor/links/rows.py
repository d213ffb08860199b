"""Rows of claim_links: what the words of an article say, or plainly imply, of how its claims bear on each other."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.links.contents import Contents
from newsvoices.extractor.links.reasons import find_reasons
from newsvoices.extractor.links.retold import find_retold
from newsvoices.extractor.links.told_events import find_told_events
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.zones import ABOVE, zone_of
from newsvoices.records import Coding, Layout, Row

__all__ = ["link_rows"]

_LEVELS = ("low", "medium", "high")
_HIGHEST = {"about": "high", "supports": "high", "rephrases": "medium"}
"""The level of a link both of whose ends are sure: medium where what it leads to is found by shared words alone."""
_BOTH = "Perhaps nothing to link: both of its ends are doubtful."
_FROM = "Perhaps nothing to link: perhaps nobody makes the claim that it leaves from."
_TO_CLAIM = "Perhaps nothing to link: perhaps nobody makes the claim that it leads to."
_TO_EVENT = "Perhaps nothing to link: perhaps what it leads to is no event."
"""Notes of links of level low."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation from a claim to a claim or an event, and the code points of the words that state it."""

    relation: str
    claim: Row
    target: Row
    marker: tuple[int, int] | None = None


def link_rows(layout: Layout, analysis: Analysis, coding: Coding) -> list[Row]:
    """Return the links between the claims and events that ``coding`` holds, in the order of the claims they leave from.

    A link is no surer than that somebody makes its claims, and that its event is one; the type of a claim is nothing
    to it.
    """
    events: dict[str, str] = {row["key"]: row["confidence"] for row in coding.events}
    quotes = {row["key"]: row for row in coding.quotes}
    claims: dict[str, str] = {row["key"]: quotes.get(row["quote_id"], row)["confidence"] for row in coding.claims}
    places = {key: place for place, key in enumerate(claims)}
    rows: list[Row] = []
    taken: dict[str, int] = {}
    for link in sorted(_find(layout, analysis, coding, quotes), key=lambda link: places[link.claim["key"]]):
        key = f"r{link.claim['start']:05d}"
        number = taken[key] = taken.get(key, 0) + 1
        target = link.target["key"]
        to_event = link.relation == "about"
        ends = claims[link.claim["key"]], events[target] if to_event else claims[target]
        level = min(_HIGHEST[link.relation], *ends, key=_LEVELS.index)
        rows.append(
            {
                "key": key if number == 1 else f"{key}-{number}",
                "from_claim_id": link.claim["key"],
                "to_claim_id": None if to_event else target,
                "to_event_id": target if to_event else None,
                "relation": link.relation,
                "basis": "inferred" if link.marker is None else "explicit",
                "marker_start": link.marker and link.marker[0],
                "marker_end": link.marker and link.marker[1],
                "origin": "machine",
                "confidence": level,
                "note": _doubt(ends, to_event=to_event) if level == "low" else None,
            }
        )
    return rows


def _find(layout: Layout, analysis: Analysis, coding: Coding, quotes: Mapping[str, Row]) -> Iterator[_Link]:
    contents = Contents(analysis, Tree(analysis), coding.claims, quotes, coding.mentions)
    for reason in find_reasons(contents, analysis.sentences, quotes):
        marker = analysis.words[reason.first].start, analysis.words[reason.last - 1].end
        yield _Link("supports", reason.reason.row, reason.conclusion.row, marker)
    for again in find_retold(contents, _claims_above(layout, coding.claims)):
        yield _Link("rephrases", again.later.row, again.earlier.row)
    for content, event in find_told_events(contents, coding.events):
        yield _Link("about", content.row, event)


def _claims_above(layout: Layout, claims: Sequence[Row]) -> frozenset[str]:
    """The keys of the claims in headline and standfirst."""
    starts = [paragraph.start for paragraph in layout.paragraphs]
    return frozenset(row["key"] for row in claims if zone_of(layout, bisect_right(starts, row["start"]) - 1) in ABOVE)


def _doubt(ends: tuple[str, str], *, to_event: bool) -> str:
    """Return the note of a link by the levels of its ends, one or both of which are low."""
    if ends == ("low", "low"):
        return _BOTH
    return _FROM if ends[0] == "low" else _TO_EVENT if to_event else _TO_CLAIM
