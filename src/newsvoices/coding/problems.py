"""Collect everything that is wrong with a file, each with its line, and say it at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from newsvoices import contract
from newsvoices.coding.nearest import did_you_mean, meant
from newsvoices.coding.read_yaml import ListNode, MapNode, Node, Scalar
from newsvoices.contract import Field
from newsvoices.edtf import parse_edtf
from newsvoices.errors import DataError
from newsvoices.written_dates import edtf_hint

__all__ = ["Problems"]

MAX_SHOWN = 50
_LONG_LIST = 8
"""From how many valid values on a list is shown only once per file."""

_ABBREVIATION = re.compile(r"[A-Z]{3}")

_FORMS: Mapping[str, str] = {
    "^https?://[^ ]+$": "an address that begins with http:// or https://",
    "^[A-Z]{3}$": "a country code of three capital letters (ISO 3166-1), such as KAZ",
    "^Q[1-9][0-9]*$": "a Wikidata id such as Q232",
    "^[0-9a-f]{64}$": "a SHA-256 hash: 64 digits and letters from a to f",
    "^[a-z][a-z0-9_-]*$": "a name in lower case, such as port-strike",
}
"""The columns' patterns in words."""


class Problems:
    """The errors found in one file, and the ways of reading a value that add to them."""

    def __init__(self, name: str) -> None:
        """Start with no error; ``name`` is how messages call the file."""
        self.name = name
        self._found: dict[tuple[bool, int, str], None] = {}  # in the order in which they were found
        self._misspelt: set[tuple[int, str]] = set()

    def add(self, node: Node | None, message: str) -> None:
        """Note an error at a node (or at the file as a whole)."""
        self.add_at(node.line if node is not None else 1, message)

    def add_at(self, line: int, message: str, *, last: bool = False) -> None:
        """Note an error at a line; ``last`` puts it behind the others, as what may come of them."""
        found = (last, line, f"{self.name}:{line}: {message}")
        self._found[found] = None  # once, though a value may be read twice: for being there, and for its form

    def raise_any(self) -> None:
        """Raise one DataError with everything that was noted, in the order of the lines."""
        if not self._found:
            return
        messages = _shorten([message for *_, message in sorted(self._found, key=lambda found: found[:2])])
        if len(messages) == 1:
            raise DataError(messages[0])
        shown = messages[:MAX_SHOWN]
        if len(messages) > len(shown):
            shown.append(f"… and {len(messages) - len(shown)} more; correct these first.")
        raise DataError("\n".join([f"{self.name}: {len(messages)} errors.", *shown]))

    def check_keys(self, node: MapNode, allowed: Collection[str], what: str) -> None:
        """Note every key that does not belong into this mapping.

        What such a key was meant to be does not count as missing afterwards: one slip is one error.
        """
        before = None
        for key, position in node.keys.items():
            value = node.get(key)
            if key not in allowed:
                if node.flow and before is not None and (self.is_absent(value) or " " in key):
                    self.add(
                        position,
                        f"{what} has no key `{key}`: it comes of the comma before it. Quote text that has a comma, "
                        f"such as {before}: '…, …'.",
                    )
                    continue
                self._misspelt |= {(node.index, known) for known in meant(key, allowed) if known not in node.keys}
                self.add(position, f"{what} has no key `{key}`. {did_you_mean(key, allowed)}")
            elif isinstance(value, Scalar) and value.text is not None:
                before = key

    def is_misspelt(self, node: MapNode, key: str) -> bool:
        """Say whether a key that is missing was already noted as an unknown one that is close to it."""
        return (node.index, key) in self._misspelt

    def text(self, node: Node | None, key: str) -> str | None:
        """Read a single value as text; None where it is absent or empty."""
        if node is None:
            return None
        if not isinstance(node, Scalar):
            kind = "a list" if isinstance(node, ListNode) else "a mapping"
            self.add(node, f"`{key}` holds {kind} where one value is needed.")
            return None
        if node.text is not None and not node.text.strip():
            self.add(node, f"`{key}` is an empty text. Leave the key out where there is nothing to say.")
            return None
        return node.text

    def required_text(self, parent: MapNode, key: str, what: str, why: str) -> str | None:
        """Read a single value that must be there; ``why`` says what to write."""
        value = self.text(parent.get(key), key)
        if value is None and self.is_absent(parent.get(key)) and not self.is_misspelt(parent, key):
            place = parent.keys.get(key, parent)
            state = "is empty" if key in parent.keys else "is missing"
            self.add(place, f"{what}: `{key}` {state}. Write {why}.")
        return value

    def items(self, node: Node | None, key: str) -> tuple[Node, ...]:
        """Read a list; an absent or empty value is no items."""
        if self.is_absent(node):
            return ()
        if not isinstance(node, ListNode):
            self.add(node, f"`{key}` must be a list: one `- …` per entry, or `[]`.")
            return ()
        return node.items

    def mappings(self, node: Node | None, key: str, form: str = "{key: value}") -> list[MapNode]:
        """Read a list of mappings; ``form`` shows what one looks like."""
        found = []
        for item in self.items(node, key):
            if isinstance(item, MapNode):
                found.append(item)
            else:
                self.add(item, f"an entry of `{key}` must be keys with values, such as {form}.")
        return found

    def texts(self, node: Node | None, key: str) -> list[tuple[str, Node]]:
        """Read a list of single values; one value alone counts as a list of one."""
        items = (node,) if isinstance(node, Scalar) and node.text is not None else self.items(node, key)
        read = [(self.text(item, key), item) for item in items]
        return [(value, item) for value, item in read if value is not None]

    def choice(
        self, node: Node | None, key: str, allowed: Collection[str], labels: Mapping[str, str] | None = None
    ) -> str | None:
        """Read a value of a closed list; ``labels`` say what its codes stand for, where they are abbreviations."""
        value = self.text(node, key)
        if value is not None and value not in allowed:
            valid = did_you_mean(value, allowed, labels=labels)
            self.add(node, f"`{key}` is `{value}`, which is not in its list. {valid}")
            return None
        return value

    def matching(self, parent: MapNode, key: str, fits: Callable[[str], object], expected: str) -> str | None:
        """Read a value that must have a form; ``expected`` describes it with an example."""
        value = self.text(parent.get(key), key)
        if value is not None and not fits(value):
            self.add(parent.get(key), f"`{key}` is `{value}`, which is not {expected}.")
            return None
        return value

    @staticmethod
    def is_absent(node: Node | None) -> bool:
        """Say whether a value is missing, or there but empty."""
        return node is None or (isinstance(node, Scalar) and node.text is None)

    def value(self, node: Node | None, key: str, field: Field) -> Any:
        """Read a value as the type of a column, within the column's limits."""
        if field.list and isinstance(node, ListNode):
            return ";".join(value for value, _ in self.texts(node, key)) or None
        if field.enum is not None and not field.list:
            return self.choice(node, key, field.enum, _labels(field))
        value = self.text(node, key)
        if value is None or node is None:
            return None
        try:
            return _convert(value, field)
        except ValueError as error:
            self.add(node, f"`{key}` is `{value}`, which is not {error}.")
        except DataError as error:
            self.add(node, f"`{key}`: {error}")
        return None


def _labels(field: Field) -> dict[str, str]:
    """Return what the codes of a column stand for that are abbreviations, such as LAB."""
    if field.vocabulary is None:
        return {}
    codes = contract.vocabularies()[field.vocabulary].codes
    return {code.code: code.label for code in codes if _ABBREVIATION.fullmatch(code.code)}


def _shorten(messages: list[str]) -> list[str]:
    """Show a long list of valid values once, and afterwards point to it."""
    shown: set[str] = set()
    shortened = []
    for message in messages:
        start, mark, listed = message.rpartition("Valid: ")
        if mark and listed.count(", ") >= _LONG_LIST - 1:
            shortened.append(f"{start}Valid: see above." if listed in shown else message)
            shown.add(listed)
        else:
            shortened.append(message)
    return shortened


_BOOLEANS: Mapping[str, bool] = {"true": True, "false": False}


def _convert(value: str, field: Field) -> Any:
    if field.type == "boolean":
        if value not in _BOOLEANS:
            raise ValueError("true or false")
        return _BOOLEANS[value]
    if field.type == "integer":
        if not value.isascii() or not value.lstrip("-").isdigit():
            raise ValueError("a whole number")
        return int(value)
    if field.type == "date":
        try:
            return date.fromisoformat(value)
        except ValueError:
            hint = edtf_hint(value) or ""
            whole = re.match(r"write \d{4}-\d\d-\d\d", hint)  # a month alone is no such date
            raise ValueError("a date such as 2014-11-13" + (f"; {hint}" if whole else "")) from None
    if field.edtf:
        parse_edtf(value)
    elif field.pattern is not None and re.fullmatch(field.pattern, value) is None:
        raise ValueError(_FORMS.get(field.pattern) or f"of the form {field.pattern}")
    return value
