"""Read articles from JSON Lines: an object on each line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsvoices.apply.columns import Columns
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.record import LINE, read_record

__all__ = ["is_line", "read_lines"]


def read_lines(name: str, lines: Iterable[bytes], published: str | None, columns: Columns) -> Iterator[Input | Failure]:
    """Yield the article of every line with words in it, with the line's number; ``published`` is for those undated."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where, row = f"{name}:{number}", _parsed(line)
        if isinstance(row, dict):
            yield read_record(where, row, columns, published, LINE)
        else:
            keys = f"{columns.id}, {columns.text} and {columns.published}"
            yield Failure(where, None, f"this line is not a JSON object; each line holds one, with {keys}")


def is_line(first: bytes) -> bool:
    """Say whether the first line with words in it is one of JSON Lines, whatever the file is called."""
    return first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and isinstance(_parsed(first), dict)


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
