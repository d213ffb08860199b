"""Read articles from JSON Lines: an object on each line."""

import json
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import Any

from newsvoices.apply.columns import Columns
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.record import LINE, read_record
from newsvoices.apply.words import printable

__all__ = ["is_line", "read_lines"]


_FIRST = 100
"""Lines after which it is told that none has a key which was asked for: early, and some may lack what is not known."""
_SHOWN = 200  # characters of keys


def read_lines(
    name: str, lines: Iterable[bytes], published: str | None, columns: Columns, tell: Callable[[str], object]
) -> Iterator[Input | Failure]:
    """Yield the article of every line with words in it, with the line's number; ``published`` is for those undated.

    ``tell`` hears of keys that were asked for, and that no line has.
    """
    unseen = [field for field in columns.names() if field in columns.asked and field != "text"]
    keys: dict[str, None] = {}
    objects = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where, row = f"{name}:{number}", _parsed(line)
        if isinstance(row, dict):
            unseen = [field for field in unseen if getattr(columns, field) not in row]
            keys |= dict.fromkeys(islice(row, _FIRST)) if unseen else {}
            objects += 1
            if unseen and objects == _FIRST:
                tell(_missing(f"none of the first {_FIRST} lines of {name}", unseen, columns, keys))
                unseen = []
            yield read_record(where, row, columns, published, LINE)
        else:
            needed = f"{columns.id}, {columns.text} and {columns.published}"
            yield Failure(where, None, f"this line is not a JSON object; each line holds one, with {needed}")
    if unseen and objects:
        tell(_missing(f"no line of {name}", unseen, columns, keys))


def _missing(which: str, fields: Iterable[str], columns: Columns, keys: Iterable[str]) -> str:
    """Say which keys are not there, with the nearest of those that are."""
    said = []
    for field in fields:
        key = getattr(columns, field)
        near = get_close_matches(key, keys, n=1)
        meant = f"; {json.dumps(near[0], ensure_ascii=False)} is near it" if near else ""
        said.append(f"{json.dumps(key, ensure_ascii=False)} (--column {field}={key}{meant})")
    listed = ", ".join(keys) or "none"
    shown = listed if len(listed) <= _SHOWN else f"{listed[:_SHOWN]}…"
    return printable(f"note: {which} has the key {' or '.join(said)}. Name one of its keys: {shown}")


def is_line(first: bytes) -> bool:
    """Say whether the first line with words in it is one of JSON Lines, whatever the file is called."""
    return first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and isinstance(_parsed(first), dict)


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
