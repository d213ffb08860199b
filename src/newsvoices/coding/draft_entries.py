"""Write the values of one row as the keys of an entry, so that reading the entry gives the row again."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from newsvoices.coding.anchors import Anchor, Span, make_anchor
from newsvoices.coding.entries import DEFAULTS, PARTICIPANTS, SECTIONS, Section
from newsvoices.coding.paragraphs import first_words
from newsvoices.coding.places import NOT_INSIDE, sentences_around
from newsvoices.coding.references import points_to
from newsvoices.records import EXTRACTOR, Coding, Layout, Paragraph, Row
from newsvoices.text.slugs import plain_slug

__all__ = ["EntryWriter", "Value", "write_anchor"]

Value = str | list[str] | Mapping[str, str]

_KEYED = ("actors", "quotes", "claims", "events")
_SHARED = ("form", "said_date", "speaker_actor_id", "addressee_actor_id", "mode")
_LAST = ("origin", "coder", "confidence", "note")
_KEY_LENGTH = 40
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


class EntryWriter:
    """A coding with keys that a person can read, and the article in which its words are anchored."""

    def __init__(self, coding: Coding, text: str, layout: Layout, coder: str, slugs: Collection[str]) -> None:
        """Write entries of ``coding`` into a file whose coder is ``coder``; no key is one of the registry's slugs."""
        self.text = text
        self.layout = layout
        self.coder = coder
        self.keys = _readable_keys(coding, slugs)
        self.quotes = {row["key"]: row for row in coding.quotes}
        self.claims = {row["key"]: row for row in coding.claims}

    def values(self, section: Section, row: Row, paragraph: Paragraph) -> dict[str, Value]:
        """Return an entry's keys and values; defaults, and what a later segment shares, are left out.

        Raises AnchorError where the row's words cannot be anchored in the paragraph.
        """
        values: dict[str, Value] = {}
        if section.rows in _KEYED:
            values["key"] = self.keys[row["key"]]
        if "words" in section.anchors:
            anchor = make_anchor(self.text, _span(row), self._scopes(section, row, paragraph))
            values.update(write_anchor(anchor))
        first = self._first_segment(section, row)
        given = self._given(section, row, first)
        for key, columns in section.anchors.items():
            if key == "words" or row.get(columns[0]) is None:
                continue
            if first is None or any(first.get(column) != row.get(column) for column in columns):
                given[key] = self._beside(section, row, columns, key, paragraph)
        values.update({key: value for key, value in given.items() if key not in _LAST})
        values.update({key: given[key] for key in _LAST if key in given})
        return values

    def _given(self, section: Section, row: Row, first: Row | None) -> dict[str, Value]:
        given: dict[str, Value] = {}
        for key, field in section.fields.items():
            value = row.get(field.name)
            if value is None or (value == DEFAULTS.get(field.name) and field.name != "origin"):
                continue
            if field.name == "coder_id" and value == self._default_coder(row):
                continue
            if field.name == "attribution_id" and first is None:
                continue
            if first is not None and field.name in _SHARED and first.get(field.name) == value:
                continue
            given[key] = self.reference(value) if points_to(field.name) else _as_text(value)
        for column in ("to_claim_id", "to_event_id"):
            if row.get(column) is not None:
                given["to"] = self.reference(row[column])
        if section.rows == "events":
            for key, role in PARTICIPANTS.items():
                listed = [p["actor_id"] for p in row.get("participants", ()) if p["role"] == role]
                named = [self.reference(actor) for actor in listed]
                if named:
                    given[key] = named
        return given

    def reference(self, handle: str) -> str:
        """Return what an entry is called in the file."""
        return self.keys.get(handle, handle.removeprefix("concept:").removeprefix("actor:"))

    def rests_on(self, rows: str, row: Row) -> Row:
        """Return the row whose words place an entry: its own, or for a link those of its claim."""
        return self.claims.get(row["from_claim_id"], {}) if rows == "claim_links" else row

    def _default_coder(self, row: Row) -> str:
        return EXTRACTOR if row.get("origin") == "machine" else self.coder

    def _first_segment(self, section: Section, row: Row) -> Row | None:
        if section.rows != "quotes":
            return None
        first = self.quotes.get(row.get("attribution_id") or row["key"])
        return None if first is row else first

    def _scopes(self, section: Section, row: Row, paragraph: Paragraph) -> list[Span]:
        scopes = [(paragraph.start, paragraph.end)]
        quote = self.quotes.get(row.get("quote_id") or "") if section.rows == "claims" else None
        if quote is not None:
            first = quote.get("attribution_id") or quote["key"]
            spans = [
                _span(other) for other in self.quotes.values() if (other.get("attribution_id") or other["key"]) == first
            ]
            scopes.insert(0, (min(start for start, _ in spans), max(end for _, end in spans)))
        return scopes

    def _beside(self, section: Section, row: Row, columns: tuple[str, str], key: str, paragraph: Paragraph) -> Value:
        span = (row[columns[0]], row[columns[1]])
        outside = _span(row) if key in NOT_INSIDE else None
        if paragraph.start <= span[0] and span[1] <= paragraph.end:
            own = self.rests_on(section.rows, row)
            scopes = [sentences_around(self.layout, *_span(own)), (paragraph.start, paragraph.end)]
            written = write_anchor(make_anchor(self.text, span, scopes, outside=outside))
        else:
            other = next((p for p in self.layout.paragraphs if p.start <= span[0] < p.end), paragraph)
            anchor = make_anchor(self.text, span, [(other.start, other.end)], outside=outside)
            written = {**write_anchor(anchor), "in": first_words(self.text, other, self.layout)}
        return written["words"] if len(written) == 1 else written


def write_anchor(anchor: Anchor) -> dict[str, str]:
    """Return an anchor as the keys that a file gives."""
    values = {"words": anchor.words, "before": anchor.before, "after": anchor.after}
    return {key: value for key, value in values.items() if value is not None}


def _span(row: Row) -> Span:
    return row["start"], row["end"]


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _readable_keys(coding: Coding, slugs: Collection[str]) -> dict[str, str]:
    """Give every row a key that can be written: its own where it can, else one made from its name or kind."""
    keys: dict[str, str] = {}
    used: set[str] = set(slugs)
    rows = [(section, row) for section in SECTIONS.values() for row in getattr(coding, section.rows)]
    for _, row in rows:
        if _KEY.fullmatch(row["key"]) is not None and row["key"] not in slugs:
            keys[row["key"]] = row["key"]
            used.add(row["key"])
    for section, row in rows:
        if row["key"] in keys:
            continue
        stem = plain_slug(row.get("name") or "", _KEY_LENGTH) or section.letter
        number = 1
        while (key := stem if number == 1 and stem != section.letter else f"{stem}-{number}") in used:
            number += 1
        keys[row["key"]] = key
        used.add(key)
    return keys
