"""Write single values as YAML that reads back as exactly the same text."""

import re
from collections.abc import Mapping, Sequence

__all__ = ["write_comment", "write_entry", "write_scalar"]

_PLAIN = re.compile(r"(?:[^\W_]|[“‘(])(?:[\w ()./’“”‘–—…+*=;%$€£&!?,'\"-]|:(?=[^\s,\[\]{}]))*")
_NULLS = {"~", "null", "Null", "NULL"}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}


def write_scalar(text: str | None, *, flow: bool = False) -> str:
    """Write a value plain where that is safe, else in single quotes, else double-quoted with escapes.

    In a flow mapping (``{…}``) a comma, bracket, colon or question mark needs quotes too. None is written as
    nothing in a block and as ``~`` in a flow mapping.
    """
    if text is None:
        return "~" if flow else ""
    if not _is_printable(text):
        return '"' + "".join(_escape(character) for character in text) + '"'
    if _is_plain(text) and not (flow and re.search(r"[,:?\[\]{}]", text)):
        return text
    return "'" + text.replace("'", "''") + "'"


def write_entry(values: Mapping[str, str | Sequence[str] | Mapping[str, str] | None]) -> str:
    """Write keys with their values as a mapping on one line."""
    return "{" + ", ".join(f"{key}: {_flow(value)}" for key, value in values.items()) + "}"


def _flow(value: str | Sequence[str] | Mapping[str, str] | None) -> str:
    if value is None or isinstance(value, str):
        return write_scalar(value, flow=True)
    if isinstance(value, Mapping):
        return write_entry(value)
    return "[" + ", ".join(write_scalar(item, flow=True) for item in value) + "]"


def write_comment(text: str) -> str:
    """Write a text so that it stays one line of comment: what cannot be seen is spelled out."""
    return "".join(_escape(character) if character != '"' else character for character in text)


def _is_plain(text: str) -> bool:
    return (
        _PLAIN.fullmatch(text) is not None and text not in _NULLS and not text.endswith((" ", ":")) and " #" not in text
    )


def _is_printable(text: str) -> bool:
    """Say whether every character shows itself: no control, format or separator character but the space."""
    return all(character == " " or character.isprintable() for character in text)


def _escape(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character == " " or character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
