"""Read the lists of a coding file that anchor no rows: notes, corrections and contested decisions."""

import re

from newsvoices.coding.entries import SECTIONS, read_fields
from newsvoices.coding.places import Places
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode
from newsvoices.coding.references import References
from newsvoices.contract import table, tables
from newsvoices.records import Paragraph, Row

__all__ = ["NOTES", "read_contested", "read_correction", "read_note"]

NOTES = {"nothing": "{words: …, why: …}", "rejected": "{table: …, words: …, why: …}"}
"""The lists of notes in a paragraph, and what an entry of each looks like."""

_CORRECTION_KEY = re.compile(r"x[a-z0-9_-]*")
_CONTESTED = ("about", "a", "b", "decision", "reason")


def read_note(node: MapNode, paragraph: Paragraph, kind: str, places: Places) -> Row:
    """Read an entry of ``nothing`` or ``rejected``: words of the article, and why."""
    problems = places.problems
    what = f"an entry of `{kind}`"
    row: Row = {"_line": node.line, "_index": node.index}
    keys: tuple[str, ...] = ("words", "before", "after", "why")
    if kind == "rejected":
        keys = ("table", *keys)
    problems.check_keys(node, keys, what)
    if kind == "rejected":
        problems.required_text(node, "table", what, f"one of: {', '.join(SECTIONS)}")
        row["table"] = problems.choice(node.get("table"), "table", tuple(SECTIONS))
    row["why"] = problems.required_text(node, "why", what, "the reason in a few words")
    places.place_words(node, row, [(paragraph.start, paragraph.end)], what)
    return row


def read_correction(node: MapNode, references: References, problems: Problems) -> Row:
    """Read a correction of something that the article has wrong."""
    what = "a correction"
    fields = {field.entry: field for field in table("corrections").fields if field.coded == "given" and field.entry}
    problems.check_keys(node, ("key", *fields), what)
    row = read_fields(node, fields, problems, what=what, coder_id=None, references=frozenset({"row"}))
    form = "a lower-case name that starts with x, such as x-election-date"
    problems.required_text(node, "key", what, form)
    row["key"] = problems.matching(node, "key", _CORRECTION_KEY.fullmatch, form)
    row["id"] = None
    references.register(None, node, row)
    corrected = problems.choice(node.get("table"), "table", tuple(tables()))
    if corrected is not None:
        problems.choice(node.get("column"), "column", table(corrected).columns)
        row["row_id"] = references.any_row(node, corrected)
    return row


def read_contested(node: MapNode, problems: Problems) -> Row:
    """Read a decision between two codings that did not agree."""
    what = "a contested decision"
    problems.check_keys(node, _CONTESTED, what)
    problems.required_text(node, "about", what, "the key of the entry that it is about")
    problems.required_text(node, "decision", what, "what was decided")
    row: Row = {"_line": node.line, "_index": node.index}
    for key in _CONTESTED:
        value = None if problems.is_absent(node.get(key)) else problems.text(node.get(key), key)
        if value is not None:
            row[key] = value
    return row
