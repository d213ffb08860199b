"""Read a curator's YAML as text with positions: no value is guessed at, and nothing clever is expanded.

The tree is built from PyYAML's parse events rather than loaded, so every scalar keeps its own text ("no",
"2014-10-23" and "007" stay what was typed) and an alias can never be expanded into a bomb.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from newsvoices.advice import unreadable_reason
from newsvoices.coding.explain_yaml import MAX_DEPTH, TOO_DEEP, explain_syntax
from newsvoices.errors import DataError, UsageError

__all__ = [
    "MAX_BYTES",
    "ListNode",
    "MapNode",
    "Node",
    "Scalar",
    "parse_yaml",
    "read_text",
    "read_yaml",
]

MAX_BYTES = 5_000_000

_NULLS = {"", "~", "null", "Null", "NULL"}
_LINE_END = re.compile(r"\r\n|\n|\r")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_EMPTY = (
    "`newsvoices new` writes the files of a dataset with every key that they may have: restore it from version "
    "control, or copy it from a new dataset."
)


@dataclass(frozen=True)
class Scalar:
    """One value: its text (None where the file says nothing, ``~`` or ``null``) and where it stands."""

    text: str | None
    line: int
    column: int
    index: int


@dataclass(frozen=True)
class ListNode:
    """A list of values, each with its own position."""

    items: tuple[Node, ...]
    line: int
    column: int
    index: int


@dataclass(frozen=True)
class MapNode:
    """A mapping from keys to values; ``keys`` keeps where each key stands, ``flow`` says ``{…}`` was used."""

    entries: dict[str, Node]
    keys: dict[str, Scalar]
    line: int
    column: int
    index: int
    flow: bool

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or None where the key is absent."""
        return self.entries.get(key)


Node = Scalar | ListNode | MapNode


def read_text(path: Path, *, name: str | None = None) -> str:
    """Read a curator's file as UTF-8 text without its byte-order mark, line ends as they are."""
    shown = name or str(path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise DataError(
                f"{shown}: the file has {size:,} bytes; a file written by a person has at most "
                f"{MAX_BYTES:,}. Check that it is the file you meant."
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"{shown}: there is no such file. Check the name, or create it.") from None
    except OSError as error:
        raise UsageError(f"{shown}: {unreadable_reason(path, error)}") from None
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="replace")
        line, column = _Positions(before).find(len(before))
        raise DataError(
            f"{shown}:{line}:{column}: byte 0x{raw[error.start]:02x} is not UTF-8. "
            "Save the file with the encoding UTF-8."
        ) from None


def read_yaml(path: Path, *, name: str | None = None) -> MapNode:
    """Read a YAML file into a tree of texts with positions; ``name`` is how messages call the file."""
    return parse_yaml(read_text(path, name=name), name or str(path))


def parse_yaml(text: str, name: str) -> MapNode:
    """Parse YAML text into a tree of texts with positions, or say in plain words what is wrong and where."""
    builder = _Builder(name, _Positions(text))
    builder.refuse_controls(text)
    try:
        for event in yaml.parse(text, _Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise builder.error(*explain_syntax(error, text)) from None
    except yaml.YAMLError as error:
        raise DataError(f"{name}: this is not YAML ({error}).") from None
    if builder.root is None:
        raise DataError(f"{name}:1:1: the file is empty; it must hold keys with values (`key: value`). {_EMPTY}")
    if not isinstance(builder.root, MapNode):
        raise builder.error(
            builder.root.index,
            "the file must be keys with values (`key: value`), but it starts with "
            + ("a list." if isinstance(builder.root, ListNode) else "bare text."),
        )
    return builder.root


class _Positions:
    """Turn character indices into lines and columns as an editor counts them (LF, CRLF and CR only)."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def find(self, index: int) -> tuple[int, int]:
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1


@dataclass
class _Open:
    """A list or mapping whose end has not been seen yet."""

    event: yaml.Event
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None


class _Builder:
    """Grow the tree event by event and refuse what a curator's file may not hold."""

    def __init__(self, name: str, positions: _Positions) -> None:
        self.name = name
        self.positions = positions
        self.root: Node | None = None
        self.stack: list[_Open] = []
        self.documents = 0

    def error(self, index: int, message: str) -> DataError:
        line, column = self.positions.find(index)
        return DataError(f"{self.name}:{line}:{column}: {message}")

    def refuse_controls(self, text: str) -> None:
        """Refuse NUL and other characters that YAML forbids, before the parser words it its own way."""
        found = _FORBIDDEN.search(text)
        if found is not None:
            code = f"{ord(found.group()):04X}"
            what = "a NUL character" if code == "0000" else f"the control character U+{code}"
            raise self.error(
                found.start(),
                f"{what} is not allowed in a YAML file. Delete it; if the article really contains it, write "
                f'"\\u{code}" in a double-quoted value.',
            )

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self.error(
                    _at(event),
                    "a second document starts here (`---`); one file holds one document. Remove the line.",
                )
        elif isinstance(event, yaml.AliasEvent):
            raise self.error(
                _at(event),
                f"the alias *{event.anchor} is not allowed. Write the value out in full; if it is text that "
                "starts with an asterisk, put it in quotes.",
            )
        elif isinstance(event, yaml.NodeEvent):
            self._refuse_extras(event)
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            else:
                if len(self.stack) >= MAX_DEPTH:
                    raise self.error(_at(event), TOO_DEEP)
                self._refuse_as_key(event)
                self.stack.append(_Open(event))
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._close(self.stack.pop())

    def _refuse_extras(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            raise self.error(
                _at(event),
                f"the anchor &{event.anchor} is not allowed. Write every value out in full; if it is text "
                "that starts with an ampersand, put it in quotes.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            raise self.error(
                _at(event),
                f"the tag {shown} is not allowed; every value is read as the text it is. Remove the tag, or "
                "put text that starts with an exclamation mark in quotes.",
            )

    def _refuse_as_key(self, event: yaml.NodeEvent) -> None:
        parent = self.stack[-1] if self.stack else None
        if parent is not None and isinstance(parent.event, yaml.MappingStartEvent) and parent.key is None:
            raise self.error(
                _at(event),
                "a list or mapping stands where a key is expected. Put text that starts with a bracket in quotes.",
            )

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        plain = not event.style
        line, column = self.positions.find(_at(event))
        text = None if plain and event.value in _NULLS else event.value
        scalar = Scalar(text, line, column, _at(event))
        parent = self.stack[-1] if self.stack else None
        if parent is None or isinstance(parent.event, yaml.SequenceStartEvent) or parent.key is not None:
            self._place(scalar)
            return
        if text is None:
            raise self.error(scalar.index, "a key is missing before the colon.")
        if plain and text == "<<":
            raise self.error(scalar.index, "the merge key << is not allowed. Write every value out in full.")
        if text in parent.keys:
            first = parent.keys[text]
            raise self.error(
                scalar.index,
                f"the key `{text}` occurs twice in the same mapping (first at line {first.line}). Keep one of the two.",
            )
        parent.keys[text] = scalar
        parent.key = scalar

    def _close(self, opened: _Open) -> None:
        index = _at(opened.event)
        line, column = self.positions.find(index)
        node: Node
        if isinstance(opened.event, yaml.SequenceStartEvent):
            node = ListNode(tuple(opened.items), line, column, index)
        else:
            flow = bool(getattr(opened.event, "flow_style", False))
            node = MapNode(opened.entries, opened.keys, line, column, index, flow)
        self._place(node)

    def _place(self, node: Node) -> None:
        if not self.stack:
            if self.documents == 1 and not (isinstance(node, Scalar) and node.text is None):
                self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent.event, yaml.SequenceStartEvent):
            parent.items.append(node)
        else:
            key = parent.key.text if parent.key is not None else None
            parent.entries[key or ""] = node
            parent.key = None


def _at(event: yaml.Event) -> int:
    """Return the character index where an event starts (the stubs allow an event without marks)."""
    return event.start_mark.index if event.start_mark is not None else 0
